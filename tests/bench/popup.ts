/**
 * How long a click on the toolbar button takes: to the popup's first paint, to the article's title, and from there
 * to its summary.
 * Times are the popup's own, from its time origin. Beside them, in the same run, the floor: an empty
 * page of an extension in the same browser. `npm run bench:popup`, after `npm run build`.
 */
import type { Page } from 'puppeteer-core';
import { BIRTHPLACE, NEWSPAPER, serveDemo } from '../harness/demo.ts';
import { launch } from '../harness/launch.ts';
import { startProxy } from '../harness/proxy.ts';
import { printTimes } from './print-times.ts';

const RUNS = 20;

const proxy = await startProxy();
serveDemo(proxy);
const session = await launch('chromium', proxy);
try {
  for (const url of [BIRTHPLACE, NEWSPAPER]) {
    const times = {
      paint: [] as number[],
      article: [] as number[],
      summary: [] as number[],
    };
    for (let run = 0; run < RUNS; run++) {
      const page = await session.openPage(url);
      const popup = await session.clickToolbarButton(page);
      await popup.waitForFunction(
        "performance.getEntriesByName('summary').length > 0",
      );
      times.paint.push(await timeOf(popup, 'first-contentful-paint'));
      const article = await timeOf(popup, 'article');
      times.article.push(article);
      times.summary.push((await timeOf(popup, 'summary')) - article);
      await popup.close();
      await page.close();
    }
    printTimes(`${url}\n  first paint`, times.paint);
    printTimes('  article', times.article);
    printTimes('  from article to summary', times.summary);
  }
  const floor: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await session.openExtensionPage('options.html');
    floor.push(await timeOf(page, 'first-contentful-paint'));
    await page.close();
  }
  printTimes('options page in a tab, for comparison\n  first paint', floor);
} finally {
  await session.close();
  await proxy.close();
}

async function timeOf(page: Page, name: string): Promise<number> {
  const entry = `performance.getEntriesByName('${name}')[0]?.startTime`;
  await page.waitForFunction(`${entry} !== undefined`);
  return (await page.evaluate(entry)) as number;
}
