import { browser } from 'wxt/browser';
import { NoAnswerError } from '../../core/messages';
import { type NoArticle, page, reader } from '../../core/pages/channel';

/** Puts our scripts into a tab unless they are there. Needs a click on us there, or a supported site. */
export async function prepareTab(tabId: number): Promise<'ready' | NoArticle> {
  try {
    await inject(tabId, '/content-scripts/page.js', page.tab(tabId).ping);
    await inject(tabId, '/content-scripts/reader.js', reader.tab(tabId).ping);
    return 'ready';
  } catch (error) {
    console.info('Dễ Đọc cannot enter this tab:', error);
    return whyNot(tabId);
  }
}

/** Runs a script of ours in a tab unless it answers there already. */
export async function inject(
  tabId: number,
  file: string,
  ping: () => Promise<true>,
): Promise<void> {
  if (await answers(ping)) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: [file as never],
  });
  if (!(await answers(ping))) throw new Error(`${file} does not answer`);
}

export async function answers(ping: () => Promise<true>): Promise<boolean> {
  try {
    return await ping();
  } catch (error) {
    if (error instanceof NoAnswerError) return false;
    throw error;
  }
}

async function whyNot(tabId: number): Promise<NoArticle> {
  const url = (await browser.tabs.get(tabId)).url ?? '';
  if (/\.pdf([?#]|$)/iu.test(url)) return 'pdf';
  return /^(https?|file):/u.test(url) ? 'blocked' : 'browserPage';
}
