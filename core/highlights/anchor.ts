import type { Span } from '../text/span';
import { type Alignment, align, mostSurvival } from './align';
import { fitness, isThere, LEAST_LEFT } from './judge';
import { isWordUnit } from './matching-form';
import { type Pattern, patternOf } from './pattern';
import { likelyOffsets } from './places';
import type { ReadableText } from './readable-text';
import type { Selector } from './selector';
import type { Word } from './word-index';

/**
 * Where a highlight is now. `exact`: the same words where they were; `moved`: the same words elsewhere;
 * `changed`: the paper has edited them; `orphan`: not there, or not surely. Never a guess.
 */
export type Anchoring =
  | ({ readonly status: 'exact' | 'moved' | 'changed' } & Span)
  | { readonly status: 'orphan' };

/** Occurrences of a quote that are compared; more say that the quote is no name for a place. */
const MOST_HITS = 60;
/** Places tried when the quote is not there word for word. */
const MOST_PLACES = 4;

/**
 * The quick stage: the text is the one the highlight was made on, or the very words still stand alone where
 * they were with the same neighbours.
 * @returns null when a search is needed
 */
function anchorInPlace(
  text: ReadableText,
  { exact, prefix, suffix, position }: Selector,
): Anchoring | null {
  if (!position) return null;
  const { start, end } = position;
  if (text.text.slice(start, end) !== exact) return null;
  const isSameText =
    position.text.length === text.text.length &&
    position.text.hash === text.stamp.hash;
  const isSamePlace =
    text.text.slice(end, end + suffix.length) === suffix &&
    text.text.slice(Math.max(0, start - prefix.length), start) === prefix;
  return isSameText || isSamePlace ? { status: 'exact', start, end } : null;
}

/** With all of its neighbours, word for word, and only once: its paragraph has moved. */
function anchorMoved(text: ReadableText, selector: Selector): Anchoring | null {
  const { exact, prefix, suffix } = selector;
  const whole = prefix + exact + suffix;
  if (prefix.length + suffix.length < exact.length && exact.length < 40)
    return null; // too little context to tell one place from another
  const at = text.text.indexOf(whole);
  if (at < 0 || text.text.indexOf(whole, at + 1) >= 0) return null;
  const start = at + prefix.length;
  return found(selector, { start, end: start + exact.length });
}

/** Word for word; where nobody knows where it was, it cannot have moved. */
function found({ position }: Selector, span: Span): Anchoring {
  const isInPlace = !position || position.start === span.start;
  return { status: isInPlace ? 'exact' : 'moved', ...span };
}

/**
 * The stages that cost next to nothing, for the first paint: in place, or moved with all its neighbours.
 * @returns null when a search is needed
 */
export function anchorQuickly(
  text: ReadableText,
  selector: Selector,
): Anchoring | null {
  return anchorInPlace(text, selector) ?? anchorMoved(text, selector);
}

/** Looks for a highlight: in place, word for word, by folded words, by words that are left, by context. */
export function anchor(text: ReadableText, selector: Selector): Anchoring {
  const quick = anchorQuickly(text, selector);
  if (quick) return quick;
  const pattern = patternOf(selector, text.index);
  if (pattern.quote === '') return { status: 'orphan' };
  return (
    anchorVerbatim(text, selector, pattern) ??
    anchorByWords(text, pattern) ?? { status: 'orphan' }
  );
}

/** The quote word for word, in whatever spelling; context says which of several, and whether at all. */
function anchorVerbatim(
  text: ReadableText,
  selector: Selector,
  pattern: Pattern,
): Anchoring | null {
  const { index, form } = text;
  let best: { unit: number; fit: number } | null = null;
  const units = occurrences(form.text, pattern.quote, isWholeWords);
  for (const unit of units) {
    const word = index.wordAt(unit);
    const laid = align(pattern, index, word - pattern.from);
    // A common word: its context lies a few words further, beside its other occurrence.
    if (laid.first !== word) continue;
    if (!isThere(laid, pattern.to - pattern.from)) continue;
    const fit = fitness(laid, pattern);
    if (!best || fit > best.fit) best = { unit, fit };
  }
  const unit = best
    ? afterItsCopy(text, pattern, units, best.unit)
    : selector.position
      ? null
      : onlyPlace(text, pattern, units);
  if (unit === null) return null;
  return found(selector, rawSpan(text, unit, unit + pattern.quote.length));
}

