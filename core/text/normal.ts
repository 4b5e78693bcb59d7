/**
 * Normal forms for look-ups. Text itself is stored NFC and printed as its author wrote it; only keys are
 * folded. Vietnamese has two tone styles for the open rhymes oa, oe, uy: old "hòa, thúy", new "hoà, thuý".
 * News sites mix both, so a table keyed by one style misses half of the pages.
 */
const OLD_STYLE = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu;

const NEW_STYLE = new Map<string, string>();
for (const [toned, seconds] of [
  ['òóỏõọ', 'ae'],
  ['ùúủũụ', 'y'],
] as const)
  for (const first of toned)
    for (const second of seconds)
      for (const upper of [false, true])
        for (const upperSecond of [false, true])
          addPair(
            upper ? first.toUpperCase() : first,
            upperSecond ? second.toUpperCase() : second,
          );

function addPair(first: string, second: string): void {
  const [base = '', tone = ''] = first.normalize('NFD');
  NEW_STYLE.set(first + second, base + (second + tone).normalize('NFC'));
}

/**
 * Rewrites old-style tone places to the new style ("hòa" to "hoà").
 * @param text NFC; the answer has the same length in UTF-16 units, so offsets keep their meaning
 */
export function foldToneStyle(text: string): string {
  return text.replace(OLD_STYLE, (pair) => NEW_STYLE.get(pair) ?? pair);
}

/**
 * The one form under which a syllable or phrase is looked up: NFC, lower case, new tone style.
 * NFC and NFD input, old and new style give the same key.
 */
export function lookupForm(text: string): string {
  return foldToneStyle(text.normalize('NFC').toLocaleLowerCase('vi'));
}
