import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import type { Duplicates } from '../core/library/list/duplicates';
import { EntryFacts } from './EntryFacts';

/** Articles that are probably one; the reader says which to keep. */
export function DuplicateGroup({
  group,
  now,
  onKeep,
  onKeepAll,
}: {
  readonly group: Duplicates;
  readonly now: number;
  /** The others go to the trash. */
  readonly onKeep: (entry: Entry) => void;
  readonly onKeepAll: () => void;
}) {
  const title = group[0]?.title ?? '';
  return (
    <section class="duplicates" aria-label={title}>
      <ul>
        {group.map((entry) => (
          <li key={entry.id}>
            <div>
              <a class="row-title" href={`#${entry.id}`}>
                {entry.title}
              </a>
              <EntryFacts entry={entry} now={now} />
              <p class="quiet address">{entry.url}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={text('list.keepNamed', {
                title: entry.title,
                site: entry.siteName,
              })}
              onClick={() => onKeep(entry)}
            >
              {text('list.keepThis')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button plain"
        aria-label={text('list.keepAllNamed', { title })}
        onClick={onKeepAll}
      >
        {text('list.keepAll')}
      </button>
    </section>
  );
}
