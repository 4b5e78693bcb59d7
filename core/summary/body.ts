import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { splitSentences } from '../text/sentences';
import { syllables } from '../text/words';

/** A sentence of running text: what a summary may be made of. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets in the canonical text. */
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

/**
 * The sentences of an article's paragraphs and list items, in order; not its title, lead, headings, captions,
 * tables and code, and not lines that point elsewhere.
 */
export function bodySentences(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const leaf of canonicalText(article).leaves) {
    if (leaf.kind !== 'paragraph' && leaf.kind !== 'item') continue;
    for (const span of splitSentences(leaf.text)) {
      const text = leaf.text.slice(span.start, span.end);
      if (POINTER.test(text)) continue;
      sentences.push({
        text,
        start: leaf.start + span.start,
        end: leaf.start + span.end,
        paragraph,
        size: syllables(text).length,
        complete: FINAL.test(text),
      });
    }
    paragraph++;
  }
  return sentences;
}

/** Below these an article is its own summary. */
const LEAST_SENTENCES = 4;
const LEAST_SYLLABLES = 90;

/** Whether a body is long enough for a summary to save its reader anything. */
export function isWorthSummarising(sentences: readonly Sentence[]): boolean {
  const size = sentences.reduce((sum, s) => sum + s.size, 0);
  return sentences.length >= LEAST_SENTENCES && size >= LEAST_SYLLABLES;
}
