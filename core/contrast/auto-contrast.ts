import { Backdrops } from './backdrop';
import { firstScreen } from './first-screen';
import { goalOf } from './goal';
import { type Painter, paintersOf } from './painters';
import { softPaper } from './paper';
import { type Fix, type Outcome, repair } from './repair';
import { type Sample, sampleText } from './sample';
import { sampleSigns } from './signs';
import { Solver } from './solve-sample';
import type { ContrastStep } from './steps';
import { elementsIn, windowOf } from './tree';
import { Watcher } from './watch';
import { Writer } from './write';

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

/** Milliseconds of work in one go: at the start, and in each slice after. */
const firstBudget = 30;
const sliceBudget = 6;
/** A node that the page keeps changing back is left to it. */
const maxRewrites = 12;

/** Keeps the contrast of a live document at a step until its signal aborts, then undoes everything. */
export class AutoContrast {
  readonly #document: Document;
  readonly #options: ContrastOptions;
  readonly #solver: Solver;
  readonly #writer = new Writer();
  readonly #outcomes = new Map<Element, readonly Outcome[]>();
  readonly #painters = new Map<Element, readonly Painter[]>();
  readonly #rewrites = new WeakMap<Element, number>();
  #queue: Element[] = [];
  #watcher: Watcher | null = null;

  constructor(document: Document, options: ContrastOptions) {
    this.#document = document;
    this.#options = options;
    this.#solver = new Solver(goalOf(options.step));
  }

  /** Works through the first screen at once, the rest in idle slices, then follows the page's changes. */
  start(signal: AbortSignal): void {
    const root = this.#document.documentElement;
    this.#watcher = new Watcher(this.#document, {
      work: () => this.#slice(sliceBudget),
      changed: (elements) => this.#queue.unshift(...elements),
      everything: () => this.#enqueueAll(),
    });
    signal.addEventListener('abort', () => {
      this.#watcher?.stop();
      this.#writer.undo();
      this.#queue = [];
    });
    if (root) {
      this.#queue = firstScreen(root);
      this.#slice(firstBudget);
      this.#enqueueAll();
    }
    this.#watcher.start();
  }

  status(): ContrastStatus {
    let [fixed, total, unresolved] = [0, 0, 0];
    let minimum: number | null = null;
    for (const { sample, color, after, reached } of this.outcomes()) {
      if (sample.kind !== 'text') continue;
      total += 1;
      if (color) fixed += 1;
      if (!reached) unresolved += 1;
      minimum = Math.min(minimum ?? 21, after);
    }
    return { fixed, total, minimum, unresolved };
  }

  /** What stands on the page now and can be seen. */
  outcomes(): Outcome[] {
    return [...this.#outcomes]
      .filter(([element]) => element.isConnected && element.checkVisibility())
      .flatMap(([, outcomes]) => outcomes);
  }

  /** Shows the page as it was while `hidden`. */
  compare(hidden: boolean): void {
    this.#writer.hide(hidden);
  }

  #enqueueAll(): void {
    const root = this.#document.documentElement;
    if (!root) return;
    for (const [element] of this.#outcomes)
      if (!element.isConnected) this.#outcomes.delete(element);
    for (const [element] of this.#painters)
      if (!element.isConnected) this.#painters.delete(element);
    this.#writer.prune();
    this.#queue = elementsIn(root);
    this.#watcher?.schedule();
  }

  #slice(budget: number): void {
    const { performance } = windowOf(this.#document);
    const end = performance.now() + budget * 0.7;
    const batch = new Set<Element>();
    const backdrops = new Backdrops();
    const read: Sample[] = [];
    while (this.#queue.length > 0 && performance.now() < end) {
      const element = this.#queue.shift() as Element;
      if (batch.has(element) || !element.isConnected) continue;
      batch.add(element);
      this.#watcher?.notice(element);
      this.#painters.set(element, paintersOf(element, backdrops));
    }
    const painters = [...this.#painters.values()].flat();
    for (const element of batch)
      read.push(...this.#sample(element, backdrops, painters));
    this.#settle(batch, read, backdrops, painters);
    this.#writer.readopt();
    this.#watcher?.forgetOwnChanges();
    if (this.#queue.length > 0) this.#watcher?.schedule();
  }

  #sample(
    element: Element,
    backdrops: Backdrops,
    painters: readonly Painter[],
  ): Sample[] {
    const { ignore } = this.#options;
    if (ignore && ignore.length > 0 && element.closest(ignore.join()))
      return [];
    return [
      ...sampleText(element, backdrops, painters),
      ...sampleSigns(element, backdrops),
    ];
  }

  #settle(
    batch: ReadonlySet<Element>,
    read: readonly Sample[],
    backdrops: Backdrops,
    painters: readonly Painter[],
  ): void {
    const stale = new Set<Element>();
    for (const sample of read)
      if (this.#writer.has(sample.element) && !this.#holds(sample))
        stale.add(sample.element);
    for (const element of stale) {
      const count = (this.#rewrites.get(element) ?? 0) + 1;
      this.#rewrites.set(element, count);
      if (count > maxRewrites) stale.delete(element);
    }
    const fresh = read.filter(
      ({ element }) => !stale.has(element) && !this.#writer.has(element),
    );
    const papers = softPaper(this.#options.step, batch, backdrops);
    this.#apply(fresh, backdrops, papers);
    if (stale.size === 0) return;
    this.#writer.bare([...stale], () => {
      const anew = new Backdrops();
      this.#apply(
        [...stale].flatMap((element) => this.#sample(element, anew, painters)),
        anew,
        softPaper(this.#options.step, stale, anew),
      );
    });
  }

  #holds(sample: Sample): boolean {
    const solution = this.#solver.solve(sample);
    return solution.color === null && solution.reached;
  }

  #apply(
    samples: readonly Sample[],
    backdrops: Backdrops,
    papers: readonly Fix[],
  ): void {
    const plan = repair(samples, backdrops, this.#solver);
    this.#writer.write([...papers, ...plan.fixes]);
    const found = Map.groupBy(plan.outcomes, ({ sample }) => sample.element);
    for (const [element, outcomes] of found)
      this.#outcomes.set(element, outcomes);
    for (const fix of plan.fixes)
      if (
        'background-color' in fix.declarations ||
        'background-image' in fix.declarations
      )
        this.#recheck(fix.element);
  }

  /** Texts that were right before the ground under them moved. */
  #recheck(ground: Element): void {
    for (const [element] of this.#outcomes)
      if (element !== ground && ground.contains(element))
        this.#queue.push(element);
  }
}
