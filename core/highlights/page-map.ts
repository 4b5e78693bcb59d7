import type { CanonicalText, Leaf } from '../article/canonical-text';
import type { Span } from '../text/span';
import { anchor } from './anchor';
import { type MatchingForm, matchingForm } from './matching-form';
import { offsetAt, type PageText, pointOf, readPageText } from './page-text';
import { type ReadableText, readText } from './readable-text';
import { describeSpan } from './selector';

/** A leaf of the canonical text and where it stands on the page; `form` is the leaf's own matching form. */
interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly form: MatchingForm;
  /** Offset in the page's matching form of the leaf's first unit. */
  readonly unit: number;
}

/** A leaf that the page writes otherwise (something stands inside of it); its parts are searched for one by one. */
interface RoughLeaf extends Span {
  readonly leaf: Leaf;
}

/** The way between an article's canonical text and the page that it was read from. */
export interface PageMap {
  /** Ranges of a stretch of canonical text, one a leaf: nothing that stands between leaves is painted. */
  rangesOf(span: Span): readonly Range[];
  /** The stretch of canonical text that a range of the page touches; null when it touches none. */
  spanOf(range: Range): Span | null;
  /** Share of the canonical text that was found on the page, 0 to 1. */
  readonly share: number;
}

/** Short leaves ("5", "Hà Nội") stand in many places: only near the leaf before is theirs. */
const SHORT = 16;
const NEAR = 3000;
/** Places tried for one that is really shown: pages hide second copies of titles. */
const MOST_TRIES = 6;

export function mapPage(root: Element, canonical: CanonicalText): PageMap {
  const page = readPageText(root);
  const readable = readText(page.text, canonical.version);
  const exact: PlacedLeaf[] = [];
  const rough: RoughLeaf[] = [];
  placeLeaves(canonical, page, readable, exact, rough);
  const { form } = readable;
  const canonicalReadable = readText(canonical.text, canonical.version);

  const search = (leaf: Leaf, span: Span) =>
    find(
      readable,
      canonical.text,
      Math.max(leaf.start, span.start),
      Math.min(leaf.end, span.end),
    );
  const rawOf = ({ form: own, unit, leaf }: PlacedLeaf, span: Span) => {
    const first = unitAt(own, Math.max(0, span.start - leaf.start));
    const end = Math.min(leaf.text.length, span.end - leaf.start);
    const last = unitBefore(own, end);
    if (last < first) return null;
    return {
      start: form.starts[unit + first] ?? 0,
      end: form.ends[unit + last] ?? 0,
    };
  };
  const found = [...exact, ...rough].reduce(
    (sum, { leaf }) => sum + leaf.text.length,
    0,
  );
  return {
    share: found / Math.max(1, canonical.text.length),
    rangesOf(span) {
      const spans = [
        ...exact.filter(touching(span)).map((one) => rawOf(one, span)),
        ...rough.filter(touching(span)).map(({ leaf }) => search(leaf, span)),
      ].filter((one) => one !== null);
      return spans
        .sort((a, b) => a.start - b.start)
        .flatMap((one) => rangeOf(root, page, one) ?? []);
    },
    spanOf(range) {
      const from = offsetAt(page, range.startContainer, range.startOffset);
      const to = offsetAt(page, range.endContainer, range.endOffset);
      let start = Number.POSITIVE_INFINITY;
      let end = 0;
      for (const placed of exact) {
        const { form: own, unit, leaf } = placed;
        const raw = rawOf(placed, leaf);
        if (!raw || raw.end <= from || raw.start >= to) continue;
        let first = 0;
        while ((form.ends[unit + first] ?? 0) <= from) first++;
        let last = own.text.length - 1;
        while (last > first && (form.starts[unit + last] ?? 0) >= to) last--;
        start = Math.min(start, leaf.start + (own.starts[first] ?? 0));
        end = Math.max(end, leaf.start + (own.ends[last] ?? 0));
      }
      if (from < to && rough.some((one) => one.end > from && one.start < to)) {
        const found = find(canonicalReadable, page.text, from, to);
        if (found) return found;
      }
      return end > start ? { start, end } : null;
    },
  };
}

