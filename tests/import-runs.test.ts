import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../core/article/canonical-text';
import { attachWaiting } from '../core/highlights/attach';
import { listImports } from '../core/import/history';
import { importFile } from '../core/import/import-file';
import { ledgerCsv } from '../core/import/ledger-csv';
import { parseMark } from '../core/import/mark';
import { importNext, pauseImport } from '../core/import/runs';
import { startImport } from '../core/import/start';
import { undoImport } from '../core/import/undo';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/save';
import { listEntries } from '../core/library/store';
import { sampleArticle } from './harness/sample-article';

const NOW = Date.UTC(2026, 10, 24);
const lines = (...rows: string[]) => rows.join('\n');
const choices = { folderTags: true, extraTag: 'từ Pocket' };

function opened() {
  const database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  let ids = 0;
  const next = (unit = 'u') =>
    importNext(database, unit, { now: NOW, newId: () => `n${++ids}` });
  return { database, next };
}

const ledgerOf = (content: string) =>
  importFile(new TextEncoder().encode(content), NOW);
const pocket = (count: number) =>
  ledgerOf(
    [
      'title,url,time_added,tags,status',
      ...Array.from(
        { length: count },
        (_, n) =>
          `Bài ${n},https://bao.vn/bai-${n}.html,1704164645,kinh tế,unread`,
      ),
      'Lặp,https://bao.vn/bai-0.html?utm_source=x,1704164645,,unread',
      'Hỏng,javascript:1,1704164645,,unread',
    ].join('\n'),
  );
const given = (unit = 'u') => ({
  ...{ unit, fileName: 'a.csv', choices, now: NOW },
  batch: 200,
});

