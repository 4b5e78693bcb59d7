/** Edits that mutations are made of. */
import { foldString } from '../../core/text/fold.ts';
import { syllableSpans } from '../../core/text/words.ts';
import {
  cut,
  foreign,
  type Identified,
  join,
  NEW,
  REPLACED,
} from './identified.ts';
import type { Given } from './mutation.ts';
import type { Page, Paragraph } from './page.ts';
import type { Passage } from './quotes.ts';

export function withParagraphs(
  page: Page,
  paragraphs: readonly Paragraph[],
): Page {
  return { ...page, paragraphs };
}

/** The part of paragraph `index` that the passage covers, or null. */
function covered(passage: Passage, index: number, length: number) {
  if (index < passage.first || index > passage.last) return null;
  return {
    start: index === passage.first ? passage.start : 0,
    end: index === passage.last ? passage.end : length,
  };
}

/** Edits the quoted words chosen by `choose` among all of the quote's; the rest of the page stays. */
function editWords(
  { page, passage }: Given,
  choose: (count: number) => ReadonlySet<number>,
  edit: (word: Identified) => Identified,
): Page {
  const spans = page.paragraphs.map(({ body }, index) => {
    const part = covered(passage, index, body.text.length);
    return part ? syllableSpans(body.text, part.start, part.end) : [];
  });
  const chosen = choose(spans.flat().length);
  let word = 0;
  return withParagraphs(
    page,
    page.paragraphs.map((paragraph, index) => {
      const pieces: Identified[] = [];
      let from = 0;
      for (const { start, end } of spans[index] ?? []) {
        if (!chosen.has(word++)) continue;
        pieces.push(cut(paragraph.body, from, start));
        pieces.push(edit(cut(paragraph.body, start, end)));
        from = end;
      }
      return { ...paragraph, body: join(...pieces, cut(paragraph.body, from)) };
    }),
  );
}

/** Replaces words of the quote with others. */
export function replaceWords(
  given: Given,
  count: (words: number) => number,
): Page {
  return editWords(
    given,
    (words) => someOf(given, words, count(words)),
    (old) => {
      let text = given.word();
      while (foldString(text) === foldString(old.text)) text = given.word();
      return foreign(text, REPLACED);
    },
  );
}

/** Changes the accent of one letter in one word of the quote. */
export function fixAccent(given: Given): Page {
  return editWords(
    given,
    (words) => someOf(given, words, 1),
    ({ text, ids }) => {
      const at = [...text].findIndex((letter) => OTHER.has(letter));
      if (at < 0) return { text, ids };
      return {
        text:
          text.slice(0, at) + OTHER.get(text.charAt(at)) + text.slice(at + 1),
        ids: ids.map((id, i) => (i === at ? REPLACED : id)),
      };
    },
  );
}

const OTHER = new Map(
  ['aáảâấ', 'eéẹêế', 'oóỏôộ', 'uúụưứ', 'iíịìỉ', 'yýỵỳỷ'].flatMap((row) => {
    const letters = [...row];
    return letters.map(
      (letter, i) =>
        [letter, letters[(i + 1) % letters.length] ?? letter] as const,
    );
  }),
);

function someOf(
  { dice }: Given,
  total: number,
  count: number,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(total, count)) chosen.add(dice.roll(total));
  return chosen;
}

/** Copies of the text that are not the original. */
export function copyOf(paragraph: Paragraph): Paragraph {
  const { text } = paragraph.body;
  return { ...paragraph, body: foreign(text, NEW) };
}

/** The quote's text, as a paragraph. */
export function quoteOf({ page, passage }: Given): string {
  return page.paragraphs
    .flatMap(({ body }, index) => {
      const part = covered(passage, index, body.text.length);
      return part ? [body.text.slice(part.start, part.end)] : [];
    })
    .join(' ');
}
