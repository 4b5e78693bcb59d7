import type { ReadState } from '../../library/read-state';
import type { Importer, Row } from '../importer';
import { asFields, asFlag, asList, asText, listOf } from '../json-values';
import { toRow } from '../row';
import { saidState } from '../said-state';
import type { SourceFile } from '../source-file';
import { splitTags } from '../tag-lists';

/** Pocket: `part_000000.csv` (older files also have a cursor), and annotations, one file a part. */
const importer: Importer = {
  id: 'pocket',
  recognises: ({ json, csv }) =>
    json !== undefined
      ? listOf(json, isAnnotated)
      : (csv?.columns.includes('url') ?? false) &&
        ['time_added', 'title,tags,status'].some((names) =>
          names.split(',').every((name) => csv?.columns.includes(name)),
        ),
  read: (file) => (file.csv ? tableRows(file) : annotationRows(file)),
};

export default importer;

function isAnnotated(fields: ReturnType<typeof asFields>): boolean {
  return (
    fields !== null &&
    typeof fields.url === 'string' &&
    listOf(fields.highlights, ({ quote }) => typeof quote === 'string')
  );
}

function* tableRows({ csv, now }: SourceFile): Iterable<Row> {
  for (const row of csv?.rows ?? [])
    yield toRow(
      {
        url: row('url'),
        title: row('title'),
        // No tag of Pocket's holds a comma: it parted them there itself.
        tags: splitTags(row('tags'), /[|,]/u),
        savedAt: row('time_added'),
        state: stateOf(row('status').trim()),
        favorite: asFlag(row('favorite', 'is_favorite')),
      },
      now,
    );
}

/** Its API's numbers for the states are in the files of people's own scripts. */
function stateOf(status: string): ReadState {
  return status === '1' ? 'archived' : (saidState(status) ?? 'unread');
}

function* annotationRows({ json, now }: SourceFile): Iterable<Row> {
  for (const member of asList(json)) {
    const fields = asFields(member);
    if (!fields) {
      yield { skip: 'badRow' };
      continue;
    }
    const highlights = asList(fields.highlights).map(
      (highlight) => asFields(highlight) ?? {},
    );
    yield toRow(
      {
        url: asText(fields.url),
        title: asText(fields.title),
        savedAt: Math.min(
          ...highlights.map(
            ({ created_at }) => Number(created_at) || Number.POSITIVE_INFINITY,
          ),
        ),
        highlights: highlights.map(({ quote, created_at }) => ({
          quote: asText(quote),
          at: created_at,
        })),
      },
      now,
    );
  }
}
