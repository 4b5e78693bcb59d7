import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import { type Mark, marksWithin } from '../core/reader/marks';
import type { Jumped, Spot } from '../core/reader/spots';
import type { HighlightProps } from './highlight-props';

/** What every block needs to draw itself in its place. */
export interface Reading {
  readonly canonical: CanonicalText;
  /** A signal, so that a new mark draws its own paragraphs anew and not the whole article. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  /** Marks of abbreviations by where their leaf starts: they change seldom, the others with every word read. */
  readonly abbreviations: ReadonlySignal<ReadonlyMap<number, readonly Mark[]>>;
  /** Null for a picture that would have to be asked of the network, in a saved article. */
  readonly imageUrl: (src: string) => string | null;
  /** What pictures need to be highlighted. */
  readonly pictures: ReadonlySignal<HighlightProps>;
  /** Where links within the article lead. */
  readonly spots: ReadonlyMap<number, Spot>;
  /** The one that was followed last, while the reader has not gone back. */
  readonly jumped: Signal<Jumped | null>;
}

export const ReadingContext = createContext<Reading | null>(null);

/** @throws Error outside a `ReadingContext` */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('no ReadingContext above');
  return reading;
}

/** The marks that touch a stretch of canonical text, kept fresh. */
export function useMarks(start: number, end: number): readonly Mark[] {
  const { marks, abbreviations } = useReading();
  const touching = useComputed(() =>
    marksWithin(marks.value, start, end),
  ).value;
  const short = useComputed(() => abbreviations.value.get(start)).value;
  return useMemo(
    () =>
      !short ? touching : touching.length ? [...touching, ...short] : short,
    [touching, short],
  );
}
