/** Runs inside of a page: highlights it, changes its markup, looks where the highlights are, here and in the reader. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { ArticleBody } from '../../../components/ArticleBody.tsx';
import { ArticleHeader } from '../../../components/ArticleHeader.tsx';
import { ReadingContext } from '../../../components/reading-context.ts';
import type { Article } from '../../../core/article/article.ts';
import {
  type CanonicalText,
  canonicalText,
} from '../../../core/article/canonical-text.ts';
import { extract } from '../../../core/article/extract.ts';
import { anchor } from '../../../core/highlights/anchor.ts';
import { mapPage } from '../../../core/highlights/page-map.ts';
import { readText } from '../../../core/highlights/readable-text.ts';
import {
  describeSpan,
  type Selector,
  stampOf,
} from '../../../core/highlights/selector.ts';
import { offsetOf, rangeOf } from '../../../core/reader/text-place.ts';
import { splitSentences } from '../../../core/text/sentences.ts';
import type { Span } from '../../../core/text/span.ts';
import { syllableSpans } from '../../../core/text/words.ts';
import { dice } from '../dice.ts';
import { domEdits } from './edits.ts';

export type DomVerdict = 'ok' | 'partial' | 'wrong' | 'missed';

export interface DomResult {
  readonly view: 'page' | 'reader';
  readonly edit: string;
  readonly verdict: DomVerdict;
}

const QUOTES = 8;
const BLOCKS = 'p,div,li,td,th,h1,h2,h3,h4,figcaption,blockquote';

interface Quote {
  readonly selector: Selector;
  readonly stamp: string;
}

export function benchDom(url: string, seed: number): readonly DomResult[] {
  const results: DomResult[] = [];
  const original = document.body.innerHTML;
  const before = read(url);
  if (!before) return [];
  const quotes = chooseQuotes(before, seed);
  const stamped = document.body.innerHTML;
  for (const edit of domEdits) {
    document.body.innerHTML = stamped;
    edit.change([...document.querySelectorAll('[data-bench-block]')]);
    const after = read(url);
    const map = after && mapPage(document.body, after.canonical);
    const reader = after && drawReader(after);
    for (const { selector, stamp } of quotes) {
      const found =
        after && anchor(readText(after.canonical.text, 1), selector);
      const span = found && found.status !== 'orphan' ? found : null;
      const ranges = span && map ? map.rangesOf(span) : [];
      const inReader = span && reader && rangeOf(reader, span.start, span.end);
      const isThere = ranges[0]?.startContainer.parentElement?.closest(
        `[data-bench~="${stamp}"]`,
      );
      results.push({
        view: 'page',
        edit: edit.name,
        verdict:
          ranges.length === 0
            ? 'missed'
            : isThere
              ? likeness(selector.exact, ranges.map(String).join(' '))
              : 'wrong',
      });
      results.push({
        view: 'reader',
        edit: edit.name,
        verdict: inReader ? likeness(selector.exact, `${inReader}`) : 'missed',
      });
      if (edit.name === 'unchanged' && after && span)
        checkReturn(after.canonical, span, map, reader, results);
    }
    reader?.remove();
  }
  document.body.innerHTML = original;
  return results;
}

function read(url: string) {
  const extraction = extract(document, { url });
  if (extraction.kind !== 'article') return null;
  const { article } = extraction;
  return { article, canonical: canonicalText(article) };
}

/** Every place must come back to its own offsets. */
function checkReturn(
  canonical: CanonicalText,
  span: Span,
  map: ReturnType<typeof mapPage> | null,
  reader: Element | null,
  results: DomResult[],
): void {
  const ranges = map?.rangesOf(span) ?? [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first && last && map) {
    const range = first.cloneRange();
    range.setEnd(last.endContainer, last.endOffset);
    const back = map.spanOf(range);
    const words = back && canonical.text.slice(back.start, back.end);
    const said = canonical.text.slice(span.start, span.end);
    results.push({
      view: 'page',
      edit: 'there and back',
      verdict: words ? likeness(said, words) : 'missed',
    });
  }
  const drawn = reader && rangeOf(reader, span.start, span.end);
  if (!drawn) return;
  const start = offsetOf(drawn.startContainer, drawn.startOffset);
  const end = offsetOf(drawn.endContainer, drawn.endOffset);
  results.push({
    view: 'reader',
    edit: 'there and back',
    verdict: start === span.start && end === span.end ? 'ok' : 'wrong',
  });
}

