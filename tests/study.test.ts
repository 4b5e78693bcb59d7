import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { editHighlights, putHighlightsBack } from '../core/highlights/edit';
import { openDatabase } from '../core/library/database';
import { newCard } from '../core/study/card';
import { dailyCards, isAskable, NEW_A_DAY } from '../core/study/daily';
import { moved, type Project, withHighlights } from '../core/study/project';
import { answered, grades, waitOf } from '../core/study/schedule';
import {
  changeProject,
  keepCard,
  keepProject,
  listCards,
  listProjects,
  putCardBack,
} from '../core/study/store';
import { highlightOn, highlights } from './harness/sample-highlights';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 24, 5);
const today = { now: NOW, dayStart: NOW - 5 * 60 * 60 * 1000 };
const open = () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

describe('the daily review', () => {
  test('asks for the words of a note, else for the article; a picture without words is asked nothing', () => {
    const wordless = {
      ...highlightOn(1, 'một việc khó', { n: 9 }),
      target: { type: 'image', src: 'https://x.vn/a.jpg', alt: '' } as const,
    };
    expect(
      dailyCards([...highlights, wordless], [], today).map(({ kind }) => kind),
    ).toEqual(['note', 'source', 'source', 'source', 'note']);
  });

  test('begins few new cards a day, those that are due come first', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      highlightOn(1, 'một việc khó', { n: n + 10 }),
    );
    expect(dailyCards(many, [], today)).toHaveLength(NEW_A_DAY);
    const asked = many
      .slice(0, 4)
      .map(({ id }) => answered(newCard(id, 'source'), 1, NOW - DAY));
    const cards = dailyCards(many, asked, today);
    expect(
      cards
        .slice(0, 4)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(asked.map(({ id }) => id).sort());
    expect(cards).toHaveLength(4 + NEW_A_DAY);
    const begun = many
      .slice(0, 4)
      .map(({ id }) => answered(newCard(id, 'source'), 4, NOW - 1000));
    expect(dailyCards(many, begun, today)).toHaveLength(NEW_A_DAY - 4);
  });

  test('a better answer waits longer; what was forgotten comes back the same day', () => {
    const waits = grades.map((grade) =>
      waitOf(newCard('a', 'source'), grade, NOW),
    );
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(waits[0]).toBeLessThan(DAY);
    expect(waits[3]).toBeGreaterThan(DAY);
    const once = answered(newCard('a', 'source'), 4, NOW);
    const twice = answered(once, 3, once.memory?.due ?? 0);
    expect((twice.memory?.due ?? 0) - (once.memory?.due ?? 0)).toBeGreaterThan(
      (once.memory?.due ?? 0) - NOW,
    );
    expect(twice.firstAskedAt).toBe(NOW);
  });

  test('a card whose note or words are gone is asked no more', () => {
    const [noted, plain] = highlights;
    if (!noted || !plain) throw new Error('no highlights');
    expect(isAskable(newCard(noted.id, 'note'), noted)).toBe(true);
    expect(isAskable(newCard(plain.id, 'note'), plain)).toBe(false);
    expect(
      isAskable(newCard(plain.id, 'cloze', { start: 0, end: 900 }), plain),
    ).toBe(false);
  });

  test('an answer is kept, and taken back', async () => {
    const database = open();
    const card = newCard('a', 'source');
    const cloze = newCard('a', 'cloze', { start: 0, end: 3 });
    await keepCard(database, answered(card, 3, NOW));
    await keepCard(database, answered(cloze, 3, NOW));
    expect(await listCards(database)).toHaveLength(2);
    await putCardBack(database, card);
    await putCardBack(database, cloze);
    expect(await listCards(database)).toEqual([cloze]);
  });
});

describe('projects', () => {
  const items = ['a', 'b', 'c'].map(
    (id) => ({ type: 'highlight', id }) as const,
  );
  test.each([
    ['a', 1, 'b a c'],
    ['a', 9, 'b c a'],
    ['c', -1, 'c a b'],
    ['x', 0, 'a b c'],
  ])('%s to %i gives %s', (id, to, expected) => {
    expect(
      moved(items, id, to)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  test('a highlight is in a project once', () => {
    expect(withHighlights(items, ['b', 'd', 'd']).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('changes of two windows are both kept, and one is put back', async () => {
    const database = open();
    const project: Project = {
      id: 'p',
      name: 'Luận văn',
      items,
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
    };
    await keepProject(database, project);
    await Promise.all([
      changeProject(database, 'p', 2, ({ items }) => ({
        items: withHighlights(items, ['d']),
      })),
      changeProject(database, 'p', 3, ({ items }) => ({
        items: withHighlights(items, ['e']),
      })),
    ]);
    const [kept] = await listProjects(database);
    expect(kept?.items.map(({ id }) => id).join('')).toMatch(/^abc(?:de|ed)$/u);
    const before = await changeProject(database, 'p', 4, () => ({
      deletedAt: 4,
    }));
    expect(await listProjects(database)).toEqual([]);
    if (before) await keepProject(database, before);
    expect(await listProjects(database)).toHaveLength(1);
  });
});

test('many highlights are changed at once and put back whole', async () => {
  const database = open();
  await database.highlights.bulkAdd([...highlights]);
  const ids = highlights.slice(0, 3).map(({ id }) => id);
  const old = await editHighlights(
    database,
    [...ids, 'gone'],
    { addTag: 'mới' },
    NOW,
  );
  expect(old).toHaveLength(3);
  expect(await database.highlights.where('tags').equals('mới').count()).toBe(3);
  await editHighlights(database, ids, { isTrashed: true }, NOW);
  expect(await database.highlights.where({ deletedAt: NOW }).count()).toBe(3);
  await putHighlightsBack(database, old);
  expect(await database.highlights.orderBy('id').toArray()).toEqual(highlights);
});
