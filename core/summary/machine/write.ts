import type { Article } from '../../article/article';
import ollama from '../engines/ollama';
import openai from '../engines/openai';
import type { Summary } from '../summary';
import { MachineFailure } from './failure';
import type { Means } from './means';

/** What the reader has set; `engine` is an engine's id or `none`. */
export interface MachineChoice {
  readonly engine: string;
  readonly address: string;
  readonly model: string;
  readonly key: string;
  /** Seconds. */
  readonly patience: number;
}

export interface WriteOptions {
  readonly maxPoints: number;
  readonly signal: AbortSignal;
  readonly onProgress: (written: string) => void;
}

const servers = [ollama, openai];

/**
 * Has the server of the reader's choice write a summary.
 * @throws MachineFailure when there is none or it gives none; DOMException `AbortError` when `signal` aborts
 */
export async function writeAtServer(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  { engine, patience, ...choice }: MachineChoice,
  fetch: Means['fetch'],
  { maxPoints, signal, onProgress }: WriteOptions,
): Promise<Summary> {
  const server = servers.find(({ id }) => id === engine);
  if (!server) throw new MachineFailure('notSet');
  const means = {
    ...choice,
    fetch,
    patience: patience * 1000,
    browser: {},
    onProgress,
  };
  return server.summarize(article, { maxPoints, means, signal });
}
