import type { Leaf } from '../article/canonical-text';
import { isInHeadline, isShouted } from '../text/headline';
import type { Span } from '../text/span';
import { isSyllable } from '../text/syllable-shape';
import { abbreviations } from './abbreviation';
import { meaningOf } from './meaning';

/** What one abbreviation may stand for here. */
export interface Explained {
  readonly form: string;
  /** Whose word it is: the article's own definition, the reader's, or the table's. */
  readonly from: 'article' | 'own' | 'known';
  /** One, or several where the context does not decide. `field` is null for the article's and the reader's. */
  readonly meanings: readonly {
    readonly expansion: string;
    readonly field: string | null;
  }[];
}

/** An abbreviation in its place in the canonical text. */
export interface ExplainedPlace extends Span {
  readonly explained: Explained;
}

export interface KnownWords {
  /** What the article defines itself. */
  readonly defined: ReadonlyMap<string, string>;
  /** What the reader has taught. */
  readonly own: ReadonlyMap<string, string>;
}

const TOKEN =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:\s?[.&-]\s?\p{Lu}[\p{L}\p{M}]*)*/gu;
const PART = /\p{Lu}[\p{L}\p{M}]*/gu;
const REACH = 60;

/** Finds the abbreviations of one paragraph, title or cell, in order, none inside of another. */
export function explainLeaf(
  leaf: Leaf,
  words: KnownWords,
): readonly ExplainedPlace[] {
  const { text, start } = leaf;
  const found = ownPlaces(leaf, words.own);
  const isTaken = (from: number, to: number) =>
    found.some((one) => to > one.start - start && from < one.end - start);
  const add = (form: string, at: number): boolean => {
    // A token that holds an own word may have other parts to explain.
    if (isTaken(at, at + form.length)) return false;
    const explained = explain(form, text, at, words);
    if (explained === null) return false;
    found.push({
      start: start + at,
      end: start + at + form.length,
      explained,
    });
    return true;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (add(token, index)) continue;
    if (/^[\p{L}\p{M}]+$/u.test(token)) continue;
    for (const part of token.matchAll(PART)) add(part[0], index + part.index);
  }
  return found.sort((a, b) => a.start - b.start);
}

function explain(
  form: string,
  text: string,
  at: number,
  { defined, own }: KnownWords,
): Explained | null {
  const mine = own.get(form);
  if (mine !== undefined) return one(form, 'own', mine);
  if (!/\p{Lu}.*\p{Lu}/u.test(form)) return null;
  const here = defined.get(form);
  if (here !== undefined) return one(form, 'article', here);
  const plain = abbreviations.has(form) ? form : form.replace(/[\s.&-]/gu, '');
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + form.length, at + form.length + REACH);
  if (isWord(form, before, after)) return null;
  const meaning = meaningOf(plain, { before, after });
  if (meaning === null) return null;
  const meanings = meaning.possible.map(({ expansion, field }) => ({
    expansion,
    field,
  }));
  return { form, from: 'known', meanings: distinct(meanings) };
}

/** Whether capitals are a plain word of a headline: "CA" in "CA SĨ", "KHÔNG". */
function isWord(form: string, before: string, after: string): boolean {
  return (
    isShouted(form) ||
    (isSyllable(form.toLocaleLowerCase('vi')) &&
      isInHeadline(form, before, after))
  );
}

function one(
  form: string,
  from: 'article' | 'own',
  expansion: string,
): Explained {
  return { form, from, meanings: [{ expansion, field: null }] };
}

function distinct(meanings: Explained['meanings']): Explained['meanings'] {
  const seen = new Set<string>();
  return meanings.filter(({ expansion }) => {
    const isNew = !seen.has(expansion);
    seen.add(expansion);
    return isNew;
  });
}

/** The reader's own words, whatever their letters; whole words only, the longer one where two overlap. */
function ownPlaces(
  { text, start }: Leaf,
  own: ReadonlyMap<string, string>,
): ExplainedPlace[] {
  const places: ExplainedPlace[] = [];
  const longestFirst = [...own].sort(([a], [b]) => b.length - a.length);
  for (const [form, expansion] of longestFirst) {
    let at = form === '' ? -1 : text.indexOf(form);
    for (; at !== -1; at = text.indexOf(form, at + form.length)) {
      const around = text.charAt(at - 1) + text.charAt(at + form.length);
      if (/[\p{L}\p{M}\p{N}]/u.test(around)) continue;
      const place = { start: start + at, end: start + at + form.length };
      if (
        places.some(({ start, end }) => place.start < end && place.end > start)
      )
        continue;
      places.push({ ...place, explained: one(form, 'own', expansion) });
    }
  }
  return places;
}
