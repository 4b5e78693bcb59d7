/**
 * Text whose every UTF-16 unit carries an identity, so that after any edit one still knows where each
 * original character went: ids ≥ 0 are the original's characters, `NEW` came with an edit elsewhere,
 * `REPLACED` stands where a character of the quote stood.
 */
export interface Identified {
  readonly text: string;
  readonly ids: readonly number[];
}

export const NEW = -1;
export const REPLACED = -2;

/** Gives each code point of NFC text an identity of its own, counting from `first`. */
export function identify(text: string, first: number): Identified {
  const ids: number[] = [];
  let id = first;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) ids.push(id);
    id++;
  }
  return { text, ids };
}

/** Text that the original did not have. */
export function foreign(text: string, id: number = NEW): Identified {
  return { text, ids: new Array<number>(text.length).fill(id) };
}

export function cut(
  piece: Identified,
  start: number,
  end?: number,
): Identified {
  return {
    text: piece.text.slice(start, end),
    ids: piece.ids.slice(start, end),
  };
}

export function join(...pieces: readonly Identified[]): Identified {
  return {
    text: pieces.map((piece) => piece.text).join(''),
    ids: pieces.flatMap((piece) => piece.ids),
  };
}

/** Rewrites each match; the new characters take the identities of the old ones, the last one repeated. */
export function respell(
  piece: Identified,
  pattern: RegExp,
  spell: (match: string) => string,
): Identified {
  const parts: Identified[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(pattern)) {
    parts.push(cut(piece, from, match.index));
    const old = piece.ids.slice(match.index, match.index + match[0].length);
    const text = spell(match[0]);
    const ids = Array.from(
      { length: text.length },
      (_, i) => old[Math.min(i, old.length - 1)] ?? NEW,
    );
    parts.push({ text, ids });
    from = match.index + match[0].length;
  }
  return join(...parts, cut(piece, from));
}
