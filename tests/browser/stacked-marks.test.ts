import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineChoices } from '../../core/appearance/choices.ts';
import { lineHeightOf } from '../../core/appearance/reader-style.ts';
import { typefaceIds, typefaces } from '../../core/letters/typefaces.ts';
import { inEachBrowser } from '../harness/each-browser.ts';

/** Capitals with two marks above; letters with marks and tails below. */
const STACKED = 'ẲẪẴẮẦỔỖỐỂỄẾ';
const HANGING = 'gyqpjợỵặệộựỳỷ';
/** Px of the drawing: one row of pixels is a hundredth of the font size. */
const SIZE = 100;

/**
 * How far the ink of a text reaches above and below its baseline, in rows of pixels, by weight. Drawn with
 * the shipped file on a page of ours.
 */
function inkOf(page: Page, family: string, text: string, weight: number) {
  return page.evaluate(`(async () => {
    const font = '${weight} ${SIZE}px "${family}"';
    await document.fonts.load(font, '${text}');
    if (!document.fonts.check(font, '${text}')) throw new Error('no ${family}');
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 600;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.font = font;
    pen.fillText('${text}', 20, 300);
    const { data } = pen.getImageData(0, 0, 2400, 600);
    const rows = [];
    for (let y = 0; y < 600; y++)
      for (let x = 0; x < 2400; x++)
        if (data[(y * 2400 + x) * 4 + 3] > 96) { rows.push(y); break; }
    return { above: 300 - rows[0], below: rows.at(-1) + 1 - 300 };
  })()`) as Promise<{ above: number; below: number }>;
}

inEachBrowser('marks never touch the line above', ({ session }) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().openExtensionPage('options.html');
  });
  afterAll(() => page.close());

  test.each(
    typefaceIds.flatMap((id) => [
      [id, 400] as const,
      [id, id === 'be-vietnam-pro' ? 600 : 700] as const,
    ]),
  )('%s %i at every line height that is offered', async (id, weight) => {
    const { family } = typefaces[id];
    const { above } = await inkOf(page, family, STACKED, weight);
    const { below } = await inkOf(page, family, HANGING, weight);
    for (const lines of lineChoices) {
      const height = lineHeightOf(lines, typefaces[id]) * SIZE;
      expect(above + below, `${lines}: ${height}`).toBeLessThanOrEqual(height);
    }
  });

  test('the measure can fail: at a line height of 1.1 they touch', async () => {
    const { above } = await inkOf(page, 'Andika', STACKED, 400);
    const { below } = await inkOf(page, 'Andika', HANGING, 400);
    expect(above + below).toBeGreaterThan(1.1 * SIZE);
  });
});
