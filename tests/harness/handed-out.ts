/** What a page of ours hands out: files that it saves, words that it copies. */
import type { Page } from 'puppeteer-core';
import { waitFor } from './session.ts';

const WATCH = `(() => {
  window.files = [];
  window.copied = [];
  let made = null;
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => create.call(URL, (made = blob));
  HTMLAnchorElement.prototype.click = async function () {
    const { download } = this;
    const bytes = new Uint8Array(await made.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    window.files.push({ name: download, base64: btoa(text) });
  };
  navigator.clipboard.writeText = async (text) => { window.copied.push(text); };
})()`;

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8. */
  readonly text: string;
}

/** Keeps what `page` hands out from now on, instead of saving and copying it. */
export async function watchHandedOut(page: Page) {
  await page.evaluate(WATCH);
  const take = <T>(list: string) =>
    waitFor(`something in ${list}`, () =>
      page.evaluate(`window.${list}.splice(0).at(-1) ?? null`),
    ) as Promise<T>;
  return {
    /** The words that were copied last, since the last time that they were asked for. */
    copied: () => take<string>('copied'),
    async file(): Promise<HandedFile> {
      const { name, base64 } = await take<{ name: string; base64: string }>(
        'files',
      );
      const bytes = Buffer.from(base64, 'base64');
      return { name, bytes, text: bytes.toString('utf8') };
    },
  };
}
