import { type NoArticle, pages, type Reading, reader } from './channel';

/**
 * Reads the article of a tab. A tab that has gone, or whose scripts do not answer, is one that the browser
 * keeps from us: the reader is told, and may try again.
 */
export async function readTab(tabId: number): Promise<Reading> {
  try {
    const access = await pages.background.prepare(tabId);
    if (access !== 'ready') return none(access);
    return await reader.tab(tabId).read();
  } catch (error) {
    console.error(error);
    return none('blocked');
  }
}

function none(reason: NoArticle): Reading {
  return { kind: 'none', reason };
}
