import type { Highlight } from '../highlights/highlight';
import { quoteOf } from '../highlights/highlight';
import { type Card, cardId, newCard } from './card';

/** Most cards that are asked for the first time on one day; more would be due together later. */
export const NEW_A_DAY = 10;

/**
 * Today's cards: those that are due, the longest overdue first, then new ones, the oldest highlights first.
 * @param highlights without the trash
 * @param dayStart milliseconds, the reader's own midnight
 */
export function dailyCards(
  highlights: readonly Highlight[],
  cards: readonly Card[],
  { now, dayStart }: { now: number; dayStart: number },
): readonly Card[] {
  const there = new Map(
    highlights
      .filter((one) => quoteOf(one) !== '')
      .map((one) => [one.id, one] as const),
  );
  const known = new Map(cards.map((card) => [card.id, card]));
  const live = cards.filter(({ highlightId }) => there.has(highlightId));
  const due = live
    .filter(({ memory }) => memory !== null && memory.due <= now)
    .sort((a, b) => (a.memory?.due ?? 0) - (b.memory?.due ?? 0));
  const startedToday = cards.filter(
    ({ firstAskedAt }) => firstAskedAt !== null && firstAskedAt >= dayStart,
  ).length;
  const unasked = [
    // What the reader has made a card of himself comes before what we make.
    ...live.filter(({ memory, kind }) => memory === null && kind === 'cloze'),
    ...[...there.values()]
      .sort((a, b) => a.createdAt - b.createdAt)
      .map(cardOf)
      .filter((card) => !known.get(card.id)?.memory),
  ];
  return [...due, ...unasked.slice(0, Math.max(0, NEW_A_DAY - startedToday))];
}

/** The card of a highlight: a note asks for its words, words without a note for their article. */
function cardOf({ id, note }: Highlight): Card {
  return newCard(id, note === '' ? 'source' : 'note');
}

/** Whether a card still asks about something: a note that was deleted, a quotation that was cut. */
export function isAskable(card: Card, highlight: Highlight): boolean {
  if (card.kind === 'note') return highlight.note !== '';
  if (card.kind === 'cloze')
    return (card.hidden?.end ?? Infinity) <= quoteOf(highlight).length;
  return card.id === cardId(highlight.id, 'source');
}
