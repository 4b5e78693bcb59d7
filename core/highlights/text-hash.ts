/**
 * A fingerprint of a text, to see at once that an article has not changed. Two 32-bit FNV-1a sums over
 * UTF-16 units (Fowler, Noll, Vo; parameters of draft-eastlake-fnv), the second over the reversed text; it
 * guards against edits, not against forgers.
 */
export function textHash(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(
      backward ^ text.charCodeAt(text.length - 1 - i),
      0x01000193,
    );
  }
  return hex(forward) + hex(backward);
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}
