import { lookupForm } from '../text/normal';

/** Colours that a tag may have; themes say what each looks like. */
export const tagColors = [
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
] as const;
export type TagColor = (typeof tagColors)[number];

/** A tag that the reader made. Entries carry names; this row carries what is shown with the name. */
export interface Tag {
  /** `tagKey` of the name. */
  readonly key: string;
  readonly name: string;
  readonly color: TagColor;
}

/** Longest name kept of a tag. */
const LONGEST_NAME = 60;

/** A tag's name as it is kept: composed, on one line; '' when nothing is left. */
export function tagName(text: string): string {
  const name = text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ');
  return [...name.trim().replace(/^#+\s*/u, '')]
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();
}

/** Two writings of one tag give one key: case, NFC/NFD and the style of tone marks do not count. */
export function tagKey(name: string): string {
  return lookupForm(tagName(name));
}

/** The tags with others added and taken away; each once, in the order in which they came. */
export function changedTags(
  tags: readonly string[],
  added: readonly string[],
  removed: readonly string[] = [],
): string[] {
  const gone = new Set(removed.map(tagKey));
  const byKey = new Map<string, string>();
  for (const name of [...tags, ...added.map(tagName)]) {
    const key = tagKey(name);
    if (key !== '' && !gone.has(key) && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
