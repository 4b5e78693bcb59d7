import { describe, expect, test } from 'vitest';
import type { Block } from '../core/article/article';
import { pictureType } from '../core/library/picture-type';
import {
  collectPictures,
  type PictureSource,
  picturesOf,
} from '../core/library/pictures';
import { sampleArticle } from './harness/sample-article';

const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const figure = (...srcs: string[]): Block => ({
  type: 'figure',
  images: srcs.map((src) => ({ src, alt: 'Chợ hoa' })),
  caption: [],
  credit: null,
});
const article = sampleArticle({
  blocks: [
    figure('https://x.vn/1.jpg', 'https://x.vn/2.jpg'),
    { type: 'quote', kind: 'box', blocks: [figure('https://cdn.vn/3.jpg')] },
    figure('https://x.vn/1.jpg'),
  ],
});

/** Each picture weighs as its name says; all that is loaded is written down. */
function source(parts: Partial<PictureSource> = {}) {
  const asked: string[] = [];
  const given: PictureSource = {
    isAllowed: async (origin) => origin === 'https://x.vn',
    load: async (src) => {
      asked.push(src);
      return new Uint8Array([...JPEG, ...new Array<number>(6).fill(0)]);
    },
    shrink: async (bytes, type) => ({ bytes, type, width: 4, height: 3 }),
    ...parts,
  };
  return { asked, given };
}
const never = new AbortController().signal;
const collect = (
  given: PictureSource,
  { limit = 100, known = [] as string[], signal = never } = {},
) => collectPictures(article, given, limit, new Set(known), signal);

describe('pictures of an article', () => {
  test('are found once each, in quotes too', () => {
    expect(picturesOf(article).map(({ src }) => src)).toEqual([
      'https://x.vn/1.jpg',
      'https://x.vn/2.jpg',
      'https://cdn.vn/3.jpg',
    ]);
  });

  test('come from allowed origins only, and the others are named', async () => {
    const { asked, given } = source();
    const { images, refused, missing } = await collect(given);
    expect(images.map(({ src }) => src)).toEqual([
      'https://x.vn/1.jpg',
      'https://x.vn/2.jpg',
    ]);
    expect(refused).toEqual(['https://cdn.vn']);
    expect(missing).toBe(1);
    expect(asked).toHaveLength(2);
  });

  test('that are kept already are not asked for again', async () => {
    const { asked, given } = source();
    await collect(given, { known: ['https://x.vn/1.jpg'] });
    expect(asked).toEqual(['https://x.vn/2.jpg']);
  });

  test('fill the room that there is, and no more', async () => {
    const { images } = await collect(source().given, { limit: 15 });
    expect(images.map(({ src }) => src)).toEqual(['https://x.vn/1.jpg']);
    const { asked, given } = source();
    expect(await collect(given, { limit: 0 })).toMatchObject({
      images: [],
      refused: [],
    });
    expect(asked).toEqual([]);
  });

  test('that fail, or are none, cost nothing but themselves', async () => {
    const { given } = source({
      load: async (src) => {
        if (src.endsWith('1.jpg')) throw new Error('answered 404');
        return new Uint8Array([...JPEG]);
      },
    });
    expect((await collect(given)).images).toHaveLength(1);
    const { given: html } = source({
      load: async () => new TextEncoder().encode('<svg onload="alert(1)"/>'),
    });
    expect((await collect(html)).images).toEqual([]);
  });

  test('end when there is no more time, with what has come', async () => {
    const ending = new AbortController();
    ending.abort();
    const { asked, given } = source();
    expect((await collect(given, { signal: ending.signal })).images).toEqual(
      [],
    );
    expect(asked).toEqual([]);
  });
});

describe('the type of a picture is in its bytes', () => {
  const bytes = (text: string) =>
    Uint8Array.from(text, (character) => character.charCodeAt(0));
  test.each([
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['GIF89a', 'image/gif'],
    ['RIFF1234WEBPVP8 ', 'image/webp'],
    ['1234ftypavif', 'image/avif'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['<!doctype html>', null],
    ['', null],
  ])('%j is %s', (text, type) => expect(pictureType(bytes(text))).toBe(type));
});
