import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/harness/session.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import type * as inPage from './in-page.ts';

type InPage = typeof inPage;

const SOURCE = `
import * as torture from '${import.meta.dirname}/in-page.ts';
globalThis.torture = torture;`;

let bundled: Promise<string> | null = null;

/** A page of the extension that can be asked for what `in-page.ts` does. */
export interface TorturePage {
  readonly page: Page;
  call<K extends keyof InPage>(
    name: K,
    ...input: Parameters<InPage[K]>
  ): Promise<Awaited<ReturnType<InPage[K]>>>;
}

/** Opens the options page: of all pages it touches the library least. */
export async function openTorturePage(session: Session): Promise<TorturePage> {
  bundled ??= bundleForPage(SOURCE);
  const page = await session.openExtensionPage('options.html');
  await page.evaluate(await bundled);
  return {
    page,
    call: (name, ...input) =>
      page.evaluate(
        `torture.${name}(...${JSON.stringify(input)})`,
      ) as Promise<never>,
  };
}
