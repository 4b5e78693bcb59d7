import {
  elementsIn,
  frameDocument,
  shadowOf,
  type View,
  windowOf,
} from '../page-style/tree';
import { LateHosts } from './late-hosts';
import { Rows } from './rows';
import { followSheets, isSheet } from './sheets';

export interface Work {
  /** The attribute that we write ourselves. */
  readonly attribute: string;
  /** Does a slice of what is queued. */
  work(): void;
  /** These elements may look different now; `anew` when only for as long as a state lasts. */
  changed(elements: readonly Element[], anew: boolean): void;
  /** Those of the elements that look other than at the last glance. */
  differing(elements: readonly Element[]): readonly Element[];
  /** The whole page may look different now. */
  everything(): void;
}

/** Attributes that change nothing of how text looks. */
const idle =
  /^(?:src|srcset|href|alt|title|value|name|target|rel|loading|width|height|aria-label|content|onclick)$/;
/** States are looked at anew only where they concern few elements. */
const maxStateElements = 400;
/** Changes without end are looked at seven times a second, a single one in the next frame. */
const churnMs = 150;
/** All of a page is looked at anew no more often: some write their style sheets with every frame. */
const sheetMs = 300;
/** So long before the time is up a moment will do in which the page is laid out anyway. */
const calmMs = 40;

/** Sees what changes on a page, and has it worked on in good time. */
export class Watcher {
  readonly #document: Document;
  readonly #view: View;
  readonly #work: Work;
  readonly #stopped = new AbortController();
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  readonly #hosts = new LateHosts();
  /** With all in them, and by themselves. */
  #dirty = new Set<Element>();
  #shallow = new Set<Element>();
  /** Elements of which only the words changed. */
  #texts = new Set<Element>();
  readonly #rows: Rows;
  #states = new Set<Element>();
  /** Calls off the look that is due. */
  #callOff: (() => void) | null = null;
  /** Whether the one that is due may come some moments later. */
  #isCalm = false;
  /** Style sheets came or went. */
  #hasOtherSheets = false;
  #started = false;
  #lastFlush = 0;
  #lastAll = 0;
  readonly #clock: Performance;

