import { windowOf } from '../page-style/tree';
import type { Enlarger } from './enlarger';
import { FaultLog } from './fault-log';
import {
  faultsOf,
  isBetter,
  isGoodEnough,
  type Method,
  type Remains,
} from './method';
import { holdPlace, keepPlace } from './place';
import { Rewriting } from './rewrite';
import { scopeOf } from './scope';
import { type TabZoom, tabZoomed } from './tab-zoomed';
import { templateOf } from './template';
import { Zooming } from './zooming';

/** What enlarging has done, for the popup. */
export interface TextScaleStatus extends Remains {
  readonly texts: number;
  readonly method: Method;
  /** Whether only the article's text was enlarged, the rest of the page left alone. */
  readonly isArticleOnly: boolean;
}

export interface Wish {
  /** In per cent of the page's own size, 80-400. */
  readonly percent: number;
  /** The method that did best here before; null when none is known. */
  readonly method: Method | null;
}

export interface TextScaleOptions {
  /** Selectors of the article's text on this site, in order of likelihood. */
  readonly article?: readonly string[];
  /** All of the page, not its article only. */
  readonly wholePage?: boolean;
  /** What the reader wants on pages of this template. */
  wish(template: string): Wish;
  /** Told which method left the least; what it is told comes back as the next page's wish. */
  chose?(template: string, percent: number, method: Method): void;
  /** The tab's own zoom, where it can be set. */
  readonly tab?: TabZoom;
}

const settleMs = 250;
/** A page that grows for ever is not measured anew for ever. */
const mostChoices = 3;

interface Choice {
  readonly scope: Element;
  readonly method: Method;
  readonly enlarger: Enlarger;
  readonly remains: Remains;
}

/** Keeps the text of a live document at a size until its signal aborts, then undoes everything. */
export class TextScale {
  readonly #document: Document;
  readonly #options: TextScaleOptions;
  readonly #log: FaultLog;
  #choice: Choice | null = null;
  #choices = 0;
  #triedTab = false;
  #isTrying = false;

