/** A sentence or clause of the article, or what a machine wrote of it, with its place in the canonical text. */
export interface SummaryPoint {
  /** The article's words at that place, with a capital and a full stop; a machine's own words. */
  readonly text: string;
  /** UTF-16 offsets in the article's canonical text. */
  readonly start: number;
  readonly end: number;
  /** The heading, question, time or clause under which it stands, in a text that is summarised by parts. */
  readonly under?: string;
  /** Of a machine's point: no sentence of the article says it; it has no place. */
  readonly isMissing?: boolean;
  /** Of a machine's point: numbers and names in it that the article does not contain. */
  readonly strange?: readonly string[];
}

/** Tokens, as a server counted them. */
export interface Cost {
  readonly sent: number;
  readonly received: number;
}

export interface Summary {
  /** Id of the engine that made it. */
  readonly engine: string;
  /** In reading order; empty when the text is too short to be worth summarising. */
  readonly points: readonly SummaryPoint[];
  readonly cost?: Cost;
}
