import { deflateSync } from 'fflate';
import { crc32 } from '../import/crc32';

/** A file for an archive. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: pictures are packed already, and EPUB demands it of its first file. */
  readonly isStored?: boolean;
}

interface Written {
  readonly path: Uint8Array;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END = 0x06054b50;
const FULL = 0xffffffff;
const FULL_COUNT = 0xffff;
/** Paths are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const UTF8 = 0x0800;
/** Midnight of 1 January 1980, ZIP's first: the same articles give the same bytes whenever they are written. */
const DOS_DATE = 0x21;

/**
 * Writes a ZIP archive part by part (APPNOTE.TXT 4.3; ZIP64 past 65,535 files or 4 GB). Of what was written
 * only the directory is kept.
 */
export async function* zipFile(
  parts: AsyncIterable<ZipPart>,
): AsyncIterable<Uint8Array> {
  const directory: Written[] = [];
  let offset = 0;
  for await (const { path, bytes, isStored = false } of parts) {
    const data = isStored ? bytes : deflateSync(bytes, { level: 6 });
    const written: Written = {
      path: new TextEncoder().encode(path),
      crc: crc32(bytes),
      packed: data.length,
      size: bytes.length,
      method: isStored ? 0 : 8,
      offset,
    };
    directory.push(written);
    const header = localHeader(written);
    yield header;
    yield data;
    offset += header.length + data.length;
  }
  let length = 0;
  for (const written of directory) {
    const record = centralRecord(written);
    length += record.length;
    yield record;
  }
  yield endRecords(directory.length, offset, length);
}

/** Little-endian fields: [width in bytes, value]. */
function fields(
  parts: readonly (readonly [2 | 4 | 8, number])[],
  ...tail: readonly Uint8Array[]
): Uint8Array {
  const fixed = parts.reduce((sum, [width]) => sum + width, 0);
  const rest = tail.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(fixed + rest);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of parts) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  for (const part of tail) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function localHeader({ path, crc, packed, size, method }: Written) {
  return fields(
    [
      [4, LOCAL],
      [2, 20],
      [2, UTF8],
      [2, method],
      [2, 0],
      [2, DOS_DATE],
      [4, crc],
      [4, packed],
      [4, size],
      [2, path.length],
      [2, 0],
    ],
    path,
  );
}

function centralRecord(written: Written): Uint8Array {
  const { path, crc, packed, size, method, offset } = written;
  const isFar = offset >= FULL;
  const extra = isFar
    ? fields([
        [2, 1],
        [2, 8],
        [8, offset],
      ])
    : new Uint8Array();
  return fields(
    [
      [4, CENTRAL],
      [2, isFar ? 45 : 20],
      [2, isFar ? 45 : 20],
      [2, UTF8],
      [2, method],
      [2, 0],
      [2, DOS_DATE],
      [4, crc],
      [4, packed],
      [4, size],
      [2, path.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, isFar ? FULL : offset],
    ],
    path,
    extra,
  );
}

function endRecords(count: number, offset: number, length: number) {
  const isWide = count >= FULL_COUNT || offset >= FULL || length >= FULL;
  const wide = isWide
    ? fields([
        [4, END_64],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, length],
        [8, offset],
        [4, LOCATOR_64],
        [4, 0],
        [8, offset + length],
        [4, 1],
      ])
    : new Uint8Array();
  const end = fields([
    [4, END],
    [2, 0],
    [2, 0],
    [2, isWide ? FULL_COUNT : count],
    [2, isWide ? FULL_COUNT : count],
    [4, isWide ? FULL : length],
    [4, isWide ? FULL : offset],
    [2, 0],
  ]);
  return fields([], wide, end);
}
