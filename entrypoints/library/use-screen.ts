import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadScreen, screenOf } from './screens';
import type { LibraryView, ViewProps } from './view';

/** The screen of a view; null while it is being loaded. */
export function useScreen(
  view: LibraryView | undefined,
): FunctionComponent<ViewProps> | null {
  const [, drawAgain] = useState(0);
  const Screen = view ? screenOf(view) : null;
  useEffect(() => {
    // What has come since this was drawn is drawn too.
    if (!view || Screen) return;
    let wanted = true;
    void loadScreen(view).then(() => {
      if (wanted) drawAgain((times) => times + 1);
    });
    return () => {
      wanted = false;
    };
  }, [view]);
  return Screen;
}
