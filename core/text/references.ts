/** Hexadecimal, decimal and named references of HTML (13.1.4, "Character references"), the semicolon written. */
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]*));/giu;

/**
 * Character references as text, once through; those that mean nothing stay as they are written.
 * @param named which names are known, case told apart
 * @param least the lowest code point that a number may stand for
 */
export function decodeReferences(
  text: string,
  named: ReadonlyMap<string, string>,
  least: number,
): string {
  return text.replace(
    REFERENCE,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code =
        hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter =
        code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
