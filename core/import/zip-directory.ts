import { ImportError } from './import-error';

/** What an archive's central directory says of one file, with where its data really starts. */
export interface CentralRecord {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly header: number;
  /** Offset of the data. */
  readonly start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const MAX_FILES = 200_000;

/**
 * Reads the directory at the end of a ZIP archive (APPNOTE.TXT 4.3, with ZIP64).
 * @throws ImportError brokenZip whenever an offset leaves the file or a signature is missing
 */
export function centralDirectory(bytes: Uint8Array): CentralRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new ImportError('brokenZip');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): CentralRecord[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0) throw new ImportError('brokenZip');
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = uint64(view, end - 12);
    expect(view, end64, END_64);
    count = uint64(view, end64 + 32);
    at = uint64(view, end64 + 48);
  }
  if (count > MAX_FILES) throw new ImportError('tooLarge');
  const records: CentralRecord[] = [];
  for (let i = 0; i < count; i++) {
    expect(view, at, CENTRAL);
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    records.push(readRecord(bytes, view, at, name, extra));
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  return records;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ImportError('brokenZip');
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): CentralRecord {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let header = view.getUint32(at + 42, true);
  const extra = at + 46 + nameLength;
  let wide = find64(view, extra, extra + extraLength);
  const next = (value: number): number => {
    if (value !== FULL) return value;
    if (wide === null) throw new ImportError('brokenZip');
    wide += 8;
    return uint64(view, wide - 8);
  };
  size = next(size);
  packed = next(packed);
  header = next(header);
  expect(view, header, LOCAL);
  const start =
    header +
    30 +
    view.getUint16(header + 26, true) +
    view.getUint16(header + 28, true);
  if (start + packed > view.byteLength) throw new ImportError('brokenZip');
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    header,
    start,
  };
}

/** Where the ZIP64 values start among the extra fields, or null. */
function find64(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return null;
}

function uint64(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new ImportError('brokenZip');
  return value;
}

function expect(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature)
    throw new ImportError('brokenZip');
}
