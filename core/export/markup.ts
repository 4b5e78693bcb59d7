/** What XML 1.0 cannot say even escaped: most control characters, lone surrogates and two non-characters. */
const UNSPEAKABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text as it stands between tags or inside of double quotes, in HTML and XML alike. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSPEAKABLE, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element, well-formed as HTML and as XML. An attribute that is undefined is left out.
 * @param inner markup already; null for an element that has no inside (`img`, `br`)
 */
export function element(
  name: string,
  attributes: Attributes,
  inner: string | null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  return inner === null
    ? `<${name}${written}/>`
    : `<${name}${written}>${inner}</${name}>`;
}
