import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LibraryRail } from '../../components/LibraryRail';
import { text } from '../../core/language/text';
import { viewAddress } from './address';
import type { LibraryModel } from './model';
import type { LibraryView, ViewProps } from './view';
import { views } from './views';

/** The rail, and beside it the view of that name; the first view for a name that nobody has. */
export function LibraryPage({
  model,
  id,
}: {
  readonly model: LibraryModel;
  readonly id: string;
}) {
  const view = views.find((candidate) => candidate.id === id) ?? views[0];
  const Screen = useScreen(view);
  return (
    <div class="library">
      <LibraryRail
        current={view?.id ?? ''}
        links={views.map(({ id, label, Icon, count }) => ({
          id,
          label: label(),
          Icon,
          href: viewAddress(id),
          count: count?.(model) ?? null,
        }))}
      />
      <main class="library-main">
        {Screen ? (
          <Screen model={model} />
        ) : (
          <p role="status">{text('common.loading')}</p>
        )}
      </main>
    </div>
  );
}

function useScreen(
  view: LibraryView | undefined,
): FunctionComponent<ViewProps> | null {
  const [loaded, setLoaded] = useState<{
    readonly view: LibraryView;
    readonly Screen: FunctionComponent<ViewProps>;
  } | null>(null);
  useEffect(() => {
    let wanted = true;
    void view?.load().then((Screen) => {
      if (wanted) setLoaded({ view, Screen });
    });
    return () => {
      wanted = false;
    };
  }, [view]);
  return loaded && loaded.view === view ? loaded.Screen : null;
}
