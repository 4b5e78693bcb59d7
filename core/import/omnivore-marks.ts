import { parseMark } from './mark';
import type { RawHighlight } from './row';

/**
 * Highlights as Omnivore's export writes them into `highlights/{slug}.md` (its `highlightToMarkdown`, seen
 * 2026-11): `> ` stands before the first line of a quote and in place of its empty lines; then, after an empty
 * line, `#label #label`; then the note. A note on the article as a whole has no quote, and three empty lines
 * behind it. Earlier files have the labels at the quote's end.
 */
export function omnivoreMarks(text: string): RawHighlight[] {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const parts: { quote: string[]; rest: string[] }[] = [
    { quote: [], rest: [] },
  ];
  let isQuote = false;
  for (const line of lines) {
    const quoted = /^\s*(?:> ?)+(.*)$/u.exec(line)?.[1];
    if (quoted !== undefined && !isQuote) parts.push({ quote: [], rest: [] });
    isQuote = quoted !== undefined || (isQuote && line.trim() !== '');
    if (isQuote) parts.at(-1)?.quote.push(quoted ?? line);
    else parts.at(-1)?.rest.push(line);
  }
  return parts.flatMap(({ quote, rest }, index) =>
    highlightsIn(quote, rest, index === parts.length - 1),
  );
}

function highlightsIn(
  quote: readonly string[],
  rest: readonly string[],
  isLast: boolean,
): RawHighlight[] {
  const body = rest.join('\n').trim();
  if (quote.length === 0) return [{ note: body }];
  const [labels = ''] = /^#\S.*(?=\n|$)/u.exec(body) ?? [];
  const note = body.slice(labels.length).trim();
  const behind = quote.join('\n');
  // The writer leaves a blank behind the quote, so what ends in "#…" there has no labels.
  const tail = labels ? '' : (/(?:\s+#\S+)+$/u.exec(behind)?.[0] ?? '');
  const tags = labelsIn(labels || tail);
  const marked = {
    quote: behind.slice(0, behind.length - tail.length),
    ...(tags.length > 0 && {
      mark: parseMark({ tags }, { createdAt: null, updatedAt: null }),
    }),
  };
  const blank = rest.length - 1 - rest.findLastIndex((line) => line.trim());
  const isOfArticle = note !== '' && blank >= (isLast ? 2 : 3);
  return isOfArticle ? [marked, { note }] : [{ ...marked, note }];
}

/** Labels may be of several words: "#kinh tế #vàng". */
function labelsIn(text: string): string[] {
  return text
    .split(/(?:^|\s)#/u)
    .map((label) => label.trim())
    .filter(Boolean);
}
