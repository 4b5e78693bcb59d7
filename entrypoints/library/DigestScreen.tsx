import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { DigestList } from '../../components/DigestList';
import { text } from '../../core/language/text';
import type { Entry } from '../../core/library/entry';
import { readArticle } from '../../core/library/store';
import { digest } from '../../core/summary/digest';
import { pacer } from '../../core/summary/pause';
import { openOwnDatabase } from './own-database';
import type { ViewProps } from './view';

/** "Tóm tắt các bài đã lưu chưa đọc": what is unread when the view is opened, newest first. */
export function DigestScreen({ model }: ViewProps) {
  const isKnown = model.entries.value !== null;
  const entries = useMemo(
    () => (model.entries.peek() ?? []).filter(isUnread),
    [isKnown],
  );
  const lines = useSignal<ReadonlyMap<string, string | null>>(new Map());
  const isDone = useSignal(false);
  useEffect(() => {
    const stop = new AbortController();
    const database = openOwnDatabase();
    const make = async () => {
      const made = digest(
        entries.map(({ id }) => id),
        (id) => readArticle(database, id),
        pacer(() => performance.now()),
        stop.signal,
      );
      for await (const { id, line } of made)
        lines.value = new Map(lines.peek()).set(id, line);
      isDone.value = true;
    };
    make().catch((error) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => {
      stop.abort();
      database.close();
    };
  }, [entries]);
  return (
    <>
      <div class="library-head">
        <h1>{text('digest.heading')}</h1>
      </div>
      {isKnown ? (
        <DigestList
          entries={entries}
          lines={lines.value}
          isDone={isDone.value}
          href={(id) => `#${id}`}
        />
      ) : (
        <p role="status">{text('library.loading')}</p>
      )}
    </>
  );
}

function isUnread(entry: Entry): boolean {
  return (
    entry.state === 'unread' && entry.deletedAt === null && !entry.unloaded
  );
}
