import { LibraryList } from '../../components/LibraryList';
import { text } from '../../core/language/text';
import type { ViewProps } from './view';

/** Saved articles, newest first. */
export function ListScreen({ model }: ViewProps) {
  const entries = model.entries.value;
  return (
    <>
      <div class="library-head">
        <h1>{text('library.title')}</h1>
        {entries && entries.length > 0 && (
          <p class="quiet">
            {text('library.count', { count: entries.length })}
          </p>
        )}
      </div>
      <LibraryList
        entries={entries}
        onDelete={(entry) => void model.remove(entry)}
      />
    </>
  );
}
