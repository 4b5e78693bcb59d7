import { readArticle } from '../body';
import type { Engine } from '../engine';
import { summaryOf } from '../machine/ask';
import { MachineFailure } from '../machine/failure';
import type { BrowserModels } from '../machine/means';
import { articleText, type Message, promptFor } from '../machine/prompt';

/** The model that the browser itself brings, on this machine; few browsers have one, fewer in Vietnamese. */
const browserEngine: Engine = {
  id: 'browser',
  isAvailable: async (means) => (await pick(means?.browser ?? {})) !== null,
  async summarize(article, options) {
    const { means, maxPoints, signal } = options;
    const model = means && (await pick(means.browser));
    if (!model) throw new MachineFailure('unavailable');
    const body = readArticle(article);
    const timeout = AbortSignal.timeout(means.patience);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      const text = await model.write(
        promptFor(article.title, body, maxPoints),
        articleText(article.title, body),
        either,
      );
      return summaryOf(browserEngine.id, article.title, body, text, maxPoints);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof MachineFailure) throw error;
      throw new MachineFailure(timeout.aborted ? 'timeout' : 'unavailable', {
        cause: error,
      });
    }
  },
};

interface Writer {
  write(
    messages: readonly Message[],
    article: string,
    signal: AbortSignal,
  ): Promise<string>;
}

/** The Prompt API takes our wishes and is asked first; the Summarizer API has its own. */
async function pick({
  LanguageModel,
  Summarizer,
}: BrowserModels): Promise<Writer | null> {
  if (LanguageModel && (await isThere(LanguageModel)))
    return {
      async write([system, user], _, signal) {
        const session = await LanguageModel.create({
          initialPrompts: [system],
          signal,
        });
        try {
          return await session.prompt(user?.content ?? '', { signal });
        } finally {
          session.destroy();
        }
      },
    };
  if (Summarizer && (await isThere(Summarizer)))
    return {
      async write(_, article, signal) {
        const session = await Summarizer.create({
          type: 'key-points',
          format: 'plain-text',
          length: 'short',
          signal,
        });
        try {
          return await session.summarize(article, { signal });
        } finally {
          session.destroy();
        }
      },
    };
  return null;
}

async function isThere(model: {
  availability(): Promise<string>;
}): Promise<boolean> {
  return (await model.availability()) !== 'unavailable';
}

export default browserEngine;
