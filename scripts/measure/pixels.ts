/** Contrast as it reaches the eye: from pictures of the page, not from its styles. */
import type { Page } from 'puppeteer-core';
import { compare, findRuns, hideText, type Run } from './in-page.ts';

export interface MeasuredRun extends Run {
  /** Null when the text makes no difference to the picture (covered, off the screen). */
  readonly ratio: number | null;
}

const scale = 2;

/** @param bench an empty page of the same browser, where pictures are compared */
export async function measurePixels(
  page: Page,
  bench: Page,
  depth: number,
  part: number,
): Promise<readonly MeasuredRun[]> {
  await stretch(page, depth);
  const runs = await page.evaluate(findRuns, depth);
  const shown = await picture(page, depth);
  await page.evaluate(hideText, true);
  const bare = await picture(page, depth);
  await page.evaluate(hideText, false);
  await prepareViewport(page);
  const ratios = await bench.evaluate(compare, shown, bare, runs, scale, part);
  return runs.map((run, index) => ({ ...run, ratio: ratios[index] ?? null }));
}

async function picture(page: Page, depth: number): Promise<string> {
  return page.screenshot({
    encoding: 'base64',
    clip: {
      x: 0,
      y: 0,
      width: viewport.width,
      height: await heightOf(page, depth),
    },
    captureBeyondViewport: false,
  });
}

/** The window becomes as tall as the page: to capture beyond it would lay the page out anew in between. */
async function stretch(page: Page, depth: number): Promise<void> {
  const height = await heightOf(page, depth);
  await page.setViewport({ ...viewport, height });
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function heightOf(page: Page, depth: number): Promise<number> {
  const height = await page.evaluate(
    () => document.documentElement.scrollHeight,
  );
  return Math.min(depth, height);
}

const viewport = { width: 1280, height: 800, deviceScaleFactor: scale };

export async function prepareViewport(page: Page): Promise<void> {
  await page.setViewport(viewport);
}
