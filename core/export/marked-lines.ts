/** What highlights are in one cell of a table. */
interface Marked {
  readonly quote: string;
  readonly note: string;
}

const NOTE = '→ ';

/**
 * Highlights as text that people read and our importer reads back: an empty line between two, "→ " before a note. A
 * line of their own that is empty, or begins like a note, has a backslash in front.
 */
export function markedLines(highlights: readonly Marked[]): string {
  return highlights
    .map(({ quote, note }) =>
      note ? `${guarded(quote)}\n${NOTE}${guarded(note)}` : guarded(quote),
    )
    .join('\n\n');
}

/** The way back. Also of what was written before there were backslashes. */
export function readMarkedLines(text: string): Marked[] {
  return text.split('\n\n').map((highlight) => {
    const lines = `\n${highlight}`;
    const at = lines.indexOf(`\n${NOTE}`);
    const [quote, note] =
      at < 0
        ? [highlight, '']
        : [lines.slice(1, at), lines.slice(at + 1 + NOTE.length)];
    return { quote: bare(quote), note: bare(note) };
  });
}

function guarded(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^(?:→|\\|\s*$)/u.test(line) ? `\\${line}` : line))
    .join('\n');
}

function bare(text: string): string {
  return text.replace(/^\\/gmu, '');
}
