/**
 * The screens as a reader meets them: by role and name. Only this file knows names and structure of
 * the interface, so that a change of wording or layout touches the tests here and nowhere else.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import vi from '../../locales/vi.ts';
import { byName } from './by-name.ts';
import { waitFor } from './session.ts';

export { vi as words };

/**
 * What stands in front of every script below: `root` is the reader's shadow root or the document.
 * Document's own methods are called through its prototype, since hostile pages hide them.
 */
const ROOT = `
  const host = Document.prototype.querySelector.call(document, 'de-doc-reader');
  const root = host?.shadowRoot ?? document;
  const clean = (node) => (node?.textContent ?? '').replace(/\\s+/gu, ' ').trim();
  const section = (name) => [...root.querySelectorAll('h2, h3, legend')]
    .find((heading) => clean(heading) === name)?.closest('section, fieldset, nav, aside');`;

/** Evaluates the body of a function where `root`, `clean` and `section` are known. */
export function look<T>(page: Page, body: string): Promise<T> {
  return page.evaluate(`(() => { ${ROOT} ${body} })()`) as Promise<T>;
}

/** Waits for the element with this role and name, in open shadow roots too. */
export async function find(
  page: Page,
  role: string,
  name: string,
): Promise<ElementHandle<Element>> {
  const found = await byName(page, role, name);
  if (!found) throw new Error(`no ${role} “${name}” at ${page.url()}`);
  return found;
}

/** Clicks the button with this name, as soon as there is one that is enabled. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await find(page, 'button', name);
  await clickAway(() => button.click());
}

/** A click on what may close its own page: then there is nobody left to say that it was done. */
export async function clickAway(click: () => Promise<unknown>): Promise<void> {
  await click().catch((error: Error) => {
    if (!/no such frame|Target closed|Session closed/u.test(error.message))
      throw error;
  });
}

/** Waits until `text` can be read somewhere on the screen. */
export function waitForText(page: Page, text: string): Promise<true> {
  return waitFor(`“${text}” at ${page.url()}`, async () =>
    (await look<boolean>(
      page,
      `return (root.body ?? root).textContent.includes(${JSON.stringify(text)});`,
    ))
      ? true
      : null,
  );
}

/** The popup: title, reading controls, summary, saved articles. */
export function popupOf(page: Page) {
  return {
    page,
    press: (name: string) => press(page, name),
    /** Title of the page or its article; waits until the popup knows which. */
    title: () =>
      waitFor('a title in the popup', () =>
        look<string | null>(
          page,
          `if (root.querySelector('[aria-disabled=true]')) return null;
           return clean(root.querySelector('h1')) || null;`,
        ),
      ),
    /** Points of the summary; waits for the first. */
    points: () =>
      waitFor('a summary in the popup', async () => {
        const points = await listUnder(
          page,
          vi.summary.heading,
          '.point',
          '.summary > li',
        );
        return points.length > 0 ? points : null;
      }),
    pressPoint: (index: number) => pressInList(page, vi.summary.heading, index),
    /** Titles under “Bài để đọc”. */
    saved: () => listUnder(page, vi.popup.toRead, '.entry-title'),
    pressSaved: (index: number) => pressInList(page, vi.popup.toRead, index),
    search: async (text: string) => {
      await (await page.waitForSelector('.popup input[type=search]'))?.focus();
      await page.keyboard.type(text);
    },
  };
}

function listUnder(page: Page, heading: string, part = ':scope', items = 'li') {
  return look<string[]>(
    page,
    `return [...(section(${JSON.stringify(heading)})?.querySelectorAll(${JSON.stringify(items)}) ?? [])]
      .map((item) => clean(item.querySelector(${JSON.stringify(part)}) ?? item));`,
  );
}

async function pressInList(page: Page, heading: string, index: number) {
  const handle = await page.waitForFunction(
    `(() => { ${ROOT}
      return section(${JSON.stringify(heading)})?.querySelectorAll('li :is(a, button)')[${index}];
    })()`,
    { timeout: 20_000 },
  );
  await (handle as ElementHandle<Element>).click();
}

/** The reader: over a page, or in the library page. */
export function readerOf(page: Page) {
  return {
    page,
    press: (name: string) => press(page, name),
    close: () => press(page, vi.reader.close),
    isOpen: () =>
      look<boolean>(
        page,
        `return Boolean(host?.shadowRoot?.querySelector('dialog[open]'));`,
      ),
    /** Waits for the article and gives its title. */
    title: () =>
      waitFor(`a title in the reader at ${page.url()}`, () =>
        look<string | null>(
          page,
          `return (host || !location.protocol.startsWith('http'))
            ? clean(root.querySelector('article h1')) || null : null;`,
        ),
      ),
    /** Waits until the reader over the page is gone. */
    closed: () =>
      waitFor('the reader to close', async () =>
        (await readerOf(page).isOpen()) ? null : true,
      ),
    /** The sapo between title and text. */
    lead: () =>
      look<string>(page, `return clean(root.querySelector('.lead'));`),
    /** Text of the article as shown. */
    text: () =>
      look<string>(page, `return clean(root.querySelector('article'));`),
    /** Size in px in which the first paragraph is set. */
    textSize: () =>
      look<number>(
        page,
        `return parseFloat(getComputedStyle(root.querySelector('article p')).fontSize);`,
      ),
    /** Colours of the first paragraph and of the paper behind it. */
    colors: () =>
      look<{ ink: string; paper: string }>(
        page,
        `let node = root.querySelector('article p');
         const ink = getComputedStyle(node).color;
         const clear = /^(?:rgba\\(0, 0, 0, 0\\)|transparent)$/u;
         while (node && clear.test(getComputedStyle(node).backgroundColor)) node = node.parentElement;
         return { ink, paper: node ? getComputedStyle(node).backgroundColor : 'none' };`,
      ),
    /** Text that is marked as the sentence of a summary's point; waits for it. */
    marked: () =>
      waitFor('a marked sentence', () => look<string | null>(page, MARKED)),
  };
}

/** Marks are painted with the CSS Custom Highlight API or stand in a `mark`. */
const MARKED = `
  const ranges = [...(globalThis.CSS?.highlights?.values() ?? [])].flatMap((h) => [...h]);
  const painted = ranges.map((range) => String(range.startContainer.nodeType === 3 &&
    range.startContainer === range.endContainer
      ? range.startContainer.data.slice(range.startOffset, range.endOffset) : range)).join('');
  return (painted || [...root.querySelectorAll('mark')].map(clean).join(' ')) || null;`;
