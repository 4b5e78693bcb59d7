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

/** One a line, with or without "Highlight:" in front; a line "Note:" speaks of the one before. */
function marksIn(cell: string): Partial<ImportedHighlight>[] {
  const marks: { quote: string; note: string }[] = [];
  for (const line of cell.split(/\r?\n/u)) {
    const note = /^Note:\s*(.*)$/u.exec(line)?.[1];
    const last = marks.at(-1);
    if (note !== undefined && last) last.note = note;
    else marks.push({ quote: line.replace(/^Highlight:\s*/u, ''), note: '' });
  }
  return marks;
}
