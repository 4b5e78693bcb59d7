/**
 * Page text to clean text. Publishers ship the same word in five disguises: entities encoded twice
 * ("&amp;#7871;"), NFD from a Mac keyboard, zero-width characters from an editor, NBSP for every blank.
 */
const NAMED: Readonly<Record<string, string>> = {
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

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu;

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
    const next = decoded.replace(ENTITY, decodeOne);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeOne(
  entity: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const valid =
    code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return valid ? String.fromCodePoint(code) : entity;
}

/**
 * NFC without invisible characters and doubled entities; blanks become single spaces, line breaks stay.
 * Does not trim, so that runs of text inside one paragraph can be joined afterwards.
 */
export function cleanRun(text: string): string {
  // Nearly all text is clean, and one look is cheaper than five repairs.
  if (!SUSPECT.test(text)) return text.normalize('NFC');
  return decodeEntities(text)
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .toWellFormed();
}

/** One line of clean text: `cleanRun`, with line breaks as spaces, trimmed. */
export function cleanText(text: string): string {
  return cleanRun(text).replace(/\s+/gu, ' ').trim();
}
