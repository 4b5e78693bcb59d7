/**
 * 200 sentences of the corpus, labelled by hand before the rules were written. The repository keeps places, a hash
 * and what is said for each written form, never the sentences.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type NewsRecord, readRecords } from '../summary/records.ts';

/** Source, start, end, hash of the sentence, and what is said for each span of it. */
type Label = readonly [
  source: string,
  start: number,
  end: number,
  hash: string,
  spans: readonly (readonly [start: number, end: number, spoken: string])[],
];

export interface LabelledSentence {
  readonly text: string;
  readonly spoken: string;
}

/** @param shared the folder that holds `summaries` and `corpus` */
export function labelledSentences(
  file: string,
  shared: string,
): readonly LabelledSentence[] {
  const labels: readonly Label[] = JSON.parse(readFileSync(file, 'utf8'));
  const news = newsSentences(labels, shared);
  return labels.flatMap(([source, start, end, hash, spans]) => {
    const paragraph = source.startsWith('corpus/')
      ? goldParagraph(source, shared)
      : news.get(source);
    const text = paragraph?.slice(start, end);
    if (text === undefined || sha(text) !== hash) return [];
    let spoken = '';
    let at = 0;
    for (const [from, to, said] of spans) {
      spoken += `${text.slice(at, from)} ${said} `;
      at = to;
    }
    return [{ text, spoken: spoken + text.slice(at) }];
  });
}

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function goldParagraph(source: string, shared: string): string | undefined {
  const [file = '', index = ''] = source.split('#');
  const path = `${shared}/${file}`;
  if (!existsSync(path)) return undefined;
  const gold: { paragraphs?: readonly string[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return gold.paragraphs?.[Number(index)]?.normalize('NFC');
}

function newsSentences(
  labels: readonly Label[],
  shared: string,
): Map<string, string> {
  const wanted = new Map(
    labels.map(([source]) => [source.split('#')[0], source]),
  );
  const found = new Map<string, string>();
  const records = readRecords<NewsRecord>(
    `${shared}/summaries/vietnews.train40k.jsonl.gz`,
  );
  for (const record of records) {
    if (!wanted.has(record.id)) continue;
    record.sents.forEach((sentence, i) => {
      found.set(`${record.id}#${i}`, sentence.normalize('NFC'));
    });
  }
  return found;
}
