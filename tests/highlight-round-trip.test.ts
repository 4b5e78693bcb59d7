import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { bringHighlights } from '../core/highlights/bring';
import { formats } from '../core/highlights/formats';
import type { Highlight } from '../core/highlights/highlight';
import { importFile } from '../core/import/import-file';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/save';
import { articles, collection, highlights } from './harness/sample-highlights';

const NOW = Date.UTC(2026, 10, 24);
const open = () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

function exported(id: string): Uint8Array {
  const written = formats.find((one) => one.id === id)?.write(collection());
  return new TextEncoder().encode(String(written));
}

/** Into an empty library: the articles as they are, then the file. */
async function bring(bytes: Uint8Array, withText: boolean) {
  const database = open();
  for (const [index, article] of articles.entries())
    await saveArticle(database, article, { id: `entry-${index}`, now: NOW });
  if (!withText) await database.contents.clear();
  const { items } = importFile(bytes, NOW);
  const brought = [];
  for (const item of items) {
    const entry = await database.entries
      .filter(({ url }) => url === item.url)
      .first();
    brought.push(
      await bringHighlights(database, entry?.id ?? '', item.highlights, {
        now: NOW,
        newId: () => crypto.randomUUID(),
      }),
    );
  }
  return { database, brought, items };
}

const plain = ({ status: _, changedTo: __, ...rest }: Highlight) => rest;

describe.each(['json-ld', 'hypothesis'])('%s', (id) => {
  test('comes back exactly as it went', async () => {
    const { database } = await bring(exported(id), true);
    const back = await database.highlights.orderBy('id').toArray();
    expect(back.map(plain)).toEqual(highlights.map(plain));
    expect(back.map(({ status }) => status)).toEqual(back.map(() => 'exact'));
  });

  test('waits where the text is not there yet', async () => {
    const { database } = await bring(exported(id), false);
    const back = await database.highlights.orderBy('id').toArray();
    expect(back.map(plain)).toEqual(highlights.map(plain));
    expect(new Set(back.map(({ status }) => status))).toEqual(
      new Set(['waiting']),
    );
  });

  test('brought twice is there once', async () => {
    const { database, items } = await bring(exported(id), true);
    for (const [index, item] of items.entries())
      expect(
        await bringHighlights(database, `entry-${index}`, item.highlights, {
          now: NOW,
          newId: () => crypto.randomUUID(),
        }),
      ).toMatchObject({ added: [], known: item.highlights.length });
    expect(await database.highlights.count()).toBe(highlights.length);
  });
});

test('a file of nonsense falls back field by field', () => {
  const nonsense = {
    type: 'Annotation',
    id: 'urn:uuid:nope',
    target: {
      source: 'https://x.vn/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'chữ', prefix: 7, suffix: null },
        { type: 'TextPositionSelector', start: 9, end: 3, 'dedoc:text': 'x' },
      ],
    },
    'dedoc:meaning': 'evil',
  };
  const { items } = importFile(
    new TextEncoder().encode(JSON.stringify([nonsense])),
    NOW,
  );
  expect(items[0]?.highlights).toEqual([
    {
      quote: 'chữ',
      note: '',
      mark: {
        id: null,
        prefix: '',
        suffix: '',
        position: null,
        paragraph: null,
        image: null,
        meaning: null,
        tags: [],
        createdAt: null,
        updatedAt: null,
      },
    },
  ]);
});
