import { isoDay } from '../../citations/day';
import type { Name } from '../../citations/name';
import { foldString } from '../../text/fold';
import { type Source, sourcesOf } from '../collection';
import { defineFormat } from '../format';
import { remarksOn } from '../remarks-on';

/** BibLaTeX (`@online`, 2.1.1 of its manual) in UTF-8: Vietnamese stays Vietnamese. */
export default defineFormat({
  id: 'bibtex',
  rank: 70,
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  write(collection) {
    const keys = keysOf(sourcesOf(collection));
    return [...keys]
      .map(([key, source]) => {
        const { reference } = source;
        const { authors, publisher, published } = reference;
        const fields: readonly [string, string][] = [
          [
            'author',
            authors.length > 0
              ? authors.map(nameOf).join(' and ')
              : `{${value(publisher)}}`,
          ],
          ['title', `{${value(reference.title)}}`],
          ['organization', value(publisher)],
          ...(published
            ? [['date', isoDay(published)] as [string, string]]
            : []),
          ['url', reference.url.replace(/[{}\\]/gu, encodeURIComponent)],
          ['urldate', isoDay(reference.accessed)],
          ['langid', langid(reference.language)],
          ['annotation', value(remarksOn(collection, source).join('\n\n'))],
        ];
        return `@online{${key},\n${fields
          .filter(([, written]) => written !== '')
          .map(([name, written]) => `  ${name} = {${written}},\n`)
          .join('')}}\n`;
      })
      .join('\n');
  },
});

/** "nguyen2026gia": family or publisher, year and first word of the title, told apart by letters. */
function keysOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const keys = new Map<string, Source>();
  for (const source of sources) {
    const { authors, publisher, published, title } = source.reference;
    const who = authors[0]?.family || authors[0]?.called || publisher;
    const key = [who, published?.year ?? '', title.split(/\s+/u)[0] ?? '']
      .map((part) => foldString(String(part)).replace(/[^a-z0-9]/gu, ''))
      .join('');
    let free = key || 'nguon';
    for (let next = 2; keys.has(free); next++) free = `${key}-${next}`;
    keys.set(free, source);
  }
  return keys;
}

function nameOf({ family, given, whole }: Name): string {
  return family ? `${value(family)}, ${value(given)}` : `{${value(whole)}}`;
}

/** What TeX would take for a command. */
function value(passage: string): string {
  return passage
    .replace(/\\/gu, '\\textbackslash ')
    .replace(/[{}&%$#_]/gu, '\\$&')
    .replace(/~/gu, '\\textasciitilde ')
    .replace(/\^/gu, '\\textasciicircum ');
}

function langid(language: string): string {
  if (language === 'vi') return 'vietnamese';
  return language === 'en' ? 'english' : '';
}
