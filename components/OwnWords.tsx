import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { text } from '../core/language/text';
import { IconButton } from './IconButton';

/** A word as it is written, and how it is said. */
export type OwnWord = readonly [word: string, said: string];

/** The words that the reader has taught, and a form for one more. */
export function OwnWords({
  words,
  most,
  onAdd,
  onRemove,
}: {
  readonly words: readonly OwnWord[];
  /** How many there may be. */
  readonly most: number;
  readonly onAdd: (word: OwnWord) => void;
  readonly onRemove: (word: string) => void;
}) {
  return (
    <section class="own-words" aria-labelledby="own-words">
      <h3 id="own-words">{text('abbreviation.own')}</h3>
      <p class="quiet">{text('abbreviation.ownHelp')}</p>
      {words.length === 0 ? (
        <p class="quiet">{text('abbreviation.ownNone')}</p>
      ) : (
        <ul>
          {words.map(([word, said]) => (
            <li key={word}>
              <span>
                <strong>{word}</strong>: {said}
              </span>
              <IconButton
                Icon={X}
                name={text('abbreviation.ownRemove', { word })}
                onPress={() => onRemove(word)}
              />
            </li>
          ))}
        </ul>
      )}
      {words.length < most ? (
        <OwnWordForm onAdd={onAdd} />
      ) : (
        <p class="quiet">{text('abbreviation.ownFull', { count: most })}</p>
      )}
    </section>
  );
}

function OwnWordForm({ onAdd }: { readonly onAdd: (word: OwnWord) => void }) {
  const [word, setWord] = useState('');
  const [said, setSaid] = useState('');
  const given = [word, said].map((one) => one.normalize('NFC').trim());
  const isReady = given.every((one) => one !== '');
  return (
    <form
      class="controls-row"
      onSubmit={(event) => {
        event.preventDefault();
        const [newWord = '', newSaid = ''] = given;
        if (!isReady) return;
        onAdd([newWord, newSaid]);
        setWord('');
        setSaid('');
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <Field
        label={text('abbreviation.ownWord')}
        value={word}
        onValue={setWord}
      />
      <Field
        label={text('abbreviation.ownSaid')}
        value={said}
        onValue={setSaid}
      />
      <button type="submit" class="button" aria-disabled={!isReady}>
        {text('abbreviation.ownAdd')}
      </button>
    </form>
  );
}

function Field({
  label,
  value,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  return (
    <label class="find-label">
      {label}
      <input
        class="field"
        autocomplete="off"
        maxLength={200}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
