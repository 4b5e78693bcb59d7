import { browser } from 'wxt/browser';
import { text } from '../../core/language/text';
import { saveFailure } from '../../core/library/save-failure';
import { showNotice } from './page-notice';

const looks = {
  saved: { badge: '✓', color: '#14532d' },
  failed: { badge: '!', color: '#8a1c1c' },
  changed: { badge: '◐', color: '#1d3f72' },
} as const;

/**
 * Answers, on the toolbar button, what was asked without the popup: a sign, and the words as its tooltip.
 * The browser clears both when the tab moves on.
 */
export async function showBadge(
  tabId: number,
  look: keyof typeof looks,
  title: string,
): Promise<void> {
  const { badge, color } = looks[look];
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setTitle({ tabId, title });
}

/** What was done, on the button and over the page. */
export async function showDone(tabId: number, words: string): Promise<void> {
  await showBadge(tabId, 'saved', words);
  await showNotice(tabId, words);
}

/** Errors that carry a reason of `page.*` are told as such, any other as something that failed. */
export async function showFailure(tabId: number, error: unknown) {
  console.error(error);
  const words = text(`notice.${reasonOf(error)}`);
  await showBadge(tabId, 'failed', words);
  await showNotice(tabId, words);
}

function reasonOf(error: unknown) {
  const reason = error instanceof Error ? error.message : '';
  switch (reason) {
    case 'listPage':
    case 'tooShort':
    case 'noText':
    case 'tooLarge':
    case 'pdf':
    case 'browserPage':
    case 'blocked':
      return reason;
    default:
      return saveFailure(error) === 'saving.diskFull' ? 'diskFull' : 'failed';
  }
}

/** The badge of a page: that it is shown otherwise than its makers drew it, else that it is saved. */
export async function showChanged(
  tabId: number | null,
  isChanged: unknown,
  /** The article saved from the page, if it is. */
  findSaved: () => Promise<{ readonly title: string } | null>,
): Promise<void> {
  if (tabId === null) return;
  if (isChanged === true)
    return showBadge(tabId, 'changed', text('page.changed'));
  const saved = await findSaved();
  if (saved) await showBadge(tabId, 'saved', text('saving.saved', saved));
  else await browser.action.setBadgeText({ tabId, text: '' });
}
