import { anchor } from '../../../core/highlights/anchor.ts';
import {
  offsetAt,
  type PageText,
  pointOf,
} from '../../../core/highlights/page-text.ts';
import { readText } from '../../../core/highlights/readable-text.ts';
import type { Span } from '../../../core/text/span.ts';

/** One case of somebody else's test suite, asked of ours. */
export interface SuiteResult {
  readonly suite: string;
  readonly name: string;
  readonly passed: boolean;
  /** What was wanted and what came, when it failed. */
  readonly said: string;
}

export interface Quote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where ours finds a quotation of which nothing else is known. */
export function find(text: string, quote: Quote): Span | null {
  const { exact, prefix = '', suffix = '' } = quote;
  const found = anchor(readText(text, 1), {
    exact,
    prefix,
    suffix,
    position: null,
  });
  return found.status === 'orphan' ? null : found;
}

export function rangeOf(page: PageText, span: Span): Range | null {
  const first = pointOf(page, span.start, false);
  const last = pointOf(page, span.end, true);
  if (!first || !last) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

export function spanOf(page: PageText, range: Range): Span {
  return {
    start: offsetAt(page, range.startContainer, range.startOffset),
    end: offsetAt(page, range.endContainer, range.endOffset),
  };
}

/** Words alone: suites differ in which blanks between blocks belong to a text. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
