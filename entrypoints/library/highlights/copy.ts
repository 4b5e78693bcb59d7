import { citationStyle } from '../../../core/citations/citation-styles';
import { referenceOf } from '../../../core/citations/reference';
import { plainText, quoted } from '../../../core/citations/run';
import { citationSettings } from '../../../core/citations/settings';
import { quoteOf } from '../../../core/highlights/highlight';
import type { Listed } from '../../../core/highlights/list';
import { shareLink } from '../../../core/highlights/share-link';
import { text } from '../../../core/language/text';
import type { HighlightsPage } from './model';

/** “words” (Nguyễn Văn An, 2026, đoạn 5), in the style that was chosen last. */
export function copyQuotation(
  page: HighlightsPage,
  one: Listed,
): Promise<void> {
  const { highlight, entry } = one;
  const paragraph =
    highlight.target.type === 'text' ? highlight.target.paragraph : null;
  const cited = style().inText(referenceOf(entry, entry.updatedAt), {
    paragraph,
    number: null,
  });
  return copy(
    page,
    `${quoted(quoteOf(highlight))} ${plainText(cited)}`,
    text('highlightList.quotationCopied'),
  );
}

/** The entry for the list of references. */
export function copyCitation(
  page: HighlightsPage,
  { entry }: Listed,
): Promise<void> {
  const cited = style().entry(referenceOf(entry, entry.updatedAt));
  return copy(page, plainText(cited), text('highlightList.citationCopied'));
}

/** An address that opens the page at these words. */
export function copyLink(
  page: HighlightsPage,
  { highlight, entry }: Listed,
): Promise<void> {
  const { target } = highlight;
  const url = target.type === 'text' ? shareLink(entry.url, target) : entry.url;
  return copy(page, url, text('highlightList.linkCopied'));
}

function style() {
  return citationStyle(citationSettings.values.peek().style);
}

function copy(
  page: HighlightsPage,
  words: string,
  said: string,
): Promise<void> {
  return page.perform(async () => {
    await navigator.clipboard.writeText(words);
    return { said, undo: null };
  });
}
