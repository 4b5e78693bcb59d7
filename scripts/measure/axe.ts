/** What axe-core finds of contrast: blind to gradients, filters and generated text, but a second opinion. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

export interface AxeCounts {
  /** Elements below WCAG AA (4.5, or 3 for large text). */
  readonly axeAA: number;
  /** Elements below AAA (7, or 4.5): those below AA included. */
  readonly axeAAA: number;
  /** Elements of which axe cannot tell. */
  readonly axeUnsure: number;
}

const source = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export async function axeCounts(page: Page): Promise<AxeCounts> {
  await page.evaluate(`${source}; 0`);
  return (await page.evaluate(`axe.run(document, {
    runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  }).then(({ violations, incomplete }) => {
    const count = (results, id) =>
      results.filter((rule) => rule.id === id).flatMap(({ nodes }) => nodes).length;
    const axeAA = count(violations, 'color-contrast');
    return {
      axeAA,
      // The enhanced rule leaves to the other what already fails that.
      axeAAA: axeAA + count(violations, 'color-contrast-enhanced'),
      axeUnsure: count(incomplete, 'color-contrast'),
    };
  })`)) as AxeCounts;
}