  constructor(document: Document, work: Work) {
    this.#document = document;
    this.#view = windowOf(document);
    this.#clock = this.#view.performance;
    this.#work = work;
    this.#rows = new Rows(this.#view, this.#stopped.signal, {
      look: (row) => {
        this.#dirty.add(row);
        this.schedule();
      },
      glance: (row) => this.#glance(inside([row])),
    });
    this.#observer = new this.#view.MutationObserver((records) => {
      this.#take(records);
    });
  }

  start(): void {
    this.#started = true;
    this.#observe(this.#document);
    this.#followStates();
    followSheets(this.#document, this.#stopped.signal, {
      changed: () => this.#work.everything(),
      frameLoaded: (frame) => {
        this.#mark(frame);
        this.schedule();
      },
    });
    this.#hosts.follow(this.#view, this.#stopped.signal, (host) => {
      this.notice(host);
      this.#dirty.add(host);
      this.schedule();
    });
  }

  stop(): void {
    this.#stopped.abort();
    this.#observer.disconnect();
    this.#dirty.clear();
  }

  /** Looks into what `element` brings: a shadow tree, a frame's document, or the promise of one. */
  notice(element: Element): void {
    const shadow = shadowOf(element);
    if (shadow) this.#observe(shadow);
    else if (element.localName.includes('-')) this.#hosts.add(element);
    const inner = frameDocument(element);
    if (inner) this.#observe(inner);
  }

  /** What was written by ourselves since the last look is no change of the page's. */
  forgetOwnChanges(): void {
    this.#observer.takeRecords();
  }

  /** @param now whether what is left to do can be seen */
  schedule(now = false): void {
    if (!this.#started) return;
    const isChange = this.#hasChanges;
    const view = this.#view;
    const { hidden, readyState } = this.#document;
    const isCalm = hidden || !(now || isChange || this.#states.size > 0);
    // What waits for a quiet moment must not keep back what shows in the next frame.
    if (this.#callOff && (isCalm || !this.#isCalm)) return;
    this.#callOff?.();
    this.#isCalm = isCalm;
    const run = () => {
      this.#callOff = null;
      if (this.#stopped.signal.aborted) return;
      this.#take(this.#observer.takeRecords());
      this.#flush();
      this.#work.work();
    };
    const wait = this.#lastFlush + churnMs - this.#clock.now();
    if (isCalm) {
      const idle = view.requestIdleCallback(run, { timeout: 100 });
      this.#callOff = () => view.cancelIdleCallback(idle);
      return;
    }
    this.#callOff = () => undefined;
    // While a page is being built every frame counts: it is the first that the reader sees.
    if (isChange && wait > 0 && readyState === 'complete')
      view.setTimeout(
        () => view.requestIdleCallback(run, { timeout: calmMs }),
        wait - calmMs,
      );
    else view.requestAnimationFrame(run);
  }

  #observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  get #hasChanges(): boolean {
    const { size } = this.#dirty;
    const isOther = this.#hasOtherSheets;
    return isOther || size + this.#shallow.size + this.#texts.size > 0;
  }

  #take(records: readonly MutationRecord[]): void {
    const parents = new Set<Element>();
    for (const record of records) {
      const { type, target, attributeName } = record;
      if (type === 'childList') {
        for (const node of record.addedNodes)
          if (node.nodeType === 1) this.#mark(node);
        for (const node of record.removedNodes)
          if ('sheet' in node) this.#hasOtherSheets = true;
        if (isSheet(target)) this.#mark(target);
        else if (target.nodeType === 1) parents.add(target as Element);
      } else if (type === 'characterData') {
        const parent = target.parentElement;
        if (parent && isSheet(parent)) this.#mark(parent);
        else if (parent) this.#texts.add(parent);
      } else if (
        attributeName !== this.#work.attribute &&
        !idle.test(attributeName ?? '')
      )
        this.#mark(target);
    }
    for (const parent of parents) {
      this.#shallow.add(parent);
      this.#rows.touch(parent);
    }
    if (this.#hasChanges) this.schedule();
  }

  #glance(elements: readonly Element[]): void {
    for (const element of this.#work.differing(elements))
      this.#dirty.add(element);
    if (this.#dirty.size > 0) this.schedule();
  }

  #mark(node: Node): void {
    const element =
      node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element) return;
    if (isSheet(element)) this.#hasOtherSheets = true;
    else this.#dirty.add(element);
  }

  #flush(): void {
    const now = this.#clock.now();
    const isBuilt = this.#document.readyState === 'complete';
    if (this.#hasOtherSheets && !(isBuilt && now < this.#lastAll + sheetMs)) {
      this.#hasOtherSheets = false;
      this.#lastAll = now;
      this.#work.everything();
    }
    for (const text of this.#work.differing([...this.#texts]))
      this.#shallow.add(text);
    this.#texts.clear();
    const [changed, states] = [
      inside(this.#dirty, this.#shallow),
      inside(this.#states),
    ];
    this.#dirty = new Set();
    this.#shallow = new Set();
    this.#states = new Set();
    if (changed.length > 0) {
      this.#lastFlush = now;
      this.#work.changed(changed, false);
    }
    if (states.length > 0) this.#work.changed(states, true);
  }

  /** Hover, focus and checked states change colours without changing the tree. */
  #followStates(): void {
    const look = (event: Event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof this.#view.Element)) return;
      const owner =
        target.closest('a, button, li, label, tr, summary, [role], input') ??
        target;
      if (owner.getElementsByTagName('*').length > maxStateElements) return;
      this.#states.add(owner);
      this.schedule();
    };
    const options = {
      capture: true,
      passive: true,
      signal: this.#stopped.signal,
    };
    for (const type of [
      'pointerover',
      'pointerout',
      'focusin',
      'focusout',
      'change',
      'transitionend',
      // Our own fix ends a transition too, and then was made for a colour on its way.
      'transitioncancel',
      'animationend',
      'toggle',
    ])
      this.#document.addEventListener(type, look, options);
  }
}

/** Everything in `roots`, and `shallow` by themselves, each once. */
function inside(
  roots: Iterable<Element>,
  shallow: Iterable<Element> = [],
): readonly Element[] {
  const found = new Set<Element>();
  for (const root of roots) {
    if (!root.isConnected || found.has(root)) continue;
    for (const element of elementsIn(root)) found.add(element);
  }
  for (const element of shallow) if (element.isConnected) found.add(element);
  return [...found];
}