/** 25 % of 1-3 words, 45 % sentences, 30 % whole paragraphs; the elements that hold them are stamped. */
function chooseQuotes(
  { canonical }: { canonical: CanonicalText },
  seed: number,
): readonly Quote[] {
  const order = dice(seed);
  const map = mapPage(document.body, canonical);
  const stamp = stampOf(canonical.text, canonical.version);
  const blocksOf = (span: Span) =>
    map
      .rangesOf(span)
      .flatMap(
        (range) => range.startContainer.parentElement?.closest(BLOCKS) ?? [],
      );
  for (const leaf of canonical.leaves)
    for (const block of blocksOf(leaf))
      block.setAttribute('data-bench-block', '');
  const leaves = canonical.leaves.filter(({ text }) => text.length > 20);
  const quotes: Quote[] = [];
  for (let n = 0; n < QUOTES && leaves.length > 0; n++) {
    const leaf = order.pick(leaves);
    const span = passageIn(leaf.text, order);
    const start = leaf.start + span.start;
    const end = leaf.start + span.end;
    const [block] = blocksOf({ start, end });
    if (!block) continue;
    const name = `q${n}`;
    const names = `${block.getAttribute('data-bench') ?? ''} ${name}`.trim();
    block.setAttribute('data-bench', names);
    quotes.push({
      selector: describeSpan(canonical.text, start, end, stamp),
      stamp: name,
    });
  }
  return quotes;
}

function passageIn(text: string, order: ReturnType<typeof dice>): Span {
  const roll = order.roll(100);
  if (roll < 25) {
    const words = syllableSpans(text);
    const from = order.roll(words.length);
    const to = Math.min(words.length - 1, from + order.roll(3));
    return {
      start: words[from]?.start ?? 0,
      end: words[to]?.end ?? text.length,
    };
  }
  return roll < 70
    ? order.pick(splitSentences(text))
    : { start: 0, end: text.length };
}

/** The reader's own components, without its bar. */
function drawReader({
  article,
  canonical,
}: {
  article: Article;
  canonical: CanonicalText;
}): Element {
  const root = document.documentElement.appendChild(
    document.createElement('section'),
  );
  const idle = () => undefined;
  const pictures = signal({
    items: [],
    state: 'ready' as const,
    notice: null,
    editing: null,
    reattaching: null,
    actions: {
      onAdd: idle,
      onChange: idle,
      onRemove: idle,
      onEdit: idle,
      onReattach: idle,
      onPut: idle,
      onUndo: idle,
      onDismiss: idle,
    },
  });
  const reading = {
    canonical,
    marks: signal([]),
    abbreviations: signal(new Map()),
    imageUrl: () => null,
    pictures,
    spots: new Map(),
    jumped: signal(null),
  };
  render(
    <ReadingContext.Provider value={reading}>
      <ArticleHeader article={article} minutes={1} />
      <ArticleBody blocks={article.blocks} />
    </ReadingContext.Provider>,
    root,
  );
  return root;
}

/** F1 of the words of two texts, order apart. */
function likeness(wanted: string, got: string): DomVerdict {
  const wordsOf = (text: string) =>
    text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [wordsOf(wanted), wordsOf(got)];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  const f1 = (2 * shared) / (a.length + b.length || 1);
  return f1 >= 0.8 ? 'ok' : f1 >= 0.3 ? 'partial' : 'wrong';
}
