/**
 * The hand-labelled hard boundaries: where a mark stands that may or may not end a sentence. The repository
 * keeps places and a hash of the surroundings, never the text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inlineText } from '../../core/article/article.ts';
import { articleOf, type NewsRecord, readRecords } from './records.ts';

/** Offset just behind the mark, 1 when a sentence ends there, first eight digits of the hash. */
export type Label = readonly [offset: number, isBoundary: 0 | 1, hash: string];

/** By source: `train/…#paragraph` of the news records, `corpus/<site>/<page>#paragraph` of the gold texts. */
export type Labels = Readonly<Record<string, readonly Label[]>>;

export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Hash of the 24 characters before and 20 behind a place. */
function hashAround(text: string, offset: number): string {
  const around = text.slice(Math.max(0, offset - 24), offset + 20);
  return createHash('sha256').update(around).digest('hex').slice(0, 8);
}

/**
 * @param labels the file in tests/bench
 * @param shared the folder that holds `summaries` and `corpus`
 * @returns the labelled texts; a label whose hash does not match the text is left out
 */
export function labelledTexts(
  labels: Labels,
  shared: string,
): readonly LabelledText[] {
  const wanted = new Set(Object.keys(labels).map(idOf));
  const texts = new Map<string, string>();
  const records = readRecords<NewsRecord>(
    `${shared}/summaries/vietnews.train40k.jsonl.gz`,
  );
  for (const record of records) {
    if (!wanted.has(record.id)) continue;
    articleOf(record).blocks.forEach((block, i) => {
      if (block.type === 'paragraph')
        texts.set(`${record.id}#${i}`, inlineText(block.inlines));
    });
  }
  for (const id of wanted)
    if (id.startsWith('corpus/')) addGold(id, shared, texts);
  return Object.entries(labels).flatMap(([key, list]) => {
    const text = texts.get(key);
    if (text === undefined) return [];
    const valid = list.filter(([at, , hash]) => hashAround(text, at) === hash);
    return [{ text, labels: valid }];
  });
}

function idOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

function addGold(id: string, shared: string, texts: Map<string, string>): void {
  const gold: { paragraphs?: readonly string[] } = JSON.parse(
    readFileSync(`${shared}/${id}`, 'utf8'),
  );
  gold.paragraphs?.forEach((text, i) => {
    texts.set(`${id}#${i}`, text.normalize('NFC'));
  });
}

export interface BoundaryScore {
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param split gives the ends of the sentences of a text */
export function scoreBoundaries(
  texts: readonly LabelledText[],
  split: (text: string) => Iterable<number>,
): BoundaryScore {
  let both = 0;
  let found = 0;
  let real = 0;
  let labels = 0;
  for (const { text, labels: list } of texts) {
    const ends = new Set(split(text));
    for (const [offset, isBoundary] of list) {
      labels++;
      if (ends.has(offset)) found++;
      if (isBoundary) real++;
      if (ends.has(offset) && isBoundary) both++;
    }
  }
  const precision = both / Math.max(1, found);
  const recall = both / Math.max(1, real);
  const f1 = (2 * both) / Math.max(1, found + real);
  return { labels, precision, recall, f1 };
}

/** Ends of the sentences that the platform's own segmenter finds, white space left out. */
export function segmenterEnds(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(
    ({ segment, index }) => index + segment.trimEnd().length,
  );
}
