import type { NewsRecord } from '../summary/records.ts';
import type { Anchorer } from './anchorer.ts';
import { type Dice, dice } from './dice.ts';
import { foreign, type Identified } from './identified.ts';
import { mutations } from './mutations.ts';
import {
  canonicalOf,
  domText,
  type Page,
  type Paragraph,
  pageOf,
} from './page.ts';
import { choosePassage, type Kind, type Passage } from './quotes.ts';
import { idsIn, judge, type Verdict } from './score.ts';

const QUOTES = 6;
/** An article needs room for a passage and for what is elsewhere. */
const FEWEST_SENTENCES = 6;

export interface Result {
  readonly anchorer: string;
  readonly mutation: string;
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly ms: number;
}

/** @param count how many articles, chosen by the seed */
export function runBenchmark(
  records: readonly NewsRecord[],
  anchorers: readonly Anchorer[],
  seed: number,
  count: number,
): readonly Result[] {
  const fit = records.filter(
    (record) => record.sents.length >= FEWEST_SENTENCES,
  );
  const order = dice(seed);
  const chosen = shuffled(fit, order).slice(0, count);
  const stock = chosen.map(pageOf);
  const results: Result[] = [];
  for (const [index, page] of stock.entries())
    for (let n = 0; n < QUOTES; n++) {
      const passage = choosePassage(page, order);
      for (const mutation of mutations) {
        const changed = mutation.change({
          page,
          passage,
          dice: order,
          foreign: () => strange(stock, index, order),
          word: () =>
            order.pick(
              strange(stock, index, order).body.text.match(/\p{L}+/gu) ?? [
                'khác',
              ],
            ),
        });
        for (const anchorer of anchorers)
          results.push({
            anchorer: anchorer.name,
            mutation: mutation.name,
            kind: passage.kind,
            ...ask(anchorer, page, passage, changed),
          });
      }
    }
  return results;
}

function ask(anchorer: Anchorer, page: Page, passage: Passage, changed: Page) {
  const read = anchorer.reads === 'dom' ? domText : canonicalOf;
  const before = read(page);
  const after = read(changed);
  const { start, end } = placeOf(page, passage, anchorer);
  const find = anchorer.describe({ text: before.text, page }, start, end);
  const begun = performance.now();
  const answer = find({ text: after.text, page: changed });
  const ms = performance.now() - begun;
  const verdict = judge(quotedIds(before, start, end), after, answer);
  return { verdict, ms };
}

function quotedIds(
  text: Identified,
  start: number,
  end: number,
): ReadonlySet<number> {
  return new Set(idsIn(text, start, end).filter((id) => id >= 0));
}

function placeOf(page: Page, passage: Passage, { reads }: Anchorer) {
  const gap = reads === 'dom' ? page.between.length : 1;
  const before = (index: number) =>
    page.paragraphs
      .slice(0, index)
      .reduce((sum, { body }) => sum + body.text.length + gap, 0);
  return {
    start: before(passage.first) + passage.start,
    end: before(passage.last) + passage.end,
  };
}

/** A body paragraph of any other article. */
function strange(
  stock: readonly Page[],
  index: number,
  order: Dice,
): Paragraph {
  const others = stock.length - 1;
  const page = stock[(index + 1 + order.roll(others)) % stock.length];
  const { tag, body } = order.pick(
    (page?.paragraphs ?? []).filter((p) => p.tag === 'p'),
  );
  return { tag, body: foreign(body.text) };
}

function shuffled<T>(list: readonly T[], order: Dice): readonly T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = order.roll(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
