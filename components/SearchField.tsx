import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../core/language/text';

/** The field to search with; what it understands stands below it while it is used. */
export function SearchField({
  input,
  value,
  said,
  onWake,
  onInput,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  /** What the search has come to, for everybody to hear and see; empty outside of one. */
  readonly said: string;
  /** The field has the focus: a search may come. */
  readonly onWake: () => void;
  readonly onInput: (value: string) => void;
}) {
  const help = useId();
  return (
    <search class="library-search">
      <input
        ref={input}
        type="search"
        class="field"
        value={value}
        placeholder={text('list.search')}
        aria-label={text('list.search')}
        aria-describedby={help}
        autocomplete="off"
        spellcheck={false}
        onFocus={onWake}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onInput('');
        }}
      />
      <p id={help} class="quiet search-help">
        {text('list.searchHelp')}
      </p>
      <p class="quiet" role="status">
        {said}
      </p>
    </search>
  );
}
