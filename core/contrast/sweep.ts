import { viewOf, windowOf } from '../page-style/tree';
import type { Fix, Writer } from '../page-style/writer';
import { Backdrops } from './backdrop';
import { isSeen } from './first-screen';
import { fadesAway } from './layers';
import { Lifts } from './lifts';
import { lookOf } from './look';
import { PainterIndex } from './painter-index';
import { overlaps, type Painter, paintersOf } from './painters';
import { softPaper } from './paper';
import { boxOf } from './rect';
import { type Outcome, repair } from './repair';
import { type Sample, sampleText } from './sample';
import { partsOf, sampleSigns, wholeOf } from './signs';
import type { Solver } from './solve-sample';
import type { ContrastStep } from './steps';
import { VisitedRules } from './visited';

export interface SweepOptions {
  readonly step: ContrastStep;
  readonly ignore?: readonly string[];
  readonly solver: Solver;
  readonly writer: Writer;
  /** Told of every element that is looked at. */
  notice(element: Element): void;
  /** Asks for an element to be looked at once more, later. */
  again(element: Element): void;
}

/** To look for what left a long page takes longer than to follow one change of it. */
const forgetsAPrune = 16;
/** Elements in one slice: more would be met again and again while few of them are worked on. */
const mostInSlice = 200;
/** A node that the page keeps changing back is left to it. */
const maxRewrites = 12;
/** Two grounds that each move the other's texts would never come to rest. */
const maxRechecks = 6;

/** Goes over elements in slices: reads all of a slice, plans, then writes; and knows what came of it. */
export class Sweep {
  readonly #options: SweepOptions;
  readonly #outcomes = new Map<Element, readonly Outcome[]>();
  readonly #rewrites = new WeakMap<Element, number>();
  readonly #outdated = new Set<Element>();
  readonly #papered = new WeakSet<Element>();
  readonly #rechecks = new WeakMap<Element, number>();
  readonly #looks = new WeakMap<Element, string>();
  #backdrops = new Backdrops();
  readonly #painters = new PainterIndex();
  readonly #met = new Set<Element>();
  readonly #lifts = new Lifts();
  #visited: VisitedRules | null = null;
  #reading: VisitedRules | null = null;
  #visitedDone = new WeakSet<Element>();
  #forgotten = 0;

  constructor(options: SweepOptions) {
    this.#options = options;
  }

