/**
 * The words of some articles, packed to be scanned. A word is two bytes, its place in the segment's own
 * dictionary, so a phrase is a sequence of numbers and a scan reads half of what the text weighs. A saved
 * article brings a segment of its own, in the transaction that saves it; small segments are merged later.
 * Of two that speak of one article, the one with the larger `n` holds. Columns, not objects: a row of 5,000
 * articles is then read as fast as its bytes.
 */
export interface Segment {
  /** Given by the database, ascending. */
  readonly n: number;
  /** `SEGMENT_RULE` that it was packed by; of another rule, it is packed anew. */
  readonly rule: number;
  /** Of the entries, one a line. */
  readonly ids: string;
  /** Of the entries, one a line. */
  readonly sites: string;
  /** Milliseconds since the epoch, one an article. */
  readonly savedAt: Float64Array<ArrayBuffer>;
  /** Where each article's tokens end; it begins where the one before ends. Without tokens it is gone. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** The dictionary, one a line: words in look-up form, sorted by their folded form and then themselves. */
  readonly words: string;
  /** Places in `words`, article after article; `BREAK` after each leaf, the title's first. */
  readonly tokens: Uint16Array<ArrayBuffer>;
}

/** A segment that the database has not numbered yet. */
export type NewSegment = Omit<Segment, 'n'>;

/** Change it with folding, word limits or the order of leaves. */
export const SEGMENT_RULE = 1;

/** Stands between two leaves, so that no phrase goes across. */
export const BREAK = 0xffff;

/** What is packed of an article. */
export interface Packable {
  readonly id: string;
  readonly site: string;
  readonly savedAt: number;
  /** Its texts, the title first; none says that the article is gone. */
  readonly leaves: readonly string[];
}
