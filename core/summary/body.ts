import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { type ComposedText, compose } from '../text/composed';
import { splitSentences } from '../text/sentences';
import { syllables } from '../text/words';

/** A sentence of running text: what a summary may be made of. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets in the composed canonical text. */
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph or list item that holds it, from 0. */
  readonly paragraph: number;
  readonly size: number;
  /** Ends with a final mark; captions that slipped into the body and subheads do not. */
  readonly complete: boolean;
}

const FINAL = /[.!?…][”’"')\]»]*$/u;
/** Lines that lead away from the article. */
const POINTER =
  /^(?:>+\s*)?(?:Xem thêm|Đọc thêm|Mời xem|Ảnh|Video|Clip|Nguồn|Theo)\s*:/iu;

export interface Body {
  /** The canonical text in NFC, in which the sentences' offsets count. */
  readonly composed: ComposedText;
  /** The canonical text itself. */
  readonly source: string;
  readonly sentences: readonly Sentence[];
  /** Offset in the composed text of the leaf drawn from these inlines (by identity). */
  startOf(inlines: object): number;
}

/**
 * The sentences of an article's paragraphs and list items, in order; not its title, lead, headings, captions,
 * tables and code, and not lines that point elsewhere. Letters and marks are composed first, so that a page in
 * NFD is read like any other.
 */
export function readArticle(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
): Body {
  const { text: source, leaves, startOf } = canonicalText(article);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let at = 0;
  const composedAt = new Map<number, number>();
  for (const leaf of leaves) {
    const { text } = compose(leaf.text);
    const from = at;
    composedAt.set(leaf.start, from);
    at += text.length + 1;
    if (leaf.kind !== 'paragraph' && leaf.kind !== 'item') continue;
    sentences.push(...sentencesIn(text, from, paragraph));
    paragraph++;
  }
  return {
    composed: compose(source),
    source,
    sentences,
    startOf: (inlines) => composedAt.get(startOf.get(inlines) ?? -1) ?? 0,
  };
}

function sentencesIn(
  text: string,
  offset: number,
  paragraph: number,
): readonly Sentence[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (POINTER.test(sentence)) return [];
    return {
      text: sentence,
      start: offset + start,
      end: offset + end,
      paragraph,
      size: syllables(sentence).length,
      complete: FINAL.test(sentence),
    };
  });
}

/** Below these an article is its own summary. */
const LEAST_SENTENCES = 4;
const LEAST_SYLLABLES = 90;

/** Whether a body is long enough for a summary to save its reader anything. */
export function isWorthSummarising(sentences: readonly Sentence[]): boolean {
  const size = sentences.reduce((sum, s) => sum + s.size, 0);
  return sentences.length >= LEAST_SENTENCES && size >= LEAST_SYLLABLES;
}
