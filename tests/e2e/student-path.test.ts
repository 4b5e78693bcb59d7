/**
 * What a student does: highlights on the paper's page, comes back after the paper has edited it, finds everything
 * in the list, reviews it, and takes it to Word and to Zotero with its source.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { NEWSPAPER } from '../harness/demo.ts';
import { inEachBrowser } from '../harness/each-browser.ts';
import { watchHandedOut } from '../harness/handed-out.ts';
import { paintedWords, selectWords } from '../harness/select-words.ts';
import { find, look, press, waitForText, words } from '../harness/ui.ts';

const STAYS = 'Ba năm trước, sạp của bà chỉ bán theo bó 50 bông cho cửa hàng.';
const EDITED =
  'Theo bà, khách lẻ nay chiếm 40% số hoa bán ra, dù tiền lãi trên mỗi cành không cao hơn trước.';
const DELETED =
  'Các sạp nhỏ không dám trữ nhiều, phần vì tủ lạnh tốn điện, phần vì hoa chỉ đẹp trong ba ngày.';
const MOVES = 'Sau một tháng, số lời phàn nàn về giá giảm từ 31 xuống còn 9.';
const ALL = [STAYS, EDITED, DELETED, MOVES];
const NOTE = 'Đối chiếu với niên giám thống kê';

/** The page as the paper has it later: a number and a word changed, a paragraph added, another one gone. */
function editedPage(): string {
  const html = readFileSync(
    new URL('../demo/cho-hoa.html', import.meta.url),
    'utf8',
  );
  return html
    .replace('chiếm 40% số hoa', 'chiếm 45% lượng hoa')
    .replace(
      '<figure',
      '<p class="Normal">Cập nhật lúc 9h: chợ mở thêm một dãy sạp sát bờ sông, người mua vào từ cổng phía tây.</p><figure',
    )
    .replace(/<p class="Normal">Đầu tháng 3.+?<\/p>/u, '');
}

const paintedAre = (page: Page, wanted: readonly string[]) =>
  expect
    .poll(async () => [...(await paintedWords(page))].sort(), patient)
    .toEqual([...wanted].sort());

/** What the list says of the highlight whose quotation begins so. */
const rowOf = (page: Page, quote: string) =>
  look<{ state: string; before: string; after: string; html: string }>(
    page,
    `const row = [...root.querySelectorAll('.highlight-item')]
       .find((item) => clean(item.querySelector('.highlight-words')) === ${JSON.stringify(quote)});
     const [, before, after] = row.querySelectorAll('.highlight-changed p');
     const marked = (line, tag) => [...line?.querySelectorAll(tag) ?? []].map(clean).join(' ');
     return { state: clean(row.querySelector('.highlight-row-head strong')),
       before: marked(before, 'del'), after: marked(after, 'ins'), html: row.outerHTML };`,
  );

/** Busy machines take their time. */
const patient = { timeout: 20_000 };

