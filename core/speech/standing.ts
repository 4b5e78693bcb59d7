import type { Part } from './parts';

/** A place in a sentence: which part, and which word of it. */
export interface Standing {
  readonly part: number;
  readonly word: number;
}

export const START: Standing = { part: 0, word: 0 };

/** Where the clause of a word begins: whoever comes back wants its sense, not half a word. */
export function clauseStart(parts: readonly Part[], at: Standing): Standing {
  const words = parts[at.part]?.words ?? [];
  for (let word = at.word; word > 0; word--)
    if (words[word - 1]?.pauses) return { part: at.part, word };
  return { part: at.part, word: 0 };
}

/** The first word that stands for the text at or behind an offset. */
export function placeIn(parts: readonly Part[], offset: number): Standing {
  for (const [part, { words }] of parts.entries()) {
    const word = words.findIndex(({ end }) => end > offset);
    if (word !== -1) return { part, word };
  }
  return START;
}
