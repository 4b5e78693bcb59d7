import { textHash } from './text-hash';

/** Characters of context kept on each side: 64 gave fewer wrong anchors than 32 (library.md §2.3). */
const CONTEXT = 64;

/**
 * Where a highlight was put, in W3C terms: a TextQuoteSelector and a TextPositionSelector over the canonical
 * text, and which text that was. Offsets are UTF-16 units.
 */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Null when only the quote is known, as in highlights brought from elsewhere. */
  readonly position: {
    readonly start: number;
    readonly end: number;
    readonly text: TextStamp;
  } | null;
}

/** Names one state of a canonical text. */
export interface TextStamp {
  /** Version of the canonical-text rule. */
  readonly version: number;
  readonly hash: string;
  readonly length: number;
}

export function stampOf(text: string, version: number): TextStamp {
  return { version, hash: textHash(text), length: text.length };
}

/**
 * Describes a stretch of a canonical text so that it can be found again.
 * @throws RangeError when the stretch is empty or outside of the text
 */
export function describeSpan(
  text: string,
  start: number,
  end: number,
  stamp: TextStamp,
): Selector {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no stretch ${start}-${end} in ${text.length}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
    suffix: text.slice(end, end + CONTEXT).toWellFormed(),
    position: { start, end, text: stamp },
  };
}
