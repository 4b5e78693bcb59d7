/** Axe, run inside of a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Violations of WCAG 2.0 to 2.2, A and AA, each with the elements it was found on.
 * @param within CSS selector of the part that is judged; shadow roots in it are judged too
 */
export async function violations(
  page: Page,
  within = 'html',
): Promise<string[]> {
  // As a string it gets past the page's CSP.
  await page.evaluate(`${source}; 0`);
  return (await page.evaluate(`axe.run(${JSON.stringify({ include: [within] })}, {
    runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} },
    resultTypes: ['violations'],
  }).then(({ violations, passes }) => {
    if (passes.length === 0) return ['axe judged nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary].join(': ')));
  })`)) as string[];
}
