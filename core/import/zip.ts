import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { ImportError } from './import-error';
import { type CentralRecord, centralDirectory } from './zip-directory';

/** A file inside a ZIP archive; its bytes are inflated when asked for. */
export interface ZipEntry {
  readonly path: string;
  /** @throws ImportError */
  read(): Uint8Array;
}

/** One file of an export is text; none that people hold is near this. */
const MAX_ENTRY = 96 * 1024 * 1024;
/** All that is inflated of one archive: content is read file by file, so this counts work, not memory. */
const MAX_TOTAL = 4 * 1024 * 1024 * 1024;
/** Text packs 3 to 20 times smaller; from here on, and past the first megabytes, it is a bomb. */
const MAX_RATIO = 250;
const RATIO_FROM = 8 * 1024 * 1024;
const STEP = 16 * 1024;

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/**
 * The files of an archive. What its headers claim is never believed: bytes are counted while inflating,
 * files may not share bytes, and each must have the length and check sum it states.
 * @throws ImportError brokenZip, lockedZip, tooLarge
 */
export function openZip(bytes: Uint8Array): ZipEntry[] {
  const records = centralDirectory(bytes);
  refuseOverlaps(records);
  let total = 0;
  return records
    .filter(({ path }) => !path.endsWith('/'))
    .map((record) => ({
      path: record.path,
      read() {
        if (record.isEncrypted) throw new ImportError('lockedZip');
        const data = inflate(bytes, record, MAX_TOTAL - total);
        total += data.length;
        // Many small bombs are one large one.
        if (isBomb(total, bytes.length)) throw new ImportError('tooLarge');
        return data;
      },
    }));
}

function isBomb(size: number, packed: number): boolean {
  return size > RATIO_FROM && size > packed * MAX_RATIO;
}

function refuseOverlaps(records: readonly CentralRecord[]): void {
  const sorted = [...records].sort((a, b) => a.header - b.header);
  let end = 0;
  for (const record of sorted) {
    if (record.header < end) throw new ImportError('brokenZip');
    end = record.start + record.packed;
  }
}

function inflate(
  bytes: Uint8Array,
  record: CentralRecord,
  left: number,
): Uint8Array {
  const packed = bytes.subarray(record.start, record.start + record.packed);
  if (record.method === 0) return checked(packed, record);
  if (record.method !== 8) throw new ImportError('brokenZip');
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, isLast) => {
    length += chunk.length;
    if (length > Math.min(MAX_ENTRY, left)) throw new ImportError('tooLarge');
    if (isBomb(length, record.packed)) throw new ImportError('tooLarge');
    chunks.push(chunk);
    isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('brokenZip');
  }
  if (!isWhole) throw new ImportError('brokenZip');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return checked(whole, record);
}

function checked(data: Uint8Array, record: CentralRecord): Uint8Array {
  if (data.length !== record.size || crc32(data) !== record.crc)
    throw new ImportError('brokenZip');
  return data;
}
