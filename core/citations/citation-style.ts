import type { Pinpoint, Reference } from './reference';
import type { Runs } from './run';

/** How a school or a field of study wants its sources named. Pure; one file a style. */
export interface CitationStyle {
  /** Same as the file name. */
  readonly id: string;
  /** Order in the menu, in tens. */
  readonly rank: number;
  /** Whether texts point to references by number. */
  readonly isNumbered: boolean;
  /** Whether sources of each language stand together, Vietnamese first. */
  readonly isByLanguage: boolean;
  /** The reference as it stands in the list, without its number. */
  entry(reference: Reference): Runs;
  /** What stands behind a quotation in the text; of Chicago the note. */
  inText(reference: Reference, pinpoint: Pinpoint): Runs;
  /** Order of the list; 0 keeps the order of first mention. */
  compare(a: Reference, b: Reference): number;
}
