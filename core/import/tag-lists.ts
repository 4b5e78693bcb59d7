import { asFields, asList, asText, type Fields } from './json-values';

/** Tags in a JSON value: texts, or things with a name or label, listed or each under its key. */
export function tagsOf(value: unknown): string[] {
  if (typeof value === 'string') return splitTags(value, /,/u);
  const byKey = asFields(value);
  if (byKey)
    return Object.entries(byKey).map(
      ([key, tag]) => asText(asFields(tag)?.name) || key,
    );
  return asList(value).map((tag) => {
    const fields = asFields(tag);
    return asText(fields ? (fields.name ?? fields.label) : tag);
  });
}

export function splitTags(text: string, separator: RegExp): string[] {
  return text.split(separator).map((tag) => tag.trim());
}

/** Tags in one cell, however they are parted: a list, commas, bars, semicolons, lines, or `#one #two`. */
export function tagsInCell(text: string): string[] {
  if (text.trim().startsWith('[')) return quotedTags(text);
  const hashed = text.trim().split(/[\s,;|]+/u);
  return hashed.every((tag) => /^#[^#]/u.test(tag))
    ? hashed.map((tag) => tag.slice(1))
    : splitTags(text, /[|;\n]/u.test(text) ? /[|;\n]/u : /,/u);
}

/** A folder with those around it, each of which names its parent: "Nhà/Bếp". */
export function pathOf(
  id: unknown,
  folders: ReadonlyMap<unknown, Fields>,
): string {
  const names: string[] = [];
  const seen = new Set<unknown>();
  for (let at = id; folders.has(at) && !seen.has(at); ) {
    seen.add(at); // a ring of folders is somebody's mistake, no reason to hang
    const folder: Fields = folders.get(at) ?? {};
    names.unshift(asText(folder.name));
    at = folder.parentId;
  }
  return names.join('/');
}

/**
 * A list written as JSON or as Python writes it (`['a', "it's"]`), inside one cell.
 * Quoted texts are read one by one, so either kind of quote, commas within and mixed lists are all right.
 */
export function quotedTags(text: string): string[] {
  const listed = /^\s*\[([\s\S]*)\]\s*$/u.exec(text)?.[1];
  if (listed === undefined) return splitTags(text, /,/u);
  if (!/["']/u.test(listed)) return splitTags(listed, /,/u);
  const tags: string[] = [];
  for (const match of text.matchAll(
    /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gu,
  )) {
    const quoted = match[1] ?? match[2] ?? '';
    tags.push(
      quoted
        .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
        .replace(/\\(.)/gu, '$1'),
    );
  }
  return tags;
}
