import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import { stateText } from './EntryFacts';

/**
 * Entries once known; null while the library opens, `failed` when it cannot be opened, `damaged` when it has lost
 * something that the reader has not seen to.
 */
export type EntriesState = readonly Entry[] | null | 'failed' | 'damaged';

/** The newest saved articles, each opening in the reader. */
export function EntryList({
  entries,
  entryUrl,
  empty,
}: {
  readonly entries: EntriesState;
  /** What is said when there are none; '' when something else says it. */
  readonly empty: string;
  readonly entryUrl: (id: string) => string;
}) {
  if (entries === null) return <p class="quiet">{text('common.loading')}</p>;
  if (entries === 'failed')
    return (
      <p class="message bad" role="alert">
        {text('saving.libraryFailed')}
      </p>
    );
  if (entries === 'damaged')
    return (
      <p class="message bad" role="alert">
        {text('recovery.title')}.{' '}
        <a href="library.html" target="_blank" rel="noopener">
          {text('recovery.toRecovery')}
        </a>
      </p>
    );
  if (entries.length === 0)
    return empty === '' ? null : <p class="quiet">{empty}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a
            href={entry.unloaded ? entry.url : entryUrl(entry.id)}
            target="_blank"
            rel="noopener"
          >
            <span class="entry-title">{entry.title}</span>
            <span class="quiet">{stateText(entry)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
