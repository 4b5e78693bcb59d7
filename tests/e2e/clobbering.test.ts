import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { hostilePage, PAGE_TITLE, SENTENCES } from '../harness/hostile.ts';
import { readerOf } from '../harness/ui.ts';

/** Names that code which reads a page is likely to ask a node or the document for. */
const NAMES = `
  parentNode parentElement childNodes children firstChild lastChild firstElementChild
  lastElementChild nextSibling previousSibling nextElementSibling previousElementSibling
  childElementCount nodeName nodeType nodeValue textContent innerText innerHTML outerHTML tagName
  localName namespaceURI ownerDocument getRootNode isConnected attributes getAttribute setAttribute
  removeAttribute hasAttribute hasAttributes getAttributeNames id className classList style dataset
  title lang dir hidden querySelector querySelectorAll getElementsByTagName getElementsByClassName
  getElementById matches closest contains compareDocumentPosition append prepend before after remove
  replaceWith replaceChild replaceChildren appendChild insertBefore removeChild cloneNode normalize
  isEqualNode getBoundingClientRect getClientRects offsetParent offsetHeight scrollTop shadowRoot
  attachShadow addEventListener dispatchEvent focus documentElement body head defaultView baseURI URL
  location implementation createElement createTreeWalker importNode cookie forms images links
`
  .trim()
  .split(/\s+/u);

const kinds = (name: string) => [
  `<form><input name="${name}"><input id="${name}"></form>`,
  `<form id="f-${name}"><button name="${name}">x</button><img name="${name}" src="/x.png"></form>`,
  `<img name="${name}" src="/x.png"><img id="${name}" src="/x.png">`,
  `<object name="${name}" id="${name}"></object><embed name="${name}">`,
  `<a id="${name}" name="${name}" href="/x">x</a><a id="${name}" href="/y">y</a>`,
];

/** Names that share a page, so that the run stays short; a fault names them all. */
const PER_PAGE = 15;

inEachBrowser('a page that clobbers the DOM', ({ session, proxy }) => {
  test(`is read all the same: ${NAMES.length} names, in 5 shapes each`, async () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
    const bad: string[] = [];
    for (let index = 0; index < NAMES.length; index += PER_PAGE) {
      const names = NAMES.slice(index, index + PER_PAGE);
      const missing = await readWithin(20_000, names);
      if (missing !== '') bad.push(`${names.join(' ')}: ${missing}`);
    }
    expect(bad).toEqual([]);
  }, 300_000);

  /** What did not come through of a page with these names; '' when all did. */
  async function readWithin(limit: number, names: readonly string[]) {
    const shapes = names.flatMap(kinds);
    const url = `https://vnexpress.net/clobber-${names[0]}-4990100.html`;
    proxy().serve(
      url,
      hostilePage({ before: shapes.join(''), between: shapes }),
    );
    const page = await session().openPage(url);
    const outcome = read(page).catch((error: Error) => error.message);
    const hung = new Promise<string>((resolve) =>
      setTimeout(resolve, limit, 'hangs'),
    );
    const missing = await Promise.race([outcome, hung]);
    if (missing === 'hangs') await session().restart();
    else await page.close();
    return missing;
  }

  async function read(page: Page): Promise<string> {
    await session().pressCommand(page, 'open-reader');
    const reader = readerOf(page);
    const title = await reader.title();
    const text = await reader.text();
    const missing = SENTENCES.filter((sentence) => !text.includes(sentence));
    if (title !== PAGE_TITLE) missing.unshift(`title ${title}`);
    return missing.join(' | ');
  }
});
