import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CanonicalText } from '../core/article/canonical-text';
import type { Mark } from '../core/reader/model';

/** What every block needs to draw itself in its place. */
export interface Reading {
  readonly canonical: CanonicalText;
  readonly mark: Mark | null;
  /** False for a saved article: its pictures would have to be asked of the network. */
  readonly loadImages: boolean;
}

export const ReadingContext = createContext<Reading | null>(null);

/** @throws Error outside a `ReadingContext` */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('no ReadingContext above');
  return reading;
}
