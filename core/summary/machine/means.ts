/** What a machine engine needs from outside, given by the context that runs it. */
export interface Means {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Base address without a slash at its end, the model's name, the key or "". */
  readonly address: string;
  readonly model: string;
  readonly key: string;
  /** Milliseconds without a finished answer after which the engine gives up. */
  readonly patience: number;
  /** The browser's own models, where it has them. */
  readonly browser: BrowserModels;
  /** Told what has been written so far, as plain text. */
  readonly onProgress?: (written: string) => void;
}

export interface BrowserModels {
  readonly LanguageModel?: ModelMaker<LanguageSession>;
  readonly Summarizer?: ModelMaker<SummarizerSession>;
}

/** The browser's `LanguageModel` and `Summarizer` (Prompt API and Summarizer API, W3C drafts of 2025). */
interface ModelMaker<Session> {
  availability(options?: object): Promise<string>;
  create(options?: object): Promise<Session>;
}

interface LanguageSession {
  prompt(text: string, options?: object): Promise<string>;
  destroy(): void;
}

interface SummarizerSession {
  summarize(text: string, options?: object): Promise<string>;
  destroy(): void;
}
