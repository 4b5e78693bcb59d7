import type { Listed } from '../../../core/highlights/list';
import { text } from '../../../core/language/text';
import { newCard } from '../../../core/study/card';
import { keepCard } from '../../../core/study/store';
import type { Span } from '../../../core/text/span';
import type { HighlightsPage } from './model';

/** Makes a card that asks for the words that are chosen in a quotation. */
export function makeCloze(
  page: HighlightsPage,
  { highlight }: Listed,
  hidden: Span | null,
): Promise<void> {
  return page.perform(async () => {
    if (!hidden) return { said: text('study.clozeHow'), undo: null };
    const card = newCard(highlight.id, 'cloze', hidden);
    const known = await page.database.cards.get(card.id);
    if (!known) await keepCard(page.database, card);
    return {
      said: text('study.clozeMade'),
      undo: known ? null : () => page.database.cards.delete(card.id),
    };
  });
}
