import { decodeReferences } from './references';

/**
 * Page text to clean text. Publishers ship the same word in five disguises: entities encoded twice
 * ("&amp;#7871;"), NFD from a Mac keyboard, zero-width characters from an editor, NBSP for every blank.
 */
const NAMES = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ugrave: 'ù',
  uacute: 'ú',
  yacute: 'ý',
  eth: 'ð',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Atilde: 'Ã',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Igrave: 'Ì',
  Iacute: 'Í',
  Ograve: 'Ò',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Otilde: 'Õ',
  Ugrave: 'Ù',
  Uacute: 'Ú',
  Yacute: 'Ý',
};
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** Below are control characters, which a page never means. */
const LEAST = 32;

/** Zero-width and bidi controls, soft hyphen, BOM, private use (icon fonts), other control characters. */
const INVISIBLE = /[\p{Cf}\p{Co}\uFFFC\uFFFD]|\u034F|(?!\s)\p{Cc}/gu;

/** What any of the repairs below would touch, NFC aside. */
const SUSPECT = /[&\uFFFC\uFFFD]|(?!\n)\p{C}|\u034F|[^\S \n]| {2}/u;

/** Every blank that is not a line break. */
const BLANKS = /[^\S\n]+/gu;

/** Undoes entities that survived the parser, that is, were encoded twice (or three times). */
function decodeEntities(text: string): string {
  let decoded = text;
  for (let pass = 0; pass < 3 && decoded.includes('&'); pass++) {
    const next = decodeReferences(decoded, NAMED, LEAST);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/**
 * NFC without invisible characters and doubled entities; blanks become single spaces, line breaks stay.
 * Does not trim, so that runs of text inside one paragraph can be joined afterwards.
 */
function cleanRun(text: string): string {
  // Nearly all text is clean, and one look is cheaper than five repairs.
  if (!SUSPECT.test(text)) return text.normalize('NFC');
  return decodeEntities(text)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .toWellFormed();
}

/** `cleanRun` with line breaks as spaces. */
export function cleanLine(text: string): string {
  const run = cleanRun(text);
  // A clean run has no other blanks than single spaces; most have no line break.
  return run.includes('\n') ? run.replace(/\s+/gu, ' ') : run;
}

/** One line of clean text, trimmed. */
export function cleanText(text: string): string {
  return cleanLine(text).trim();
}
