/** Text without accents and case, with the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /**
   * `map[i]` is the offset in the original of the character that gave folded unit `i`;
   * `map[text.length]` is the original's length, so `[map[a], map[b]]` covers the folded `[a, b]`.
   */
  readonly map: Uint32Array;
}

const MARKS = /\p{M}+/gu;

/** Folds one string without keeping offsets: "Đường Hoà" gives "duong hoa". */
export function foldString(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLocaleLowerCase('vi')
    .replaceAll('đ', 'd');
}

/**
 * Folds accents, đ and case, and keeps for each folded unit where it came from. Input may be NFC, NFD or a
 * mixture: all give the same folded text.
 */
export function fold(original: string): FoldedText {
  const parts: string[] = [];
  const map: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldString(character);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) map.push(offset);
    offset += character.length;
  }
  map.push(original.length);
  return { text: parts.join(''), map: Uint32Array.from(map) };
}
