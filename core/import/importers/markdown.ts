import { readState } from '../../library/read-state';
import { type Note, readNote } from '../front-matter';
import type { ImportedHighlight, Importer } from '../importer';
import { asFlag } from '../json-values';
import { toRow } from '../row';
import { tagsInCell } from '../tag-lists';

/** Properties that name the page: Obsidian Web Clipper's, our own, other people's. */
const ADDRESS = ['source', 'url', 'link'];
const SAVED = ['saved', 'created', 'clipped', 'date'];

/** Notes with the address of a page among their properties: Obsidian Web Clipper's, and our own Markdown. */
const importer: Importer = {
  id: 'markdown',
  recognises: ({ text }) => {
    const note = readNote(text);
    return note !== null && /^https?:/iu.test(first(note, ADDRESS));
  },
  *read({ text, now }) {
    const note = readNote(text);
    if (!note) return;
    yield toRow(
      {
        url: first(note, ADDRESS),
        title: first(note, ['title']),
        tags: tagsIn(note),
        savedAt: first(note, SAVED),
        state: readState(first(note, ['state'])),
        favorite: asFlag(first(note, ['favorite'])),
        rating: Number(first(note, ['rating'])),
        note: first(note, ['note']),
        highlights: ownMarks(note.body) ?? markedWords(note.body),
      },
      now,
    );
  },
};

export default importer;

/** Listed, or in one text: "báo, hoa". */
function tagsIn({ properties, texts }: Note): readonly string[] {
  const named = properties.get('tag-names');
  if (named) return named;
  const tags = properties.get('tags') ?? [];
  return texts.has('tags') ? tags.flatMap(tagsInCell) : tags;
}

function first({ properties }: Note, names: readonly string[]): string {
  for (const name of names) {
    const value = properties.get(name)?.[0];
    if (value) return value;
  }
  return '';
}

/** `==words==`, as Obsidian marks them; never in code, where it compares. */
function markedWords(body: string): Partial<ImportedHighlight>[] {
  const prose = body
    .replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gmu, '')
    .replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/==(?=\S)([^=]+?)(?<=\S)==/gu)].map(
    ([, quote = '']) => ({ quote: plain(quote) }),
  );
}

/** The highlights of our own Markdown: a quote, its block id, the note. Null when there are none. */
function ownMarks(body: string): Partial<ImportedHighlight>[] | null {
  const parts = body.split(/^\^h-[A-Za-z0-9-]+$/mu);
  if (parts.length < 2) return null;
  return parts.slice(1).map((after, at) => ({
    quote: plain(quoteAtEnd(parts[at] ?? '').replace(/^> ?/gmu, '')),
    note: plain(after.slice(0, after.length - quoteAtEnd(after).length)),
  }));
}

function quoteAtEnd(text: string): string {
  return /(?:^>.*\n)+\s*$/mu.exec(text)?.[0] ?? '';
}

/** Undoes what keeps a sign from being Markdown. */
function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1').trim();
}
