/** A run of words that both texts have, or only one of them. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many words on either side the texts are shown one after the other. */
const MOST_WORDS = 400;

/** How an edited passage differs from what it was, in words (longest common subsequence). */
export function wordDiff(before: string, after: string): readonly Change[] {
  const old = before.split(/(?<=\s)/u);
  const now = after.split(/(?<=\s)/u);
  if (Math.max(old.length, now.length) > MOST_WORDS)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  const same = (i: number, j: number) => old[i]?.trim() === now[j]?.trim();
  const common = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (common[i] as number[])[j] = same(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && same(i, j)) {
      add(changes, 'same', now[j] ?? '');
      i++;
      j++;
    } else if (
      j >= now.length ||
      (i < old.length && at(i + 1, j) >= at(i, j + 1))
    )
      add(changes, 'removed', old[i++] ?? '');
    else add(changes, 'added', now[j++] ?? '');
  }
  return changes;
}

function add(changes: Change[], kind: Change['kind'], text: string): void {
  const last = changes.at(-1);
  if (last?.kind === kind)
    changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
}
