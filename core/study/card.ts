import type { Span } from '../text/span';

/**
 * What is asked of a highlight. `source`: which article the words are from; `note`: the words, from the reader's own
 * note; `cloze`: some words of it that are hidden.
 */
export type CardKind = 'source' | 'note' | 'cloze';

/** How well a card is known, as FSRS counts it. Times are milliseconds since the epoch. */
export interface Memory {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: 0 | 1 | 2 | 3;
  readonly lastReview: number | null;
}

/** One row. A card that was never asked is not stored, unless the reader made it (`cloze`). */
export interface Card {
  /** `cardId` of what it asks. */
  readonly id: string;
  readonly highlightId: string;
  readonly kind: CardKind;
  /** What a cloze hides, UTF-16 units of the quotation; null for other kinds. */
  readonly hidden: Span | null;
  /** When it was asked first, else null. */
  readonly firstAskedAt: number | null;
  /** Null before it was asked. */
  readonly memory: Memory | null;
}

export function cardId(
  highlightId: string,
  kind: CardKind,
  hidden: Span | null = null,
): string {
  return hidden
    ? `${highlightId}:${kind}:${hidden.start}-${hidden.end}`
    : `${highlightId}:${kind}`;
}

/** A card that nobody was asked yet. */
export function newCard(
  highlightId: string,
  kind: CardKind,
  hidden: Span | null = null,
): Card {
  return {
    id: cardId(highlightId, kind, hidden),
    highlightId,
    kind,
    hidden,
    firstAskedAt: null,
    memory: null,
  };
}
