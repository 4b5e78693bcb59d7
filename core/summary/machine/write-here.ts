import type { Article } from '../../article/article';
import type { Summary } from '../summary';
import type { BrowserModels } from './means';
import type { MachineChoice, WriteOptions } from './write';

/**
 * Has the browser's own model write a summary, on this device.
 * @throws MachineFailure when it gives none; DOMException `AbortError` when `signal` aborts
 */
export async function writeHere(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  models: BrowserModels,
  { patience, ...choice }: MachineChoice,
  { maxPoints, signal, onProgress }: WriteOptions,
): Promise<Summary> {
  const { default: engine } = await import('../engines/browser');
  const means = {
    ...choice,
    fetch: () => Promise.reject(new Error('nothing is sent')),
    patience: patience * 1000,
    browser: models,
    onProgress,
  };
  return engine.summarize(article, { maxPoints, means, signal });
}
