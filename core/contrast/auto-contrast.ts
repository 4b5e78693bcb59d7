import { elementsIn } from '../page-style/tree';
import { Writer } from '../page-style/writer';
import { formatHex } from './color';
import { firstScreen } from './first-screen';
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

/** Milliseconds of work in one go: at the start, and in each slice after. */
const firstBudget = 30;
const sliceBudget = 8;

/** Keeps the contrast of a live document at a step until its signal aborts, then undoes everything. */
export class AutoContrast {
  readonly #document: Document;
  readonly #writer = new Writer({ attribute, isApplied: isSameColor });
  readonly #watcher: Watcher;
  readonly #sweep: Sweep;
  #queue: Element[] = [];

  constructor(document: Document, options: ContrastOptions) {
    this.#document = document;
    this.#watcher = new Watcher(document, {
      attribute,
      work: () => this.#work(sliceBudget),
      changed: (elements, anew) => this.#changed(elements, anew),
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
    const root = this.#document.documentElement;
    if (root) {
      const first = firstScreen(root);
      const seen = new Set(first);
      const rest = elementsIn(root).filter((element) => !seen.has(element));
      this.#queue = [...first, ...rest];
      this.#work(firstBudget, first.length);
    }
    this.#watcher.start();
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
    this.#queue.unshift(...elements);
  }

  #everything(): void {
    const root = this.#document.documentElement;
    if (!root) return;
    this.#sweep.forget();
    this.#queue = elementsIn(root);
    this.#watcher.schedule();
  }

  #work(budget: number, most = Number.POSITIVE_INFINITY): void {
    this.#sweep.slice(this.#queue, budget, most);
    this.#watcher.forgetOwnChanges();
    if (this.#queue.length > 0) this.#watcher.schedule();
  }
}

/** Whether two CSS values are one colour; values that are no colours are taken for the same. */
function isSameColor(value: string, computed: string): boolean {
  const [wanted, got] = [parseColor(value), parseColor(computed)];
  return !wanted || !got || formatHex(wanted) === formatHex(got);
}
