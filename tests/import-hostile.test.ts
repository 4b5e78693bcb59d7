import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../core/import/crc32';
import { ImportError } from '../core/import/import-error';
import { importFile } from '../core/import/import-file';
import { textIn } from '../core/language/text';

const NOW = Date.UTC(2026, 10, 24);
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array) =>
  importFile(typeof content === 'string' ? utf8(content) : content, NOW);

/** The fault for which a file is refused; every one has words in Vietnamese. */
function faultOf(content: string | Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(textIn('vi', `importing.${error.fault}`)).toMatch(/^Tệp|^Dễ Đọc/u);
    return error.fault;
  }
  return 'none';
}

interface Member {
  readonly path: string;
  readonly data: Uint8Array;
  readonly packed?: Uint8Array;
  readonly claim?: number;
  readonly flags?: number;
  /** Where the directory says that it lies. */
  readonly at?: number;
}

/** A ZIP archive whose headers may lie. */
function zip(...members: readonly Member[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, data, claim, flags = 0, at, ...given } of members) {
    const packed = given.packed ?? deflateRawSync(data);
    const name = Buffer.from(path);
    const facts = Buffer.alloc(24);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claim ?? data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      facts,
      Buffer.alloc(2),
      name,
      packed,
    ]);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(at ?? offset, 12);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0]),
        facts,
        Buffer.alloc(2),
        place.subarray(2),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const POCKET =
  'title,url,time_added,tags,status\nMột,https://a.vn/1,1704164645,,unread\n';
const csv = (data = POCKET): Member => ({
  path: 'part_000000.csv',
  data: utf8(data),
});

describe('archives that mean ill', () => {
  test('the maker of archives is sound: an honest one is read', () => {
    expect(read(zip(csv())).added).toBe(1);
  });

  test('a flat bomb: counted while it inflates', () => {
    const data = new Uint8Array(9_000_000).fill(32);
    expect(faultOf(zip({ path: 'a.csv', data }))).toBe('tooLarge');
  });

  test('a bomb that claims to be small', () => {
    const data = new Uint8Array(9_000_000).fill(32);
    expect(faultOf(zip({ path: 'a.csv', data, claim: 10 }))).toBe('tooLarge');
  });

  test('many bombs, each just below the limit, are one bomb', () => {
    const data = new Uint8Array(3_000_000).fill(32);
    const packed = deflateRawSync(data);
    const bombs = Array.from({ length: 3 }, (_, index) => ({
      path: `${index}.csv`,
      data,
      packed,
    }));
    expect(faultOf(zip(...bombs))).toBe('tooLarge');
  });

  test('a nested bomb is never opened', () => {
    const inner = zip({ path: 'a.csv', data: new Uint8Array(9_000_000) });
    expect(faultOf(zip({ path: 'inner.zip', data: inner }))).toBe('unknown');
    expect(read(zip(csv(), { path: 'inner.zip', data: inner })).added).toBe(1);
  });

  test('files that share bytes', () => {
    expect(
      faultOf(zip(csv(), { ...csv(), path: 'part_000001.csv', at: 0 })),
    ).toBe('brokenZip');
  });

  test('a claim of 2 GB, and of 4 GB', () => {
    for (const claim of [2 ** 31, 2 ** 32 - 2])
      expect(faultOf(zip({ ...csv(), claim }))).toBe('brokenZip');
  });

  test('a size of 0 in the headers', () => {
    expect(faultOf(zip({ ...csv(), claim: 0 }))).toBe('brokenZip');
  });

  test('a password', () => {
    expect(faultOf(zip({ ...csv(), flags: 1 }))).toBe('lockedZip');
  });

  test('a path out of the folder is a name like any other', () => {
    expect(read(zip({ ...csv(), path: '../../etc/part.csv' })).added).toBe(1);
  });

  test('cut anywhere, or with any byte changed, it is refused whole or read whole', () => {
    const whole = zip(csv());
    for (let end = 1; end < whole.length; end++)
      expect(faultOf(whole.subarray(0, end)), `cut at ${end}`).not.toBe('none');
    for (let at = 0; at < whole.length; at++) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const fault = faultOf(damaged);
      if (fault === 'none') expect(read(damaged).items).toHaveLength(1);
    }
  });
});

