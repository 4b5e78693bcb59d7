import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { libraryOf } from '../harness/library-ui.ts';
import { toFront } from '../harness/session.ts';
import { look, press, waitForText, words } from '../harness/ui.ts';

const POCKET = [
  '\uFEFFtitle,url,time_added,tags,status',
  '"Giá vàng, hôm nay",https://bao.vn/gia-vang-1.html,1704164645,kinh tế|vàng,unread',
  'Đường hoa,https://bao.vn/duong-hoa-2.html,1704164646,,archive',
  'Lặp,https://bao.vn/duong-hoa-2.html?utm_source=x,1704164647,,unread',
  'Hỏng,javascript:alert(1),1704164648,,unread',
].join('\r\n');

inEachBrowser('the import screen', ({ session }) => {
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'de-doc-import-'));
    page = await session().openExtensionPage('library.html#/import');
    await waitForText(page, words.importing.choose);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const choose = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await toFront(page);
    const input = await page.waitForSelector('input[type=file]');
    await (
      input as unknown as { uploadFile(path: string): Promise<void> }
    ).uploadFile(path);
  };
  const counts = () =>
    look<string[]>(
      page,
      `return [...root.querySelectorAll('.import-counts li')].map(clean);`,
    );

  test('a bad file is refused in words, and the next one can be chosen', async () => {
    await choose('hong.zip', 'PK\u0003\u0004rubbish');
    await waitForText(page, words.importing.brokenZip);
    await choose('hong.json', '[{"url": ');
    await waitForText(page, words.importing.brokenJson);
    await choose('anh.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    await waitForText(page, words.importing.unknown);
  });

  test('Pocket: preview, import, ledger that adds up, undo as one', async () => {
    await choose('part_000000.csv', POCKET);
    await waitForText(page, 'Pocket, 4 dòng.');
    expect(await counts()).toEqual([
      '2 bài chưa có trong thư viện',
      '1 dòng nhắc lại bài ở dòng khác: sẽ gộp làm một',
      '1 dòng bỏ qua: không phải trang web (chỉ nhập http và https)',
    ]);
    expect(await violations(page)).toEqual([]);
    await press(page, 'Nhập 2 bài');
    await waitForText(page, 'Đọc 4 dòng: thêm 2, gộp 1, bỏ qua 1.');
    expect(await violations(page)).toEqual([]);
    const list = await session().openExtensionPage('library.html#/all');
    expect(await libraryOf(list).titles()).toEqual([
      'Đường hoa',
      'Giá vàng, hôm nay',
    ]);
    await list.close();

    await toFront(page);
    await press(page, words.importing.undo);
    await waitForText(page, 'Đã hoàn tác: 2 bài trở lại như trước khi nhập.');
    await waitForText(page, words.importing.undone);
    expect(await violations(page)).toEqual([]);
  });

  test('Omnivore: the texts that it kept are there without a page being asked', async () => {
    const row = {
      ...{ id: 'x', slug: 'cho', title: 'Chợ Đồng Xuân', labels: ['chợ'] },
      ...{ url: 'https://bao.vn/cho-3.html', state: 'Active' },
      ...{ readingProgress: 0, savedAt: '2024-01-02T03:04:05.000Z' },
    };
    const sentence = 'Người dân phường Đồng Xuân dọn hàng từ sáng sớm. ';
    await choose(
      'omnivore.zip',
      zipSync({
        'metadata_0_to_20.json': strToU8(JSON.stringify([row])),
        'content/cho.html': strToU8(
          `<div><p>${sentence.repeat(8)}</p><img src="https://bao.vn/a.jpg" onerror="alert(1)"></div>`,
        ),
      }),
    );
    await waitForText(page, 'Omnivore, 1 dòng.');
    await press(page, 'Nhập 1 bài');
    await waitForText(page, 'Đọc 1 dòng: thêm 1, gộp 0, bỏ qua 0.');
    const list = await session().openExtensionPage('library.html#/all');
    await list.waitForSelector('[role=row] a');
    await list.evaluate(
      `document.querySelector('[role=row] a[href^="#"]').click()`,
    );
    await waitForText(list, sentence.trim());
    await list.close();
  });
});
