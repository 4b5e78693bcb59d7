/**
 * Elements by role and name. Chromium is asked for its accessibility tree, in 30 ms. In Firefox Puppeteer
 * computes the role and name of every element of the document, which took 1.0 s a question in the reader
 * (2026-11-30), so there buttons and links are first looked for by their plain text and label.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from './session.ts';

const CANDIDATES: Readonly<Record<string, string>> = {
  button: 'button, summary, [role=button], input[type=submit]',
  link: 'a[href], [role=link]',
};

/** Milliseconds after which the slow way is taken: a name may be put together in other ways. */
const FAST = 3_000;

/**
 * Waits for a visible element with this role and name, in open shadow roots too; null when there is none
 * after 20 seconds.
 */
export async function byName(
  page: Page,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | null> {
  const candidates = CANDIDATES[role];
  if (candidates && isFirefox(page)) {
    const found = await byText(page, candidates, name);
    if (found) return found;
  }
  const selector = `>>> ::-p-aria([name="${name}"][role="${role}"])`;
  const options = { visible: true, timeout: 20_000 };
  return page.waitForSelector(selector, options).catch(() => null);
}

function isFirefox(page: Page): boolean {
  return page.browser().process()?.spawnfile.includes('firefox') ?? false;
}

function byText(page: Page, candidates: string, name: string) {
  const script = `(() => {
    const clean = (text) => (text ?? '').replace(/\\s+/gu, ' ').trim();
    const named = (element) => {
      const ids = element.getAttribute('aria-labelledby')?.split(/\\s+/u) ?? [];
      const labels = ids.map((id) => element.getRootNode().getElementById(id)?.textContent);
      return clean(element.getAttribute('aria-label') ?? (ids.length > 0 ? labels.join(' ') : element.textContent));
    };
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
      && !element.closest('[aria-hidden=true], [inert]');
    const search = (root) => {
      for (const element of root.querySelectorAll(${JSON.stringify(candidates)}))
        if (named(element) === ${JSON.stringify(name)} && isShown(element)) return element;
      for (const element of root.querySelectorAll('*')) {
        const found = element.shadowRoot && search(element.shadowRoot);
        if (found) return found;
      }
      return null;
    };
    return search(document);
  })()`;
  return waitFor(
    name,
    async () => (await page.evaluateHandle(script)).asElement(),
    FAST,
  ).catch(() => null) as Promise<ElementHandle<Element> | null>;
}