describe('text that means ill', () => {
  test('JSON 100,000 deep, of lists and of objects', () => {
    const deep = 100_000;
    expect(faultOf('['.repeat(deep) + ']'.repeat(deep))).not.toBe('none');
    expect(faultOf(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`)).not.toBe(
      'none',
    );
    const inside = `[{"url":"https://a.vn/1","is_archived":0,"x":${'['.repeat(deep)}${']'.repeat(deep)}}]`;
    expect(['none', 'brokenJson', 'unknown']).toContain(faultOf(inside));
  });

  test('XML 100,000 deep, that breaks off', () => {
    const deep = '<entry><is_archived>'.repeat(100_000);
    expect(read(`<?xml version="1.0"?><r>${deep}`).skipped).toHaveLength(1);
  });

  test('tags that are never closed take no longer than others', () => {
    const started = performance.now();
    const open = '<a '.repeat(40_000);
    faultOf(`<p>${open}`);
    faultOf(`<a href="https://a.vn/1">Một</a>${open}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('__proto__ and its kin are names like any other', () => {
    const ledger = read(
      '[{"url":"https://a.vn/1","is_archived":0,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tags":["__proto__","constructor"]}]',
    );
    expect(ledger.items[0]?.tags).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const table = read(
      'url,title,__proto__,time_added\nhttps://a.vn/1,a,b,1\n',
    );
    expect(table.items).toHaveLength(1);
  });

  test('addresses that run or open something are left out, with the reason', () => {
    const ledger = read(
      [
        'title,url,time_added,tags,status',
        'a,javascript:alert(1),1704164645,,unread',
        'b,data:text/html;base64,1704164645,,unread',
        'c,file:///etc/passwd,1704164645,,unread',
        'd,JaVaScRiPt:alert(1)//https://a.vn,1704164645,,unread',
        'e,\u0001javascript:alert(1),1704164645,,unread',
        'f,https://,1704164645,,unread',
        'g,,1704164645,,unread',
        'h,https://a.vn/1,1704164645,,unread',
      ].join('\n'),
    );
    expect(ledger.items.map(({ url }) => url)).toEqual(['https://a.vn/1']);
    expect(ledger.skipped).toHaveLength(7);
  });

  test.each([
    '0',
    '-1',
    '99999999999999999999',
    '2024-02-31',
    '0000-00-00 00:00:00',
    'hôm qua',
    '1e400',
    'NaN',
    '3024-01-01',
    '32/13/2024',
  ])('a date of %j is no date, the row is kept', (date) => {
    const ledger = read(
      `title,url,time_added,tags,status\na,https://a.vn/1,${date},,unread`,
    );
    expect(ledger.items).toMatchObject([{ savedAt: null }]);
  });

  test.each([
    ['a quote in the middle', 'a "b" c,https://a.vn/1,1,,unread', 'a "b" c'],
    ['a quote that is never closed', '"a,https://a.vn/1,1,,unread', '"a'],
    ['text behind the closing quote', '"a" b,https://a.vn/1,1,,unread', 'a b'],
    ['doubled quotes', '"a ""b""",https://a.vn/1,1,,unread', 'a "b"'],
    ['a comma that nobody quoted', 'a, b,https://a.vn/1,1,,unread', 'a, b'],
    ['too few cells', 'a,https://a.vn/1', 'a'],
    ['too many cells', 'a,https://a.vn/1,1,,unread,x,y,z', 'a'],
    ['a line break in quotes', '"a\nb",https://a.vn/1,1,,unread', 'a b'],
    ['zeros between', 'a\u0000b,https://a.vn/1,1,,unread', 'ab'],
  ])('CSV with %s', (_, row, title) => {
    const rows = `title,url,time_added,tags,status\n${row}\nsau,https://a.vn/2,1,,unread\n`;
    expect(read(rows).items.map((item) => item.title)).toEqual([title, 'sau']);
  });

  test('only a header, only blanks, only a mark: said plainly', () => {
    expect(faultOf(new Uint8Array())).toBe('empty');
    expect(faultOf('\uFEFF')).toBe('empty');
    expect(faultOf(' \n ')).toBe('empty');
    expect(read('title,url,time_added,tags,status\n')).toMatchObject({
      read: 0,
      added: 0,
    });
  });

  test('a picture, a program, a web page and a letter are not known', () => {
    for (const bytes of [
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
      utf8('<!doctype html><p>Xin chào</p>'),
      utf8('Chào bạn,\n\nTôi khỏe.'),
    ])
      expect(faultOf(bytes)).toBe('unknown');
  });
});

describe('encodings', () => {
  const text = POCKET.replace('Một', 'Đường hoa');

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    [
      'UTF-16 LE with a mark',
      new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ],
    ['UTF-16 LE without', new Uint8Array(Buffer.from(text, 'utf16le'))],
    [
      'UTF-16 BE with a mark',
      new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
    ],
    ['UTF-8 in parts (NFD)', utf8(text.normalize('NFD'))],
    ['Windows-1258', windows1258(text)],
  ])('%s', (_, bytes) => {
    expect(read(bytes).items[0]?.title).toBe('Đường hoa');
  });
});

/** Just the letters that the test needs: tone marks are signs of their own there. */
function windows1258(text: string): Uint8Array {
  const signs: Record<string, readonly number[]> = {
    Đ: [0xd0],
    ư: [0xfd],
    ờ: [0xf5, 0xcc],
  };
  return Uint8Array.from(
    [...text].flatMap((sign) => signs[sign] ?? [sign.charCodeAt(0)]),
  );
}
