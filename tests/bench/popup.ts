/**
 * How long a click on the toolbar button takes: to the popup's first paint, and to the article's title.
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
    const times = { paint: [] as number[], article: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      const page = await session.openPage(url);
      const popup = await session.clickToolbarButton(page);
      await popup.waitForFunction(
        "performance.getEntriesByName('article').length > 0",
      );
      times.paint.push(await timeOf(popup, 'first-contentful-paint'));
      times.article.push(await timeOf(popup, 'article'));
      await popup.close();
      await page.close();
    }
    printTimes(`${url}\n  first paint`, times.paint);
    printTimes('  article', times.article);
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
