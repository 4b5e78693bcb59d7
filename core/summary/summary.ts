/** A sentence or clause of the article, with its place in the canonical text. */
export interface SummaryPoint {
  /** The article's words at that place, with a capital and a full stop. */
  readonly text: string;
  /** UTF-16 offsets in the article's canonical text. */
  readonly start: number;
  readonly end: number;
}

export interface Summary {
  /** Id of the engine that made it. */
  readonly engine: string;
  /** In reading order; empty when the text is too short to be worth summarising. */
  readonly points: readonly SummaryPoint[];
}
