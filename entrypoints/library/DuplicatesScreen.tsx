import { useMemo, useState } from 'preact/hooks';
import { DuplicateGroup } from '../../components/DuplicateGroup';
import { text } from '../../core/language/text';
import { findDuplicates } from '../../core/library/list/duplicates';
import { listActions } from './actions';
import type { ViewProps } from './view';

/** So many groups are shown at once; the next come as these are settled. */
const SHOWN = 50;

/** One article on several addresses: the reader keeps one, or all. */
export function DuplicatesScreen({ model }: ViewProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const entries = model.entries.value;
  const groups = useMemo(
    () =>
      findDuplicates(
        entries?.filter(({ deletedAt }) => deletedAt === null) ?? [],
      ),
    [entries],
  );
  const left = groups.filter(([first]) => first && !kept.has(first.id));
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
          onKeepAll={() =>
            setKept(new Set([...kept, ...group.map(({ id }) => id)]))
          }
        />
      ))}
    </>
  );
}
