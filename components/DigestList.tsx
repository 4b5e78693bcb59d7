import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';

export interface DigestListProps {
  /** The articles to be told, in order. */
  readonly entries: readonly Pick<
    Entry,
    'id' | 'title' | 'siteName' | 'minutes'
  >[];
  /** What has been made so far, by id; null for one that is too short. */
  readonly lines: ReadonlyMap<string, string | null>;
  readonly isDone: boolean;
  readonly href: (id: string) => string;
}

/** The unread articles, each in one line; room is kept for lines that are still being made. */
export function DigestList({ entries, lines, isDone, href }: DigestListProps) {
  if (entries.length === 0) return <p>{text('digest.nothing')}</p>;
  return (
    <>
      <p class="quiet" role="status">
        {isDone
          ? text('digest.done', { count: entries.length })
          : text('digest.making', {
              count: lines.size,
              total: entries.length,
            })}
      </p>
      <ul class="digest" aria-label={text('digest.heading')}>
        {entries.map(({ id, title, siteName, minutes }) => (
          <li key={id}>
            <a href={href(id)}>{title}</a>
            <p class="quiet">
              {siteName} · {text('common.minutes', { count: minutes })}
            </p>
            <p class="digest-line">
              {lines.has(id)
                ? (lines.get(id) ?? text('digest.short'))
                : isDone
                  ? text('digest.gone')
                  : ''}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
