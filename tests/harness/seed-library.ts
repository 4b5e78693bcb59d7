import type { Page } from 'puppeteer-core';
import type { Article } from '../../core/article/article.ts';
import { sampleArticle } from './sample-article.ts';

/** An article of one paragraph, as a page would send it. */
export function storyOf(
  url: string,
  title: string,
  text: string,
  parts: Partial<Article> = {},
): Article {
  return sampleArticle({
    url,
    title,
    blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }],
    ...parts,
  });
}

/**
 * Asks the extension's background as a page of its own does.
 * @param page of the extension: nobody else may ask
 * @throws what the background answered with
 */
export async function askBackground<T>(
  page: Page,
  channel: string,
  method: string,
  input?: unknown,
): Promise<T> {
  const call = JSON.stringify({ channel, method, input });
  const reply = (await page.evaluate(
    `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${call})`,
  )) as { value?: T; error?: { message: string } } | null;
  if (!reply) throw new Error(`nobody answers ${channel}.${method}`);
  if (reply.error) throw new Error(reply.error.message);
  return reply.value as T;
}

/** Saves articles one after another, the last being the newest; gives their ids. */
export async function saveAll(
  page: Page,
  articles: readonly Article[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const article of articles) {
    const saved = await askBackground<{ entry: { id: string } }>(
      page,
      'library',
      'save',
      article,
    );
    ids.push(saved.entry.id);
  }
  return ids;
}
