import { type Csv, parseCsv } from './csv';
import { decodeText } from './decode-text';
import { ImportError } from './import-error';

/** One file as importers see it: each view is made once, when first asked for. */
export interface SourceFile {
  readonly path: string;
  /** The clock, by which dates in the future are known to be wrong. Milliseconds. */
  readonly now: number;
  readonly text: string;
  /** Parsed JSON, or undefined when the file does not start like JSON. */
  readonly json: unknown;
  /** Rows under a header, or null when this is no table. */
  readonly csv: Csv | null;
  /** The text of a file beside this one (in the same archive), or null. */
  beside(path: string): string | null;
  /** Files of the archive that this one lies in, the bytes of each read when asked for; null outside of one. */
  readonly archive: ReadonlyMap<string, () => Uint8Array> | null;
}

/**
 * @param bytes read only when a view is asked for
 * @param beside other files of the archive, by path relative to this one's folder
 * @param archive all files of the archive by their whole path
 */
export function sourceFile(
  path: string,
  now: number,
  bytes: () => Uint8Array,
  beside: (path: string) => string | null = () => null,
  archive: SourceFile['archive'] = null,
): SourceFile {
  const text = once(() => decodeText(bytes()));
  const json = once(() => parseJson(text()));
  const csv = once(() =>
    json() === undefined && !text().trimStart().startsWith('<')
      ? parseCsv(text())
      : null,
  );
  return {
    path,
    now,
    beside,
    archive,
    get text() {
      return text();
    },
    get json() {
      return json();
    },
    get csv() {
      return csv();
    },
  };
}

const OBJECT = /\{\s*(?:["'}]|$)/uy;
const MEMBER = /["\]{\d-]|$|(?:true|false|null)(?![\p{L}\p{N}])/uy;

/**
 * Whether a text begins as JSON does, and not as "[Tựa](https://…)", "[[Ghi chú]]" or "{{title}}". Each sign is looked
 * at once, however many blanks and brackets a hostile file begins with.
 */
function startsAsJson(text: string): boolean {
  let isList = false;
  let at = 0;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '[') isList = true;
    else if (sign.trim() !== '') break;
  }
  OBJECT.lastIndex = at;
  if (OBJECT.test(text)) return true;
  MEMBER.lastIndex = at;
  return isList && MEMBER.test(text);
}

/** @throws ImportError when it starts like JSON and is none */
function parseJson(text: string): unknown {
  if (!startsAsJson(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return jsonLines(text);
  }
}

/** A thing a line, as programs log them. */
function jsonLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{')))
    throw new ImportError('brokenJson');
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    throw new ImportError('brokenJson');
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
