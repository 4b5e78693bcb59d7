import { articleMarkdown, escapeMarkdown } from '../article-markdown';
import type { Exported } from '../exported';
import { fileNames, pictureExtension } from '../file-names';
import type { ExportFacts, Format } from '../format';
import { bytesOf, word } from '../words';
import { type ZipPart, zipFile } from '../zip-writer';

/** A folder of Markdown files with front matter, as Obsidian and its like read them. */
const format: Format = {
  id: 'markdown',
  order: 1,
  extension: 'zip',
  type: 'application/zip',
  write: (items, facts) => zipFile(partsOf(items, facts)),
};

export default format;

async function* partsOf(
  items: AsyncIterable<Exported>,
  facts: ExportFacts,
): AsyncIterable<ZipPart> {
  const nameOf = fileNames();
  const written = new Set<string>();
  for await (const item of items) {
    for (const { hash, type, bytes } of item.pictures.values()) {
      const extension = pictureExtension(type);
      if (extension === null || written.has(hash)) continue;
      written.add(hash);
      yield { path: `assets/${hash}.${extension}`, bytes, isStored: true };
    }
    yield {
      path: `${nameOf(item.title)}.md`,
      bytes: bytesOf(noteOf(item, facts)),
    };
  }
}

function noteOf(item: Exported, facts: ExportFacts): string {
  const { article, highlights } = item;
  const body = article
    ? articleMarkdown(article, highlights, (src) => {
        const picture = item.pictures.get(src);
        const extension = picture && pictureExtension(picture.type);
        return extension ? `assets/${picture.hash}.${extension}` : null;
      })
    : `# ${escapeMarkdown(item.title)}\n\n${word('exporting.notLoaded', facts)}`;
  return `${[frontMatter(item), body, notes(item, facts)].filter(Boolean).join('\n\n')}\n`;
}

/** JSON's texts and lists are YAML 1.2 too, so no title needs a guess about quoting. */
function frontMatter(item: Exported): string {
  const facts: readonly (readonly [string, unknown])[] = [
    ['title', item.title],
    ['url', item.url],
    ['site', item.siteName],
    ['author', item.byline],
    ['published', item.publishedTime],
    ['saved', new Date(item.savedAt).toISOString()],
    // Obsidian's tags have no spaces.
    ['tags', item.tags.map((tag) => tag.replace(/\s+/gu, '-'))],
    // Their own writing, for our importer.
    ['tag-names', item.tags.some((tag) => /\s/u.test(tag)) ? item.tags : null],
    ['state', item.state],
    ['favorite', item.favorite],
    ['rating', item.rating],
    ['note', item.note || null],
  ];
  const lines = facts
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Each highlight with a block id of its own, so that other notes can point at it. */
function notes(item: Exported, facts: ExportFacts): string {
  const note = item.note
    ? [`## ${word('exporting.note', facts)}`, escapeMarkdown(item.note)]
    : [];
  const marked = item.highlights.map(({ id, quote, note: own }) => {
    const lines = escapeMarkdown(quote)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd());
    const name = id.replace(/[^A-Za-z0-9-]/gu, '-');
    return [`${lines.join('\n')}\n\n^h-${name}`, escapeMarkdown(own)]
      .filter(Boolean)
      .join('\n\n');
  });
  return [
    ...note,
    ...(marked.length > 0
      ? [`## ${word('exporting.highlights', facts)}`, ...marked]
      : []),
  ].join('\n\n');
}
