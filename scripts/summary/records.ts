/**
 * Reads the research records of `../shared/summaries` and hand-made files of the same shape. Their text was
 * tokenised ("" so "", "a / b"), cut into sentences and stripped of paragraphs; this makes articles of them
 * again.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article, Block } from '../../core/article/article.ts';

export interface NewsRecord {
  readonly id: string;
  readonly title: string;
  readonly sents: readonly string[];
  /** The human lead, when the file gives it. */
  readonly sapo?: string;
}

export type SummarisableArticle = Pick<Article, 'title' | 'lead' | 'blocks'>;

/** Longest quote, in sentences, that is looked for before the opening mark is taken for a slip. */
const LONGEST_QUOTE = 6;

/**
 * @param path `.jsonl` or `.jsonl.gz`, one record a line
 * @throws when the file is missing or a line is no JSON
 */
export function readRecords<T = NewsRecord>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The record as an article without lead; sentences that belong together share a paragraph. */
export function articleOf(record: {
  readonly title: string;
  readonly sents: readonly string[];
}): SummarisableArticle {
  return {
    title: respace(record.title.normalize('NFC')),
    lead: null,
    blocks: paragraphsOf(record.sents).map(paragraph),
  };
}

/** Plain text as an article: the first line is the title, every other line a paragraph. */
export function articleOfText(text: string): SummarisableArticle {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    title: lines[0] ?? '',
    lead: null,
    blocks: lines.slice(1).map(paragraph),
  };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', inlines: [{ type: 'text', text }] };
}

/** Joins what was cut inside a name, a bracket or a quote. */
function paragraphsOf(sents: readonly string[]): readonly string[] {
  const lines = sents.map((s) => s.normalize('NFC').trim()).filter(Boolean);
  const paragraphs: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let text = lines[i] ?? '';
    const limit = i + LONGEST_QUOTE;
    while (i + 1 < lines.length && goesOn(text, lines[i + 1] ?? ''))
      text += ` ${lines[++i]}`;
    if (isOpen(text)) {
      const close = closing(lines, i + 1, limit);
      while (close !== null && i < close) text += ` ${lines[++i]}`;
    }
    paragraphs.push(respace(text));
  }
  return paragraphs;
}

function goesOn(text: string, next: string): boolean {
  return (
    /(?:^|[\s(])(?:TP|Tp|TS|ThS|PGS|GS|BS|Nxb|tr|Q|P|St|Mr|Dr)\.$/u.test(
      text,
    ) ||
    /^[(,;:)\p{Ll}]/u.test(next) ||
    (/\s\p{Lu}\p{L}?\.$/u.test(text) && /^\p{Ll}/u.test(next))
  );
}

function isOpen(text: string): boolean {
  return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function closing(lines: readonly string[], from: number, to: number) {
  for (let i = from; i < Math.min(to, lines.length); i++)
    if (isOpen(lines[i] ?? '')) return i;
  return null;
}

/** Undoes the tokeniser's spaces around straight quotes, slashes and brackets. */
function respace(text: string): string {
  let open = false;
  return text
    .replace(/\s*"\s*/gu, (mark, offset: number) => {
      open = !open;
      if (open) return offset === 0 ? '"' : ' "';
      const next = text[offset + mark.length];
      return next === undefined || /[.,;:!?)…]/u.test(next) ? '"' : '" ';
    })
    .replace(/(?<=[\p{L}\p{N}]) \/ (?=[\p{L}\p{N}])/gu, '/')
    .replace(/ +/gu, ' ')
    .trim();
}
