import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Format } from '../core/highlights/format';
import { formats } from '../core/highlights/formats';
import { updateNote } from '../core/highlights/update-note';
import { parseCsv } from '../core/import/csv';
import { textIfAny } from '../core/language/text';
import { collection, highlights } from './harness/sample-highlights';

const formatOf = (id: string): Format => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};
const write = (id: string, parts = {}) =>
  String(formatOf(id).write(collection(parts)));

describe('every format', () => {
  test.each(formats.map((format) => [format.id, format] as const))(
    '%s writes the same highlights to the same bytes, and nothing of nothing',
    (id, format) => {
      expect(format.write(collection())).toEqual(format.write(collection()));
      expect(() => format.write(collection({ sections: [] }))).not.toThrow();
      expect(textIfAny(`highlightList.format.${id}`), id).not.toBeNull();
    },
  );

  test('loads nothing by itself', () => {
    for (const id of ['markdown', 'html', 'anki'])
      expect(write(id), id).not.toMatch(
        /(?<!\\)<(?:img|script|iframe|link|object|video)|!\[|url\(/iu,
      );
  });
});

describe('Markdown for Obsidian', () => {
  const note = write('markdown');

  test('has properties, a callout with a block id each, and the sources', () => {
    expect(note).toMatch(
      /^---\ntitle: "Giá cả <2026>"\nsource:\n {2}- "https:\/\/vnexpress/u,
    );
    expect(note).toContain('  - "kinh-tế"');
    for (const { id } of highlights) expect(note).toContain(`\n^h-${id}\n`);
    expect(note).toContain(
      '> [!quote] Số liệu\n> Giá hoa tăng 50\\%, theo "Chợ đầu mối" \\<Quảng An\\>.\n>\n> \\[1, đoạn 1\\]\n>\n> **Ghi chú:** So với năm ngoái?',
    );
    expect(note).toContain('\\<script\\>');
    expect(note).toContain(
      '> [Hội trường "lớn"](<https://tayho.hanoi.gov.vn/tin-2>)',
    );
    expect(note).toContain(
      'Nguyễn Văn An (2026), “Giá hoa ‘tăng’ \\<b\\>gấp đôi\\</b\\> & hơn nữa”, *VnExpress*, ngày 20/11/2026, truy cập ngày 23/11/2026, từ <https://vnexpress.net/gia-hoa-1.html?a=1&b=2>.',
    );
  });

  test('exported again it is brought up to date in place, and what was written between stays', () => {
    const [first, , third, ...rest] = highlights;
    const before = collection();
    const only = (kept: readonly string[]) =>
      write('markdown', {
        sections: before.sections
          .map((section) => ({
            ...section,
            passages: section.passages.filter(({ highlight }) =>
              kept.includes(highlight.id),
            ),
          }))
          .filter(({ passages }) => passages.length > 0),
      });
    const old = only([first?.id ?? '', third?.id ?? ''])
      .replace('Số liệu', 'Loại cũ')
      .replace('---\n', '---\nmy-key: 7\n')
      .replace(/(\^h-\S+01)\n/u, '$1\n\nĐoạn tôi tự viết.\n');
    const updated = updateNote(old, note);
    expect(updated).toContain('Đoạn tôi tự viết.');
    expect(updated).toContain('my-key: 7');
    expect(updated).not.toContain('Loại cũ');
    const ids = [...updated.matchAll(/^\^h-(\S+)$/gmu)].map(([, id]) => id);
    expect(ids).toEqual([...highlights.map(({ id }) => id)]);
    expect(rest).toHaveLength(2);
    expect(updateNote(updated, note)).toBe(updated);
    // A highlight that is exported no longer keeps its words.
    expect(updateNote(note, only([first?.id ?? '']))).toContain(
      'Người bán nói',
    );
    expect(updateNote('Ghi chú của tôi\n', note)).toMatch(
      /^Ghi chú của tôi\n\n---\n/u,
    );
  });
});

describe('a note that is exported again with another article', () => {
  const { sections } = collection();
  const [flowers, office] = sections;
  const entriesOf = (note: string) => note.match(/^\\\[\d\\\].+$/gmu);
  const note = write('markdown');
  const written = (kept: typeof sections) =>
    write('markdown', { sections: kept });

  test.each([
    ['first', [flowers]],
    ['second', [office]],
  ])('beside the %s: under its own heading, and in the sources', (_, kept) => {
    const old = written(kept.filter((one) => one !== undefined))
      .replace(/(\^h-\S+)\n(?=\n## )/u, '$1\n\nĐoạn tôi tự viết.\n')
      .concat('\nNguồn tôi tự thêm.\n\n## Mục của tôi\n\nLời cuối.\n');
    const updated = updateNote(old, note);
    expect(updated.match(/^## .+$/gmu)?.sort()).toEqual(
      [...(note.match(/^## .+$/gmu) ?? []), '## Mục của tôi'].sort(),
    );
    // The numbers that the passages point with are those of the list below them.
    expect(entriesOf(updated)).toEqual(entriesOf(note));
    for (const words of [
      'Đoạn tôi tự viết.',
      'Nguồn tôi tự thêm.',
      'Lời cuối.',
    ])
      expect(updated).toContain(words);
    for (const { heading, passages } of sections) {
      const at = updated
        .split(/^## /mu)
        .find((part) => part.startsWith(heading.slice(0, 6)));
      for (const { highlight } of passages)
        expect(at).toContain(`^h-${highlight.id}`);
    }
    expect(updateNote(updated, note)).toBe(updated);
  });
});

test('HTML keeps the text as text and has a policy that loads nothing', () => {
  const { document } = new JSDOM(write('html')).window;
  expect(document.title).toBe('Giá cả <2026>');
  expect(
    document.querySelector('meta[http-equiv]')?.getAttribute('content'),
  ).toMatch(/^default-src 'none'/u);
  expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual(
    highlights.map(({ id }) => `h-${id}`),
  );
  expect(document.querySelector('.note + .note')?.textContent).toBe(
    '@xem lại: <script>alert(1)</script>',
  );
  expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://vnexpress.net/gia-hoa-1.html?a=1&b=2',
    'https://tayho.hanoi.gov.vn/tin-2',
  ]);
  expect(document.querySelector('.reference em')?.textContent).toBe(
    'VnExpress',
  );
});

test('Word: a package whose parts are well-formed, related, and use declared styles only', () => {
  const bytes = formatOf('docx').write(collection()) as Uint8Array;
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  expect(names[0]).toBe('[Content_Types].xml');
  const xml = Object.fromEntries(
    names.map((name) => [
      name,
      new JSDOM(new TextDecoder().decode(parts[name]), {
        contentType: 'text/xml',
      }).window.document,
    ]),
  );
  const values = (part: string, tag: string, attribute: string) =>
    [...(xml[part]?.getElementsByTagName(tag) ?? [])].map((one) =>
      one.getAttribute(attribute),
    );
  for (const target of values('[Content_Types].xml', 'Override', 'PartName'))
    expect(names).toContain(target?.slice(1));
  const styles = values('word/styles.xml', 'w:style', 'w:styleId');
  for (const style of values('word/document.xml', 'w:pStyle', 'w:val'))
    expect(styles).toContain(style);
  const relations = values(
    'word/_rels/document.xml.rels',
    'Relationship',
    'Id',
  );
  for (const id of values('word/document.xml', 'w:hyperlink', 'r:id'))
    expect(relations).toContain(id);
  const text = xml['word/document.xml']?.documentElement.textContent ?? '';
  expect(text).toContain(
    'Giá hoa tăng 50%, theo "Chợ đầu mối" <Quảng An>. [1, đoạn 1]',
  );
  expect(text).toContain(
    '[2] UBND quận Tây Hồ (không rõ năm), “Mỗi cán bộ một việc khó”',
  );
  expect(new TextDecoder().decode(parts['word/document.xml'])).not.toContain(
    'http://vnexpress',
  );
});

test('CSV: a table that a spreadsheet reads back, without formulas', () => {
  const csv = write('csv');
  expect(csv.startsWith('\u{FEFF}quote,note,')).toBe(true);
  const rows = parseCsv(csv.slice(1))?.rows ?? [];
  expect(rows.map((row) => row('quote'))).toEqual([
    'Giá hoa tăng 50%, theo "Chợ đầu mối" <Quảng An>.',
    "'=SUM(A1:A9) là một công thức; *đậm*, _nghiêng_, [liên kết].",
    'Người bán nói',
    'ít nhất một việc khó',
    'Hội trường "lớn"',
  ]);
  expect(rows[0]?.('note')).toContain('So với năm ngoái?\n\n@xem lại');
});

test('Anki: one line a card, its guid the highlight’s own', () => {
  const lines = write('anki').replace(/\n$/u, '').split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck:Giá cả <2026>',
    '#tags column:4',
  ]);
  const cards = lines.slice(5).map((line) => line.split('\t'));
  expect(cards.map(([guid]) => guid)).toEqual(highlights.map(({ id }) => id));
  expect(cards.every((fields) => fields.length === 4)).toBe(true);
  expect(cards[0]?.[1]).toContain(
    'So với năm ngoái?<br><br>@xem lại: &lt;script&gt;',
  );
  expect(cards[0]?.[3]).toBe('kinh_tế hoa');
});

test('RIS names the author always', () => {
  expect(write('ris')).toContain('N1  - “Giá hoa tăng 50%, theo ‘Chợ đầu mối’');
  const records = write('ris').split('ER  - \r\n');
  expect(records[0]).toContain(
    'TY  - NEWS\r\nTI  - Giá hoa “tăng” <b>gấp đôi</b> & hơn nữa\r\nAU  - Nguyễn, Văn An\r\nT2  - VnExpress\r\nPY  - 2026\r\nDA  - 2026/11/20\r\nY2  - 2026/11/23\r\n',
  );
  expect(records[1]).toContain('TY  - ELEC\r\n');
  expect(records[1]).toContain('AU  - UBND quận Tây Hồ\r\n');
  expect(records[1]).toContain(
    'N1  - “ít nhất một việc khó” (UBND quận Tây Hồ, không rõ năm, đoạn 1)\r\n',
  );
});

test('BibTeX is UTF-8, its keys told apart', () => {
  const bib = write('bibtex');
  expect(bib).toContain(
    '@online{nguyen2026gia,\n  author = {Nguyễn, Văn An},\n  title = {{Giá hoa “tăng” <b>gấp đôi</b> \\& hơn nữa}},',
  );
  expect(bib).toContain('  author = {{UBND quận Tây Hồ}},');
  expect(bib).toContain('  urldate = {2026-11-23},\n  langid = {vietnamese},');
  expect(bib.split('{').length).toBe(bib.split('}').length);
});

test('CSL-JSON says who, when, where and what was quoted', () => {
  const [first, second] = JSON.parse(write('csl-json'));
  expect(first).toMatchObject({
    type: 'article-newspaper',
    author: [{ family: 'Nguyễn', given: 'Văn An' }],
    issued: { 'date-parts': [[2026, 11, 20]] },
    accessed: { 'date-parts': [[2026, 11, 23]] },
  });
  expect(second).toMatchObject({
    type: 'webpage',
    author: [{ literal: 'UBND quận Tây Hồ' }],
  });
  expect(first.note).toContain('Người bán nói');
});
