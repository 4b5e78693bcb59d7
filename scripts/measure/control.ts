/**
 * The positive control: a picture of text at 3:1, which no contrast tool repairs, photographed and
 * compared together with the texts of every page. A measure that does not count it is blind.
 */
import type { Page } from 'puppeteer-core';
import type { Run } from './in-page.ts';

/** Height in CSS px of the strip under the measured part of the page in which the control stands. */
export const controlHeight = 40;

/** `#949494` on white is 3.03:1. */
export const controlRatio = { least: 2.7, most: 3.4 } as const;

/** The picture, with its letters or without: its ground is its own, so that no step of ours changes it. */
const drawing = (letters: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="${controlHeight}"><rect width="400" height="${controlHeight}" fill="#fff"/>${letters}</svg>`)}`;
const withLetters = drawing(
  '<text x="8" y="28" font-size="22" font-family="sans-serif" fill="#949494">Chữ gài để thử: 3,03 : 1</text>',
);
const withoutLetters = drawing('');

/** @returns where it stands, as a run among the page's own */
export async function plantControl(page: Page): Promise<Run> {
  const box = await page.evaluate(async (source) => {
    const image = document.createElement('img');
    image.id = 'measure-control';
    image.style.cssText =
      'all:initial;position:fixed;left:0;bottom:0;z-index:2147483647';
    image.src = source;
    document.documentElement.append(image);
    await image.decode();
    const { left, top, width, height } = image.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height] as const;
  }, withLetters);
  return { text: 'control', where: '#measure-control', rects: [box] };
}

/** Hides the picture's letters together with the page's text; its ground stays. */
export async function hideControl(page: Page): Promise<void> {
  await page.evaluate(async (source) => {
    const image = document.getElementById(
      'measure-control',
    ) as HTMLImageElement;
    image.src = source;
    await image.decode();
    // Decoded is not yet drawn.
    await new Promise((drawn) =>
      requestAnimationFrame(() => requestAnimationFrame(drawn)),
    );
  }, withoutLetters);
}

export async function removeControl(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.getElementById('measure-control')?.remove();
  });
}
