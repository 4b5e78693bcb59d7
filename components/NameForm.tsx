import { useState } from 'preact/hooks';

/** A field for a name beside the button that uses it; without a name nothing happens. */
export function NameForm({
  label,
  action,
  isMain = false,
  onName,
}: {
  readonly label: string;
  readonly action: string;
  /** Whether its button is the one that its screen is for. */
  readonly isMain?: boolean;
  /** Gets the name in NFC, trimmed. */
  readonly onName: (name: string) => void;
}) {
  const [words, setWords] = useState('');
  const given = words.normalize('NFC').trim();
  return (
    <form
      class="controls-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (given === '') return;
        onName(given);
        setWords('');
      }}
    >
      <label class="find-label">
        {label}
        <input
          class="field"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <button
        type="submit"
        class={isMain ? 'button main' : 'button'}
        aria-disabled={given === ''}
      >
        {action}
      </button>
    </form>
  );
}
