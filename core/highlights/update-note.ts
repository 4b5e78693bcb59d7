/** A highlight's callout, from its first line to its block id. */
const CALLOUT =
  /^> \[!quote\][^\n]*\n(?:>[^\n]*\n)*\n?\^(h-[\da-f-]{36})[ \t]*$/gmu;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?=\n|$)/u;

/** A heading of an article, or of the sources. */
const HEADING = /^## .+$/gmu;
/** A paragraph of the list of sources: an entry with its address, or the language of those below it. */
const SOURCE = /^(?:### .+|.*<https?:\/\/\S+>.*)$/u;

/**
 * Brings a note that was exported before up to date, in place: its highlights are written anew where they
 * stand, new ones follow the one before them, those of a new article under its heading; the list of sources, which the
 * highlights point into by number, is written anew. Whatever the reader has written between them stays. A
 * highlight that is not exported any more stays too: nobody's note loses words by an export.
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
  for (const one of renewed) {
    if (!known.has(one.id)) result = withCallout(result, previous, one);
    previous = one.id;
  }
  return withFrontMatter(withSources(result, fresh), fresh);
}

interface Callout {
  readonly id: string;
  readonly text: string;
  /** The heading just above the first one of an article, with what stands between; empty for others. */
  readonly lead: string;
}

function calloutsOf(note: string): readonly Callout[] {
  let end = 0;
  return [...note.matchAll(CALLOUT)].map(({ 0: text, 1: id = '', index }) => {
    const above = note.slice(end, index);
    end = index + text.length;
    const heading = [...above.matchAll(HEADING)].at(-1);
    return { id, text, lead: heading ? above.slice(heading.index).trim() : '' };
  });
}

/** Adds a callout under its article's heading, behind the callout of the id before it. */
function withCallout(
  note: string,
  previous: string | null,
  { text, lead }: Callout,
): string {
  const callouts = [...note.matchAll(CALLOUT)];
  const found = callouts.find(([, id]) => id === previous);
  const end = found ? found.index + found[0].length : null;
  const [heading = ''] = lead.split('\n');
  if (lead === '' && end !== null) return inserted(note, end, text);
  const headings = [...note.matchAll(HEADING)];
  const own = headings.find(([line]) => lead !== '' && line === heading);
  if (own) {
    const isWhole = note.startsWith(lead, own.index);
    const { length } = isWhole ? lead : heading;
    return inserted(note, own.index + length, text);
  }
  // What the reader has written below the callout before it stays below that.
  const next =
    end === null
      ? (headings[0] ?? callouts[0])
      : headings.find(({ index }) => index > end);
  const at = next?.index ?? note.length;
  const added = [lead, text].filter(Boolean).join('\n\n');
  return `${note.slice(0, at).trimEnd()}\n\n${added}\n\n${note.slice(at)}`;
}

function inserted(note: string, at: number, text: string): string {
  return `${note.slice(0, at)}\n\n${text}${note.slice(at)}`;
}

/** The list of sources stands last in an export; in a note, the reader may have put more behind it. */
function withSources(note: string, fresh: string): string {
  const last = [...fresh.matchAll(HEADING)].at(-1);
  if (!last) return note;
  const [heading] = last;
  const list = fresh.slice(last.index).trim();
  const headings = [...note.matchAll(HEADING)];
  const place = headings.findLastIndex(([line]) => line === heading);
  const from = headings[place]?.index;
  if (from === undefined) return `${note.trimEnd()}\n\n${list}\n`;
  const to = headings[place + 1]?.index ?? note.length;
  const own = note
    .slice(from + heading.length, to)
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !SOURCE.test(paragraph));
  const rest = note.slice(to);
  return `${note.slice(0, from)}${[list, ...own].join('\n\n')}\n${rest && `\n${rest}`}`;
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
