import type { ImportedHighlight, Importer } from '../importer';
import { asFlag } from '../json-values';
import { toRow } from '../row';
import { splitTags } from '../tag-lists';

/** Raindrop.io: its export (11 columns) and the 6 columns it imports; highlights, when there are any, one a line. */
const importer: Importer = {
  id: 'raindrop',
  recognises: ({ csv }) => {
    const has = (name: string) => csv?.columns.includes(name) ?? false;
    return (
      has('url') &&
      ((has('excerpt') && has('created')) ||
        has('cover') ||
        (has('folder') && has('note') && has('created')))
    );
  },
  *read({ csv, now }) {
    for (const row of csv?.rows ?? [])
      yield toRow(
        {
          url: row('url', 'link'),
          title: row('title'),
          tags: splitTags(row('tags'), /,/u),
          folders: foldersIn(row('folder')),
          savedAt: row('created'),
          favorite: asFlag(row('favorite')),
          note: row('note'),
          highlights: marksIn(row('highlights')),
        },
        now,
      );
  },
};

export default importer;

/** Where nothing was sorted in, there is no folder. */
function foldersIn(cell: string): string[] {
  return cell === 'Unsorted' ? [] : [cell.replace(/\s*\/\s*/gu, '/')];
}

/**
 * "Highlight:" begins one and "Note:" what is noted to it, either over several lines. Without those words each
 * line is one.
 */
function marksIn(cell: string): Partial<ImportedHighlight>[] {
  const lines = cell.split(/\r?\n/u);
  if (!lines.some((line) => BEGIN.test(line)))
    return lines.map((quote) => ({ quote }));
  const marks: { quote: string[]; note: string[] }[] = [];
  let into: string[] = [];
  for (const line of lines) {
    const [, word = '', text = line] = BEGIN.exec(line) ?? [];
    if (word === 'Highlight' || marks.length === 0)
      marks.push({ quote: [], note: [] });
    if (word !== '' || into.length === 0)
      into = marks.at(-1)?.[word === 'Note' ? 'note' : 'quote'] ?? into;
    into.push(text);
  }
  return marks.map(({ quote, note }) => ({
    quote: quote.join('\n'),
    note: note.join('\n'),
  }));
}

const BEGIN = /^(Highlight|Note):\s*(.*)$/u;
