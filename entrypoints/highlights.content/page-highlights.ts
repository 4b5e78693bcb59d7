import { effect, signal } from '@preact/signals';
import { canonicalText } from '../../core/article/canonical-text';
import type { Meaning } from '../../core/highlights/highlight';
import { openHighlights, type Shown } from '../../core/highlights/model';
import { mapPage, type PageMap } from '../../core/highlights/page-map';
import { openPainter } from '../../core/highlights/paint';
import { highlightSettings } from '../../core/highlights/settings';
import { snapToSyllables } from '../../core/highlights/snap';
import type { TextKey } from '../../core/language/text';
import type { NoArticle } from '../../core/pages/channel';
import { pageSettings } from '../../core/pages/settings';
import { pacer } from '../../core/summary/pause';
import { readPage } from '../reader.content/read-page';
import { type Chosen, type Layer, openLayer } from './layer';
import { listenToPage } from './page-input';
import { openPagePictures } from './page-pictures';
import { watchPage } from './page-watch';

/** A range that is painted, with the words it had then: the page may have changed them since. */
interface Painted {
  readonly id: string;
  readonly range: Range;
  readonly words: string;
}

export interface PageHighlights {
  /** @param isAsked whether the reader has asked for it, and is told that it is on */
  start(isAsked: boolean): Promise<'ready' | NoArticle>;
  mark(): Promise<'ready' | NoArticle>;
  /** @param address from which the browser has loaded the picture */
  markPicture(address: string): Promise<'ready' | NoArticle>;
}

/** Highlights on the live page: painted, kept where they belong while it changes, made from what is selected. */
export function openPageHighlights(
  document: Document,
  window: Window & typeof globalThis,
  signalOfScript: AbortSignal,
): PageHighlights {
  let shown: Shown | null = null;
  let map: PageMap | null = null;
  let painted: readonly Painted[] = [];
  let running: AbortController | null = null;
  let layer: Layer | null = null;
  const chosen = signal<Chosen | null>(null);
  const painter = openPainter({
    registry: window.CSS.highlights as never,
    create: (ranges) => new window.Highlight(...ranges),
  });
  const model = openHighlights({
    shown: () => {
      if (!shown) throw new Error('the page has not been read');
      return shown;
    },
    pause: pacer(() => performance.now()),
    random: () => crypto.getRandomValues(new Uint8Array(16)),
    isLive: true,
  });

  const pictures = openPagePictures(
    document,
    model,
    () => shown?.article ?? null,
  );

  const paint = () => {
    const groups = new Map<Meaning, Range[]>();
    const next: Painted[] = [];
    for (const { highlight, anchoring } of model.items.value) {
      if (!map || !anchoring || anchoring.status === 'orphan') continue;
      for (const range of map.rangesOf(anchoring)) {
        const { id, meaning } = highlight;
        const group = groups.get(meaning);
        if (group) group.push(range);
        else groups.set(meaning, [range]);
        next.push({ id, range, words: range.toString() });
      }
    }
    painted = next;
    painter.paint(groups);
    pictures.paint();
  };

  /** Reads the page as it is now. @returns why not */
  const read = async (): Promise<NoArticle | null> => {
    const reading = await readPage(document, window.location.href);
    if (reading.kind === 'none') return reading.reason;
    const { article } = reading;
    shown = { article, canonical: canonicalText(article) };
    map = mapPage(document.body, shown.canonical);
    return null;
  };
  const readAgain = async () => {
    const before = shown?.article.canonicalUrl;
    if ((await read()) !== null) {
      // No article there now: nothing of it stands anywhere, and it is looked for again with patience.
      map = null;
      paint();
      return;
    }
    if (shown?.article.canonicalUrl === before) await model.place();
    else await model.load();
  };

  const isIntact = () =>
    painted.every(
      ({ range, words }) =>
        range.startContainer.isConnected && range.toString() === words,
    );
  const isWhole = () =>
    map !== null &&
    model.items.peek().every(({ anchoring }) => anchoring?.status !== 'orphan');

  const spanNow = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !map || !shown) return null;
    const range = selection.getRangeAt(0);
    const span = map.spanOf(range);
    const meant = span && snapToSyllables(shown.canonical.text, span);
    if (!meant) return null;
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const box = boxes.at(-1) ?? range.getBoundingClientRect();
    return { start: meant.start, end: meant.end, box };
  };

  const begin = async (): Promise<NoArticle | null> => {
    if (running) return null;
    const why = await read();
    if (why) return why;
    const stop = new AbortController();
    const lifetime = AbortSignal.any([stop.signal, signalOfScript]);
    running = stop;
    const floating = openLayer(document, window, {
      model,
      chosen,
      canonical: () => shown?.canonical ?? null,
      rangesOf: (span) => map?.rangesOf(span) ?? [],
      pictures: pictures.free,
      lifetime,
    });
    layer = floating;
    const endPaint = effect(paint);
    listenToPage(document, window, lifetime, {
      isOurs: floating.isOurs,
      select: () => {
        chosen.value = spanNow();
      },
      press: (node, offset) => {
        const hit = painted.find(({ range }) =>
          range.isPointInRange(node, offset),
        );
        if (hit) floating.edit(hit.id, hit.range.getBoundingClientRect());
        return Boolean(hit);
      },
      pressPicture: (element) => {
        const id = pictures.idAt(element);
        if (id) floating.edit(id, element.getBoundingClientRect());
      },
      escape: floating.close,
    });
    watchPage(document, window, lifetime, {
      isIntact,
      isWhole,
      readAgain,
      restore: painter.restore,
      comeBack: () => void model.load(),
    });
    lifetime.addEventListener('abort', () => {
      running = null;
      endPaint();
      painter.clear();
      pictures.clear();
      painted = [];
      chosen.value = null;
    });
    const endSettings = effect(() => {
      if (
        pageSettings.values.value.paused ||
        highlightSettings.values.value.readerOnly
      )
        stop.abort();
    });
    lifetime.addEventListener('abort', endSettings);
    await model.load();
    return null;
  };

  /** Says what can be done; where there are highlights, beside them: they cannot be reached by key on the page. */
  const showList = (key: TextKey) => {
    model.tell(key);
    if (model.items.peek().length > 0) layer?.openList();
  };

  const markNow = async (): Promise<'ready' | NoArticle> => {
    const why = await begin();
    if (why) return why;
    const span = spanNow();
    if (!span) {
      // The same key again leads the keyboard to what has just been done.
      if (!layer?.focus()) showList('highlights.selectFirst');
      return 'ready';
    }
    const { start, end } = span;
    // What could not be kept stays selected, to be tried again.
    if (!(await model.add({ type: 'text', start, end }))) return 'ready';
    document.getSelection()?.removeAllRanges();
    chosen.value = null;
    return 'ready';
  };
  let marking: Promise<'ready' | NoArticle> = Promise.resolve('ready');

  return {
    async start(isAsked) {
      const why = await begin();
      if (why) return why;
      if (isAsked) {
        chosen.value = spanNow();
        if (!chosen.value) showList('highlights.ready');
      }
      return 'ready';
    },
    mark() {
      // One after the other: the second of two hasty presses would mark the same words twice.
      marking = marking.then(markNow, markNow);
      return marking;
    },
    async markPicture(address) {
      const why = await begin();
      if (why) return why;
      const src = pictures.srcOf(address);
      if (src) await model.add({ type: 'image', src });
      else model.tell('highlights.notInArticle');
      return 'ready';
    },
  };
}
