import type { Importer } from '../importer';
import { toRow } from '../row';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\S+/iu;

/** Addresses one a line, with a title after a space or " | " (as OneTab writes them). */
const importer: Importer = {
  id: 'urls',
  order: 3,
  recognises: ({ json, text }) => {
    if (json !== undefined || text.trimStart().startsWith('<')) return false;
    return linesOf(text).some((line) => /^https?:\/\/\S/iu.test(line));
  },
  *read({ text, now }) {
    for (const line of linesOf(text)) {
      const url = ADDRESS.exec(line)?.[0];
      if (!url) yield { skip: 'badAddress' };
      else
        yield toRow(
          { url, title: line.slice(url.length).replace(/^\s*\|?\s*/u, '') },
          now,
        );
    }
  },
};

export default importer;

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean);
}
