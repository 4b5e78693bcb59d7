import type { FunctionComponent } from 'preact';
import type { LibraryView, ViewProps } from './view';

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
