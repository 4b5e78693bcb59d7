import { sha256 } from '../../archive/sha256';
import { stableJson } from '../../archive/stable-json';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type Manifest,
  type Stored,
} from '../../archive/stored';
import { annotation } from '../../highlights/formats/json-ld';
import type { Exported } from '../exported';
import { pictureExtension } from '../file-names';
import type { ExportFacts, Format } from '../format';
import { element, escapeText } from '../markup';
import { pageHtml } from '../page-html';
import { paperCss } from '../paper';
import { bytesOf } from '../words';
import { type ZipPart, zipFile } from '../zip-writer';

/**
 * The whole library, for a restore that loses nothing and for people without us: docs/archive-format.md. Texts
 * and pictures are written article by article; of each only its line of facts is held until the end.
 */
const format: Format = {
  id: 'archive',
  order: 0,
  extension: 'dedoc.zip',
  type: 'application/zip',
  write: (items, facts) => zipFile(hashed(partsOf(items, facts), facts)),
};

export default format;

type Counts = Manifest['counts'];

/** Passes files on and closes with the manifest that names them all. */
async function* hashed(
  parts: AsyncGenerator<ZipPart, Counts>,
  { now }: ExportFacts,
): AsyncIterable<ZipPart> {
  const files: Record<string, string> = {};
  for (;;) {
    const { done, value } = await parts.next();
    if (done) {
      const manifest: Manifest = {
        format: ARCHIVE_FORMAT,
        version: ARCHIVE_VERSION,
        exportedAt: new Date(now).toISOString(),
        counts: value,
        files,
      };
      yield { path: 'manifest.json', bytes: jsonBytes(manifest) };
      return;
    }
    files[value.path] = sha256(value.bytes);
    yield value;
  }
}

async function* partsOf(
  items: AsyncIterable<Exported>,
  facts: ExportFacts,
): AsyncGenerator<ZipPart, Counts> {
  const lines: Uint8Array[] = [];
  const annotations: string[] = [];
  const written = new Set<string>();
  let versions = 0;
  let pictures = 0;
  for await (const item of items) {
    const { stored } = item;
    const { entry } = stored;
    for (const { hash, bytes } of item.pictures.values()) {
      if (written.has(hash)) continue;
      written.add(hash);
      yield { path: `assets/${hash}`, bytes, isStored: true };
    }
    if (stored.article)
      yield {
        path: `content/${entry.id}.json`,
        bytes: jsonBytes(stored.article),
      };
    if (stored.versions.length > 0)
      yield {
        path: `content/${entry.id}.versions.json`,
        bytes: jsonBytes(stored.versions),
      };
    yield {
      path: `content/${entry.id}.html`,
      bytes: bytesOf(readable(item, facts)),
    };
    lines.push(bytesOf(`${stableJson(factsOf(stored, item))}\n`));
    annotations.push(
      ...stored.highlights.map((highlight) =>
        stableJson(annotation({ highlight, source: { entry } })),
      ),
    );
    versions += stored.versions.length;
    pictures += stored.images.length;
  }
  const { tags = [], projects = [], cards = [] } = facts.shelf ?? {};
  yield { path: 'articles.ndjson', bytes: joined(lines) };
  yield {
    path: 'highlights.jsonld',
    bytes: bytesOf(
      `{"@context":["http://www.w3.org/ns/anno.jsonld",{"dedoc":"https://de-doc.vn/ns#"}],"type":"AnnotationPage","items":[\n${annotations.join(',\n')}\n]}\n`,
    ),
  };
  yield { path: 'shelf.json', bytes: jsonBytes({ tags, projects, cards }) };
  return {
    articles: lines.length,
    highlights: annotations.length,
    versions,
    pictures,
    tags: tags.length,
    projects: projects.length,
    cards: cards.length,
  };
}

/** A line of `articles.ndjson`: all but the texts and the bytes of pictures. */
function factsOf(
  { entry, aliases, highlights, images }: Stored,
  { pictures }: Exported,
) {
  return {
    entry,
    aliases,
    highlights,
    images: images.map(({ src, type, width, height }) => ({
      ...{ src, type, width, height },
      hash: pictures.get(src)?.hash,
    })),
  };
}

function readable(item: Exported, facts: ExportFacts): string {
  const html = pageHtml(item, facts, (src) => {
    const picture = item.pictures.get(src);
    return picture && pictureExtension(picture.type) !== null
      ? `../assets/${picture.hash}`
      : null;
  });
  const head = [
    element('meta', { charset: 'utf-8' }, null),
    element('title', {}, escapeText(item.title)),
    `<style>${paperCss}</style>`,
  ];
  return `<!DOCTYPE html>\n<html lang="${facts.language}">\n<head>${head.join('')}</head>\n<body>\n${html}\n</body>\n</html>\n`;
}

function jsonBytes(value: unknown): Uint8Array {
  return bytesOf(`${stableJson(value)}\n`);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    chunks.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
