/** Something that changes the live page while its setting asks for it, and undoes it exactly. */
export interface PageFeature {
  /** Same as the file name. */
  readonly id: string;
  start(context: PageContext): void;
  /** Set for what works in frames of other sites too; those of the page's own are its own tree. */
  readonly inFrames?: true;
}

export interface PageContext {
  readonly document: Document;
  readonly window: Window;
  /** The site as settings know it. */
  readonly host: string;
  readonly signal: AbortSignal;
}