inEachBrowser('a student', ({ session, proxy }) => {
  /** By keys alone, as nobody can look into what floats over the page: to a highlight, to a picture, and back. */
  const walkList = async (page: Page) => {
    const tab = async (times: number) => {
      for (let n = 0; n < times; n++) await page.keyboard.press('Tab');
    };
    /** More than once: Firefox gives the first Escape to a tooltip of its own. */
    const close = () =>
      expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return Boolean(await page.$('de-doc-highlights'));
        }, patient)
        .toBe(false);
    const floats = (wanted: boolean) =>
      expect
        .poll(() => page.$('de-doc-highlights').then(Boolean), patient)
        .toBe(wanted);
    await session().pressCommand(page, 'highlight');
    await floats(true);
    await expect
      .poll(() => page.evaluate('document.activeElement.localName'), patient)
      .toBe('de-doc-highlights');
    // Close, the notice's own close, the first highlight.
    await tab(3);
    await page.keyboard.press('Enter');
    await expect
      .poll(
        () => page.evaluate('String(getSelection().anchorNode?.data)'),
        patient,
      )
      .toContain(STAYS);
    // Edit it, two more with theirs, the lost one with two; the article's picture.
    await tab(8);
    await page.keyboard.press('Enter');
    const frame = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('article img')).outlineStyle`,
      );
    await expect.poll(frame, patient).toBe('solid');
    await close();
    expect(
      await page.evaluate(
        'document.querySelectorAll("[style*=outline]").length',
      ),
    ).toBe(0);
    await page.click('article img');
    await floats(true);
    await close();
  };

  test('highlights on the page, and finds again after the paper has edited', async () => {
    const page = await session().openPage(NEWSPAPER);
    for (const [index, quote] of ALL.entries()) {
      await selectWords(page, quote);
      await session().pressCommand(page, 'highlight');
      await paintedAre(page, ALL.slice(0, index + 1));
    }
    proxy().serve(NEWSPAPER, editedPage());
    await page.reload();
    const now = EDITED.replace('40% số', '45% lượng');
    await paintedAre(page, [STAYS, now, MOVES]);
    await walkList(page);
    await page.close();

    const list = await session().openExtensionPage('library.html#/highlights');
    await waitForText(list, MOVES);
    const rows = await Promise.all(ALL.map((quote) => rowOf(list, quote)));
    expect(rows.map(({ state }) => state)).toEqual([
      '',
      '',
      words.highlights.orphans,
      words.highlights.moved,
    ]);
    expect(rows[1]).toMatchObject({ before: '40% số', after: '45% lượng' });
    expect(rows[1]?.html).toContain(words.highlights.changed);
    await list.close();
  });

  test('searches, notes, cites, and takes it all to Word and Zotero', async () => {
    const list = await session().openExtensionPage('library.html#/highlights');
    const handedOut = await watchHandedOut(list);
    await waitForText(list, MOVES);
    const search = await find(list, 'searchbox', words.highlightList.search);
    await search.type('khach le nay');
    await waitForText(list, words.highlightList.count.replace('{count}', '1'));
    await press(list, words.highlights.edit);
    await (await find(list, 'textbox', words.highlights.note)).type(NOTE);
    await press(list, words.highlights.done);
    await waitForText(list, NOTE);
    await press(list, words.highlightList.copyCitation);
    // Its papers count their days in Việt Nam, where it is tomorrow from 17:00 UTC on.
    const today = new Intl.DateTimeFormat('vi', {
      ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
      timeZone: 'Asia/Ho_Chi_Minh',
    }).format(new Date());
    const citation = `Hà Vân (2026), “Chợ hoa đêm tìm lại khách nhờ bán theo cành”, VnExpress, ngày 06/03/2026, truy cập ngày ${today}, từ ${NEWSPAPER}.`;
    expect(await handedOut.copied()).toBe(citation);
    await look(list, `root.querySelector('input[type=search]').select();`);
    await list.keyboard.press('Backspace');
    await waitForText(list, MOVES);

    const save = async (format: string) => {
      await press(list, words.highlightList.export);
      await list.select('dialog select', format);
      await press(list, words.highlightList.saveFile);
      return handedOut.file();
    };
    const ris = await save('ris');
    expect(ris.name).toMatch(/\.ris$/u);
    const lines = ris.text.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'TY  - NEWS',
        'AU  - Hà Vân',
        'TI  - Chợ hoa đêm tìm lại khách nhờ bán theo cành',
        'T2  - VnExpress',
        'DA  - 2026/03/06',
        `UR  - ${NEWSPAPER}`,
      ]),
    );
    const remarks = lines.filter((line) => line.startsWith('N1  - '));
    for (const quote of ALL)
      expect(remarks.join('\n')).toMatch(
        new RegExp(
          `“${quote.replaceAll('.', '\\.')}” \\(Hà Vân, 2026, đoạn \\d+\\)`,
          'u',
        ),
      );
    expect(remarks.join('\n')).toContain(NOTE);
    const docx = unzipSync((await save('docx')).bytes);
    const xml = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    const text = xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, '');
    for (const part of [...ALL, NOTE, citation])
      expect(text, part).toContain(part);
    expect(xml).toContain('<w:pStyle w:val="Bibliography"/>');
    expect(docx['word/styles.xml']).toBeDefined();
    await list.close();
  });

  test('is asked again on the day that FSRS says', async () => {
    const open = () => session().openExtensionPage('library.html#/review');
    const left = (page: Page, count: number) =>
      waitForText(page, words.study.left.replace('{count}', `${count}`));
    const first = await open();
    await left(first, 5);
    await press(first, words.study.show);
    await expect
      .poll(() => look(first, 'return clean(root.activeElement);'), patient)
      .toBe(words.study.answer);
    await first.keyboard.press('3');
    await left(first, 4);
    await waitForText(first, words.study.answered);
    await first.close();
    // What was answered is on the disk, with the time at which FSRS asks again.
    const later = await open();
    await left(later, 4);
    await later.close();
  });
});
