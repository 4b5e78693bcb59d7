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

/** `true`, `1`, `"1"`, `"true"`, `"yes"`: exports know them all. */
export function asFlag(value: unknown): boolean {
  return (
    value === true ||
    value === 1 ||
    (typeof value === 'string' && /^(?:1|true|yes)$/iu.test(value.trim()))
  );
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
