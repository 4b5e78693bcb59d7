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
  let at = 0;
  for (;;) {
    const header = await read(file, at, HEADER);
    const signature = header.getUint32(0, true);
    if (signature === CENTRAL) break;
    if (signature !== LOCAL) throw unsound(`nothing begins at ${at}`);
    const packed = header.getUint32(18, true);
    const size = header.getUint32(22, true);
    const nameLength = header.getUint16(26, true);
    const start = at + HEADER + nameLength + header.getUint16(28, true);
    const name = await read(file, at + HEADER, nameLength);
    const data = bytesOf(await read(file, start, packed));
    yield {
      path: new TextDecoder().decode(name),
      bytes: header.getUint16(8, true) === 0 ? data : inflate(data, size),
    };
    at = start + packed;
  }
  const end = await read(file, file.size - END_LENGTH, END_LENGTH);
  if (end.getUint32(0, true) !== END) throw unsound('no end');
}

function inflate(data: Uint8Array<ArrayBuffer>, size: number) {
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (error) {
    throw unsound(String(error));
  }
}

async function read(file: Readable, from: number, length: number) {
  const buffer = await file
    .slice(Math.max(0, from), from + length)
    .arrayBuffer();
  if (buffer.byteLength < length) throw unsound(`it ends at ${file.size}`);
  return new DataView(buffer);
}

function bytesOf({ buffer }: DataView<ArrayBuffer>) {
  return new Uint8Array(buffer);
}

function unsound(why: string): UnsoundArchiveError {
  return new UnsoundArchiveError(why);
}
