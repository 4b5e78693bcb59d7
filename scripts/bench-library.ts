/**
 * The library's search core over real-length news: `npm run bench:library -- [ARTICLES] [FILE]`. Packs
 * articles as saving does, then looks for phrases that are in them, without accents, and holds every answer
 * against a plain look through the first thousand. Runs in Node: the same code as the browsers' worker, without their
 * databases.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { packArticles } from '../core/library/search/pack';
import { openSearcher } from '../core/library/search/searcher';
import { foldString } from '../core/text/fold';
import { lookupSyllables } from '../core/text/words';

const count = Number(process.argv[2] ?? 50_000);
const file =
  process.argv[3] ??
  new URL('../../shared/summaries/vietnews.train40k.jsonl.gz', import.meta.url)
    .pathname;
const QUERIES = 200;
const SEGMENT = 5000;
/** Articles that are looked through plainly too. */
const SAMPLE = 1000;

interface Story {
  readonly title: string;
  readonly sapo: string;
  readonly sents: readonly string[];
}

const stories = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Story);
/** Past the file's end it begins anew: the length is what counts. */
const storyAt = (index: number) => stories[index % stories.length] as Story;

const searcher = openSearcher();
/** Bytes of the segments that are held: tokens, columns and dictionaries. */
let held = 0;
const cpu = process.cpuUsage();
let number = 0;
for (let from = 0; from < count; from += SEGMENT) {
  const articles = Array.from(
    { length: Math.min(SEGMENT, count - from) },
    (_, index) => {
      const { title, sapo, sents } = storyAt(from + index);
      return {
        id: `${from + index}`,
        site: 'bao.example',
        savedAt: from + index,
        leaves: [title, sapo, ...sents],
      };
    },
  );
  const segments = packArticles(articles).map((segment) => ({
    ...segment,
    n: ++number,
  }));
  for (const { tokens, ends, savedAt, words, ids } of segments)
    held +=
      tokens.byteLength +
      ends.byteLength +
      savedAt.byteLength +
      2 * (words.length + ids.length);
  searcher.update(
    segments,
    new Set([...searcher.numbers(), ...segments.map(({ n }) => n)]),
  );
}
const used = process.cpuUsage(cpu);

const around = {
  hidden: new Set<string>(),
  notes: [],
  tags: [],
  tagged: async () => new Set<string>(),
};
const options = { typing: false, pause: async () => undefined };
const folded = (leaf: string) =>
  ` ${lookupSyllables(leaf).map(foldString).join(' ')} `;
const sample = Array.from({ length: Math.min(SAMPLE, count) }, (_, index) => {
  const { title, sapo, sents } = storyAt(index);
  return [title, sapo, ...sents].map(folded);
});
const times: number[] = [];
let wrong = 0;
for (let query = 0; query < QUERIES; query++) {
  const own = Math.floor((query * count) / QUERIES);
  const words = lookupSyllables(storyAt(own).sents[0] ?? '').map(foldString);
  const size = 1 + (query % 3);
  const at = query % Math.max(1, words.length - size);
  const phrase = words.slice(at, at + size).join(' ');
  if (phrase === '') continue;
  const start = performance.now();
  const found = await searcher.find(phrase, options, around);
  times.push(performance.now() - start);
  if (query % 20 > 0 || found?.isLoose) continue;
  const right = sample.flatMap((leaves, index) =>
    leaves.some((leaf) => leaf.includes(` ${phrase} `)) ? [`${index}`] : [],
  );
  const ours = (found?.ids ?? []).filter((id) => Number(id) < SAMPLE);
  if (ours.sort().join() !== right.sort().join()) wrong++;
}
times.sort((a, b) => a - b);
const share = (part: number) => times[Math.floor(times.length * part)] ?? 0;
console.log(
  JSON.stringify({
    articles: count,
    segments: number,
    buildCpuSeconds: (used.user + used.system) / 1e6,
    heldMB: Math.round(held / 1e5) / 10,
    phraseP50: Math.round(share(0.5)),
    phraseP95: Math.round(share(0.95)),
    checked: Math.ceil(QUERIES / 20),
    wrong,
  }),
);
process.exitCode = wrong > 0 ? 1 : 0;
