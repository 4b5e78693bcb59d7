/**
 * The words of some articles, ready to be scanned. A word is two bytes, its place in the segment's own
 * dictionary: a phrase is then a sequence of numbers, and half of the text's size is enough for it. A saved
 * article adds a segment of its own in the transaction that saves it; segments are merged later. Of two that
 * speak of an article, the one with the larger `n` holds.
 */
export interface Segment {
  readonly n: number;
  readonly articles: readonly SegmentArticle[];
  /** The dictionary: words as a reader may type them (`lookupForm`), sorted by their folded form. */
  readonly words: readonly string[];
  /** Places in `words`, article after article. */
  readonly tokens: Uint16Array<ArrayBuffer>;
}

/** What the scan needs to know of an article: things that never change while its text does not. */
export interface SegmentArticle {
  /** Of the entry. */
  readonly id: string;
  readonly site: string;
  readonly savedAt: number;
  /** Where its tokens end; they begin where those of the article before end. 0 tokens: it is gone. */
  readonly end: number;
}
