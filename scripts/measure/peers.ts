/** Dark Reader's library, with which the page itself is changed as its extension would. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

export interface Peer {
  readonly name: string;
  /** Dark Reader's numbers: 0 is light, 1 is dark. */
  readonly mode: 0 | 1;
}

export const peers: readonly Peer[] = [
  { name: 'darkReaderLight150', mode: 0 },
  { name: 'darkReaderDark150', mode: 1 },
];

const source = readFileSync(
  createRequire(import.meta.url).resolve('darkreader/darkreader.js'),
  'utf8',
);

export async function applyPeer(page: Page, { mode }: Peer): Promise<void> {
  await page.evaluate(`${source}; 0`);
  await page.evaluate(
    `DarkReader.setFetchMethod(window.fetch);
     DarkReader.enable({ mode: ${mode}, brightness: 100, contrast: 150, sepia: 0 });`,
  );
}
