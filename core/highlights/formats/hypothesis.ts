import type { Passage } from '../collection';
import { defineFormat } from '../format';

/**
 * JSON as Hypothesis's client exports and imports it (its `annotations-exporter.ts` and API documentation). What
 * it does not know stands under `dedoc`, which it leaves alone.
 */
export default defineFormat({
  id: 'hypothesis',
  rank: 100,
  extension: 'json',
  mimeType: 'application/json',
  write: ({ sections, now }) =>
    `${JSON.stringify(
      {
        export_date: new Date(now).toISOString(),
        export_userid: 'acct:de-doc@de-doc.vn',
        client_version: 'de-doc',
        annotations: sections.flatMap(({ passages }) =>
          passages.map(annotation),
        ),
      },
      null,
      2,
    )}\n`,
});

function annotation({ highlight, source: { entry } }: Passage) {
  const { id, target, note, tags, meaning } = highlight;
  return {
    id,
    created: new Date(highlight.createdAt).toISOString(),
    updated: new Date(highlight.updatedAt).toISOString(),
    uri: entry.url,
    text: note,
    tags,
    document: { title: [entry.title] },
    target: [
      {
        source: entry.url,
        ...(target.type === 'text' && {
          selector: [
            ...(target.position
              ? [
                  {
                    type: 'TextPositionSelector',
                    start: target.position.start,
                    end: target.position.end,
                  },
                ]
              : []),
            {
              type: 'TextQuoteSelector',
              exact: target.exact,
              prefix: target.prefix,
              suffix: target.suffix,
            },
          ],
        }),
      },
    ],
    dedoc: {
      meaning,
      ...(target.type === 'image'
        ? { image: { src: target.src, alt: target.alt } }
        : { paragraph: target.paragraph, text: target.position?.text ?? null }),
    },
  };
}
