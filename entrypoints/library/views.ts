import type { LibraryView } from './view';

/** Every view of the library, in the order of the rail. */
export const views: readonly LibraryView[] = Object.values(
  import.meta.glob<LibraryView>('./views/*.ts', {
    eager: true,
    import: 'default',
  }),
).sort((a, b) => a.rank - b.rank);

/** The view of that name; the first one for a name that nobody has. */
export function viewOf(id: string): LibraryView | undefined {
  return views.find((view) => view.id === id) ?? views[0];
}
