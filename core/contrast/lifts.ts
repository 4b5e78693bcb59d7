import type { Fix } from '../page-style/writer';
import { liftsOf } from './repair';
import type { Sample } from './sample';

/** Veils taken off texts that lie elsewhere, by who has them: they are written anew with whatever else that gets. */
export class Lifts {
  readonly #known = new WeakMap<Element, readonly Fix[]>();

  of(element: Element): readonly Fix[] {
    return this.#known.get(element) ?? [];
  }

  /** Those that the samples need and that were not known. */
  found(samples: readonly Sample[]): readonly Fix[] {
    const fresh = liftsOf(samples).filter((lift) =>
      this.of(lift.element).every(({ pseudo }) => pseudo !== lift.pseudo),
    );
    for (const lift of fresh)
      this.#known.set(lift.element, [...this.of(lift.element), lift]);
    return fresh;
  }
}
