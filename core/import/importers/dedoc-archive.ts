import { ValiError } from 'valibot';
import {
  parseLine,
  parseManifest,
  parseShelf,
  parseVersions,
} from '../../archive/parse';
import { sha256 } from '../../archive/sha256';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type Stored,
} from '../../archive/stored';
import { ArticleFormatError, parseArticle } from '../../article/parse';
import { quoteOf } from '../../highlights/highlight';
import { ImportError } from '../import-error';
import type { ImportedItem, Importer } from '../importer';
import { asFields } from '../json-values';
import type { SourceFile } from '../source-file';

type Files = ReadonlyMap<string, () => Uint8Array>;

/**
 * Our own archive (docs/archive-format.md). It comes back as a whole or not at all: every file must be there
 * and be the one that the manifest names.
 */
const importer: Importer = {
  id: 'dedoc-archive',
  order: -1,
  recognises: ({ json, archive }) =>
    archive !== null && asFields(json)?.format === ARCHIVE_FORMAT,
  *read(file) {
    const { counts, files } = whole(() => verified(file));
    const items = whole(() => lines(files).map((one) => itemOf(one, files)));
    const sum = (of: (stored: Stored) => number) =>
      items.reduce((total, { stored }) => total + of(stored), 0);
    if (
      counts.articles !== items.length ||
      counts.highlights !== sum(({ highlights }) => highlights.length) ||
      counts.versions !== sum(({ versions }) => versions.length) ||
      counts.pictures !== sum(({ images }) => images.length)
    )
      throw new ImportError('alteredArchive');
    for (const item of items) yield { item };
  },
  shelf: (file) =>
    whole(() => parseShelf(json(verified(file).files, 'shelf.json'))),
};

export default importer;

/** Whatever does not fit makes the archive as a whole one that was altered. */
function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isMisfit =
      error instanceof ValiError ||
      error instanceof ArticleFormatError ||
      error instanceof SyntaxError;
    throw isMisfit ? new ImportError('alteredArchive') : error;
  }
}

const known = new WeakMap<SourceFile, ReturnType<typeof verify>>();

function verified(file: SourceFile) {
  const before = known.get(file) ?? verify(file);
  known.set(file, before);
  return before;
}

function verify(file: SourceFile) {
  const version = Number(asFields(file.json)?.version);
  if (version > ARCHIVE_VERSION) throw new ImportError('newerArchive');
  const manifest = parseManifest(file.json);
  const hashes = new Map(Object.entries(manifest.files));
  const files: Files = new Map(
    [...(file.archive ?? [])].filter(([path]) => path !== file.path),
  );
  if (files.size !== hashes.size) throw new ImportError('alteredArchive');
  for (const [path, read] of files)
    if (hashes.get(path) !== sha256(read()))
      throw new ImportError('alteredArchive');
  return { counts: manifest.counts, files };
}

function bytesAt(files: Files, path: string): Uint8Array {
  const read = files.get(path);
  if (!read) throw new ImportError('alteredArchive');
  return read();
}

const textAt = (files: Files, path: string) =>
  new TextDecoder().decode(bytesAt(files, path));

const json = (files: Files, path: string): unknown =>
  JSON.parse(textAt(files, path));

function lines(files: Files) {
  return textAt(files, 'articles.ndjson')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseLine(JSON.parse(line)));
}

function itemOf(
  { images, ...row }: ReturnType<typeof parseLine>,
  files: Files,
): ImportedItem & { readonly stored: Stored } {
  const { entry, highlights } = row;
  const { id, url, title, tags, savedAt, state, favorite, note } = entry;
  const content = `content/${id}.json`;
  const older = `content/${id}.versions.json`;
  return {
    ...{ url, title, tags, savedAt, state, favorite, note: note ?? '' },
    folders: [],
    highlights: highlights.map((mark) => ({
      quote: quoteOf(mark),
      note: mark.note,
    })),
    stored: {
      ...row,
      article: files.has(content) ? parseArticle(json(files, content)) : null,
      versions: files.has(older) ? parseVersions(json(files, older)) : [],
      images: images.map(({ hash, ...image }) => ({
        ...image,
        id,
        // A copy: a view of the file would keep all of the file in every row.
        bytes: Uint8Array.from(bytesAt(files, `assets/${hash}`)),
      })),
    },
  };
}
