import { parseDate } from '../dates';
import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields, listOf } from '../json-values';
import { parseMark } from '../mark';
import { toRow } from '../row';

/** W3C Web Annotations as JSON-LD, one page of them or a bare list; our own export too. */
const importer: Importer = {
  id: 'web-annotation',
  order: -1,
  recognises: ({ json }) =>
    listOf(
      annotationsOf(json),
      ({ type, target }) => type === 'Annotation' && target !== undefined,
    ),
  *read({ json, now }) {
    for (const member of annotationsOf(json)) {
      const fields = asFields(member);
      yield fields === null
        ? { skip: 'badRow' }
        : toRow(itemOf(fields, now), now);
    }
  },
};

export default importer;

function annotationsOf(json: unknown): readonly unknown[] {
  const page = asFields(json);
  if (!page) return asList(json);
  const items = page.items ?? asFields(page.first)?.items;
  return page.type === 'Annotation' ? [page] : asList(items);
}

function itemOf(annotation: Fields, now: number) {
  const target = asFields(several(annotation.target)[0]) ?? {};
  const source = asFields(target.source);
  const find = (type: string) =>
    several(target.selector)
      .map(asFields)
      .find((selector) => selector?.type === type) ?? {};
  const quote = find('TextQuoteSelector');
  const position = find('TextPositionSelector');
  const image = find('FragmentSelector');
  const bodies = several(annotation.body).map((body) =>
    typeof body === 'string' ? { value: body } : (asFields(body) ?? {}),
  );
  const tags = bodies
    .filter((body) => asFields(body)?.purpose === 'tagging')
    .map((body) => asText(asFields(body)?.value));
  const note = bodies
    .filter((body) => asFields(body)?.purpose !== 'tagging')
    .map((body) => asText(asFields(body)?.value))
    .filter((value) => value !== '')
    .join('\n\n');
  const created = parseDate(annotation.created, now);
  return {
    url:
      asText(target.source) ||
      asText(source?.id) ||
      asText(target.id) ||
      asText(several(annotation.target)[0]),
    title: asText(source?.['dc:title']),
    savedAt: created,
    highlights: [
      {
        quote: asText(quote.exact),
        note,
        mark: parseMark(
          {
            id: asText(annotation.id).replace(/^urn:uuid:/u, ''),
            prefix: quote.prefix,
            suffix: quote.suffix,
            position: {
              start: position.start,
              end: position.end,
              text: position['dedoc:text'],
            },
            paragraph: position['dedoc:paragraph'],
            image: { src: image['dedoc:image'], alt: image['dedoc:alt'] },
            meaning: annotation['dedoc:meaning'],
            tags,
          },
          {
            createdAt: created,
            updatedAt: parseDate(annotation.modified, now),
          },
        ),
      },
    ],
  };
}

/** JSON-LD writes one thing bare and several as a list. */
function several(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