const touching =
  (span: Span) =>
  ({ leaf }: { readonly leaf: Leaf }) =>
    leaf.start < span.end && leaf.end > span.start;

function rangeOf(root: Element, page: PageText, span: Span): Range | null {
  const first = pointOf(page, span.start, false);
  const last = pointOf(page, span.end, true);
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.collapsed ? null : range;
}

/** Finds every leaf: word for word after the one before it, else anywhere, else what it was edited to. */
function placeLeaves(
  canonical: CanonicalText,
  page: PageText,
  readable: ReadableText,
  exact: PlacedLeaf[],
  rough: RoughLeaf[],
): void {
  let cursor = 0;
  let title: Leaf | null = null;
  const take = (leaf: Leaf, form: MatchingForm, unit: number) => {
    exact.push({ leaf, form, unit });
    cursor = unit + form.text.length;
  };
  for (const leaf of canonical.leaves) {
    // Menus and the head of the window say the title too: it is the one nearest above the text.
    if (leaf.kind === 'title') {
      title = leaf;
      continue;
    }
    const form = matchingForm(leaf.text);
    const unit = placeOf(form.text, cursor, page, readable);
    if (unit !== null) take(leaf, form, unit);
    else roughly(canonical, leaf, readable, rough);
  }
  if (!title) return;
  const form = matchingForm(title.text);
  const before = exact[0]?.unit ?? readable.form.text.length;
  for (
    let at = readable.form.text.lastIndexOf(form.text, before);
    at >= 0;
    at = at === 0 ? -1 : readable.form.text.lastIndexOf(form.text, at - 1)
  ) {
    if (!isShown(page, readable, at)) continue;
    exact.unshift({ leaf: title, form, unit: at });
    return;
  }
  const after = placeOf(form.text, 0, page, readable);
  if (after !== null) exact.unshift({ leaf: title, form, unit: after });
}

function placeOf(
  leaf: string,
  cursor: number,
  page: PageText,
  readable: ReadableText,
): number | null {
  const { text } = readable.form;
  const isShort = leaf.length < SHORT;
  for (const from of isShort ? [cursor] : [cursor, 0]) {
    let at = text.indexOf(leaf, from);
    for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      if (isShort && at > cursor + NEAR) return null;
      if (isShown(page, readable, at)) return at;
      at = text.indexOf(leaf, at + 1);
    }
  }
  return null;
}

function isShown(page: PageText, { form }: ReadableText, unit: number) {
  const point = pointOf(page, form.starts[unit] ?? 0, false);
  // jsdom lays nothing out and has no `checkVisibility`.
  return point?.node.parentElement?.checkVisibility?.() !== false;
}

function roughly(
  canonical: CanonicalText,
  leaf: Leaf,
  readable: ReadableText,
  rough: RoughLeaf[],
): void {
  if (leaf.text.length < SHORT) return;
  const found = find(readable, canonical.text, leaf.start, leaf.end);
  if (found) rough.push({ leaf, ...found });
}

/** Where a stretch of one text stands in another, if that is sure. */
function find(
  readable: ReadableText,
  text: string,
  start: number,
  end: number,
): Span | null {
  const { exact, prefix, suffix } = describeSpan(
    text,
    start,
    end,
    readable.stamp,
  );
  const found = anchor(readable, { exact, prefix, suffix, position: null });
  return found.status === 'orphan'
    ? null
    : { start: found.start, end: found.end };
}

/** First unit of a form that stands at or after a raw offset. */
function unitAt({ starts }: MatchingForm, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Last unit of a form that begins before a raw offset. */
function unitBefore(form: MatchingForm, offset: number): number {
  return unitAt(form, offset) - 1;
}
