import { bytesToHex } from '@noble/hashes/utils.js';
import { inflateSync } from 'fflate';
import { ARCHIVE_FORMAT, type Manifest } from './stored';

/** A file on disk or in memory, read piece by piece; a `Blob` is one. */
export interface Readable {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** The archive was written, and is not what was meant to be written. */
export class UnsoundArchiveError extends Error {
  override name = 'UnsoundArchiveError';
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const HEADER = 30;
const END_LENGTH = 22;
/** Bytes read at once: a read takes some 3 ms however small, and an archive has three for each of its files. */
const WINDOW = 4 * 1024 * 1024;

/**
 * Reads an archive of ours back, file by file as `zipFile` writes them, and holds each against the hash that the
 * manifest names: nothing may be missing, more or other. One file at a time is in memory.
 * @param digest SHA-256 of some bytes
 * @returns the counts of the manifest
 * @throws UnsoundArchiveError
 */
export async function verifyArchive(
  file: Readable,
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<Manifest['counts']> {
  const hashes = new Map<string, string>();
  let manifest: Manifest | null = null;
  for await (const { path, bytes } of filesOf(file)) {
    if (path === 'manifest.json')
      manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    else hashes.set(path, bytesToHex(new Uint8Array(await digest(bytes))));
  }
  const files = Object.entries(manifest?.files ?? {});
  if (manifest?.format !== ARCHIVE_FORMAT) throw unsound('no manifest');
  if (files.length !== hashes.size) throw unsound('a file is missing');
  for (const [path, hash] of files)
    if (hashes.get(path) !== hash) throw unsound(`${path} is another`);
  return manifest.counts;
}

async function* filesOf(file: Readable) {
  const read = reader(file);
  let at = 0;
  for (;;) {
    const header = await read(at, HEADER);
    const signature = header.getUint32(0, true);
    if (signature === CENTRAL) break;
    if (signature !== LOCAL) throw unsound(`nothing begins at ${at}`);
    const packed = header.getUint32(18, true);
    const size = header.getUint32(22, true);
    const nameLength = header.getUint16(26, true);
    const start = at + HEADER + nameLength + header.getUint16(28, true);
    const name = await read(at + HEADER, nameLength);
    const data = bytesOf(await read(start, packed));
    yield {
      path: new TextDecoder().decode(name),
      bytes: header.getUint16(8, true) === 0 ? data : inflate(data, size),
    };
    at = start + packed;
  }
  const end = await read(file.size - END_LENGTH, END_LENGTH);
  if (end.getUint32(0, true) !== END) throw unsound('no end');
}

function inflate(data: Uint8Array<ArrayBuffer>, size: number) {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    throw unsound(String(error));
  }
}

/** Reads pieces of a file, one window of it at a time. */
function reader(file: Readable) {
  let from = 0;
  let window = new ArrayBuffer(0);
  return async (at: number, length: number) => {
    if (at < from || at + length > from + window.byteLength) {
      from = Math.max(0, at);
      window = await file
        .slice(from, from + Math.max(length, WINDOW))
        .arrayBuffer();
    }
    if (at < 0 || at + length > from + window.byteLength)
      throw unsound(`it ends at ${file.size}`);
    return new DataView(window, at - from, length);
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView<ArrayBuffer>) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function unsound(why: string): UnsoundArchiveError {
  return new UnsoundArchiveError(why);
}
