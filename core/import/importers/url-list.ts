import type { Importer } from '../importer';
import { toRow } from '../row';

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|www\.)\S+/iu;

/** "vnexpress.net/tin.html": a host and a path, as people copy them. */
const SHORT = /^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+/iu;

/** Addresses one a line (or several, with nothing else), with a title after a space or " | " (as OneTab writes them), or before. */
const importer: Importer = {
  id: 'urls',
  order: 3,
  recognises: ({ json, text, path }) => {
    if (json !== undefined || text.trimStart().startsWith('<')) return false;
    if (/\.md$/iu.test(path)) return false; // in a folder of notes, addresses are cited
    return linesOf(text).some((line) =>
      /^https?:/iu.test(linkIn(line)?.url ?? ''),
    );
  },
  *read({ text, now }) {
    const [first = '', ...others] = linesOf(text);
    // A table of one column has its name on top.
    const lines = /^"?(?:urls?|links?|href|uri|address)"?$/iu.test(first)
      ? others
      : [first, ...others];
    for (const line of lines.flatMap(addressesIn)) {
      const link = linkIn(line);
      yield link ? toRow(link, now) : { skip: 'badAddress' };
    }
  },
};

export default importer;

/** A line that has addresses and nothing else has as many rows. */
function addressesIn(line: string): string[] {
  const parts = line.split(/[\s,;]+/u).filter(Boolean);
  return parts.length > 1 && parts.every((part) => /^https?:\/\//iu.test(part))
    ? parts
    : [line];
}

/** An address with what follows it, or a Markdown link, each behind a bullet or not. */
function linkIn(line: string): { url: string; title: string } | null {
  const text = line
    .replace(/^(?:[-*+>•]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/u, '')
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/[",;]+$/u, '');
  const marked = /^\[(.*?)\]\(<?([^\s()<>]+(?:\([^\s()]*\))?)>?\)/u.exec(text);
  if (marked) return { url: marked[2] ?? '', title: marked[1] ?? '' };
  const bare = text.replace(/^<([^<>\s]+)>/u, '$1');
  const url = (ADDRESS.exec(bare) ?? SHORT.exec(bare))?.[0];
  return url
    ? {
        url: ADDRESS.test(url) ? url : `https://${url}`,
        title: bare.slice(url.length).replace(/^\s*\|?\s*/u, ''),
      }
    : lastIn(bare);
}

/** "Tựa bài - https://…": of two addresses none is the line's. */
function lastIn(line: string): { url: string; title: string } | null {
  const [, before = '', url = ''] =
    /^(.*?)[<(]?(https?:\/\/[^\s<>]+?)[>).,;]*$/iu.exec(line) ?? [];
  if (url === '' || /https?:\/\//iu.test(before)) return null;
  return { url, title: before.replace(/[\s|:–—-]+$/u, '') };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
