import { type TextKey, text } from '../core/language/text';

/** Keys that do the same, and what it is. */
export type KeyRow = readonly [keys: readonly string[], meaning: TextKey];

export function KeysTable({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
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
  );
}
