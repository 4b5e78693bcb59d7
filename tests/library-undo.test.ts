import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../core/library/database';
import { type EntryEdit, editEntries } from '../core/library/edit';
import { saveLinks } from '../core/library/links';
import { keepOpened, keepReadingPlace } from '../core/library/store';
import { changeTag, listTags } from '../core/library/tags';
import { undoUnit } from '../core/library/undo';

let database: Database;
let made = 0;
const unit = (name: string, now = 100) => ({ unit: name, now });
const bring = (tags: readonly string[] = ['Thơ'], name = 'import') =>
  saveLinks(
    database,
    [1, 2].map((n) => ({
      url: `https://x.vn/${name}-${n}`,
      tags,
      favorite: false,
      note: 'của tệp',
    })),
    { ...unit(name), newId: () => `link-${++made}` },
  );
const idsOf = (results: readonly { readonly id: string }[]) =>
  results.map(({ id }) => id);

beforeEach(() => {
  made = 0;
  database = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

describe('an import that is taken back', () => {
  test.each<[string, EntryEdit]>([
    ['a note', { note: 'của tôi' }],
    ['a tag', { addTags: ['Mới'] }],
    ['a tag taken away', { removeTags: ['Thơ'] }],
    ['favourite', { favorite: true }],
    ['a state', { state: 'done' }],
    ['a place in the queue', { queue: 1 }],
    ['a rating', { rating: 4 }],
  ])('leaves in the trash what the reader gave %s', async (_, edit) => {
    const [first = '', second = ''] = idsOf(await bring());
    await editEntries(database, [first], edit, unit('deed', 150));
    const mine = await database.entries.get(first);
    expect(await undoUnit(database, 'import', 200)).toBe(2);
    expect(await database.entries.get(first)).toEqual({
      ...mine,
      deletedAt: 200,
    });
    expect(await database.entries.get(second)).toBeUndefined();
  });

  test('leaves in the trash what the reader opened or stopped in', async () => {
    const [first = '', second = ''] = idsOf(await bring());
    await keepOpened(database, first, 150);
    await keepReadingPlace(database, 'https://x.vn/import-2', {
      offset: 7,
      quote: 'câu',
    });
    await undoUnit(database, 'import', 200);
    for (const id of [first, second])
      expect(await database.entries.get(id)).toMatchObject({ deletedAt: 200 });
  });

  test('forgets what was changed and changed back', async () => {
    const [first = ''] = idsOf(await bring());
    await editEntries(database, [first], { note: 'x' }, unit('deed', 150));
    await undoUnit(database, 'deed', 160);
    await undoUnit(database, 'import', 200);
    expect(await database.entries.count()).toBe(0);
  });

  test('keeps what it cannot know to be untouched: steps of older versions say nothing of it', async () => {
    const [first = ''] = idsOf(await bring());
    await database.undo.toCollection().modify((step) => {
      delete (step as { cameAs?: unknown }).cameAs;
    });
    await undoUnit(database, 'import', 200);
    expect(await database.entries.get(first)).toMatchObject({ deletedAt: 200 });
  });

  test('counts a page that two of its steps named as untouched', async () => {
    await bring();
    await saveLinks(
      database,
      [{ url: 'https://x.vn/import-1', tags: ['Văn'] }],
      { ...unit('import'), newId: () => 'none' },
    );
    await undoUnit(database, 'import', 200);
    expect(await database.entries.count()).toBe(0);
  });
});

describe('a tag that came with something that is taken back', () => {
  test('stays while another article has it', async () => {
    await bring(['Thơ', 'Văn']);
    await bring([], 'other');
    await editEntries(database, ['link-3'], { addTags: ['Thơ'] }, unit('deed'));
    await undoUnit(database, 'import', 200);
    expect(await listTags(database)).toMatchObject([{ name: 'Thơ', count: 1 }]);
  });

  test('stays under its new name when that is on another article by now', async () => {
    await bring(['Thơ']);
    await bring([], 'other');
    await changeTag(database, 'thơ', { name: 'Văn' }, unit('rename'));
    await editEntries(database, ['link-3'], { addTags: ['Văn'] }, unit('deed'));
    await undoUnit(database, 'rename', 200);
    expect(await listTags(database)).toMatchObject([
      { name: 'Thơ', count: 2 },
      { name: 'Văn', count: 1 },
    ]);
  });
});
