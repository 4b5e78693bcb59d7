import type { Page } from 'puppeteer-core';

/** Selects words that stand in one text node of the page, as a reader does with the mouse. */
export function selectWords(page: Page, words: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + ${words.length});
      return;
    }
    throw new Error('not on the page');
  })()`);
}

/** Words painted on the page as highlights, as its own scripts can see them. */
export function paintedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...CSS.highlights].filter(([name]) => name.startsWith('de-doc-'))
    .flatMap(([, ranges]) => [...ranges].map(String))`) as Promise<string[]>;
}
