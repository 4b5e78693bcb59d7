/**
 * The name of a highlight inside of a note, the same at every export: links to it go on working. Obsidian takes
 * letters, digits and hyphens.
 */
export function blockId(id: string): string {
  return `h-${id}`;
}