/**
 * Said twice in a row, each with one side of the context: what papers repeat (a pull quote, a summary) they put
 * before the passage.
 */
function afterItsCopy(
  text: ReadableText,
  { quote, folded, words, to }: Pattern,
  units: readonly number[],
  found: number,
): number {
  const { index } = text;
  const next = units.find((unit) =>
    isRightAfter(text, found + quote.length, unit),
  );
  if (next === undefined) return found;
  const isHeld =
    to === words.length ||
    index.folded[index.wordAt(next + quote.length)] === folded[to];
  return isHeld ? next : found;
}

/**
 * Of a quote that was brought from elsewhere, with a few words of context or none: the only place where it stands
 * with the same neighbours, be it within words.
 */
function onlyPlace(
  { index, form }: ReadableText,
  pattern: Pattern,
  units: readonly number[],
): number | null {
  const { quote, prefix, suffix, folded, from, to } = pattern;
  const held = units.filter((unit) => {
    const end = unit + quote.length;
    const before = index.folded[index.wordAt(unit) - 1];
    const after = index.folded[index.wordAt(end)];
    return (
      (form.text.endsWith(prefix, unit) || before === folded[from - 1]) &&
      (form.text.startsWith(suffix, end) || after === folded[to])
    );
  });
  const isBare = prefix === '' && suffix === '';
  const places =
    units.length === 0 && isBare
      ? occurrences(form.text, quote, () => true)
      : held;
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Whether nothing but blanks lies between two units of the form. */
function isRightAfter({ form }: ReadableText, end: number, unit: number) {
  return unit >= end && form.text.slice(end, unit).trim() === '';
}

function occurrences(
  form: string,
  quote: string,
  isWanted: (form: string, at: number, end: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (
    let at = form.indexOf(quote);
    at >= 0;
    at = form.indexOf(quote, at + 1)
  ) {
    if (!isWanted(form, at, at + quote.length)) continue;
    found.push(at);
    if (found.length === MOST_HITS) break;
  }
  return found;
}

/** Whether no word goes on beyond either end. */
function isWholeWords(form: string, at: number, end: number): boolean {
  const isCut = (edge: number) =>
    edge > 0 &&
    edge < form.length &&
    isWordUnit(form.charCodeAt(edge - 1)) &&
    isWordUnit(form.charCodeAt(edge));
  return !isCut(at) && !isCut(end);
}

function anchorByWords(text: ReadableText, pattern: Pattern): Anchoring | null {
  const { index } = text;
  let best: Alignment | null = null;
  for (const offset of likelyOffsets(pattern, index, MOST_PLACES)) {
    if (mostSurvival(pattern, index, offset) < LEAST_LEFT) continue;
    const found = align(pattern, index, offset);
    if (!isThere(found, pattern.to - pattern.from)) continue;
    if (!best || fitness(found, pattern) > fitness(best, pattern)) best = found;
  }
  if (!best) return null;
  const first = index.words[best.first];
  const last = index.words[best.last - 1];
  if (!first || !last) return null;
  const { start, end } = withSigns(text.form.text, pattern.quote, first, last);
  return { status: 'changed', ...rawSpan(text, start, end) };
}

/** The quote's own brackets and full stop belong to it where they still stand beside its words. */
function withSigns(form: string, quote: string, first: Word, last: Word): Span {
  let [start, end] = [first.start, last.end];
  let head = 0;
  while (head < quote.length && !isWordUnit(quote.charCodeAt(head))) head++;
  let tail = quote.length;
  while (tail > head && !isWordUnit(quote.charCodeAt(tail - 1))) tail--;
  if (form.startsWith(quote.slice(tail), end)) end += quote.length - tail;
  if (form.slice(0, start).endsWith(quote.slice(0, head))) start -= head;
  return { start, end };
}

function rawSpan({ form, text }: ReadableText, from: number, to: number): Span {
  return {
    start: form.starts[from] ?? 0,
    end: form.ends[to - 1] ?? text.length,
  };
}
