import type { Selector } from './selector';

/** What a highlight is for. Each has a colour and an underline of its own, so colour is never the only sign. */
export const meanings = [
  'claim',
  'figure',
  'quotation',
  'objection',
  'own',
] as const;

export type Meaning = (typeof meanings)[number];

/**
 * What a highlight lies on: words of the canonical text, or a picture, which has no words of its own and is
 * known by its address (`alt` is what lists show of it).
 */
export type Target =
  | ({
      readonly type: 'text';
      /** "đoạn 5": leaf of the canonical text it begins in, title and sapo aside, from 1; null for those. */
      readonly paragraph: number | null;
    } & Selector)
  | { readonly type: 'image'; readonly src: string; readonly alt: string };

/**
 * How it was found last. `waiting`: never looked for yet, as highlights brought from elsewhere; `orphan`: looked
 * for and not there, or not surely.
 */
export const statuses = [
  'exact',
  'moved',
  'changed',
  'orphan',
  'waiting',
] as const;

export type HighlightStatus = (typeof statuses)[number];

/** How a highlight was found in a newer text. */
export interface Finding {
  readonly status: HighlightStatus;
  /** The words that stand in its place now, when `changed`; else null. */
  readonly changedTo: string | null;
}

/** What the reader says about a highlight. */
export interface Remarks {
  readonly meaning: Meaning;
  /** Plain text; empty without one. */
  readonly note: string;
  /** NFC, each once, in the order they were given. */
  readonly tags: readonly string[];
}

/** A stored highlight: one row. Times are milliseconds since the epoch. */
export interface Highlight extends Remarks, Finding {
  readonly id: string;
  /** The saved article that it belongs to. */
  readonly entryId: string;
  readonly target: Target;
  readonly createdAt: number;
  /** When the reader last changed it; being found again is no change. */
  readonly updatedAt: number;
  /** When it went to the trash, else null. */
  readonly deletedAt: number | null;
}

/** The words that were highlighted; of a picture its description. */
export function quoteOf({ target }: Pick<Highlight, 'target'>): string {
  return target.type === 'text' ? target.exact : target.alt;
}

/** Tags as they are kept: NFC, blanks collapsed, no empty ones, none twice (case apart). */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const key = clean.toLocaleLowerCase('vi');
    if (clean !== '' && !seen.has(key)) seen.set(key, clean);
  }
  return [...seen.values()];
}
