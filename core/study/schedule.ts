import {
  createEmptyCard,
  type FSRS,
  type Card as FsrsCard,
  type Grade as FsrsGrade,
  fsrs,
} from 'ts-fsrs';
import type { Card, Memory } from './card';

/** How well it went: forgotten, with effort, well, at once. */
export type Grade = 1 | 2 | 3 | 4;

export const grades: readonly Grade[] = [1, 2, 3, 4];

let scheduler: FSRS | null = null;

/** FSRS with its own weights (trained on 700 million reviews), without dice: the same answer, the same day. */
function theScheduler(): FSRS {
  scheduler ??= fsrs({ enable_fuzz: false, request_retention: 0.9 });
  return scheduler;
}

/** The card after an answer. @param now milliseconds */
export function answered(card: Card, grade: Grade, now: number): Card {
  const { card: next } = theScheduler().next(
    fsrsCard(card.memory, now),
    now,
    grade as FsrsGrade,
  );
  return {
    ...card,
    firstAskedAt: card.firstAskedAt ?? now,
    memory: {
      due: next.due.getTime(),
      stability: next.stability,
      difficulty: next.difficulty,
      scheduledDays: next.scheduled_days,
      learningSteps: next.learning_steps,
      reps: next.reps,
      lapses: next.lapses,
      state: next.state,
      lastReview: next.last_review?.getTime() ?? null,
    },
  };
}

/** When each answer would bring the card back, milliseconds from `now`. */
export function waitOf(card: Card, grade: Grade, now: number): number {
  return (answered(card, grade, now).memory?.due ?? now) - now;
}

function fsrsCard(memory: Memory | null, now: number): FsrsCard {
  if (!memory) return createEmptyCard(now);
  const { due, lastReview, scheduledDays, learningSteps, ...rest } = memory;
  return {
    ...rest,
    due: new Date(due),
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    ...(lastReview !== null && { last_review: new Date(lastReview) }),
  };
}
