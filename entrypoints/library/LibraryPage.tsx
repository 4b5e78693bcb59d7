import { useEffect } from 'preact/hooks';
import { BackupNotice } from '../../components/BackupNotice';
import { LibraryRail } from '../../components/LibraryRail';
import { text } from '../../core/language/text';
import { viewAddress } from './address';
import type { LibraryModel } from './model';
import { useScreen } from './use-screen';
import { viewOf, views } from './views';

/** The rail, and beside it the view of that name; the first view for a name that nobody has. */
export function LibraryPage({
  model,
  id,
}: {
  readonly model: LibraryModel;
  readonly id: string;
}) {
  const view = viewOf(id);
  const Screen = useScreen(view);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key === 'z';
      if (!isUndo || event.shiftKey || isField(event.target)) return;
      event.preventDefault();
      void model.deeds.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [model]);
  return (
    <div class="library">
      <LibraryRail
        current={view?.id ?? ''}
        links={views.map(({ id, group, label, Icon, count }) => ({
          id,
          group: text(`shelf.${group}`),
          label: label(),
          Icon,
          href: viewAddress(id),
          count: count?.(model) ?? null,
        }))}
      />
      <main class="library-main">
        {view?.id !== 'export' && (
          <BackupNotice
            last={model.backup.last.value}
            state={model.backup.state.value}
            now={Date.now()}
            onNow={() => void model.backup.now()}
          />
        )}
        {Screen ? (
          <Screen model={model} id={view?.id ?? ''} />
        ) : (
          <p role="status">{text('common.loading')}</p>
        )}
      </main>
    </div>
  );
}

/** What is typed in a field is taken back by the field itself. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox]), textarea, select')
  );
}
