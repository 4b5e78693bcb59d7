import type { Page } from 'puppeteer-core';
import type { Session } from '../tests/harness/session.ts';
import { bundleForPage } from './bundle-for-page.ts';

// biome-ignore lint/suspicious/noExplicitAny: each function's own types are kept by inference
type Functions = Record<string, (...input: any[]) => unknown>;

/** A page of the extension that can be asked for what a module of `scripts` does there. */
export interface PageOfSources<T extends Functions> {
  readonly page: Page;
  call<K extends keyof T & string>(
    name: K,
    ...input: Parameters<T[K]>
  ): Promise<Awaited<ReturnType<T[K]>>>;
}

const bundles = new Map<string, Promise<string>>();

/**
 * Opens the options page, which of all pages touches the library least, with a module and the sources of `core` that it
 * imports.
 * @param path of the module
 */
export async function openPageOfSources<T extends Functions>(
  session: Session,
  path: string,
): Promise<PageOfSources<T>> {
  const bundle =
    bundles.get(path) ??
    bundleForPage(
      `import * as asked from '${path}'; globalThis.asked = asked;`,
    );
  bundles.set(path, bundle);
  const page = await session.openExtensionPage('options.html');
  await page.evaluate(await bundle);
  return {
    page,
    call: (name, ...input) =>
      page.evaluate(
        `asked.${name}(...${JSON.stringify(input)})`,
      ) as Promise<never>,
  };
}
