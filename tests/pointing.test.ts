import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { blockAround, moveBlock } from '../core/article/pointing';
import { templateSelector } from '../core/page-style/selector';

const { window } = new JSDOM();
beforeAll(() => {
  // jsdom has no CSS.escape; what it must do here is only to leave plain names alone.
  Object.assign(globalThis, {
    Node: window.Node,
    Element: window.Element,
    CSS: { escape: String },
  });
});

function page(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document;
}
function find(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

describe('pointing', () => {
  const document = page(`
    <div id="menu">Trang chủ</div>
    <div class="content-detail item-48213"><p>Một <b>đậm</b>.</p><div></div><p class="hai">Hai.</p></div>
    <div class="side"><p>Bên.</p></div>`);

  test('finds the block around what the mouse is on', () => {
    expect(blockAround(find(document, 'b'))).toBe(find(document, 'p'));
  });

  test('steps over empty blocks, and stays where there is no further one', () => {
    const first = find(document, '.content-detail > p');
    const second = moveBlock(first, 'next');
    expect(second.className).toBe('hai');
    expect(moveBlock(second, 'next')).toBe(second);
    expect(moveBlock(second, 'previous')).toBe(first);
  });

  test('goes wider and narrower', () => {
    const block = moveBlock(find(document, '.hai'), 'wider');
    expect(block.className).toBe('content-detail item-48213');
    expect(moveBlock(block, 'narrower').textContent).toBe('Một đậm.');
  });

  test('names a block as its template does, not as this article', () => {
    expect(templateSelector(find(document, '.content-detail'))).toBe(
      'div.content-detail',
    );
    expect(templateSelector(find(document, '#menu'))).toBe('div#menu');
  });

  test('adds ancestors, then the place, until only that block is meant', () => {
    const twins = page(
      '<div class="left"><div>a</div></div><div class="right"><div>b</div><div>c</div></div>',
    );
    for (const selector of ['.left > div', '.right > div:last-child']) {
      const block = find(twins, selector);
      expect(twins.querySelectorAll(templateSelector(block))).toHaveLength(1);
      expect(twins.querySelector(templateSelector(block))).toBe(block);
    }
  });

  test('a form whose controls are named after DOM properties is stepped over', () => {
    const hostile = page(
      '<div class="outer"><form><input name="parentElement"><input name="children"><p>Chữ.</p></form></div>',
    );
    const block = moveBlock(find(hostile, 'p'), 'wider');
    expect(block.className).toBe('outer');
  });
});
