import { describe, expect, test } from 'vitest';
import {
  pictureOn,
  pictureSheet,
  pictureShown,
} from '../core/highlights/page-pictures';
import { parseFrames } from '../core/highlights/parse';
import { parse } from './harness/pages';

const SRC = 'https://vidu.vn/anh/bến-đò.jpg';
const HREF = new URL(SRC).href;

describe('a picture of the article on its page', () => {
  test.each([
    ['<img src="/anh/bến-đò.jpg">', 'src'],
    [
      '<img src="data:image/gif;base64,R0" data-src="/anh/bến-đò.jpg">',
      'data-src',
    ],
    ['<img srcset="/anh/nho.jpg 320w, /anh/bến-đò.jpg 640w">', 'srcset'],
    ['<img data-original="../anh/bến-đò.jpg">', 'data-original'],
  ])('%s is known by its %s', (html, attribute) => {
    const document = parse(
      `<img src="/khac.jpg">${html}`,
      'https://vidu.vn/a/',
    );
    const found = pictureOn(document, HREF);
    expect(found?.name.attribute).toBe(attribute);
    const sheet = pictureSheet([
      {
        attribute: found?.name.attribute ?? 'src',
        value: found?.name.value ?? '',
        meaning: 'figure',
      },
    ]);
    const selector = sheet.slice(0, sheet.indexOf('{'));
    expect(document.querySelector(selector)).toBe(found?.element);
  });

  test('is not taken for another one', () => {
    const document = parse('<img src="/anh/khac.jpg"><img>');
    expect(pictureOn(document, HREF)).toBeNull();
    expect(pictureShown(document, [HREF], 'https://vidu.vn/x.jpg')).toBeNull();
    expect(pictureShown(document, [HREF], HREF)).toBe(HREF);
  });

  test('has a name that cannot end its selector', () => {
    const value = 'a"]{}*{display:none}\\\n';
    const sheet = pictureSheet([{ attribute: 'src', value, meaning: 'own' }]);
    const document = parse('<img>');
    document.images[0]?.setAttribute('src', value);
    const selector = sheet.slice(0, sheet.lastIndexOf('{'));
    expect(document.querySelectorAll(selector)).toHaveLength(1);
    expect(sheet.match(/"/gu)).toHaveLength(2);
  });

  test('is framed only as a message of the right shape asks', () => {
    const one = { attribute: 'src', value: 'a', meaning: 'claim' };
    expect(parseFrames({ before: [], now: [one] }).now).toEqual([one]);
    expect(() =>
      parseFrames({ before: [], now: [{ ...one, attribute: 'onload' }] }),
    ).toThrow();
    expect(() => parseFrames({ now: [one] })).toThrow();
  });
});
