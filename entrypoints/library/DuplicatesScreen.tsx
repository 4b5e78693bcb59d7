import { useMemo } from 'preact/hooks';
import { DuplicateGroup } from '../../components/DuplicateGroup';
import { text } from '../../core/language/text';
import { findDuplicates } from '../../core/library/list/duplicates';
import { groupName, MOST_KEPT } from '../../core/library/list/kept-all';
import { librarySettings } from '../../core/library/settings';
import { listActions } from './actions';
import type { LibraryModel } from './model';
import type { ViewProps } from './view';

/** So many groups are shown at once; the next come as these are settled. */
const SHOWN = 50;

/** One article on several addresses: the reader keeps one, or all. */
export function DuplicatesScreen({ model }: ViewProps) {
  const { keptAll } = librarySettings.values.value;
  const entries = model.entries.value;
  const groups = useMemo(
    () =>
      findDuplicates(
        entries?.filter(({ deletedAt }) => deletedAt === null) ?? [],
      ),
    [entries],
  );
  const left = groups.filter((group) => !keptAll.includes(groupName(group)));
  const { trash } = listActions(model);
  return (
    <>
      <h1>{text('list.duplicates')}</h1>
      {left.length === 0 ? (
        <p>{text('list.duplicatesNone')}</p>
      ) : (
        <p>{text('list.duplicatesNote')}</p>
      )}
      {left.slice(0, SHOWN).map((group) => (
        <DuplicateGroup
          key={group[0]?.id}
          group={group}
          now={Date.now()}
          onKeep={({ id }) =>
            trash(
              group.map((entry) => entry.id).filter((other) => other !== id),
            )
          }
          onKeepAll={() => keepAll(model, groupName(group))}
        />
      ))}
    </>
  );
}

function keepAll({ deeds }: LibraryModel, name: string): void {
  const without = () =>
    librarySettings.values.peek().keptAll.filter((kept) => kept !== name);
  const remember = (keptAll: readonly string[]) =>
    librarySettings.set({ keptAll: keptAll.slice(-MOST_KEPT) });
  void deeds.change(
    () => remember([...without(), name]),
    () => remember(without()),
    text('list.didKeepAll'),
  );
}
