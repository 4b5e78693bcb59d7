import type { View } from '../page-style/tree';

/** Rows with more elements than these are not looked at for what came to one of them. */
const maxElements = 400;
const restMs = 200;

export interface RowWork {
  /** Nothing came or went in the row for a while: its elements are to be looked at. */
  look(row: Element): void;
  /** More comes and goes: a short look must do until it rests. */
  glance(row: Element): void;
}

/**
 * Parents whose other children may look different since one came or went (`:nth-child`, `:empty`). Nobody
 * waits for that, and where children come without end a full look at all of them each time would cost
 * more than everything else.
 */
export class Rows {
  readonly #view: View;
  readonly #work: RowWork;
  readonly #signal: AbortSignal;
  readonly #clock: Performance;
  /** When a child last came or went. */
  readonly #touched = new Map<Element, number>();

  constructor(view: View, signal: AbortSignal, work: RowWork) {
    this.#view = view;
    this.#signal = signal;
    this.#clock = view.performance;
    this.#work = work;
  }

  touch(parent: Element): void {
    if (parent.getElementsByTagName('*').length > maxElements) return;
    if (this.#touched.size === 0) this.#wait();
    this.#touched.set(parent, this.#clock.now());
  }

  #wait(): void {
    this.#view.setTimeout(() => {
      if (this.#signal.aborted) return;
      const rested = this.#clock.now() - restMs;
      for (const [row, at] of this.#touched) {
        if (at > rested) this.#work.glance(row);
        else this.#work.look(row);
        if (at <= rested || !row.isConnected) this.#touched.delete(row);
      }
      if (this.#touched.size > 0) this.#wait();
    }, restMs);
  }
}
