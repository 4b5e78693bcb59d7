import { browser } from 'wxt/browser';
import { language } from '../../core/language/language';

/**
 * Says over the page what came of a shortcut or the context menu: the toolbar button, which says it too, is behind a
 * menu in most browsers. Where no script may run nothing is drawn.
 */
export async function showNotice(tabId: number, words: string): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: drawNotice,
      args: [words, language.peek()],
    });
  } catch (error) {
    console.info('Dễ Đọc cannot speak on this page:', error);
  }
}

/**
 * Runs in the page, so it may use nothing from outside of itself. The newest notice takes the place of the one before;
 * it goes by itself, not under the pointer. Styles are set one by one: a page's policy forbids style sheets, not those.
 */
function drawNotice(words: string, lang: string): void {
  const name = 'de-doc-notice';
  for (const before of document.querySelectorAll(name)) before.remove();
  const host = document.createElement(name);
  const box = document.createElement('div');
  box.role = 'alert';
  box.lang = lang;
  box.textContent = words;
  Object.assign(host.style, {
    ...{ all: 'initial', position: 'fixed', inset: '16px 16px auto auto' },
    ...{
      zIndex: '2147483647',
      maxInlineSize: 'min(32rem, calc(100vw - 32px))',
    },
    ...{ margin: '0', padding: '0', border: '0', background: 'none' },
  });
  Object.assign(box.style, {
    ...{ font: '500 18px/1.5 system-ui, sans-serif', padding: '12px 16px' },
    ...{ color: '#ffffff', background: '#14202b', borderRadius: '12px' },
    ...{ border: '2px solid #ffffff', overflowWrap: 'anywhere' },
    ...{ maxBlockSize: 'calc(100vh - 64px)', overflow: 'auto' },
  });
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  if ('showPopover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  const goes = () => {
    if (host.matches(':hover')) setTimeout(goes, 2000);
    else host.remove();
  };
  setTimeout(goes, 8000);
  host.addEventListener('click', () => host.remove());
}
