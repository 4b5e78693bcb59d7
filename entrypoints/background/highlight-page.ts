import { browser } from 'wxt/browser';
import { siteOf } from '../../core/article/urls';
import { pageHighlights } from '../../core/highlights/page-channel';
import {
  type FramedPicture,
  pictureSheet,
} from '../../core/highlights/page-pictures';
import { paintSheet, selectSheet } from '../../core/highlights/paint';
import { parseFrames } from '../../core/highlights/parse';
import { highlightSettings } from '../../core/highlights/settings';
import { listHighlights } from '../../core/highlights/store';
import type { Database } from '../../core/library/database';
import { findEntry } from '../../core/library/store';
import type { Caller } from '../../core/messages';
import { type NoArticle, reader } from '../../core/pages/channel';
import { answers, inject, prepareTab } from './prepare-tab';

/** Puts the script that highlights into a tab, and what it paints with. */
async function enter(tabId: number): Promise<void> {
  const { ping } = pageHighlights.tab(tabId);
  if (await answers(ping)) return;
  await browser.scripting.insertCSS({
    target: { tabId },
    css: paintSheet(),
  });
  await inject(tabId, '/content-scripts/highlights.js', ping);
}

/**
 * Highlighting on a page, after the reader has asked for it there.
 * @param how `mark`: what is selected at once; a picture by the address that the browser has loaded
 */
export async function highlightTab(
  tabId: number,
  how: 'start' | 'mark' | { readonly picture: string },
): Promise<'ready' | NoArticle> {
  const access = await prepareTab(tabId);
  if (access !== 'ready') return access;
  await highlightSettings.ready;
  if (highlightSettings.values.peek().readerOnly) {
    await reader.tab(tabId).open({ mark: null });
    return 'ready';
  }
  await enter(tabId);
  const remote = pageHighlights.tab(tabId);
  if (how === 'mark') return remote.mark();
  return how === 'start'
    ? remote.start({ isAsked: true })
    : remote.markPicture(how.picture);
}

/** Brings highlights back on a page of a supported site that has some. */
export async function bringBack(
  database: Database,
  address: unknown,
  { tabId, url }: Caller,
): Promise<void> {
  await highlightSettings.ready;
  if (tabId === null || url === null) return;
  if (highlightSettings.values.peek().readerOnly) return;
  // What a page calls itself counts within its own site only.
  const addresses = [String(address), url].filter(
    (one) => URL.canParse(one) && siteOf(one) === siteOf(url),
  );
  for (const one of addresses) {
    const entry = await findEntry(database, one);
    if (!entry || (await listHighlights(database, entry.id)).length === 0)
      continue;
    await enter(tabId);
    await pageHighlights.tab(tabId).start({ isAsked: false });
    return;
  }
}

/** Frames a page's pictures by style sheets of the user's, which change nothing of the page. */
export async function framePictures(
  given: unknown,
  { tabId }: Caller,
): Promise<void> {
  if (tabId === null) return;
  const { before, now } = parseFrames(given);
  const sheet = (framed: readonly FramedPicture[]) => ({
    target: { tabId },
    css: pictureSheet(framed),
    origin: 'USER' as const,
  });
  if (now.length > 0) await browser.scripting.insertCSS(sheet(now));
  if (before.length > 0) await browser.scripting.removeCSS(sheet(before));
}

/** On a page that keeps its words from being selected they can be selected again. */
export async function letSelect({ tabId }: Caller): Promise<void> {
  if (tabId === null) return;
  await browser.scripting.insertCSS({
    target: { tabId },
    css: selectSheet(),
    origin: 'USER',
  });
}
