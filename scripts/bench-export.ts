/**
 * npm run bench:export [-- ARTICLES [FOLDER]]
 * Writes that many articles of real length with three pictures of 60 KB each in every format and prints how
 * long it took, how much memory it needed (what was alive after a collection, taken every few megabytes) and how much
 * the process held with what had not been collected yet. With a folder the files are kept there, for
 * epubcheck and other programs to judge. An archive of 70,000 files is written and read back too (ZIP64).
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Exported, ExportedPicture } from '../core/export/exported.ts';
import { formats } from '../core/export/formats.ts';
import { zipFile } from '../core/export/zip-writer.ts';
import { openZip } from '../core/import/zip.ts';
import { newEntry } from '../core/library/entry.ts';

const COUNT = Number(process.argv[2] ?? 5000);
const FOLDER = process.argv[3];
const NOW = Date.UTC(2026, 10, 24);
const WORDS =
  'Sáng sớm sương còn giăng trên mặt hồ những người bán hoa đã xếp từng bó cúc bó sen lên xe đạp cũ'.split(
    ' ',
  );
/** A PNG of one point, with a text chunk that makes it as heavy as a photo. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function picture(seed: number): ExportedPicture {
  const bytes = new Uint8Array(60_000);
  bytes.set(PIXEL);
  for (let i = PIXEL.length; i < bytes.length; i++)
    bytes[i] = (i * 2_654_435_761 + seed * 40_503) >>> 13;
  return {
    hash: seed.toString(16).padStart(64, '0'),
    type: 'image/png',
    bytes,
  };
}

function item(number: number): Exported {
  const url = `https://bao.vn/bai-${number}.html`;
  const sources = [0, 1, 2].map((i) => `https://bao.vn/${number}-${i}.png`);
  const paragraph = (index: number) => ({
    type: 'paragraph' as const,
    inlines: [
      {
        type: 'text' as const,
        text: Array.from(
          { length: 60 },
          (_, word) => WORDS[(word * 7 + index + number) % WORDS.length],
        ).join(' '),
      },
    ],
  });
  const facts = {
    id: `a${number}`,
    url,
    title: `Bài số ${number}: Hà Nội & phố`,
    siteName: 'Báo',
    lead: 'Sapo của bài.',
    byline: ['Nguyễn Văn Ẩn'],
    publishedTime: '2026-03-07T08:00:00+07:00',
    savedAt: NOW - number,
    state: 'unread' as const,
    tags: ['kinh tế'],
    favorite: false,
    rating: null,
    note: '',
    highlights: [],
    article: {
      url,
      canonicalUrl: url,
      site: 'bao.vn',
      siteName: 'Báo',
      title: `Bài số ${number}`,
      kicker: null,
      lead: 'Sapo của bài.',
      leadStamp: null,
      byline: [],
      sources: [],
      publishedTime: null,
      modifiedTime: null,
      section: null,
      breadcrumbs: [],
      tags: [],
      language: 'vi',
      blocks: [
        ...Array.from({ length: 12 }, (_, index) => paragraph(index)),
        ...sources.map((src) => ({
          type: 'figure' as const,
          images: [{ src, alt: 'ảnh' }],
          caption: [{ type: 'text' as const, text: 'Chú thích' }],
          credit: null,
        })),
      ],
      related: [],
      extractor: { version: 1 },
    },
    pictures: new Map(
      sources.map((src, index) => [src, picture(number * 3 + index)]),
    ),
  };
  const { id, article, pictures } = facts;
  const images = [...pictures].map(([src, { type, bytes }]) => ({
    ...{ id, src, type, width: 1, height: 1 },
    bytes: Uint8Array.from(bytes),
  }));
  const entry = newEntry(article, id, NOW - number);
  const none = { aliases: [], highlights: [], versions: [] };
  return { ...facts, stored: { entry, article, images, ...none } };
}

async function* items() {
  for (let number = 0; number < COUNT; number++) yield item(number);
}

/** Bytes written between two looks at what is alive. */
const LOOK = 4_000_000;
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, by the heap and by buffers. */
function alive(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

let highest = 0;
const idle = alive();
for (const { id, extension, write } of formats) {
  const out = FOLDER
    ? createWriteStream(join(FOLDER, `${id}.${extension}`))
    : null;
  const start = performance.now();
  let size = 0;
  let peak = 0;
  let needed = 0;
  let looked = 0;
  const look = () => {
    looked = size;
    peak = Math.max(peak, process.memoryUsage().rss);
    needed = Math.max(needed, alive());
  };
  for await (const chunk of write(items(), { now: NOW, language: 'vi' })) {
    size += chunk.length;
    if (out && !out.write(chunk))
      await new Promise<void>((resolve) => out.once('drain', () => resolve()));
    if (size - looked > LOOK) look();
  }
  out?.end();
  look();
  highest = Math.max(highest, needed);
  console.log(
    `${id.padEnd(10)} ${(size / 1e6).toFixed(1)} MB in ${Math.round(performance.now() - start)} ms, at most ${Math.round(needed / 1e6)} MB alive, process ${Math.round(peak / 1e6)} MB`,
  );
}
console.log(
  `${COUNT} articles: at most ${Math.round(highest / 1e6)} MB, ${Math.round((highest - idle) / 1e6)} MB of them for the export`,
);

async function* many() {
  for (let i = 0; i < 70_000; i++)
    yield { path: `${i}`, bytes: new Uint8Array(), isStored: true };
}
const parts: Uint8Array[] = [];
for await (const part of zipFile(many())) parts.push(part);
const read = openZip(new Uint8Array(Buffer.concat(parts)));
console.log(
  `ZIP64: ${read.length} files read back, the last is ${read.at(-1)?.path}`,
);
