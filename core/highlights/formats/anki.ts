import { plainText } from '../../citations/run';
import { escapeText } from '../../export/markup';
import { text } from '../../language/text';
import type { Passage } from '../collection';
import { defineFormat } from '../format';
import { quoteOf } from '../highlight';

/**
 * Text that Anki imports (docs.ankiweb.net/importing/text-files: file headers). The guid is the highlight's own,
 * so that a second import brings the same cards up to date instead of adding them.
 */
export default defineFormat({
  id: 'anki',
  rank: 40,
  extension: 'txt',
  mimeType: 'text/plain',
  write: ({ name, sections, style }) => {
    const front = ({ highlight, source }: Passage) =>
      highlight.note === ''
        ? `${quoteOf(highlight)}\n\n${text('study.whereFrom')}`
        : `${highlight.note}\n\n(${source.reference.title})`;
    const back = ({ highlight, source }: Passage) =>
      `${highlight.note === '' ? '' : `${quoteOf(highlight)}\n\n`}${plainText(style.entry(source.reference))}`;
    return [
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      `#deck:${oneLine(name)}`,
      '#tags column:4',
      ...sections.flatMap(({ passages }) =>
        passages.map((passage) =>
          [
            passage.highlight.id,
            field(front(passage)),
            field(back(passage)),
            passage.highlight.tags
              .map((tag) => tag.replace(/\s+/gu, '_'))
              .join(' '),
          ].join('\t'),
        ),
      ),
      '',
    ].join('\n');
  },
});

/** A field is HTML on one line: no tab, line end or bare quotation mark is left in it. */
function field(passage: string): string {
  return oneLine(escapeText(passage).replaceAll('\n', '<br>'));
}

function oneLine(passage: string): string {
  return passage.replace(/\s+/gu, ' ').trim();
}
