/** A highlight's callout, from its first line to its block id. */
const CALLOUT =
  /^> \[!quote\][^\n]*\n(?:>[^\n]*\n)*\n?\^(h-[\da-f-]{36})[ \t]*$/gmu;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?=\n|$)/u;

/**
 * Brings a note that was exported before up to date, in place: its highlights are written anew where they
 * stand, new ones follow the one before them, and whatever the reader has written between them stays. A highlight
 * that is not exported any more stays too: nobody's note loses words by an export.
 * @param existing the note as it is on the disk
 * @param fresh what the export would write
 */
export function updateNote(existing: string, fresh: string): string {
  const note = existing.replace(/\r\n?/gu, '\n');
  const renewed = calloutsOf(fresh);
  const byId = new Map(renewed.map((one) => [one.id, one.text]));
  const known = new Set(calloutsOf(note).map(({ id }) => id));
  if (known.size === 0) return `${note.trimEnd()}\n\n${fresh}`.trimStart();
  let result = note.replace(CALLOUT, (old, id: string) => byId.get(id) ?? old);
  let previous: string | null = null;
  for (const { id, text } of renewed) {
    if (!known.has(id)) result = insertAfter(result, previous, text);
    previous = id;
  }
  return withFrontMatter(result, fresh);
}

function calloutsOf(note: string): readonly { id: string; text: string }[] {
  return [...note.matchAll(CALLOUT)].map(([text, id = '']) => ({ id, text }));
}

/** Behind the callout of that id; before the first one when there is none. */
function insertAfter(
  note: string,
  previous: string | null,
  text: string,
): string {
  const callouts = [...note.matchAll(CALLOUT)];
  const found = callouts.find(([, id]) => id === previous);
  if (found) {
    const end = found.index + found[0].length;
    return `${note.slice(0, end)}\n\n${text}${note.slice(end)}`;
  }
  const first = callouts[0]?.index ?? note.length;
  return `${note.slice(0, first)}${text}\n\n${note.slice(first)}`;
}

/** Our own properties are renewed, the reader's stay. */
function withFrontMatter(note: string, fresh: string): string {
  const ours = FRONT_MATTER.exec(fresh)?.[1];
  const old = FRONT_MATTER.exec(note)?.[1];
  if (ours === undefined || old === undefined) return note;
  const names = new Set(propertiesOf(ours).map(({ name }) => name));
  const kept = propertiesOf(old).filter(({ name }) => !names.has(name));
  const lines = [ours, ...kept.map(({ text }) => text)].join('\n');
  return note.replace(FRONT_MATTER, () => `---\n${lines}\n---`);
}

function propertiesOf(
  yaml: string,
): readonly { readonly name: string; readonly text: string }[] {
  return yaml
    .split(/\n(?=\S)/u)
    .map((text) => ({ name: text.slice(0, text.indexOf(':')), text }));
}
