/** Runs in a page of the extension: fills the library and measures what the page itself can. */

import { openDatabase } from '../../core/library/database';
import { newEntry } from '../../core/library/entry';
import { saveArticle } from '../../core/library/save';
import { packArticles } from '../../core/library/search/pack';
import type { Segment } from '../../core/library/search/segment';
import { packable } from '../../core/library/search/segments';
import { listEntries } from '../../core/library/store';
import { sampleArticle } from '../../tests/harness/sample-article';
import type { Story } from './stories';

const database = openDatabase();

function articleOf(story: Story, n: number) {
  return sampleArticle({
    url: `https://bao${n % 40}.example/bai-so-${1_000_000 + n}.html`,
    title: story.title,
    lead: story.sapo,
    blocks: story.sents.map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text }],
    })),
  });
}

/** Saves stories in one go, as an import does, numbered from `first`. */
export async function fill(address: string, first: number): Promise<number> {
  const stories = (await (await fetch(address)).json()) as Story[];
  const rows = stories.map((story, index) => {
    const n = first + index;
    const article = articleOf(story, n);
    return { article, entry: newEntry(article, `n${n}`, 1000 + n) };
  });
  const { entries, contents, segments } = database;
  await database.transaction('rw', [entries, contents, segments], async () => {
    await entries.bulkAdd(rows.map(({ entry }) => entry));
    await contents.bulkAdd(
      rows.map(({ entry: { id }, article }) => ({ id, article })),
    );
    const packed = packArticles(
      rows.map(({ entry, article }) => packable(entry, article)),
    );
    await segments.bulkAdd(packed as Segment[]);
  });
  return database.entries.count();
}

/** Milliseconds to read the newest 50. */
export async function firstPage(): Promise<number> {
  const start = performance.now();
  await listEntries(database, 50);
  return performance.now() - start;
}

/** Milliseconds of each of so many saves, with five pictures of 100 KB. */
export async function saves(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const article = articleOf(
      { title: `Bài ${n}`, sapo: 'Sapo.', sents: ['Một câu. '.repeat(300)] },
      5_000_000 + n,
    );
    const images = Array.from({ length: 5 }, (_, at) => ({
      src: `https://bao.example/${n}-${at}.jpg`,
      type: 'image/jpeg',
      bytes: crypto.getRandomValues(new Uint8Array(50_000)),
      width: 800,
      height: 600,
    })).map((image) => ({
      ...image,
      bytes: Uint8Array.from([...image.bytes, ...image.bytes]),
    }));
    const start = performance.now();
    await saveArticle(database, article, {
      ...{ id: `saved${n}`, now: Date.now(), images },
    });
    times.push(performance.now() - start);
  }
  return times;
}
