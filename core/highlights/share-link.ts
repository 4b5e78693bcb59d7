/** A quotation that is longer is named by its first and last words: addresses have their limits. */
const LONGEST = 200;
/** Words at each end of a long one, and of context beside a short one. */
const WORDS = 5;
/** A quotation of so few words may stand in a page often. */
const FEW = 4;

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * An address that opens the page at the quotation (WICG, "URL Fragment Text Directives"): text=[prefix-,]start[,end]
 * [,-suffix]. A line end is no character of a page's text, so what spans paragraphs is named by its ends.
 */
export function shareLink(url: string, quote: Quote): string {
  const { exact } = quote;
  const words = exact.split(/\s+/u).filter(Boolean);
  const isLong = exact.length > LONGEST || exact.includes('\n');
  const parts = [
    ...(words.length < FEW ? before(quote.prefix) : []),
    ...(isLong && words.length > 2 * WORDS
      ? [
          encode(words.slice(0, WORDS).join(' ')),
          encode(words.slice(-WORDS).join(' ')),
        ]
      : [encode(words.join(' '))]),
    ...(words.length < FEW ? after(quote.suffix) : []),
  ];
  return `${url.replace(/#.*$/u, '')}#:~:text=${parts.join(',')}`;
}

/** Whole words of the same line just before; the first may have been cut. */
function before(prefix: string): readonly string[] {
  const words = (prefix.split('\n').at(-1) ?? '').split(/\s+/u).slice(1);
  const near = words.filter(Boolean).slice(-WORDS).join(' ');
  return near ? [`${encode(near)}-`] : [];
}

function after(suffix: string): readonly string[] {
  const words = (suffix.split('\n')[0] ?? '').split(/\s+/u).slice(0, -1);
  const near = words.filter(Boolean).slice(0, WORDS).join(' ');
  return near ? [`-${encode(near)}`] : [];
}

/** Comma, ampersand and hyphen mean something to the directive. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