describe('an import into the library', () => {
  test('goes batch by batch, and every row is accounted for', async () => {
    const { database, next } = opened();
    await startImport(database, pocket(450), given());
    const steps = [await next(), await next(), await next(), await next()];
    expect(steps.map(({ status, saved }) => [status, saved])).toEqual([
      ['running', 200],
      ['running', 400],
      ['done', 450],
      ['done', 450],
    ]);
    const run = steps[3];
    if (!run) throw new Error('no run');
    expect(run.read).toBe(
      run.added + run.merged + run.repeated + run.skipped.length,
    );
    expect(run).toMatchObject({ read: 452, added: 450, repeated: 1 });
    const entries = await listEntries(database);
    expect(entries).toHaveLength(450);
    expect(entries[0]).toMatchObject({
      tags: ['kinh tế', 'từ Pocket'],
      unloaded: true,
      savedAt: 1704164645000,
    });
    const csv = await ledgerCsv(database, 'u', 'vi');
    const rows = csv.split('\r\n').slice(1, -1);
    expect(rows).toHaveLength(452);
    expect(rows.map((row) => Number(row.split(',')[1]))).toEqual(
      Array.from({ length: 452 }, (_, n) => n + 1),
    );
    expect(rows[450]).toBe(
      'đã gộp với dòng trước,451,https://bao.vn/bai-0.html,Bài 0,cùng một bài với dòng 1',
    );
    expect(csv).toContain('không phải trang web');
  });

  test('called off while it is being written down it leaves nothing', async () => {
    const { database } = opened();
    const shares: number[] = [];
    const onShare = (share: number) => {
      shares.push(share);
      if (share > 0.5) throw new Error('called off');
    };
    const starting = startImport(database, pocket(450), {
      ...given(),
      onShare,
    });
    await expect(starting).rejects.toThrow('called off');
    expect(shares).toEqual([1 / 3, 2 / 3]);
    expect(await listImports(database)).toEqual([]);
    expect(await database.importBatches.count()).toBe(0);
  });

  test('stopped on its way it goes on where it stopped', async () => {
    const { database, next } = opened();
    await startImport(database, pocket(450), given());
    await next();
    await pauseImport(database, 'u');
    expect(await listImports(database)).toMatchObject([
      { status: 'paused', saved: 200 },
    ]);
    await next();
    expect((await next()).status).toBe('done');
    expect(await database.entries.count()).toBe(450);
  });

  test('is taken back as a whole; what was there is as it was', async () => {
    const { database, next } = opened();
    const article = sampleArticle({ url: 'https://bao.vn/bai-1.html' });
    await saveArticle(database, article, { id: 'mine', now: 5 });
    const before = await database.entries.toArray();
    await startImport(database, pocket(300), given());
    await next();
    expect((await next()).merged).toBe(1);
    expect((await database.entries.get('mine'))?.tags).toHaveLength(2);
    expect(await undoImport(database, 'u', NOW)).toBe(300);
    expect(await database.entries.toArray()).toEqual(before);
    expect(await database.tags.count()).toBe(0);
    expect(await undoImport(database, 'u', NOW)).toBe(0);
  });

  test('highlights wait for their text, once each, and go with the import', async () => {
    const { database, next } = opened();
    const wallabag = JSON.stringify([
      {
        url: 'https://bao.vn/a.html',
        title: 'A',
        is_archived: 0,
        annotations: [
          { quote: 'câu một', text: 'đúng' },
          { quote: 'câu hai', text: '' },
        ],
      },
    ]);
    await startImport(database, ledgerOf(wallabag), given('first'));
    expect((await next('first')).highlights).toBe(2);
    await startImport(database, ledgerOf(wallabag), given('second'));
    expect(await next('second')).toMatchObject({
      ...{ merged: 1, highlights: 0, known: 2 },
    });
    expect(await database.highlights.toArray()).toMatchObject([
      { status: 'waiting', note: 'đúng', target: { exact: 'câu một' } },
      { status: 'waiting', target: { exact: 'câu hai', position: null } },
    ]);
    const [, two] = await database.highlights.toArray();
    await undoImport(database, 'second', NOW);
    expect(await database.highlights.count()).toBe(2);
    // What the reader has written to it since is his: it stays, and its page goes to the trash with it.
    const noted = { note: 'của tôi', updatedAt: NOW + 1 };
    await database.highlights.update(two?.id ?? '', noted);
    await undoImport(database, 'first', NOW);
    expect(await database.highlights.toArray()).toMatchObject([noted]);
    expect(await database.entries.toArray()).toMatchObject([
      { deletedAt: NOW },
    ]);
  });

  test('a note on the page as a whole is kept as the page’s note; marks keep what the file says of them', async () => {
    const { database, next } = opened();
    const item = {
      url: 'https://bao.vn/b.html',
      title: 'B',
      note: '',
      highlights: [
        { quote: '', note: 'cả bài đáng đọc' },
        {
          quote: 'câu ba',
          note: '',
          mark: parseMark(
            { prefix: 'trước ', meaning: 'figure', tags: ['kinh tế'] },
            { createdAt: 7, updatedAt: null },
          ),
        },
      ],
    };
    const [read] = pocket(1).items;
    if (!read) throw new Error('one row');
    const ledger = { ...pocket(1), items: [{ ...read, ...item }] };
    await startImport(database, ledger, given());
    expect(await next()).toMatchObject({ highlights: 1, known: 0 });
    expect(await database.entries.toArray()).toMatchObject([
      { note: 'cả bài đáng đọc' },
    ]);
    expect(await database.highlights.toArray()).toMatchObject([
      {
        target: { exact: 'câu ba', prefix: 'trước ' },
        meaning: 'figure',
        tags: ['kinh tế'],
        createdAt: 7,
      },
    ]);
  });

  test('what waits is attached when the text is there, and says when it is not in it', async () => {
    const { database, next } = opened();
    const article = sampleArticle({ url: 'https://bao.vn/c.html' });
    const quote = canonicalText(article).leaves.at(-1)?.text ?? '';
    const json = JSON.stringify([
      {
        url: article.url,
        title: 'C',
        is_archived: 0,
        annotations: [
          { quote, text: '' },
          { quote: 'lời này không bao giờ có ở trong bài báo ấy cả', text: '' },
        ],
      },
    ]);
    await startImport(database, ledgerOf(json), given());
    await next();
    const [entry] = await database.entries.toArray();
    const id = entry?.id ?? '';
    expect(await attachWaiting(database, id)).toBe(0);
    await saveArticle(database, article, { id, now: NOW });
    expect(await attachWaiting(database, id)).toBe(2);
    const rows = await database.highlights.toArray();
    expect(rows.map(({ status }) => status).sort()).toEqual([
      'exact',
      'orphan',
    ]);
  });

  test('a book without an address is kept with its highlights as its text', async () => {
    const { database, next } = opened();
    const books = ledgerOf(
      lines(
        'Highlight,Book Title,Book Author,Note,Highlighted at',
        '"Câu một",Chí Phèo,Nam Cao,ghi,2024-01-02 03:04:05',
        '"Câu hai\ndòng ba",Chí Phèo,Nam Cao,,2024-01-02 03:04:05',
      ),
    );
    for (const unit of ['u', 'v']) {
      await startImport(database, books, given(unit));
      expect(await next(unit)).toMatchObject({
        ...{ status: 'done', read: 2, skipped: [], repeated: 1 },
        highlights: unit === 'u' ? 2 : 0,
      });
    }
    const [entry, ...others] = await listEntries(database);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ title: 'Chí Phèo', byline: ['Nam Cao'] });
    expect(await database.highlights.toArray()).toMatchObject([
      { note: 'ghi', status: 'exact' },
      { status: 'exact' },
    ]);
  });

  test('our own JSON brings the texts back into an empty library', async () => {
    const article = sampleArticle({ url: 'https://bao.vn/a.html' });
    const file = JSON.stringify({
      format: 'de-doc',
      items: [
        { url: article.url, title: 'A', state: 'done', tags: ['x'], article },
        { url: 'https://bao.vn/b.html', article: { blocks: 1 } },
      ],
    });
    const { database, next } = opened();
    await startImport(database, ledgerOf(file), given());
    expect(await next()).toMatchObject({ status: 'done', added: 2 });
    const [a] = await database.entries
      .filter(({ state }) => state === 'done')
      .toArray();
    expect(a).toMatchObject({ unloaded: false, tags: ['x', 'từ Pocket'] });
    expect((await database.contents.toArray())[0]?.article).toEqual(article);
    expect(await database.contents.count()).toBe(1);
  });
});
