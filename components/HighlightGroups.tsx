import { useState } from 'preact/hooks';
import {
  type Group,
  type Grouping,
  grouped,
  type Listed,
} from '../core/highlights/list';
import { meaningWords } from '../core/highlights/words';
import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import { HighlightRow } from './HighlightRow';
import type { HighlightRowActions } from './highlight-row-actions';

/** Highlights drawn at first, and how many more at a press: twenty thousand rows would freeze the page. */
const PAGE = 100;

export function HighlightGroups({
  items,
  grouping,
  chosen,
  editing,
  ...actions
}: HighlightRowActions & {
  readonly items: readonly Listed[];
  readonly grouping: Grouping;
  readonly chosen: ReadonlySet<string>;
  readonly editing: string | null;
}) {
  const [most, setMost] = useState(PAGE);
  if (items.length === 0) return <p>{text('highlightList.none')}</p>;
  return (
    <>
      {grouped(items.slice(0, most), grouping).map((group) => (
        <section key={group.key} class="highlight-group">
          <h2>{headingOf(group, grouping)}</h2>
          <ul class="highlight-list">
            {group.members.map((one) => (
              <HighlightRow
                key={one.highlight.id}
                one={one}
                isChosen={chosen.has(one.highlight.id)}
                isEditing={editing === one.highlight.id}
                showsArticle={grouping !== 'article'}
                {...actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {items.length > most && (
        <button
          type="button"
          class="button"
          onClick={() => setMost(most + PAGE)}
        >
          {text('highlightList.more', {
            count: Math.min(PAGE, items.length - most),
          })}
        </button>
      )}
    </>
  );
}

function headingOf({ key, members }: Group, grouping: Grouping): string {
  const first = members[0];
  if (!first) return key;
  switch (grouping) {
    case 'article':
      return first.entry.title;
    case 'meaning':
      return text(meaningWords[first.highlight.meaning]);
    case 'tag':
      return key || text('highlightList.untagged');
    case 'site':
      return key;
    case 'day':
      return formatDay(first.highlight.createdAt);
  }
}
