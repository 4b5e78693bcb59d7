/** Something that changes the live page while its setting asks for it, and undoes it exactly. */
export interface PageFeature {
  /** Same as the file name. */
  readonly id: string;
  start(context: PageContext): void;
}

export interface PageContext {
  readonly document: Document;
  readonly window: Window;
  /** The site as settings know it. */
  readonly host: string;
  readonly signal: AbortSignal;
}
