/**
 * npm run measure:readability-pages -- FOLDER [--json] [--list]
 * Mozilla's own test pages (github.com/mozilla/readability, `test/test-pages`, fetched by you and kept out of
 * the project) through our path: title and text must be no worse than Readability's expectations.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../core/article/extract.ts';
import { plainText } from '../core/article/plain-text.ts';
import { essence } from '../core/article/similar.ts';
import { parsePage } from './corpus.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder || !existsSync(folder))
  throw new Error(
    'usage: npm run measure:readability-pages -- FOLDER of mozilla/readability test-pages',
  );

/** Text may differ by this much: what we show as lead, byline, caption or table is elsewhere there. */
const ENOUGH = 0.9;

interface Verdict {
  readonly page: string;
  readonly title: boolean;
  /** Ours differs, and is the headline that the page prints. */
  readonly printed: boolean;
  readonly recall: number;
  readonly precision: number;
  readonly reason: string;
}

const verdicts = readdirSync(folder)
  .filter((page) => existsSync(join(folder, page, 'expected.html')))
  .map((page) => judge(page, join(folder, page)));
const bad = verdicts.filter(({ title, recall }) => !title || recall < ENOUGH);
/** The headline that a person sees on the page is no worse a title than one that only its head holds. */
const worse = bad.filter(({ printed, recall }) => !printed || recall < ENOUGH);
for (const { page, title, recall, precision, reason } of values.list
  ? verdicts
  : bad)
  console.log(
    `${page.padEnd(40)} title ${title ? 'ok ' : 'BAD'} recall ${recall.toFixed(3)} precision ${precision.toFixed(3)} ${reason}`,
  );
const share = shareOf(bad);
console.log(
  `\n${verdicts.length - bad.length} of ${verdicts.length} pages (${share.toFixed(1)} %) with Readability's own title and text`,
);
console.log(
  `${verdicts.length - worse.length} of ${verdicts.length} pages (${shareOf(worse).toFixed(1)} %) no worse: the headline that the page prints counts too`,
);
if (values.json)
  console.log(
    JSON.stringify({
      pages: verdicts.length,
      good: verdicts.length - bad.length,
      share,
      noWorse: shareOf(worse),
      bad,
    }),
  );

function shareOf(missed: readonly Verdict[]): number {
  return (100 * (verdicts.length - missed.length)) / verdicts.length;
}

function judge(page: string, path: string): Verdict {
  const source = readFileSync(join(path, 'source.html'), 'utf8');
  const metadata = JSON.parse(
    readFileSync(join(path, 'expected-metadata.json'), 'utf8'),
  ) as { title?: string };
  const url = 'http://fakehost/test/page.html';
  // The pages are no news articles, some of a single sentence: what is judged is the reading, not the gate.
  const result = extract(parsePage(source, url), { url, anyway: true });
  const expected = words(
    expectedText(
      parsePage(readFileSync(join(path, 'expected.html'), 'utf8'), url),
    ),
  );
  if (result.kind === 'none')
    return {
      page,
      title: false,
      printed: false,
      recall: 0,
      precision: 0,
      reason: `no article: ${result.reason}`,
    };
  const { article } = result;
  const got = words(
    [
      article.title,
      article.lead ?? '',
      article.byline.join(' '),
      article.sources.join(' '),
      article.tags.join(' '),
      article.related.map(({ title }) => title).join(' '),
      everything(article.blocks),
    ].join('\n'),
  );
  const common = overlap(expected, got);
  const isSame = sameTitle(article.title, metadata.title ?? '');
  const printed = !isSame && isPrinted(source, url, article.title);
  const size = (bag: Map<string, number>) =>
    Math.max(
      1,
      [...bag.values()].reduce((a, b) => a + b, 0),
    );
  return {
    page,
    title: isSame,
    printed,
    recall: common / size(expected),
    precision: common / size(got),
    reason: isSame
      ? ''
      : `${printed ? 'the headline that the page prints' : 'title'}: ${article.title} ≠ ${metadata.title}`,
  };
}

/** A caption that the page holds twice is shown once by us, so it is asked for once. */
function expectedText(expected: Document): string {
  const seen = new Set<string>();
  for (const paragraph of expected.querySelectorAll('*')) {
    if (paragraph.firstElementChild) continue;
    const text = essence(paragraph.textContent ?? '');
    if (text.length > 80 && seen.has(text)) paragraph.remove();
    seen.add(text);
  }
  return expected.body.textContent ?? '';
}

/** Credits and labels are text there. */
function everything(blocks: Parameters<typeof plainText>[0]): string {
  const extra = blocks.map((block) =>
    block.type === 'figure'
      ? (block.credit ?? '')
      : block.type === 'embed'
        ? block.label
        : '',
  );
  return `${plainText(blocks)}\n${extra.join('\n')}`;
}

function isPrinted(source: string, url: string, title: string): boolean {
  return [...parsePage(source, url).querySelectorAll('h1, h2, h3')].some(
    (heading) => essence(heading.textContent ?? '') === essence(title),
  );
}

/** Readability may keep the site's name or cut at a colon; either side within the other is the same title. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [essence(a), essence(b)];
  return (
    y === '' ||
    x === y ||
    (x.length > 5 && y.includes(x)) ||
    (y.length > 5 && x.includes(y))
  );
}

function words(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  // One letter is mostly a formula's: parted there by markup, by us written as a line ("ax").
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    // Chinese and Japanese write no blanks: each character counts.
    .replace(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu, ' $& ')
    .split(/[^\p{L}\p{M}\p{N}]+/u))
    if (word.length > 1 || /\p{Lo}/u.test(word))
      bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  for (const [word, times] of a) common += Math.min(times, b.get(word) ?? 0);
  return common;
}
