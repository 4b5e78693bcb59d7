import { text } from '../core/language/text';
import { type EntriesState, EntryList } from './EntryList';

/** Looking for saved articles from the popup. */
export interface PopupSearch {
  readonly query: string;
  /** What it came to, in words; '' outside of a search. */
  readonly said: string;
  /** The best answers; null outside of a search. */
  readonly found: EntriesState;
  /** Starts the search's thread before the first letter. */
  readonly onWake: () => void;
  readonly onInput: (query: string) => void;
}

export interface PopupLibraryProps {
  readonly entries: EntriesState;
  /** The library, with what is looked for. */
  readonly libraryUrl: string;
  readonly entryUrl: (id: string) => string;
  readonly search: PopupSearch;
}

/** What to read next, and a field to find anything that was ever saved. */
export function PopupLibrary({
  entries,
  libraryUrl,
  entryUrl,
  search,
}: PopupLibraryProps) {
  const { query, said, found } = search;
  return (
    <section aria-label={text('popup.toRead')} class="popup-part">
      <div class="popup-line">
        <h2>{text('popup.toRead')}</h2>
        <a class="button" href={libraryUrl} target="_blank" rel="noopener">
          {text(query === '' ? 'popup.allSaved' : 'popup.allFound')}
        </a>
      </div>
      <search>
        <input
          type="search"
          class="field"
          value={query}
          placeholder={text('list.search')}
          aria-label={text('list.search')}
          autocomplete="off"
          spellcheck={false}
          onFocus={search.onWake}
          onInput={(event) => search.onInput(event.currentTarget.value)}
        />
        <p class="quiet" role="status">
          {said}
        </p>
      </search>
      <EntryList
        entries={found ?? entries}
        entryUrl={entryUrl}
        empty={found === null ? text('popup.nothingSaved') : ''}
      />
    </section>
  );
}
