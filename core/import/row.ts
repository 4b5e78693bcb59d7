import type { ReadState } from '../library/read-state';
import { parseDate } from './dates';
import type {
  ImportedHighlight,
  ImportedItem,
  KeptHtml,
  Row,
} from './importer';
import { type ImportedMark, parseMark } from './mark';

/** A highlight as the file has it. */
export interface RawHighlight extends Partial<ImportedHighlight> {
  /** When it was made, as the file writes it; for those that have no `mark`. */
  readonly at?: unknown;
}

/** The raw facts of a row; what is missing takes its neutral value. */
export interface RawItem {
  readonly url: string;
  readonly title?: string;
  readonly author?: string;
  readonly tags?: readonly string[];
  readonly folders?: readonly string[];
  readonly savedAt?: unknown;
  readonly state?: ReadState | null;
  readonly favorite?: boolean;
  /** Anything but 1 to 5 is none. */
  readonly rating?: number;
  readonly note?: string;
  readonly highlights?: readonly RawHighlight[];
  readonly kept?: KeptHtml;
}

/**
 * A row's item, or why it cannot be one: only http(s) addresses name pages, and "www.…" is one.
 * @param now milliseconds, by which a date in the future is known to be wrong
 */
export function toRow(raw: RawItem, now: number): Row {
  const url = raw.url.trim().replace(/^(?:\/\/|(?=www\.))/iu, 'https://');
  if (url === '') return { skip: 'noAddress' };
  const parsed = URL.parse(url);
  if (!parsed) return { skip: 'badAddress' };
  if (!/^https?:$/u.test(parsed.protocol)) return { skip: 'otherScheme' };
  return { item: toItem({ ...raw, url }, now) };
}

/** As `toRow`, of something that has no address, like a book. */
export function toItem(raw: RawItem, now: number): ImportedItem {
  const author = line(raw.author ?? '');
  return {
    url: raw.url,
    title: line(raw.title ?? '') || raw.url,
    ...(author && { author }),
    tags: distinct((raw.tags ?? []).map(line)),
    folders: distinct((raw.folders ?? []).map(line)),
    savedAt: parseDate(raw.savedAt, now),
    state: raw.state ?? null,
    favorite: raw.favorite ?? false,
    ...ratingOf(raw.rating),
    note: passage(raw.note ?? ''),
    ...(raw.kept?.html && { kept: raw.kept }),
    highlights: (raw.highlights ?? [])
      .map(({ quote = '', note = '', at, mark = markMade(at, now) }) => ({
        quote: passage(quote),
        note: passage(note),
        ...(mark && { mark: { ...mark, tags: distinct(mark.tags.map(line)) } }),
      }))
      .filter(
        ({ quote, note, mark }) => quote !== '' || note !== '' || mark?.image,
      ),
  };
}

function ratingOf(rating = 0): { rating?: number } {
  return Number.isInteger(rating) && rating > 0 && rating < 6 ? { rating } : {};
}

/** What is known of a highlight of which the file only says when it was made. */
function markMade(at: unknown, now: number): ImportedMark | null {
  const createdAt = parseDate(at, now);
  return createdAt === null
    ? null
    : parseMark({}, { createdAt, updatedAt: null });
}

/** One line of text, composed. */
function line(text: string): string {
  return passage(text).replace(/\s+/gu, ' ');
}

/** Control characters but for tab and line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

function passage(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROLS, '')
    .trim();
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
