import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../core/article/extract';
import { plainText } from '../core/article/plain-text';
import { readFixtures } from './harness/fixtures';
import { mutate, mutations } from './harness/mutations';
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

test('5,000 mutated pages: nothing thrown, the page untouched, every answer whole', () => {
  const pages = fixtures
    .map(({ html }) => html)
    .sort((a, b) => a.length - b.length)
    .slice(0, 6);
  fc.assert(
    fc.property(
      fc.constantFrom(...pages, story()),
      mutations,
      (html, steps) => {
        const document = parse(html, url);
        mutate(document, steps);
        const result = extract(document, { url });
        if (result.kind === 'article') {
          expect(JSON.parse(JSON.stringify(result.article))).toEqual(
            result.article,
          );
          expect(result.article.title).toBe(
            result.article.title.normalize('NFC'),
          );
        } else expect(result.reason).not.toBe('unreadable');
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 5000) },
  );
}, 300_000);

function story(): string {
  return `<h1>Trồng lại hàng bàng</h1><p class="sapo">${SENTENCES[0]}</p><div class="detail-content">${prose()}
    <figure><img src="/a.jpg"><figcaption>Cây mới</figcaption></figure><table><tr><td>1</td><td>2</td></tr></table>
    <ul><li>Một<ol><li>Hai</li></ol></li></ul><blockquote><p>Lời</p></blockquote><p><b>Mục</b></p>${prose()}</div>`;
}
