import { type TextKey, text } from '../core/language/text';

const rows: readonly (readonly [readonly string[], TextKey])[] = [
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
      <table class="keys">
        <tbody>
          {rows.map(([keys, meaning]) => (
            <tr key={meaning}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{text(meaning)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="look-check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span>{text('setting.reader.keys')}</span>
      </label>
      <p class="quiet">{text('place.keysNote')}</p>
    </>
  );
}
