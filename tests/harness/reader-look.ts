/** What is chosen of the look in the reader's own panel, and what comes of it. */
import type { Page } from 'puppeteer-core';
import { look, words } from './ui.ts';

/** Of the article's first paragraph. @param property of its computed style */
export function ofText(page: Page, property: string): Promise<string> {
  return look<string>(
    page,
    `return getComputedStyle(root.querySelector('article > p[data-start]')).${property};`,
  );
}

/** Chooses in one of the panel's lists, which has to be open. */
export function choose(
  page: Page,
  name: keyof typeof words.setting,
  value: string,
): Promise<void> {
  return look(
    page,
    `const select = root.querySelector('select[aria-label="${words.setting[name]}"]');
     select.value = '${value}';
     select.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
}

/** Line and colour of the first link in the text, untouched and with the focus. */
export function linkLooks(page: Page): Promise<string[]> {
  return look<string[]>(
    page,
    `const link = root.querySelector('article p[data-start] a');
     const looks = () => [getComputedStyle(link).textDecorationLine,
       getComputedStyle(link).color === getComputedStyle(link.closest('p')).color ? 'as text' : 'as link'];
     link.blur();
     const untouched = looks();
     link.focus({ focusVisible: true, preventScroll: true });
     return [...untouched, ...looks()];`,
  );
}
