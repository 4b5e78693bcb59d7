import { text } from '../core/language/text';
import { Check } from './Check';
import { type KeyRow, KeysTable } from './KeysTable';

const rows: readonly KeyRow[] = [
  [['?'], 'place.keys'],
  [['/'], 'place.find'],
  [['+', '-', '0'], 'place.keySize'],
  [[']', '['], 'place.keyContrast'],
  [['a'], 'look.open'],
  [['o'], 'place.keyTools'],
  [['l'], 'place.keyLineFocus'],
  [['↓', '↑'], 'place.keyLines'],
  [['h'], 'highlights.key'],
  [['n'], 'highlights.keyList'],
  [['s'], 'spelling.key'],
  [['k'], 'speech.keyPlay'],
  [['.', ','], 'speech.keySentence'],
  [['>', '<'], 'speech.keyParagraph'],
  [['f', 'd'], 'speech.keyRate'],
  [['p'], 'place.print'],
  [['Esc'], 'place.keyEscape'],
];

/** Every key of the reader view, and their off switch (WCAG 2.2 SC 2.1.4). */
export function KeysPanel({
  on,
  onToggle,
}: {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}) {
  return (
    <>
      <KeysTable rows={rows} />
      <Check
        label={text('setting.reader.keys')}
        checked={on}
        onChange={onToggle}
      />
      <p class="quiet">{text('place.keysNote')}</p>
    </>
  );
}
