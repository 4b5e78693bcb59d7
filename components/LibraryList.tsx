import { Trash2 } from 'lucide-preact';
import { formatDay } from '../core/language/dates';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import { progressText } from './EntryList';

/** Saved articles, newest first; null while the library opens. */
export function LibraryList({
  entries,
  onDelete,
}: {
  readonly entries: readonly Entry[] | null;
  readonly onDelete: (entry: Entry) => void;
}) {
  if (entries === null) return <p role="status">{text('library.loading')}</p>;
  if (entries.length === 0) return <p>{text('library.empty')}</p>;
  return (
    <ul class="library-list" aria-label={text('library.list')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <div>
            <a class="library-title" href={`#${entry.id}`}>
              {entry.title}
            </a>
            <p class="quiet">
              {[
                entry.siteName,
                text('library.savedOn', { date: formatDay(entry.savedAt) }),
                text('common.minutes', { count: entry.minutes }),
                progressText(entry),
              ].join(' · ')}
            </p>
          </div>
          <button
            type="button"
            class="button plain"
            aria-label={text('library.deleteNamed', { title: entry.title })}
            title={text('library.delete')}
            onClick={() => onDelete(entry)}
          >
            <Trash2 size={20} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
