/** Contrast as it reaches the eye: from pictures of the page, not from its styles. */
import type { Page } from 'puppeteer-core';
import {
  controlHeight,
  hideControl,
  plantControl,
  removeControl,
} from './control.ts';
import { compare, findRuns, hideText, type Run } from './in-page.ts';

export interface MeasuredRun extends Run {
  /** Null when the text makes no difference to the picture (covered, off the screen). */
  readonly ratio: number | null;
}

const scale = 2;

/** What a page's texts reach, and the control among them. */
export interface Pixels {
  readonly runs: readonly MeasuredRun[];
  /** Measured ratio of the planted text of 3:1; null when it was not seen. */
  readonly control: number | null;
}

/** @param bench an empty page of the same browser, where pictures are compared */
export async function measurePixels(
  page: Page,
  bench: Page,
  depth: number,
  part: number,
): Promise<Pixels> {
  const height = await stretch(page, depth);
  const runs = await page.evaluate(findRuns, height - controlHeight);
  const planted = await plantControl(page);
  const shown = await picture(page, height);
  await page.evaluate(hideText, true);
  await hideControl(page);
  const bare = await picture(page, height);
  await page.evaluate(hideText, false);
  await removeControl(page);
  await prepareViewport(page);
  const all = [planted, ...runs];
  const [control = null, ...ratios] = await bench.evaluate(
    compare,
    shown,
    bare,
    all,
    scale,
    part,
  );
  return {
    runs: runs.map((run, index) => ({ ...run, ratio: ratios[index] ?? null })),
    control,
  };
}

async function picture(page: Page, height: number): Promise<string> {
  return page.screenshot({
    encoding: 'base64',
    clip: { x: 0, y: 0, width: viewport.width, height },
    captureBeyondViewport: false,
  });
}

/**
 * The window becomes as tall as the page, and by the control's strip taller: to capture beyond it would
 * lay the page out anew in between.
 * @returns the window's height in CSS px
 */
async function stretch(page: Page, depth: number): Promise<number> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(depth, full) + controlHeight;
  await page.setViewport({ ...viewport, height });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return height;
}

const viewport = { width: 1280, height: 800, deviceScaleFactor: scale };

export async function prepareViewport(page: Page): Promise<void> {
  await page.setViewport(viewport);
}
