import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { fontFiles } from '../core/appearance/font-files';
import { type LetterChoice, lineStyle } from '../core/letters/letter-style';
import { type Mark, marksOf } from '../core/letters/marks';
import { pageSheet } from '../core/letters/page-sheet';
import { letterSettings } from '../core/letters/settings';
import { pageFamily, typefaceIds, typefaces } from '../core/letters/typefaces';

const none: LetterChoice = {
  font: 'page',
  clearMarks: false,
  spacing: 'page',
  lines: 'page',
  narrow: false,
  unjustified: false,
  underline: false,
  still: false,
  dimImages: false,
};

test('nothing is chosen before the reader chooses', () => {
  expect(letterSettings.values.value).toEqual(none);
});

describe('typefaces', () => {
  test.each(typefaceIds)('%s ships upright and bold', (id) => {
    const files = fontFiles.filter(
      ({ family }) => family === typefaces[id].family,
    );
    expect(files.map(({ name }) => name.split('-').at(-3)).sort()).toEqual([
      'latin',
      'latin',
      'vietnamese',
      'vietnamese',
    ]);
  });

  test('go by a name on pages that no page has', () => {
    expect(pageFamily(typefaces.lexend)).toBe('De Doc Lexend');
  });
});

describe('the sheet', () => {
  test('is empty at the defaults', () => {
    expect(pageSheet(none)).toBe('');
  });

  test.each<[Partial<LetterChoice>, string]>([
    [{ font: 'lexend' }, 'font-family:"De Doc Lexend", sans-serif!important'],
    [{ font: 'literata' }, 'font-family:"De Doc Literata", serif!important'],
    [{ lines: 'double' }, 'line-height:2!important'],
    [{ clearMarks: true }, '-webkit-text-stroke-width:0.02em!important'],
    [{ clearMarks: true }, '[data-dedoc-letters~="small"]'],
    [{ font: 'andika' }, '{line-height:1.53!important}'],
    [{ unjustified: true }, 'text-align:start!important'],
    [{ narrow: true }, 'max-inline-size:32em!important'],
    [{ underline: true }, 'text-decoration-line:underline!important'],
    [{ still: true }, 'animation-iteration-count:1!important'],
    [{ dimImages: true }, 'filter:brightness(0.75)!important'],
  ])('of %o says %s', (choice, css) => {
    expect(pageSheet({ ...none, ...choice })).toContain(css);
  });

  test.each(['slight', 'wide', 'widest'] as const)(
    'at %s moves words at least three times as far apart as letters',
    (spacing) => {
      const css = pageSheet({ ...none, spacing });
      const em = (property: string) =>
        Number(new RegExp(`${property}:([\\d.]+)em`, 'u').exec(css)?.[1]);
      expect(em('letter-spacing')).toBeGreaterThan(0);
      expect(em('word-spacing') / em('letter-spacing')).toBeGreaterThanOrEqual(
        3,
      );
    },
  );

  test('at the widest satisfies WCAG 1.4.12', () => {
    const css = pageSheet({ ...none, spacing: 'widest' });
    expect(css).toContain('letter-spacing:0.12em');
    expect(Number(/word-spacing:([\d.]+)em/u.exec(css)?.[1])).toBeGreaterThan(
      0.16,
    );
  });

  test('changes the typeface of neither code nor icons', () => {
    const { document } = new JSDOM(
      `<body><p id="p">Bến đò</p><code id="c">x</code><pre><b id="b">x</b></pre>
       <i id="i" class="fa fa-home"></i><i id="m" data-dedoc-letters="icon"></i>
       <svg><text id="s">x</text></svg></body>`,
    ).window;
    const [selector = ''] = pageSheet({ ...none, font: 'andika' }).split('{');
    const hit = [...document.querySelectorAll(selector)].map(({ id }) => id);
    expect(hit.filter(Boolean)).toEqual(['p']);
  });

  test('leaves lines of menus alone', () => {
    const { document } = new JSDOM(
      `<body><nav><ul><li id="n"><a id="a">Trang nhất</a></li></ul></nav>
       <article><p id="p"><span id="s">Đò</span></p></article>
       <ul class="menu"><li id="m">Tin</li></ul></body>`,
    ).window;
    const hit = pageSheet({ ...none, lines: 'open' })
      .split('\n')
      .flatMap((rule) => [
        ...document.querySelectorAll(rule.split('{')[0] ?? ''),
      ]);
    expect(hit.map(({ id }) => id).filter(Boolean)).toEqual(['p', 's']);
  });

  test('holds only selectors that browsers know', () => {
    const { document } = new JSDOM('').window;
    const all: LetterChoice = {
      font: 'andika',
      clearMarks: true,
      spacing: 'wide',
      lines: 'wide',
      narrow: true,
      unjustified: true,
      underline: true,
      still: true,
      dimImages: true,
    };
    const rules = pageSheet(all).split('\n');
    expect(rules.length).toBeGreaterThanOrEqual(11);
    for (const rule of rules) {
      const selector = rule.slice(0, rule.indexOf('{'));
      expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(selector).not.toMatch(/::\w+[:.[]/u);
    }
  });
});

test.each(typefaceIds)('lines never let marks of %s touch', (font) => {
  const { stack } = typefaces[font];
  const style = lineStyle({ ...none, font, lines: 'open' });
  expect(Number(style['line-height'])).toBeGreaterThanOrEqual(stack);
});

describe('marks', () => {
  const all = { ...none, font: 'lexend', clearMarks: true, unjustified: true };
  let dom: JSDOM | null = null;
  afterEach(() => dom?.window.close());
  const marks = (html: string): Mark[] => {
    dom = new JSDOM(`<body style="font: 18px Arial">${html}</body>`);
    const element = dom.window.document.body.firstElementChild;
    if (!element) throw new Error('no element');
    return marksOf(element, all as LetterChoice);
  };

  test.each<[string, Mark[]]>([
    ['<i style="font-family: FontAwesome">home</i>', ['icon']],
    [`<i style="font-family: 'Material Icons'">home</i>`, ['icon']],
    [`<i style="font-family: slick">→</i>`, ['icon']],
    ['<i style="font-family: tin-tuc">\uE901</i>', ['icon']],
    ['<p style="font-family: tin-tuc">Bến đò \uE901</p>', []],
    ['<i class="ui-icon">arrow_back</i>', ['icon']],
    ['<b class="icon-home">Trang nhất</b>', []],
    ['<i>home</i>', []],
    [`<p style="font-family: 'Segoe UI', 'Segoe UI Symbol'">Bến đò</p>`, []],
    ['<p style="font-size: 14px">Bến đò</p>', ['small']],
    ['<p style="font-size: 16px">Bến đò</p>', []],
    ['<p style="font-size: 14px"><b>Bến đò</b></p>', []],
    ['<sup style="font-size: 10px">1</sup>', []],
    ['<input style="font-size: 13px">', ['small']],
    ['<p style="line-height: 1.2">Bến đò</p>', ['tight']],
    ['<p style="line-height: 1.5">Bến đò</p>', []],
    [
      '<p style="font-size: 14px; line-height: 19px">Bến đò</p>',
      ['small', 'tight'],
    ],
    ['<p style="text-align: justify">Bến đò</p>', ['justified']],
    ['<p style="text-align: center">Bến đò</p>', []],
    [
      '<p style="text-align: justify; font-size: 12px">Bến đò</p>',
      ['small', 'justified'],
    ],
  ])('of %s are %o', (html, expected) => {
    expect(marks(html)).toEqual(expected);
  });
});
