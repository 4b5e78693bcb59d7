import { foldString } from '../../text/fold';
import { lookupForm } from '../../text/normal';
import { lookupSyllables } from '../../text/words';

/** One syllable of a phrase, as it was typed and folded. */
export interface Term {
  readonly word: string;
  readonly folded: string;
  /** The reader is still typing it: a beginning is enough. */
  readonly isPrefix: boolean;
}

export interface Phrase {
  readonly terms: readonly Term[];
  /** Accents must be as typed: a quoted phrase that has some. */
  readonly isExact: boolean;
}

/** What the reader looks for; all of it must hold. */
export interface Query {
  readonly phrases: readonly Phrase[];
  /** Articles with one of these are left out. */
  readonly excluded: readonly Phrase[];
  /** Hosts, or parts of them; one of them must hold. */
  readonly sites: readonly string[];
  /** None of these may hold. */
  readonly notSites: readonly string[];
  /** Tags as they were typed; all of them must hold. */
  readonly tags: readonly string[];
  /** None of these may hold. */
  readonly notTags: readonly string[];
  /** Saved at or after, and before: milliseconds since the epoch. */
  readonly from: number | null;
  readonly to: number | null;
}

const PIECE =
  /(?<minus>-)?(?:(?<key>[\p{L}\p{M}]+):(?:["“”](?<quotedValue>[^"“”]*)["“”]?|(?<value>[^\s"“”]+))|["“”](?<quoted>[^"“”]*)["“”]?|(?<word>[^\s"“”]+))/gu;

/**
 * Reads what was typed: words are one phrase, `"…"` is another, `site:`, `tag:`, `sau:2026-01` and
 * `trước:2026-02-15` choose; a minus before any of them leaves out what it would find. Whatever is none of
 * these is looked for as it stands.
 * @param typing the last word may be unfinished
 */
export function parseQuery(text: string, typing = false): Query {
  const composed = text.normalize('NFC').trimStart();
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  const chosen = { sites: [] as string[], tags: [] as string[] };
  const left = { sites: [] as string[], tags: [] as string[] };
  let from: number | null = null;
  let to: number | null = null;
  let free: string[] = [];
  const endPhrase = (isPrefix = false) => {
    add(phrases, phraseOf(free.join(' '), { isPrefix }));
    free = [];
  };

  for (const { groups = {}, index, 0: piece } of composed.matchAll(PIECE)) {
    const { key = '', quoted } = groups;
    const value = (groups.quotedValue ?? groups.value)?.trim();
    const name = foldString(key);
    const date = value === undefined ? null : parseDay(value);
    const stands = index === 0 || /\s/u.test(composed[index - 1] ?? '');
    const isOut = Boolean(groups.minus) && stands;
    const { sites, tags } = isOut ? left : chosen;
    if (value !== undefined && name === 'site') named(sites, siteForm(value));
    else if (value !== undefined && name === 'tag') named(tags, value);
    else if (date !== null && name === (isOut ? 'truoc' : 'sau')) from = date;
    else if (date !== null && name === (isOut ? 'sau' : 'truoc')) to = date;
    else if (quoted !== undefined) {
      const isExact = foldString(quoted) !== lookupForm(quoted);
      const phrase = phraseOf(quoted, { isExact });
      if (isOut) add(excluded, phrase);
      else {
        endPhrase();
        add(phrases, phrase);
      }
    } else if (isOut) add(excluded, phraseOf(piece.slice(1), {}));
    else free.push(piece);
  }
  endPhrase(typing && !/[\s"“”]$/u.test(composed));
  return {
    ...{ phrases, excluded, ...chosen, from, to },
    ...{ notSites: left.sites, notTags: left.tags },
  };
}

/** The phrase's words one by one, for when nobody says them in a row. */
export function looseQuery(query: Query): Query {
  const single = ({ terms, isExact }: Phrase): Phrase[] =>
    isExact
      ? [{ terms, isExact }]
      : terms.map((term) => ({ terms: [term], isExact }));
  return { ...query, phrases: query.phrases.flatMap(single) };
}

/** Nothing is a part of every site: it chooses nothing and leaves nothing out. */
function named(values: string[], value: string): void {
  if (value !== '') values.push(value);
}

function add(phrases: Phrase[], phrase: Phrase): void {
  if (phrase.terms.length > 0) phrases.push(phrase);
}

function phraseOf(text: string, { isExact = false, isPrefix = false }): Phrase {
  const words = lookupSyllables(text);
  return {
    isExact,
    terms: words.map((word, index) => ({
      word,
      folded: foldString(word),
      isPrefix: isPrefix && index === words.length - 1,
    })),
  };
}

function siteForm(value: string): string {
  return foldString(value).replace(/^(?:https?:\/\/)?(?:www\.)?/u, '');
}

/** The first moment, in the reader's own zone, of `2026`, `2026-01`, `2026-01-15`, `1/2026` or `15/1/2026`. */
function parseDay(text: string): number | null {
  const parts = text.split(/[-/.]/u);
  const ordered = /^\d{4}$/u.test(parts[0] ?? '') ? parts : parts.reverse();
  const [year, month = '1', day = '1', ...rest] = ordered;
  if (!/^\d{4}$/u.test(year ?? '') || rest.length > 0) return null;
  if (![month, day].every((part) => /^\d{1,2}$/u.test(part))) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal =
    date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : null;
}
