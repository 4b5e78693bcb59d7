/** A text in NFC that knows where each of its characters came from. */
export interface ComposedText {
  readonly text: string;
  /** The offset in the source, UTF-16 units, for one in `text`. */
  toSource(offset: number): number;
}

const CLUSTER = /\P{M}?\p{M}*/gu;

/** Composes letters and their marks; what is composed already comes back as it is. */
export function compose(source: string): ComposedText {
  if (source.normalize('NFC') === source)
    return { text: source, toSource: (offset) => offset };
  const origins: number[] = [];
  const parts: string[] = [];
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const part = cluster.normalize('NFC');
    parts.push(part);
    for (let i = 0; i < part.length; i++)
      origins.push(index + Math.min(i, Math.max(0, cluster.length - 1)));
  }
  origins.push(source.length);
  return {
    text: parts.join(''),
    toSource: (offset) => origins[offset] ?? source.length,
  };
}
