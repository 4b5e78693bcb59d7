import { useEffect, useRef } from 'preact/hooks';
import { quoteOf } from '../core/highlights/highlight';
import type { Listed } from '../core/highlights/list';
import { type TextKey, text } from '../core/language/text';
import type { Card } from '../core/study/card';
import { type Grade, grades, waitOf } from '../core/study/schedule';

const gradeWords: Readonly<Record<Grade, TextKey>> = {
  1: 'study.again',
  2: 'study.hard',
  3: 'study.good',
  4: 'study.easy',
};

/** A question, its answer once asked for, and how well it went; keys 1 to 4 answer too. */
export function ReviewCard({
  card,
  one,
  now,
  isShown,
  onShow,
  onAnswer,
}: {
  readonly card: Card;
  readonly one: Listed;
  readonly now: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onAnswer: (grade: Grade) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The next card is heard at once, not looked for.
  useEffect(() => heading.current?.focus(), [card.id, isShown]);
  const { highlight, entry } = one;
  const quote = quoteOf(highlight);
  return (
    <section
      class="review-card"
      aria-label={text('study.card')}
      onKeyDown={(event) => {
        const grade = grades.find((one) => String(one) === event.key);
        if (isShown && grade) onAnswer(grade);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {text(isShown ? 'study.answer' : questionOf(card))}
      </h2>
      {card.kind === 'note' && (
        <p class="review-words highlight-note">{highlight.note}</p>
      )}
      {(isShown || card.kind !== 'note') && (
        <blockquote class="review-words">
          {card.kind === 'cloze' && card.hidden ? (
            <>
              {quote.slice(0, card.hidden.start)}
              {isShown ? (
                <strong>
                  {quote.slice(card.hidden.start, card.hidden.end)}
                </strong>
              ) : (
                <span
                  class="review-hole"
                  role="img"
                  aria-label={text('study.hole')}
                >
                  …
                </span>
              )}
              {quote.slice(card.hidden.end)}
            </>
          ) : (
            quote
          )}
        </blockquote>
      )}
      {isShown ? (
        <>
          <p>
            {entry.unloaded ? (
              entry.title
            ) : (
              <a href={`#${entry.id}~${highlight.id}`}>{entry.title}</a>
            )}
            <span class="quiet"> · {entry.siteName}</span>
          </p>
          {card.kind !== 'note' && highlight.note && (
            <p class="highlight-note">{highlight.note}</p>
          )}
          <div class="review-grades">
            {grades.map((grade) => (
              <button
                key={grade}
                type="button"
                class={grade === 3 ? 'button main' : 'button'}
                onClick={() => onAnswer(grade)}
              >
                <span>{text(gradeWords[grade])}</span>
                <span class="review-wait">
                  {waitWords(waitOf(card, grade, now))}
                </span>
              </button>
            ))}
          </div>
        </>
      ) : (
        <button type="button" class="button main" onClick={onShow}>
          {text('study.show')}
        </button>
      )}
    </section>
  );
}

function questionOf({ kind }: Card): TextKey {
  if (kind === 'source') return 'study.whereFrom';
  return kind === 'note' ? 'study.whichWords' : 'study.whichHole';
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

function waitWords(wait: number): string {
  const minutes = Math.max(1, Math.round(wait / MINUTE_MS));
  if (minutes < 60) return text('study.minutes', { count: minutes });
  if (minutes < DAY_MINUTES)
    return text('study.hours', { count: Math.round(minutes / 60) });
  return text('study.days', { count: Math.round(minutes / DAY_MINUTES) });
}