  constructor(document: Document, options: TextScaleOptions) {
    this.#document = document;
    this.#options = options;
    this.#log = new FaultLog(document);
  }

  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      keepPlace(this.#document, () => this.#choice?.enlarger.undo());
      this.#choice = null;
    });
    this.#apply(signal);
    this.#follow(signal);
  }

  /** Null while the page has its own size, and while it is not yet known what is best for it. */
  status(): TextScaleStatus | null {
    if (!this.#choice || this.#isTrying) return null;
    const { scope, method, enlarger, remains } = this.#choice;
    return {
      ...remains,
      texts: enlarger.texts,
      method,
      isArticleOnly: scope !== this.#document.body,
    };
  }

  /** The template of the page as it stands now. */
  template(): string {
    return templateOf(this.#scope());
  }

  #scope(): Element | null {
    const { article, wholePage } = this.#options;
    return wholePage ? this.#document.body : scopeOf(this.#document, article);
  }

  #apply(signal: AbortSignal): void {
    const scope = this.#scope();
    if (!scope || this.#isTrying) return;
    const wish = this.#options.wish(templateOf(scope));
    if (wish.percent === 100) {
      this.#choice?.enlarger.undo();
      this.#choice = null;
      return;
    }
    this.#log.meet();
    if (this.#isForTab(wish)) {
      void this.#tryTab(scope, wish, signal);
      return;
    }
    keepPlace(this.#document, () => {
      if (this.#choice?.scope === scope && this.#goOn(this.#choice)) return;
      this.#choose(scope, wish);
    });
    if (this.#mayHelp()) void this.#tryTab(scope, wish, signal);
  }

  /** Whether the tab's zoom is known to do best here, and only has to be set. */
  #isForTab({ method, percent }: Wish): boolean {
    return method === 'tab' && percent > 100 && this.#canZoomTab();
  }

  #canZoomTab(): boolean {
    return this.#options.tab !== undefined && !this.#triedTab;
  }

  /** The tab's zoom moves everything before the reader's eyes: it is tried last, once, on a page that is there. */
  #mayHelp(): boolean {
    const { readyState } = this.#document;
    if (!this.#canZoomTab() || readyState !== 'complete' || !this.#choice)
      return false;
    const { remains, enlarger } = this.#choice;
    return !isGoodEnough(remains, enlarger.texts);
  }

  /** Enlarges what has come. @returns whether the choice still holds */
  #goOn(choice: Choice): boolean {
    const { scope, enlarger, remains } = choice;
    const before = enlarger.texts;
    enlarger.enlarge(scope);
    if (enlarger.texts === before) return true;
    const now = this.#remains(enlarger);
    this.#choice = { ...choice, remains: now };
    return faultsOf(now) <= faultsOf(remains) || this.#choices >= mostChoices;
  }

  /** Tries what can be tried without the reader seeing it, and leaves the best. */
  #choose(scope: Element, { percent, method }: Wish): void {
    this.#choice?.enlarger.undo();
    this.#choice = null;
    this.#choices += 1;
    const order: Method[] =
      method === 'zoom' ? ['zoom', 'rewrite'] : ['rewrite', 'zoom'];
    let best: Choice | null = null;
    for (const candidate of order) {
      // To make text smaller breaks nothing, and a zoom would shrink pictures too.
      if (candidate === 'zoom' && percent < 100) continue;
      const enlarger = this.#enlarger(candidate, percent / 100);
      enlarger.enlarge(scope);
      const remains = this.#remains(enlarger);
      const wins =
        !best ||
        (candidate === 'zoom'
          ? isBetter(remains, best.remains)
          : !isBetter(best.remains, remains));
      if (!best || wins) {
        best?.enlarger.undo();
        best = { scope, method: candidate, enlarger, remains };
      } else enlarger.undo();
      if (isGoodEnough(best.remains, best.enlarger.texts)) break;
      best.enlarger.undo();
    }
    if (!best) return;
    if (best.enlarger.texts === 0) best.enlarger.enlarge(scope);
    this.#settleOn(best, percent);
  }

  #settleOn(choice: Choice, percent: number): void {
    this.#choice = choice;
    const { scope, method } = choice;
    this.#options.chose?.(templateOf(scope), percent, method);
  }

  async #tryTab(
    scope: Element,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<void> {
    const { tab } = this.#options;
    if (!tab) return;
    this.#triedTab = true;
    this.#isTrying = true;
    const rival = this.#choice;
    const restore = holdPlace(this.#document);
    rival?.enlarger.undo();
    const enlarger = await tabZoomed(
      this.#document,
      tab,
      wish.percent / 100,
      () => this.#enlarger('tab', 1),
    );
    if (signal.aborted) {
      enlarger?.undo();
      return;
    }
    enlarger?.enlarge(scope);
    const remains = enlarger && this.#remains(enlarger);
    const isBest =
      remains &&
      (rival
        ? isBetter(remains, rival.remains)
        : isGoodEnough(remains, enlarger.texts));
    if (enlarger && isBest)
      this.#settleOn({ scope, method: 'tab', enlarger, remains }, wish.percent);
    else {
      await enlarger?.undone();
      if (signal.aborted) return;
      // As it is by itself: what came while the tab was zoomed was met by nobody.
      this.#log.meet();
      if (rival) this.#return(rival);
      else this.#choose(scope, wish);
    }
    this.#isTrying = false;
    restore();
  }

  #return(choice: Choice): void {
    choice.enlarger.enlarge(choice.scope);
    this.#choice = { ...choice, remains: this.#remains(choice.enlarger) };
  }

  #enlarger(method: Method, factor: number): Enlarger {
    const extra = () => this.#log.extra();
    return method === 'rewrite'
      ? new Rewriting(factor, extra)
      : new Zooming(factor, extra);
  }

  #remains({ smaller }: Enlarger): Remains {
    const { clipped, overlaps, wide, boxes } = this.#log.extra();
    return {
      clipped: clipped.size,
      overlapping: new Set(overlaps.flat()).size,
      wide: wide.size + boxes.size,
      smaller,
    };
  }

  /** Text that comes later is enlarged when the page has come to rest. */
  #follow(signal: AbortSignal): void {
    const view = windowOf(this.#document);
    let timer = 0;
    const apply = () => {
      if (!signal.aborted) this.#apply(signal);
    };
    const later = () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(apply, settleMs);
    };
    const observer = new view.MutationObserver(later);
    observer.observe(this.#document, { childList: true, subtree: true });
    this.#document.addEventListener('DOMContentLoaded', apply, { signal });
    view.addEventListener('load', later, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      view.clearTimeout(timer);
    });
  }
}
