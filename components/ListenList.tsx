import { Headphones } from 'lucide-preact';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';

/** Chooses which articles are read aloud one after another. */
export function ListenList({
  entries,
  hasFinished,
  left,
  onToggle,
  onStart,
}: {
  readonly entries: readonly Entry[];
  /** Whether there are others, read to their end. */
  readonly hasFinished: boolean;
  /** Ids that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string, isIn: boolean) => void;
  readonly onStart: (ids: readonly string[]) => void;
}) {
  if (entries.length === 0)
    return (
      <p>{text(hasFinished ? 'speech.queueFinished' : 'speech.queueEmpty')}</p>
    );
  const chosen = entries.filter(({ id }) => !left.has(id));
  const minutes = chosen.reduce((sum, entry) => sum + entry.minutes, 0);
  return (
    <>
      <p>{text('speech.queueHelp')}</p>
      <p class="listen-start">
        <button
          type="button"
          class="button main"
          aria-disabled={chosen.length === 0}
          onClick={() =>
            chosen.length > 0 && onStart(chosen.map(({ id }) => id))
          }
        >
          <Headphones size={20} aria-hidden="true" />
          {text('speech.queueStart')}
        </button>{' '}
        <span class="quiet" role="status">
          {text('library.count', { count: chosen.length })} ·{' '}
          {text('common.minutesOnly', { count: minutes })}
        </span>
      </p>
      <ul class="listen-list" aria-label={text('speech.queue')}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <label class="look-check">
              <input
                type="checkbox"
                checked={!left.has(entry.id)}
                onChange={({ currentTarget }) =>
                  onToggle(entry.id, currentTarget.checked)
                }
              />
              <span>
                {entry.title}{' '}
                <span class="quiet">
                  {entry.siteName} ·{' '}
                  {text('common.minutes', { count: entry.minutes })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
