import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openZip } from '../../core/import/zip.ts';
import { BIRTHPLACE, serveDemo } from '../harness/demo.ts';
import { launch } from '../harness/launch.ts';
import { saveByShortcut } from '../harness/library-ui.ts';
import { type LocalProxy, startProxy } from '../harness/proxy.ts';
import { askBackground, saveAll, storyOf } from '../harness/seed-library.ts';
import { type BrowserName, type Session, toFront } from '../harness/session.ts';
import { press, waitForText, words } from '../harness/ui.ts';

let proxy: LocalProxy;
let folder: string;
let session: Session | null = null;
beforeAll(async () => {
  proxy = await startProxy();
  serveDemo(proxy);
  folder = await mkdtemp(join(tmpdir(), 'de-doc-restore-'));
});
afterAll(async () => {
  await session?.close();
  await proxy.close();
  await rm(folder, { recursive: true, force: true });
});

/** A browser with an empty profile, in the place of the one before. */
async function fresh(name: BrowserName): Promise<Session> {
  await session?.close();
  session = await launch(name, proxy);
  return session;
}

const COUNT = 3;

async function fill(on: Session): Promise<void> {
  await saveByShortcut(on, BIRTHPLACE);
  const page = await on.openExtensionPage('library.html#/all');
  const ids = await saveAll(page, [
    storyOf('https://tuoitre.vn/duong-1.htm', 'Giá đường', 'Đường & muối.'),
  ]);
  await askBackground(page, 'library', 'edit', {
    ids,
    edit: { addTags: ['Chợ búa'], note: 'hỏi lại', state: 'done', queue: 1 },
  });
  const link = { url: 'https://nhandan.vn/chua-tai.html', title: 'Chưa tải' };
  await askBackground(page, 'library', 'saveLink', link);
  await page.close();
}

/** Makes a backup as a reader does, and gives what the browser was handed to download. */
async function backUp(on: Session): Promise<Uint8Array> {
  const page = await on.openExtensionPage('library.html#/export');
  await waitForText(page, words.backup.now);
  await page.evaluate(`{
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => make((globalThis.handed = blob));
  }`);
  await press(page, words.backup.now);
  await page.waitForFunction('globalThis.handed');
  await waitForText(
    page,
    `Sao lưu gần nhất: hôm nay, đã kiểm tra (${COUNT} bài)`,
  );
  const base64 = (await page.evaluate(`new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(globalThis.handed);
  })`)) as string;
  await page.close();
  return Buffer.from(base64, 'base64');
}

async function chooseFile(page: Page, bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'sao-luu.dedoc.zip');
  await writeFile(path, bytes);
  await toFront(page);
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function restore(on: Session, bytes: Uint8Array): Promise<void> {
  const page = await on.openExtensionPage('library.html#/import');
  await chooseFile(page, bytes);
  await waitForText(page, `${COUNT} bài chưa có trong thư viện`);
  await press(page, `Nhập ${COUNT} bài`);
  await waitForText(page, `Đọc ${COUNT} dòng: thêm ${COUNT}`);
  await press(page, words.importing.another);
  // A second time there is nothing left to do, and it says so first.
  await chooseFile(page, bytes);
  await waitForText(page, `${COUNT} bài đã có, giống hệt`);
  await page.close();
}

/** Hash of every file of an archive, by its path. */
function hashes(bytes: Uint8Array): Record<string, string> {
  const manifest = openZip(bytes).find(({ path }) => path === 'manifest.json');
  const { files } = JSON.parse(new TextDecoder().decode(manifest?.read())) as {
    files: Record<string, string>;
  };
  return files;
}

test('a backup of Chromium is restored in Firefox, and Firefox’s in an empty Chromium: equal file by file', async () => {
  const chromium = await fresh('chromium');
  await fill(chromium);
  const first = await backUp(chromium);
  const files = hashes(first);
  const names = Object.keys(files).join();
  expect(names).toMatch(/assets\/.*assets\//u);

  const firefox = await fresh('firefox');
  await restore(firefox, first);
  const second = await backUp(firefox);
  expect(hashes(second)).toEqual(files);

  const empty = await fresh('chromium');
  await restore(empty, second);
  expect(hashes(await backUp(empty))).toEqual(files);

  // The comparison sees a single word (control).
  const page = await empty.openExtensionPage('library.html#/all');
  await saveAll(page, [
    storyOf('https://tuoitre.vn/duong-1.htm', 'Giá đường', 'Đường và muối.'),
  ]);
  await page.close();
  expect(hashes(await backUp(empty))).not.toEqual(files);
}, 120_000);
