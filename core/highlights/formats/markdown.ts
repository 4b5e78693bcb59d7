import { isoDay } from '../../citations/day';
import { plainText, type Runs } from '../../citations/run';
import { text } from '../../language/text';
import { blockId } from '../block-id';
import { type Collection, sourcesOf } from '../collection';
import { defineFormat } from '../format';
import { type PrintedPassage, print } from '../printed';

/**
 * Markdown as Obsidian reads it (help.obsidian.md: properties, callouts, "Link to a block"): every highlight is
 * a callout with a block id of its own, by which `updateNote` finds it at the next export. Nothing in it
 * loads from anywhere: pictures are links.
 */
export default defineFormat({
  id: 'markdown',
  rank: 10,
  extension: 'md',
  mimeType: 'text/markdown',
  write(collection) {
    const { title, sections, references, referencesTitle } = print(collection);
    const lines = [
      ...frontMatter(collection),
      '',
      `# ${escaped(title)}`,
      ...sections.flatMap(({ heading, url, seen, passages }) => [
        ...(heading ? ['', `## ${escaped(heading)}`] : []),
        ...(url ? ['', [`<${url}>`, seen].filter(Boolean).join(' · ')] : []),
        ...passages.flatMap((passage) => ['', ...callout(passage)]),
      ]),
      '',
      `## ${escaped(referencesTitle)}`,
      ...references.flatMap(({ heading, entries }) => [
        ...(heading ? ['', `### ${escaped(heading)}`] : []),
        ...entries.flatMap(({ label, runs }) => [
          '',
          escaped(label) + markdownRuns(runs),
        ]),
      ]),
    ];
    return `${lines.join('\n')}\n`;
  },
});

function frontMatter(collection: Collection): readonly string[] {
  const sources = sourcesOf(collection);
  const tags = collection.sections.flatMap(({ passages }) =>
    passages.flatMap(({ highlight }) => highlight.tags),
  );
  const list = (name: string, values: readonly string[]) =>
    values.length === 0
      ? []
      : [`${name}:`, ...[...new Set(values)].map((one) => `  - ${yaml(one)}`)];
  return [
    '---',
    `title: ${yaml(collection.name)}`,
    ...list(
      'source',
      sources.map(({ reference }) => reference.url),
    ),
    ...list(
      'author',
      sources.flatMap(({ reference }) =>
        reference.authors.map(({ whole }) => whole),
      ),
    ),
    ...list(
      'published',
      sources.flatMap(({ reference }) =>
        reference.published ? [isoDay(reference.published)] : [],
      ),
    ),
    ...list('tags', tags.map(tagName)),
    '---',
  ];
}

/** JSON strings are YAML's double-quoted ones. */
function yaml(value: string): string {
  return JSON.stringify(value);
}

/** Obsidian's tags know no blanks. */
function tagName(tag: string): string {
  return tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-|-$/gu, '');
}

function callout(passage: PrintedPassage): readonly string[] {
  const { id, meaning, quote, isImage, url, citation, note, tags } = passage;
  const paragraphs = [
    ...(isImage
      ? [
          `[${escaped(quote.join(' ') || text('highlightList.picture'))}](<${url}>)`,
        ]
      : quote.map(escaped)),
    markdownRuns(citation),
    ...note.map((one, index) =>
      index === 0
        ? `**${escaped(text('highlightList.note'))}:** ${escaped(one)}`
        : escaped(one),
    ),
    ...(tags.length > 0
      ? [tags.map((tag) => `#${tagName(tag)}`).join(' ')]
      : []),
  ];
  return [
    `> [!quote] ${escaped(meaning)}`,
    ...paragraphs.flatMap((one, index) =>
      index === 0 ? [`> ${one}`] : ['>', `> ${one}`],
    ),
    '',
    `^${blockId(id)}`,
  ];
}

function markdownRuns(runs: Runs): string {
  return runs
    .map((run) =>
      run.italic ? `*${escaped(run.text)}*` : linked(plainText([run])),
    )
    .join('');
}

/** Addresses stay as they are, between angle brackets; a stop at the end is none of theirs. */
function linked(passage: string): string {
  return passage
    .split(/(https?:\/\/\S*[^\s.])/u)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}

/** What means something to Markdown, HTML or Obsidian, said to mean itself. */
function escaped(passage: string): string {
  return passage
    .replace(/[\\`*_[\]<>#|~$=^%]/gu, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/u, '$1\\$2');
}
