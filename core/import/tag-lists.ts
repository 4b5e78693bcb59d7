import { asFields, asList, asText } from './json-values';

/** Tags in a JSON value: texts, or things with a name or label. */
export function tagsOf(value: unknown): string[] {
  if (typeof value === 'string') return splitTags(value, /,/u);
  return asList(value).map((tag) => {
    const fields = asFields(tag);
    return asText(fields ? (fields.name ?? fields.label) : tag);
  });
}

export function splitTags(text: string, separator: RegExp): string[] {
  return text.split(separator).map((tag) => tag.trim());
}

/**
 * A list written as JSON or as Python writes it (`['a', "it's"]`), inside one cell.
 * Quoted texts are read one by one, so either kind of quote, commas within and mixed lists are all right.
 */
export function quotedTags(text: string): string[] {
  if (!text.trim().startsWith('[')) return splitTags(text, /,/u);
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
