import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { damagedPages } from './harness/damaged-pages';
import { readFixtures } from './harness/fixtures';
import { parse, prose, SENTENCES } from './harness/pages';

const url = 'https://vidu.vn/trong-lai-hang-bang-123456.html';

describe('DOM clobbering', () => {
  test.each([
    '<form><input name="parentNode"><input name="childNodes"><input name="firstChild">',
    '<form name="body"><input name="attributes"><input name="removeChild">',
    '<img name="cloneNode"><img name="querySelectorAll"><img name="getElementsByTagName">',
    '<form id="documentElement"><input name="getAttribute"><button name="remove"></button>',
    '<img name="createElement"><iframe name="implementation"></iframe><embed name="title">',
    '<object id="head"></object><a id="defaultView" name="body"></a><form name="querySelector"></form>',
    '<object id="querySelectorAll"></object><object id="createTreeWalker"></object>',
    '<form><output name="localName"></output><select name="nodeType"></select><fieldset name="textContent">',
    '<form><img name="matches"><img name="closest"><object name="contains"></object>',
  ])('%s', (attack) => {
    const html = `<h1>Trồng lại hàng bàng ven sông</h1>${attack}<div class="detail-content">${prose(2)}</div>`;
    const result = extract(parse(html, url), { url });
    expect(
      result.kind === 'article' && plainText(result.article.blocks),
    ).toContain(SENTENCES[1]);
  });
});

test('no URL of an article is anything but http(s)', () => {
  const html = `<base href="javascript:alert(1)//"><h1>Trồng lại hàng bàng</h1><div class="detail-content">${prose()}
    <p><a href="javascript:alert(1)">Bấm vào đây để xem tiếp</a> ${SENTENCES[2]}</p><img src="data:image/svg+xml,x" alt="x">
    <iframe src="data:text/html,x"></iframe><a href="vbscript:x">x</a><video src="blob:x"></video></div>`;
  const result = extract(parse(html, url), { url });
  expect(result.kind).toBe('article');
  expect(
    JSON.stringify(result.kind === 'article' && result.article),
  ).not.toMatch(/javascript:|data:|vbscript:|blob:/u);
});

test('nesting that overflows the stack is refused, not thrown', () => {
  const document = parse('<h1>Sâu</h1>', url);
  let node: Element = document.body;
  for (let depth = 0; depth < 1500; depth++)
    node = node.appendChild(document.createElement('div'));
  const result = extract(document, { url });
  expect(result).toMatchObject({ kind: 'none', reason: 'too-large' });
});

test('more text than the limit is refused; what is no text does not count', () => {
  const story = `<h1>Trồng lại hàng bàng</h1><div class="detail-content">${prose()}`;
  const limits = { characters: 20_000 };
  const read = (rest: string) =>
    extract(parse(`${story}${rest}</div>`, url), { url, limits });
  const text = `<p>${`${SENTENCES[1]} `.repeat(20)}</p>`;
  expect(read(text.repeat(20))).toMatchObject({
    kind: 'none',
    reason: 'too-large',
  });
  const picture = `<img src="data:image/png;base64,${'A'.repeat(30_000)}">`;
  const script = `<script>/*${'a'.repeat(30_000)}*/</script>`;
  expect(read(picture + script).kind).toBe('article');
});

const fixtures = readFixtures();

test.each(fixtures)(
  '$name: the live document stays as it is',
  ({ html, url }) => {
    const document = parse(html, url);
    const before = document.documentElement.outerHTML;
    extract(document, { url });
    expect(document.documentElement.outerHTML).toBe(before);
  },
);

test('5,000 damaged pages: nothing thrown, only plain clean data', () => {
  fc.assert(damagedPages(), { numRuns: 5000 });
}, 600_000);
