import { useSignal } from '@preact/signals';
import { ListenList } from '../../components/ListenList';
import { text } from '../../core/language/text';
import type { ViewProps } from './view';

/** Read further than this an article counts as done and is not offered. */
const DONE = 0.95;

/** Saved articles that are not yet read to their end, to be listened to one after another. */
export function ListenScreen({ model }: ViewProps) {
  const left = useSignal<ReadonlySet<string>>(new Set());
  const entries = model.entries.value;
  if (entries === null) return <p role="status">{text('library.loading')}</p>;
  const offered = entries.filter(({ progress }) => progress < DONE);
  return (
    <>
      <div class="library-head">
        <h1>{text('speech.queue')}</h1>
      </div>
      <ListenList
        entries={offered}
        hasFinished={entries.length > offered.length}
        left={left.value}
        onToggle={(id, isIn) => {
          const next = new Set(left.peek());
          if (isIn) next.delete(id);
          else next.add(id);
          left.value = next;
        }}
        onStart={(ids) => model.queue.start(ids)}
      />
    </>
  );
}
