/** The pages that a referee measures: files of a folder, served at a host where the extension works. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LocalProxy } from '../../tests/harness/proxy.ts';

export interface PageFile {
  readonly name: string;
  readonly url: string;
}

const host = 'https://vnexpress.net';

/** Serves every HTML file of `folder`, searched recursively; a file may be given itself. */
export function servePages(
  folder: string,
  proxy: LocalProxy,
): readonly PageFile[] {
  const root = resolve(folder);
  const files = statSync(root).isDirectory()
    ? readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.html?$/.test(name))
        .sort()
        .map((name) => join(root, name))
    : [root];
  if (files.length === 0) throw new Error(`no HTML file in ${root}`);
  return files.map((file, index) => {
    const url = `${host}/trang-${index}.html`;
    proxy.serve(url, { body: readFileSync(file) });
    return { name: basename(file), url };
  });
}

/** Opens a page, and waits for all of it as long as a saved page with dead links deserves. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page
    .waitForFunction(() => document.readyState === 'complete', {
      timeout: 6_000,
    })
    .catch(() => undefined);
}
