import { GAP, type Reading, SHAPE } from '../reading';
import { type SentenceView, titleFlags } from './sentence-view';

/** Number of columns of `syllableFeatures`. */
export const SYLLABLE_WIDTH = 34;

/** Column value of a syllable that the table of priors does not know: a rare word or a name. */
const UNKNOWN = 9;

/**
 * One row for each distinct syllable of the body: what the structure of the text says about it (how often,
 * where, how spread, next to what, in the title or not), nothing about which word it is.
 * @param priors how much likelier than others an editor's lead uses common syllables, log-odds times ten
 * @returns row-major matrix, `SYLLABLE_WIDTH` columns
 */
export function syllableFeatures(
  reading: Reading,
  view: SentenceView,
  priors: ReadonlyMap<string, number>,
): Float32Array {
  const rows = new Float32Array(reading.vocabulary.length * SYLLABLE_WIDTH);
  const inTitle = titleFlags(reading);
  const near = titleWordsNear(reading, inTitle);
  walk(reading, view, rows, inTitle, near);
  finish(reading, rows, inTitle, priors);
  return rows;
}

/** Title words within four tokens of each token, itself left out, same sentence or not. */
function titleWordsNear(reading: Reading, inTitle: Uint8Array): Uint8Array {
  const { word } = reading;
  const near = new Uint8Array(word.length);
  const at = (t: number) =>
    t >= 0 && t < word.length ? (inTitle[word[t] as number] as number) : 0;
  let window = at(0) + at(1) + at(2) + at(3);
  for (let t = 0; t < word.length; t++) {
    window += at(t + 4) - at(t - 5);
    near[t] = window - at(t);
  }
  return near;
}

/** Columns, in the order of the trained tables: change one and the tables must be trained again. */
const C = {
  count: 0,
  sentences: 1,
  firstSentence: 2,
  firstToken: 3,
  inFirstSentence: 4,
  inFirstClause: 5,
  capitalised: 6,
  inner: 7,
  quoted: 8,
  bracketed: 9,
  bestTitleShare: 10,
  meanTitleShare: 11,
  bestCentral: 12,
  bestNear: 13,
  bestNeighbours: 14,
  lastSentence: 15,
  inFirstThree: 16,
  meanSize: 17,
  bestTitleSentence: 18,
  capitals: 19,
  sentenceShare: 20,
  firstShare: 21,
  inTitle: 22,
  titlePlace: 23,
  digit: 24,
  letters: 25,
  bodySize: 26,
  titleSize: 27,
  bodySentences: 28,
  titleKnown: 29,
  meanNear: 30,
  meanCentral: 31,
  prior: 32,
  titlePairs: 33,
} as const;

/** Sums and bests over the occurrences of each syllable. */
function walk(
  reading: Reading,
  view: SentenceView,
  rows: Float32Array,
  inTitle: Uint8Array,
  near: Uint8Array,
): void {
  const { word, sentence, gap, shape, stretches } = reading;
  let clauseStart = 0;
  for (let t = 0; t < word.length; t++) {
    const s = sentence[t] as number;
    const from = (stretches[s] as { from: number }).from;
    const kind = gap[t] as number;
    if (kind !== GAP.none && kind !== GAP.tight) clauseStart = t;
    const r = (word[t] as number) * SYLLABLE_WIDTH;
    const share = view.titleShare[s] as number;
    const central = view.central[s] as number;
    if (rows[r + C.count] === 0) {
      rows[r + C.firstSentence] = s;
      rows[r + C.firstToken] = t;
      rows[r + C.inFirstSentence] = t - from;
      rows[r + C.inFirstClause] = t - clauseStart;
      rows[r + C.lastSentence] = -1;
    }
    bump(rows, r + C.count, 1);
    if (rows[r + C.lastSentence] !== s) {
      rows[r + C.lastSentence] = s;
      bump(rows, r + C.sentences, 1);
      bump(rows, r + C.meanTitleShare, share);
      bump(rows, r + C.meanCentral, central);
      bump(rows, r + C.meanSize, (stretches[s] as { to: number }).to - from);
      if (share > (rows[r + C.bestTitleShare] as number)) {
        rows[r + C.bestTitleShare] = share;
        rows[r + C.bestTitleSentence] = s;
      }
      raise(rows, r + C.bestCentral, central);
    }
    if (s < 3) bump(rows, r + C.inFirstThree, 1);
    if (t > from) {
      bump(rows, r + C.inner, 1);
      bump(rows, r + C.capitalised, (shape[t] as number) & SHAPE.capital);
    }
    if ((shape[t] as number) & SHAPE.capitals) rows[r + C.capitals] = 1;
    if ((shape[t] as number) & SHAPE.digit) rows[r + C.digit] = 1;
    if (reading.quoted[t]) bump(rows, r + C.quoted, 1);
    if (reading.bracketed[t]) bump(rows, r + C.bracketed, 1);
    bump(rows, r + C.meanNear, near[t] as number);
    raise(rows, r + C.bestNear, near[t] as number);
    const left = t > 0 ? (inTitle[word[t - 1] as number] as number) : 0;
    const right =
      t + 1 < word.length ? (inTitle[word[t + 1] as number] as number) : 0;
    raise(rows, r + C.bestNeighbours, left + right);
    if (inTitle[word[t] as number]) bump(rows, r + C.titlePairs, left + right);
  }
}

function bump(rows: Float32Array, at: number, by: number): void {
  rows[at] = (rows[at] as number) + by;
}

function raise(rows: Float32Array, at: number, to: number): void {
  if (to > (rows[at] as number)) rows[at] = to;
}

/** Turns sums into shares and adds what does not depend on occurrences. */
function finish(
  reading: Reading,
  rows: Float32Array,
  inTitle: Uint8Array,
  priors: ReadonlyMap<string, number>,
): void {
  const { title, vocabulary, stretches, word } = reading;
  const place = new Int16Array(vocabulary.length).fill(-1);
  for (let i = title.length - 1; i >= 0; i--) {
    const w = title[i] as number;
    if (w >= 0) place[w] = i;
  }
  const known = title.reduce((sum, w) => sum + (w >= 0 ? 1 : 0), 0);
  for (let w = 0; w < vocabulary.length; w++) {
    const r = w * SYLLABLE_WIDTH;
    const count = rows[r + C.count] as number;
    const held = rows[r + C.sentences] as number;
    scale(rows, r + C.capitalised, rows[r + C.inner] as number);
    for (const c of [C.quoted, C.bracketed, C.meanNear])
      scale(rows, r + c, count);
    for (const c of [C.meanTitleShare, C.meanCentral, C.meanSize])
      scale(rows, r + c, held);
    rows[r + C.sentenceShare] = held / stretches.length;
    rows[r + C.firstShare] =
      (rows[r + C.firstSentence] as number) / stretches.length;
    rows[r + C.inTitle] = inTitle[w] as number;
    rows[r + C.titlePlace] = place[w] as number;
    rows[r + C.prior] = priors.get(vocabulary[w] as string) ?? UNKNOWN * 10;
    rows[r + C.letters] = (vocabulary[w] as string).length;
    rows[r + C.bodySize] = word.length;
    rows[r + C.titleSize] = title.length;
    rows[r + C.bodySentences] = stretches.length;
    rows[r + C.titleKnown] = title.length > 0 ? known / title.length : 0;
  }
}

function scale(rows: Float32Array, at: number, by: number): void {
  rows[at] = by > 0 ? (rows[at] as number) / by : 0;
}
