import type { FunctionComponent } from 'preact';
import type { LibraryView, ViewProps } from './view';

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

type Screen = FunctionComponent<ViewProps>;
const loaded = new Map<LibraryView['load'], Screen>();

/** A view's screen, which from then on is drawn without waiting. */
export async function loadScreen({ load }: LibraryView): Promise<Screen> {
  const Screen = await load();
  loaded.set(load, Screen);
  return Screen;
}

/** The same where it has been loaded, else null. */
export function screenOf({ load }: LibraryView): Screen | null {
  return loaded.get(load) ?? null;
}
