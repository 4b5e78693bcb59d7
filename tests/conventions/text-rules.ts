import type { Rule } from './source-files';

/** No string of a page may become markup, and none of ours needs to. */
const SINKS =
  /\.(innerHTML|outerHTML|srcdoc)\s*=[^=]|\.insertAdjacentHTML\(|\bdocument\.write(ln)?\(|\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\(|\.setHTMLUnsafe\(|\.createContextualFragment\(|\bparseFromString\(/u;

export const noHtmlSinks: Rule = (files) =>
  lines(files, (line) => SINKS.test(line), 'is an HTML sink');

/** Time and randomness are arguments, so that a test can hold them still. */
const AMBIENT =
  /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bcrypto\.randomUUID\(/u;

export const noAmbientClock: Rule = (files) =>
  lines(files, (line) => AMBIENT.test(line), 'asks the clock or dice itself');

/** `\w` and `\b` see "Hà Nội" as h, n, i; a Vietnamese word needs \p{L}\p{M}. */
const ASCII_WORDS = /\/[^/\n]*\\[wWbB][^/\n]*\/[gimsuvy]*/u;

/** A pattern for class names, addresses or CSS says so: a comment "ASCII: why" close above it. */
export const noAsciiWords: Rule = (files) =>
  lines(
    files,
    (line, above) =>
      ASCII_WORDS.test(line.replace(/\/\/.*$/u, '')) &&
      !above.some((earlier) => earlier.includes('ASCII:')),
    'matches ASCII words only (a comment "ASCII: why" above it says that this is meant)',
  );

export const noEmptyCatch: Rule = (files) =>
  [...files]
    .filter(([, source]) =>
      /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(\{\s*\}|undefined|null)\)/u.test(
        source,
      ),
    )
    .map(([path]) => `${path} swallows an error`);

const MAX_LINES = 300;

export const filesStaySmall: Rule = (files) =>
  [...files]
    .filter(([, source]) => source.trimEnd().split('\n').length > MAX_LINES)
    .map(([path]) => `${path} is longer than ${MAX_LINES} lines`);

function lines(
  files: Parameters<Rule>[0],
  isFault: (line: string, above: readonly string[]) => boolean,
  what: string,
): string[] {
  return [...files].flatMap(([path, source]) => {
    const all = source.split('\n');
    return all.flatMap((line, index) => {
      const isComment = /^\s*(\*|\/\/|\/\*)/u.test(line);
      const above = all.slice(Math.max(0, index - 8), index + 1);
      return !isComment && isFault(line, above)
        ? [`${path}:${index + 1} ${what}: ${line.trim()}`]
        : [];
    });
  });
}
