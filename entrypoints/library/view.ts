import type { LucideIcon } from 'lucide-preact';
import type { FunctionComponent } from 'preact';
import type { LibraryModel } from './model';

/** The saved articles themselves, what is made of them, and the upkeep of the whole. */
export type ViewGroup = 'groupSaved' | 'groupStudy' | 'groupCare';

/** What stands in the library's rail and fills its page; one file in `views/`. */
export interface LibraryView {
  /** Same as the file name; the page's address is `library.html#/id`. */
  readonly id: string;
  /** Order in the rail, in tens. */
  readonly rank: number;
  /** Under which heading of the rail it stands; the groups come in the order of their first views. */
  readonly group: ViewGroup;
  readonly label: () => string;
  readonly Icon: LucideIcon;
  /** How many are in it, beside the name; null for views that hold nothing to count. */
  readonly count?: (model: LibraryModel) => number | null;
  /** Asked for when the view is opened first; all but the list come only then, so that it does not wait for them. */
  readonly load: () => Promise<FunctionComponent<ViewProps>>;
}

export interface ViewProps {
  /** Of the view. */
  readonly id: string;
  readonly model: LibraryModel;
}
