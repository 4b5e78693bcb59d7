/** Which passages of an article are highlighted. */
import { splitSentences } from '../../core/text/sentences.ts';
import type { Span } from '../../core/text/span.ts';
import { syllableSpans } from '../../core/text/words.ts';
import type { Dice } from './dice.ts';
import type { Page } from './page.ts';

export type Kind = '1-3 words' | 'sentence' | 'paragraph' | 'cross-paragraph';

export const KINDS: readonly Kind[] = [
  '1-3 words',
  'sentence',
  'paragraph',
  'cross-paragraph',
];

/** A passage from `start` in paragraph `first` to `end` in paragraph `last`. */
export interface Passage {
  readonly kind: Kind;
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** 25 % of 1–3 words, 45 % sentences, 15 % paragraphs, 15 % across paragraphs, as library.md §2.3 has it. */
export function choosePassage(page: Page, dice: Dice): Passage {
  const roll = dice.roll(100);
  const kind: Kind =
    roll < 25
      ? '1-3 words'
      : roll < 70
        ? 'sentence'
        : roll < 85
          ? 'paragraph'
          : 'cross-paragraph';
  const body = page.paragraphs.flatMap(({ tag, body }, index) =>
    tag === 'p' && body.text.length > 20 ? [index] : [],
  );
  const index = dice.pick(body);
  const text = textAt(page, index);
  const inside = ({ start, end }: Span): Passage => ({
    kind,
    first: index,
    start,
    last: index,
    end,
  });
  if (kind === 'paragraph') return inside({ start: 0, end: text.length });
  if (kind === 'sentence') return inside(dice.pick(splitSentences(text)));
  if (kind === '1-3 words') return inside(someWords(text, dice));
  // Across paragraphs: from a sentence of one to the end of a sentence of the next.
  const first = Math.min(index, page.paragraphs.length - 2);
  return {
    kind,
    first,
    start: dice.pick(splitSentences(textAt(page, first))).start,
    last: first + 1,
    end: dice.pick(splitSentences(textAt(page, first + 1))).end,
  };
}

function textAt(page: Page, index: number): string {
  return page.paragraphs[index]?.body.text ?? '';
}

function someWords(text: string, dice: Dice): Span {
  const words = syllableSpans(text);
  const from = dice.roll(words.length);
  const to = Math.min(words.length - 1, from + dice.roll(3));
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? text.length };
}
