import { type Entry, newLink } from '../../core/library/entry';

/** A saved article as lists know it; `minutes` of text, unless it says otherwise. */
export function sampleEntry(fields: Partial<Entry> = {}): Entry {
  const id = fields.id ?? 'a';
  const url = fields.url ?? `https://tuoitre.vn/${id}.htm`;
  return {
    ...newLink({ url, title: `Bài ${id}` }, id, 1),
    unloaded: false,
    minutes: 5,
    ...fields,
  };
}
