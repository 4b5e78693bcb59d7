/** Five pages such as newspapers and portals make, each before and after contrast repair. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { LocalProxy } from '../../tests/harness/proxy.ts';
import type { Session } from '../../tests/harness/session.ts';
import { pause, setStep } from '../measure/steps.ts';

const pages = new URL('../../tests/demo/contrast/', import.meta.url);

/** @param draw writes the picture of a page under a name */
export async function drawContrast(
  session: Session,
  proxy: LocalProxy,
  draw: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const file of readdirSync(pages).sort()) {
    const name = file.replace('.html', '');
    const url = `https://vnexpress.net/${file}`;
    proxy.serve(url, { body: readFileSync(new URL(file, pages)) });
    const page = await session.openPage(url);
    await page.setViewport({ width: 760, height: 460, deviceScaleFactor: 1 });
    await draw(page, `contrast-${name}-before`);
    await setStep(session, 'aaa');
    await page.waitForSelector('[data-dedoc-contrast]');
    await pause(1000);
    await draw(page, `contrast-${name}-after`);
    await setStep(session, 'original');
    await page.close();
  }
}