  /** The page changed: what was read of it may no longer be true. */
  forget(): void {
    this.#backdrops = new Backdrops();
    this.#met.clear();
    this.#forgotten += 1;
    if (this.#forgotten % forgetsAPrune === 0) this.#prune();
  }

  /** Lets go of what left the page. */
  #prune(): void {
    this.#painters.prune();
    for (const [element] of this.#outcomes)
      if (!element.isConnected) this.#outcomes.delete(element);
    this.#options.writer.prune();
  }

  /**
   * Reads what the page's rules say of visited links.
   * @param budget milliseconds
   * @returns the links to be looked at; null when it is to be called again
   */
  readVisited(root: Element, budget: number): readonly Element[] | null {
    this.#reading ??= new VisitedRules(root);
    const { performance: clock } = viewOf(root);
    const end = clock.now() + budget;
    if (!this.#reading.read(() => clock.now() > end)) return null;
    this.#visited = this.#reading.isEmpty ? null : this.#reading;
    this.#reading = null;
    this.#visitedDone = new WeakSet();
    return this.#visited ? [...root.querySelectorAll('a[href]')] : [];
  }

  /** What these elements have from us was for a state that may be over: they will be looked at bare. */
  lookAnew(elements: readonly Element[]): void {
    for (const element of elements)
      if (this.#options.writer.has(element))
        this.#outdated.add(wholeOf(element));
  }

  /** Those of `elements` that look other than when they were asked about last, or never were. */
  differing(elements: readonly Element[]): readonly Element[] {
    return elements.filter((element) => {
      const look = lookOf(element);
      if (this.#looks.get(element) === look) return false;
      this.#looks.set(element, look);
      return true;
    });
  }

  /**
   * Takes elements off the queue until the time is up.
   * @param budget milliseconds, of which reading gets most
   */
  slice(queue: Element[], budget: number): void {
    const first = queue[0];
    if (!first) return;
    const { performance: clock } = windowOf(first.ownerDocument);
    const start = clock.now();
    const isOver = (share: number) => clock.now() - start > budget * share;
    const batch: Element[] = [];
    while (queue.length > 0 && batch.length < mostInSlice && !isOver(0.35)) {
      const element = queue.shift() as Element;
      if (!element.isConnected || !isSeen(element)) continue;
      this.#meet(element);
      batch.push(element);
    }
    const samples: Sample[] = [];
    const done = new Set<Element>();
    for (const element of batch.map(wholeOf)) {
      if (done.size > 0 && isOver(0.7)) break;
      if (done.has(element)) continue;
      done.add(element);
      const own = this.#sample(element, this.#backdrops);
      // What had text and has none now is neither repaired nor left over.
      if (own.length === 0) this.#outcomes.delete(element);
      samples.push(...own);
    }
    queue.unshift(...batch.filter((element) => !done.has(wholeOf(element))));
    this.#settle(done, samples);
    this.#options.writer.readopt();
  }

  /** What stands on the page now and can be seen. */
  outcomes(): readonly Outcome[] {
    return [...this.#outcomes]
      .filter(([element]) => element.isConnected && isSeen(element))
      .flatMap(([, outcomes]) => outcomes);
  }

  #meet(element: Element): void {
    this.#options.notice(element);
    if (this.#met.has(element)) return;
    this.#met.add(element);
    this.#index(element, this.#backdrops);
  }

  #index(element: Element, backdrops: Backdrops): void {
    const painters = paintersOf(element, backdrops);
    if (painters.length === 0 && !this.#painters.has(element)) return;
    if (!this.#painters.has(element)) this.#lookBeneath(painters);
    this.#painters.set(element, painters);
  }

  /** Texts that were looked at before what veils them was met. */
  #lookBeneath(painters: readonly Painter[]): void {
    const veils = painters.filter(fadesAway);
    if (veils.length === 0) return;
    for (const element of this.#outcomes.keys()) {
      const box = boxOf(element);
      if (veils.some(({ rect }) => overlaps(box, rect))) this.#again(element);
    }
  }

  #sample(element: Element, backdrops: Backdrops): Sample[] {
    const { ignore = [] } = this.#options;
    if (ignore.length > 0 && element.closest(ignore.join())) return [];
    if (backdrops.isFaint(element)) return [];
    const visited =
      element.localName === 'a' && this.#visited?.sample(element, backdrops);
    return [
      ...sampleText(element, backdrops, this.#painters),
      ...(visited ? [visited] : []),
      ...sampleSigns(element, backdrops),
    ];
  }

  #settle(batch: ReadonlySet<Element>, samples: readonly Sample[]): void {
    const { writer, solver } = this.#options;
    const holds = (sample: Sample) => {
      const { color, reached } = solver.solve(sample);
      return color === null && reached;
    };
    const isVisited = ({ pseudo }: Sample) => pseudo === ':visited';
    const failing = samples
      .filter((sample) => writer.has(sample.element) && !isVisited(sample))
      .filter((sample) => !holds(sample))
      .map(({ element }) => wholeOf(element));
    const stale = [...new Set(failing)].filter((element) =>
      this.#mayRewrite(element),
    );
    // Paper hides what ground the page wants now, and paper on paper grows darker each time.
    for (const element of batch) {
      if (this.#papered.has(element) || this.#outdated.has(element))
        stale.push(element);
      this.#outdated.delete(element);
    }
    // Nothing tells whether the colour of a visited link has come to hold, so it is written once.
    const fresh = samples.filter((sample) =>
      isVisited(sample)
        ? !this.#visitedDone.has(sample.element)
        : !writer.has(sample.element),
    );
    for (const sample of samples)
      if (isVisited(sample)) this.#visitedDone.add(sample.element);
    const bare = [...batch].filter((element) => !this.#papered.has(element));
    this.#apply(fresh, this.#backdrops, [
      ...this.#lifts.found(samples),
      ...this.#paper(bare, this.#backdrops),
    ]);
    if (stale.length > 0) this.#redo(new Set(stale));
  }

  /** Elements whose fix no longer does: looked at bare, and fixed anew. */
  #redo(stale: ReadonlySet<Element>): void {
    const { writer } = this.#options;
    const written = [...stale]
      .flatMap(partsOf)
      .filter((element) => writer.has(element));
    writer.bare(new Set(written), () => {
      const anew = new Backdrops();
      for (const element of stale) this.#papered.delete(element);
      for (const element of written)
        if (this.#painters.has(element)) this.#index(element, anew);
      const samples = [...stale].flatMap((element) =>
        this.#sample(element, anew),
      );
      const lifts = written.flatMap((element) => this.#lifts.of(element));
      this.#apply(samples, anew, [...lifts, ...this.#paper(stale, anew)]);
    });
    this.#backdrops = new Backdrops();
  }

  #paper(elements: Iterable<Element>, backdrops: Backdrops): readonly Fix[] {
    const papers = softPaper(this.#options.step, elements, backdrops);
    for (const { element } of papers) this.#papered.add(element);
    return papers;
  }

  #mayRewrite(element: Element): boolean {
    const count = (this.#rewrites.get(element) ?? 0) + 1;
    this.#rewrites.set(element, count);
    return count <= maxRewrites;
  }

  /** @param others fixes that no sample asks for its own sake */
  #apply(
    samples: readonly Sample[],
    backdrops: Backdrops,
    others: readonly Fix[],
  ): void {
    const { writer, solver } = this.#options;
    const { fixes, outcomes } = repair(samples, backdrops, solver);
    writer.write([...others, ...fixes]);
    for (const [element, found] of Map.groupBy(
      outcomes.filter(({ sample }) => sample.pseudo !== ':visited'),
      ({ sample }) => wholeOf(sample.element),
    ))
      this.#outcomes.set(element, found);
    for (const fix of fixes)
      if (isGround(fix)) {
        this.#painters.repaint(fix.element, backdrops);
        this.#recheck(fix.element);
      }
  }

  /** Texts that were right before the ground under them moved. */
  #recheck(ground: Element): void {
    for (const element of this.#outcomes.keys()) {
      if (element === ground || !ground.contains(element)) continue;
      this.#again(element);
    }
  }

  #again(element: Element): void {
    const count = (this.#rechecks.get(element) ?? 0) + 1;
    this.#rechecks.set(element, count);
    if (count <= maxRechecks) this.#options.again(element);
  }
}

/** Whether others stand on what was changed. */
function isGround({ declarations }: Fix): boolean {
  const image = declarations['background-image'];
  return (
    'background-color' in declarations ||
    'box-shadow' in declarations ||
    (image !== undefined && image !== 'none')
  );
}
