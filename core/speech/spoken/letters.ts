import { cardinal, digitByDigit } from './number-words';

/**
 * How Vietnamese speakers name Latin letters when they spell an abbreviation: USB "u ét bê", FLC "ép eo xê".
 * Letter names after Quyết định 27/2003/QĐ-BGDĐT in the short forms of radio and television.
 */
const NAMES: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'á',
  â: 'ớ',
  b: 'bê',
  c: 'xê',
  d: 'đê',
  đ: 'đê',
  e: 'e',
  ê: 'ê',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'eo',
  m: 'em',
  n: 'en',
  o: 'ô',
  ô: 'ô',
  ơ: 'ơ',
  p: 'pê',
  q: 'quy',
  r: 'rờ',
  s: 'ét',
  t: 'tê',
  u: 'u',
  ư: 'ư',
  v: 'vê',
  w: 'vê kép',
  x: 'ích',
  y: 'y',
  z: 'dét',
};

/** @returns the letter's name, or '' for what is no letter */
export function letterName(letter: string): string {
  return NAMES[letter.toLocaleLowerCase('vi')] ?? '';
}

/** Spells letters one by one and reads the numbers between them whole: "6P7K" gives "sáu pê bảy ca". */
export function spell(text: string): string {
  return (text.normalize('NFC').match(/\d+|\p{L}/gu) ?? [])
    .map((part) =>
      /\d/u.test(part)
        ? part.length > 4
          ? digitByDigit(part)
          : cardinal(Number(part))
        : letterName(part),
    )
    .filter(Boolean)
    .join(' ');
}

/** A law's point d) is "dê", unlike the D of a foreign abbreviation. */
export function pointName(letter: string): string {
  return letter === 'd' ? 'dê' : letterName(letter);
}

const VOWEL = /[aeiouy]/iu;
/** No syllable begins or ends like this, in Vietnamese or in English. */
const UNSPEAKABLE =
  /^(?:[bcdfghjklmnpqrtvwxz](?![aeiouyhrl])|[^aeiouy]{3})|[^aeiouy]{4}|[^aeiouy]{3}$|[aeiouy]{3}/iu;

/** Whether capitals are said as one word ("TISCO", "SATSCO") rather than spelt ("FTSE", "HSBC"). */
export function isPronounceable(capitals: string): boolean {
  if (capitals.length < 4 || !/^[A-Z]+$/u.test(capitals)) return false;
  const vowels = [...capitals].filter((letter) => VOWEL.test(letter)).length;
  return vowels >= 2 && !UNSPEAKABLE.test(capitals);
}
