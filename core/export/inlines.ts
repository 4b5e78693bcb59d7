import type { Inline } from '../article/article';
import type { CanonicalText } from '../article/canonical-text';

/** How one kind of file writes what stands within a line. */
export interface InlineWriter {
  /** @param at where the text starts in the canonical text; null for what does not count there */
  text(text: string, at: number | null): string;
  around(inline: Exclude<Inline, { type: 'text' }>, inner: string): string;
}

/** Writes a line, each text with its place in the canonical text, by which highlights know theirs. */
export function writeInlines(
  list: readonly Inline[],
  { startOf }: Pick<CanonicalText, 'startOf'>,
  writer: InlineWriter,
): string {
  let at = startOf.get(list) ?? null;
  const write = (inline: Inline): string => {
    if (inline.type !== 'text')
      return writer.around(inline, inline.inlines.map(write).join(''));
    const written = writer.text(inline.text, at);
    if (at !== null) at += inline.text.length;
    return written;
  };
  return list.map(write).join('');
}

/** Where the lead starts in the canonical text. */
export function leadStart({ leaves }: Pick<CanonicalText, 'leaves'>): number {
  return leaves.find(({ kind }) => kind === 'lead')?.start ?? 0;
}
