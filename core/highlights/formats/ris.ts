import { type Day, isoDay } from '../../citations/day';
import type { Name } from '../../citations/name';
import { sourcesOf } from '../collection';
import { defineFormat } from '../format';
import { remarksOn } from '../remarks-on';

/**
 * RIS (Research Information Systems, as Zotero and EndNote read it), UTF-8. Every author has a line, pen names and
 * bodies too: other exporters drop those (library.md §6.2).
 */
export default defineFormat({
  id: 'ris',
  rank: 60,
  extension: 'ris',
  mimeType: 'application/x-research-info-systems',
  write: (collection) =>
    sourcesOf(collection)
      .map((source) => {
        const { reference } = source;
        const { authors, kind, published, publisher } = reference;
        const names = authors.length > 0 ? authors.map(nameOf) : [publisher];
        const lines: (readonly [tag: string, value: string])[] = [
          ['TY', kind === 'webpage' ? 'ELEC' : 'NEWS'],
          ['TI', reference.title],
          ...names.map((name) => ['AU', name] as const),
          [kind === 'webpage' ? 'PB' : 'T2', publisher],
        ];
        if (published)
          lines.push(
            ['PY', String(published.year)],
            ['DA', slashed(published)],
          );
        lines.push(
          ['Y2', slashed(reference.accessed)],
          ['UR', reference.url],
          ['LA', reference.language],
          ...remarksOn(collection, source).map(
            (remark) => ['N1', remark] as const,
          ),
          ['ER', ''],
        );
        return lines
          .map(([tag, value]) => `${tag}  - ${line(value)}\r\n`)
          .join('');
      })
      .join('\r\n'),
});

/** "Nguyễn, Văn An"; a pen name or body as it is. */
function nameOf({ family, given, whole }: Name): string {
  return family ? `${family}, ${given}` : whole;
}

function slashed(day: Day): string {
  return isoDay(day).replaceAll('-', '/');
}

/** A tag's value is one line. */
function line(value: string): string {
  return value.replace(/\s*\n\s*/gu, ' / ').trim();
}
