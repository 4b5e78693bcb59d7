import type { Page } from './page.ts';

/** Something that remembers a passage of one page and looks for it in another. */
export interface Anchorer {
  readonly name: string;
  /** Which text it reads. */
  readonly reads: 'dom' | 'canonical';
  describe(view: View, start: number, end: number): Finder;
}

/** A page as text; offsets are UTF-16 units. */
export interface View {
  readonly text: string;
  readonly page: Page;
}

/** Where the passage is on that page, or null when it says that it is not there. */
export type Finder = (
  view: View,
) => { readonly start: number; readonly end: number } | null;
