import { elementsIn, windowOf } from '../page-style/tree';
import { Writer } from '../page-style/writer';
import { formatHex } from './color';
import { byScreen, firstScreen } from './first-screen';
import { goalOf } from './goal';
import { parseColor } from './parse-color';
import type { Outcome } from './repair';
import { Solver } from './solve-sample';
import type { ContrastStep } from './steps';
import { Sweep } from './sweep';
import { Watcher } from './watch';

/** What a run has done, for the popup. */
export interface ContrastStatus {
  /** Texts that were changed, and all that were looked at. */
  readonly fixed: number;
  readonly total: number;
  /** Lowest ratio 1-21 of all texts now; null before the first. */
  readonly minimum: number | null;
  readonly unresolved: number;
}

export interface ContrastOptions {
  readonly step: ContrastStep;
  /** Selectors of what keeps its colours (logos). */
  readonly ignore?: readonly string[];
}

const attribute = 'data-dedoc-contrast';

/** Milliseconds of work in one go; more where a frame in the page's own colours would be seen. */
const sliceBudget = 8;
const urgentBudget = 30;
/**
 * Of this in one batch, which is a first screen as a rule: reading again after each writing costs more than the waiting
 * (VnExpress's home page: 40 ms of its thread in batches of 25, 34 in one of 40, 2026-12-01).
 */
const urgentSlice = 40;

/** Keeps the contrast of a live document at a step until its signal aborts, then undoes everything. */
export class AutoContrast {
  readonly #document: Document;
  readonly #writer = new Writer({ attribute, isApplied: isSameColor });
  readonly #watcher: Watcher;
  readonly #sweep: Sweep;
  #queue: Element[] = [];
  /** What was queued of the first screen, until the rest of the page follows. */
  #rest: ReadonlySet<Element> | null = null;
  /** How many at the head of the queue are on the screen. */
  #urgent = 0;
  #knowsVisited = false;

  constructor(document: Document, options: ContrastOptions) {
    this.#document = document;
    this.#watcher = new Watcher(document, {
      attribute,
      work: () => this.#work(),
      changed: (elements, anew) => this.#changed(elements, anew),
      differing: (elements) => this.#sweep.differing(elements),
      everything: () => this.#everything(),
    });
    this.#sweep = new Sweep({
      ...options,
      solver: new Solver(goalOf(options.step)),
      writer: this.#writer,
      notice: (element) => this.#watcher.notice(element),
      again: (element) => this.#queue.push(element),
    });
  }

  /** Works through the first screen at once, the rest in idle slices, then follows the page's changes. */
  start(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.#watcher.stop();
      this.#queue = [];
      this.#writer.undo();
    });
    this.#watcher.start();
    this.#fromFirstScreen();
    this.#work();
  }

  status(): ContrastStatus {
    let [fixed, total, unresolved] = [0, 0, 0];
    let minimum: number | null = null;
    for (const { sample, color, after, reached } of this.outcomes()) {
      if (sample.kind === 'sign') continue;
      total += 1;
      if (color) fixed += 1;
      if (!reached) unresolved += 1;
      minimum = Math.min(minimum ?? 21, after);
    }
    return { fixed, total, minimum, unresolved };
  }

  /** What stands on the page now and can be seen. */
  outcomes(): readonly Outcome[] {
    return this.#sweep.outcomes();
  }

  /** Shows the page as it was while `hidden`. */
  compare(hidden: boolean): void {
    this.#writer.hide(hidden);
  }

  #changed(elements: readonly Element[], anew: boolean): void {
    this.#sweep.forget();
    if (anew) this.#sweep.lookAnew(elements);
    const [shown, others] = byScreen(elements);
    this.#urgent = shown.length;
    this.#queue = [...shown, ...others, ...this.#queue];
  }

  #everything(): void {
    this.#sweep.forget();
    this.#fromFirstScreen();
    this.#knowsVisited = false;
    this.#watcher.schedule(this.#urgent > 0);
  }

  /** To list all of a long page takes as long as to repair what shows of it: that follows. */
  #fromFirstScreen(): void {
    const root = this.#document.documentElement;
    const first = root ? firstScreen(root) : [];
    this.#queue = [...first];
    this.#urgent = first.length;
    this.#rest = new Set(first);
  }

  #work(): void {
    if (this.#queue.length === 0) this.#follow();
    const { performance: clock } = windowOf(this.#document);
    const end = clock.now() + (this.#urgent > 0 ? urgentBudget : sliceBudget);
    do {
      const { length } = this.#queue;
      this.#sweep.slice(
        this.#queue,
        this.#urgent > 0 ? urgentSlice : sliceBudget,
      );
      this.#urgent = Math.max(0, this.#urgent - (length - this.#queue.length));
    } while (this.#urgent > 0 && clock.now() < end);
    this.#watcher.forgetOwnChanges();
    const isDone = this.#queue.length === 0 && !this.#rest;
    if (!isDone || !this.#knowsVisited)
      this.#watcher.schedule(this.#urgent > 0);
  }

  /**
   * Queues what can wait: the links of the first screen as they are when visited, then all of the page
   * that was not on it.
   */
  #follow(): void {
    const root = this.#document.documentElement;
    if (!root) return;
    const seen = this.#rest;
    const isSeen = (element: Element) => !seen || seen.has(element);
    if (!this.#knowsVisited) {
      const links = this.#sweep.readVisited(root, sliceBudget);
      if (!links) return;
      this.#knowsVisited = true;
      this.#queue.push(...links.filter(isSeen));
    }
    if (seen)
      this.#queue = [
        ...this.#queue,
        ...elementsIn(root).filter((element) => !isSeen(element)),
      ];
    this.#rest = null;
  }
}

/** Whether two CSS values are one colour; values that are no colours are taken for the same. */
function isSameColor(value: string, computed: string): boolean {
  const [wanted, got] = [parseColor(value), parseColor(computed)];
  return !wanted || !got || formatHex(wanted) === formatHex(got);
}
