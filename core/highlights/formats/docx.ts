import { strToU8, zipSync } from 'fflate';
import type { Runs } from '../../citations/run';
import { escapeText as e } from '../../export/markup';
import { text } from '../../language/text';
import { defineFormat } from '../format';
import { type Printed, type PrintedPassage, print } from '../printed';
import { docxParts } from '../word/parts';

/**
 * A Word document (ECMA-376, WordprocessingML) with styles that Word lists by their own names: Title, Heading 1,
 * Quote, Bibliography … Written by hand: the docx package would cost 66 KB for these few elements.
 */
export default defineFormat({
  id: 'docx',
  rank: 20,
  extension: 'docx',
  mimeType:
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write(collection) {
    const printed = print(collection);
    const links = linksOf(printed);
    const parts = docxParts({
      title: printed.title,
      body: bodyOf(printed, links),
      links: [...links.keys()],
      now: collection.now,
    });
    return zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]),
      ),
      // The oldest day that ZIP knows, so that the same highlights give the same bytes.
      { mtime: '1980-01-01T00:00:00' },
    );
  },
});

/** Addresses by the number of their relation; only http(s), and Word follows them when they are pressed. */
function linksOf({ sections }: Printed): ReadonlyMap<string, string> {
  const urls = sections.flatMap(({ url }) => (url ? [url] : []));
  return new Map(
    [...new Set(urls)].map((url, index) => [url, `rId${index + 10}`]),
  );
}

function bodyOf(
  { title, sections, references, referencesTitle }: Printed,
  links: ReadonlyMap<string, string>,
): string {
  return [
    paragraph('Title', run(title)),
    ...sections.flatMap(({ heading, url, seen, passages }) => [
      ...(heading ? [paragraph('Heading1', run(heading))] : []),
      ...(url
        ? [
            paragraph(
              'Source',
              link(url, links.get(url) ?? '') + run(seen ? ` · ${seen}` : ''),
            ),
          ]
        : []),
      ...passages.flatMap(passageXml),
    ]),
    paragraph('Heading1', run(referencesTitle)),
    ...references.flatMap(({ heading, entries }) => [
      ...(heading ? [paragraph('Heading2', run(heading))] : []),
      ...entries.map(({ label, runs }) =>
        paragraph('Bibliography', run(label) + runsXml(runs)),
      ),
    ]),
  ].join('');
}

function passageXml(passage: PrintedPassage): readonly string[] {
  const { meaning, quote, isImage, citation, note, tags } = passage;
  const words = isImage
    ? [`${text('highlightList.picture')}: ${quote.join(' ')}`]
    : quote;
  return [
    paragraph('Meaning', run(meaning)),
    ...words.map((one, index) =>
      paragraph(
        'Quote',
        run(one) +
          (index === words.length - 1 ? run(' ') + runsXml(citation) : ''),
      ),
    ),
    ...note.map((one) => paragraph('Note', run(one))),
    ...(tags.length > 0
      ? [
          paragraph(
            'Source',
            run(`${text('highlightList.tags')}: ${tags.join(', ')}`),
          ),
        ]
      : []),
  ];
}

function paragraph(style: string, inner: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`;
}

function run(words: string, properties = ''): string {
  if (words === '') return '';
  const styled = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${styled}<w:t xml:space="preserve">${e(words)}</w:t></w:r>`;
}

function runsXml(runs: Runs): string {
  return runs
    .map(({ text: words, italic }) => run(words, italic ? '<w:i/>' : ''))
    .join('');
}

function link(url: string, relation: string): string {
  return `<w:hyperlink r:id="${relation}">${run(url, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
}
