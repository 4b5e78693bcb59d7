/**
 * Patterns of Vietnamese names, for finders to build on. A name is a run of words with a capital; "Hà Nội",
 * "Nguyễn Thị Lan", "Đắk Lắk", "Kim Jong-un".
 */
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*`;

/** Not in the middle of a word. */
export const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** @returns source of a pattern for so many capitalised words in a row */
export function capitalised(least: number, most: number): string {
  return `${CAPITAL}(?: ${CAPITAL}){${least - 1},${most - 1}}`;
}

/** Alternatives of a list, the longest first so that it wins. */
export function anyOf(words: string): string {
  return words
    .split(', ')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|');
}

/** A place's own name: "Gia Lai", "Bà Rịa - Vũng Tàu", "TP. HCM". */
export const PLACE_NAME = `(?!TP)${capitalised(1, 3)}(?: ?[-–] ?${capitalised(2, 2)})?`;

/** Another name right behind: "UBND TP Đà Nẵng Huỳnh | Đức Thơ" took somebody's family name for the place's. */
export const RUNS_ON = /^ \p{Lu}/u;

/** A lost space: "Nguyễn Chí DũngTheo"; not "McDonald". */
export const GLUED = /(?<!(?<!\p{L})M(?:a)?c)(?<=\p{Ll})\p{Lu}/u;

/** A name that goes on in small letters, an apostrophe or a particle was cut short. */
export const GOES_ON =
  /^(?:[’'`]| (?:de|da|di|van|von|bin|al|el|la|du) | [-–] [A-Z][a-z]+(?![\p{L}\p{M}])|\.\p{Lu})/u;
