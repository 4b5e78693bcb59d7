/** Looks into parsed JSON of unknown shape; nothing here throws. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Strings and numbers as text; everything else is ''. */
export function asText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : '';
}

const YES = /^(?:1|true|t|yes|y|x|on|checked|có|đúng|[✓✔★⭐☑]\uFE0F?)$/iu;

/** `true`, `1`, `"1"`, `"true"`, `"yes"`, a tick: exports and people know them all. */
export function asFlag(value: unknown): boolean {
  return (
    value === true ||
    value === 1 ||
    (typeof value === 'string' && YES.test(value.normalize('NFC').trim()))
  );
}

/** A share of 0 to 1, also when it is written in percent: 0.4, "40", "40%". NaN when it is neither. */
export function asShare(value: unknown): number {
  const share = Number.parseFloat(asText(value));
  return share > 1 || /%\s*$/u.test(asText(value)) ? share / 100 : share;
}

/** Whether a list's first few members have one of the wanted shapes. */
export function listOf(
  value: unknown,
  hasShape: (fields: Fields) => boolean,
): boolean {
  return asList(value)
    .slice(0, 20)
    .some((member) => {
      const fields = asFields(member);
      return fields !== null && hasShape(fields);
    });
}
