import type { Entry } from '../../library/entry';
import { defineFormat } from '../format';
import type { Highlight } from '../highlight';

/**
 * W3C Web Annotation (w3.org/TR/annotation-model) as JSON-LD: what other programs need in its own words, and
 * under `dedoc:` the two things that it has none for. `core/import/importers/web-annotation.ts` reads it back
 * without loss.
 */
export default defineFormat({
  id: 'json-ld',
  rank: 90,
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  write: ({ name, sections }) =>
    `${JSON.stringify(
      {
        '@context': [
          'http://www.w3.org/ns/anno.jsonld',
          { dedoc: 'https://de-doc.vn/ns#' },
        ],
        type: 'AnnotationPage',
        'dc:title': name,
        items: sections.flatMap(({ passages }) => passages.map(annotation)),
      },
      null,
      2,
    )}\n`,
});

/** One highlight; archives hold them the same way. */
export function annotation({
  highlight,
  source,
}: {
  readonly highlight: Highlight;
  readonly source: { readonly entry: Entry };
}) {
  return {
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: highlight.note === '' ? 'highlighting' : 'commenting',
    created: new Date(highlight.createdAt).toISOString(),
    modified: new Date(highlight.updatedAt).toISOString(),
    'dedoc:meaning': highlight.meaning,
    body: bodies(highlight),
    target: {
      source: sourceOf(source.entry),
      ...(highlight.target.type === 'text'
        ? { selector: selectors(highlight.target) }
        : {
            selector: {
              type: 'FragmentSelector',
              'dedoc:image': highlight.target.src,
              'dedoc:alt': highlight.target.alt,
            },
          }),
    },
  };
}

function bodies({ note, tags }: Highlight) {
  return [
    ...(note === ''
      ? []
      : [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/plain',
            value: note,
          },
        ]),
    ...tags.map((tag) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      value: tag,
    })),
  ];
}

function sourceOf(entry: Entry) {
  const { url, title, siteName, byline, publishedTime } = entry;
  return {
    id: url,
    type: 'Text',
    'dc:title': title,
    'dc:publisher': siteName,
    'dc:creator': byline,
    ...(publishedTime && { 'dcterms:issued': publishedTime }),
  };
}

/** Quote and position of one place; exported alike for Hypothesis. */
function selectors(target: Extract<Highlight['target'], { type: 'text' }>) {
  const { exact, prefix, suffix, position, paragraph } = target;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position
      ? [
          {
            type: 'TextPositionSelector',
            start: position.start,
            end: position.end,
            'dedoc:text': position.text,
            'dedoc:paragraph': paragraph,
          },
        ]
      : []),
  ];
}
