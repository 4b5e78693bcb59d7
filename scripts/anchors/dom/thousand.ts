/** Runs inside of a page: a thousand highlights on a long article, found again and painted, with the time it took. */
import { anchorAll } from '../../../core/highlights/anchor-all.ts';
import type { Meaning } from '../../../core/highlights/highlight.ts';
import { meanings } from '../../../core/highlights/highlight.ts';
import { mapPage } from '../../../core/highlights/page-map.ts';
import { openPainter } from '../../../core/highlights/paint.ts';
import { readText } from '../../../core/highlights/readable-text.ts';
import { longArticle, TITLE, thousandCase } from '../thousand-case.ts';

/** Milliseconds of the page's clock. */
export interface ThousandTimes {
  readonly edit: string;
  readonly characters: number;
  /** Reading the page's text and mapping the article onto it. */
  readonly map: number;
  /** The first pass, for those that stand where they stood, and how many. */
  readonly quick: number;
  readonly quickFound: number;
  /** All of the searching, its pauses left out, and its longest stretch without a pause. */
  readonly search: number;
  readonly longest: number;
  readonly found: number;
  /** Making the ranges, and `CSS.highlights.set`. */
  readonly ranges: number;
  readonly paint: number;
  readonly nodesChanged: number;
}

const SLICE_MS = 4;

/** @param paragraphs the article's */
export async function benchThousand(
  paragraphs: readonly string[],
  seed: number,
): Promise<readonly ThousandTimes[]> {
  const { wanted, edits } = thousandCase(paragraphs, seed);
  const times: ThousandTimes[] = [];
  for (const [edit, texts] of edits)
    times.push(await once(edit, texts, wanted));
  return times;
}

async function once(
  edit: string,
  texts: readonly string[],
  wanted: Parameters<typeof anchorAll>[1],
): Promise<ThousandTimes> {
  const heading = document.createElement('h1');
  heading.textContent = TITLE;
  document.body.replaceChildren(
    heading,
    ...texts.map((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      return p;
    }),
  );
  let nodesChanged = 0;
  const observer = new MutationObserver((records) => {
    nodesChanged += records.length;
  });
  const canonical = longArticle(texts);
  const now = () => performance.now();
  const t0 = now();
  const map = mapPage(document.body, canonical);
  const t1 = now();
  let began = t1;
  let quickEnd = t1;
  let quickFound = 0;
  let search = 0;
  let longest = 0;
  const endStretch = () => {
    const stretch = now() - began;
    search += stretch;
    longest = Math.max(longest, stretch);
  };
  const text = readText(canonical.text, canonical.version);
  const all = await anchorAll(
    text,
    wanted,
    async () => {
      if (now() - began < SLICE_MS) return;
      endStretch();
      await new Promise((resolve) => setTimeout(resolve));
      began = now();
    },
    (quick) => {
      quickEnd = now();
      quickFound = quick.size;
    },
  );
  endStretch();
  const t2 = now();
  const groups = new Map<Meaning, Range[]>();
  let found = 0;
  for (const [id, anchoring] of all) {
    if (anchoring.status === 'orphan') continue;
    found++;
    const meaning = meanings[Number(id) % meanings.length] ?? 'own';
    groups.set(meaning, [
      ...(groups.get(meaning) ?? []),
      ...map.rangesOf(anchoring),
    ]);
  }
  const t3 = now();
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const painter = openPainter({
    registry: CSS.highlights as never,
    create: (ranges) => new Highlight(...ranges),
  });
  const t4 = now();
  painter.paint(groups);
  const t5 = now();
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  painter.clear();
  return {
    edit,
    characters: canonical.text.length,
    map: t1 - t0,
    quick: quickEnd - t1,
    quickFound,
    search,
    longest,
    found,
    ranges: t3 - t2,
    paint: t5 - t4,
    nodesChanged,
  };
}
