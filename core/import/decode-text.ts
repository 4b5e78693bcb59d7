/**
 * Text out of bytes of unknown encoding: BOM, UTF-16 without BOM, UTF-8, the charset an HTML file declares,
 * else Windows-1258, the old Vietnamese code page. The answer is without BOM; encodings never throw.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return read(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return read(bytes, 'utf-16be');
  const wide = wideOrder(bytes);
  if (wide) return read(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOther(bytes); // not UTF-8 throughout
  }
}

function decodeOther(bytes: Uint8Array): string {
  const declared = declaredCharset(bytes);
  if (declared && declared !== 'utf-8') return read(bytes, declared);
  const lossy = read(bytes, 'utf-8');
  const damaged = lossy.match(/\uFFFD/gu)?.length ?? 0;
  const sound = lossy.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  // A UTF-8 file with a few broken characters stays UTF-8; one that is mostly broken never was.
  return sound > damaged * 3 ? lossy : read(bytes, 'windows-1258');
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** ASCII written as UTF-16 has a zero in every other byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 400);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = (length / 2) * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = read(bytes.subarray(0, 2048), 'windows-1252');
  const name = /charset\s*=\s*["']?([A-Za-z0-9_-]+)/iu.exec(head)?.[1];
  if (!name) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null; // a name that no browser knows says nothing
  }
}
