import locales from '@citation-js/plugin-csl/lib/locales.json';
import CSL from 'citeproc';
import type { CslItem } from '../../core/citations/csl-item';

/**
 * The item as citeproc prints it the way we mean it: it turns names around by the item's language, and sets
 * titles in capitals where that is English.
 * @param keepsOrder whether Vietnamese names stay in their own order, as MLA and Chicago say
 */
export function asVietnamese(item: CslItem, keepsOrder: boolean): CslItem {
  return {
    ...item,
    language: 'de',
    ...(keepsOrder &&
      item.author && {
        author: item.author.map((name) =>
          'literal' in name || !/\p{M}|đ/iu.test(name.family.normalize('NFD'))
            ? name
            : { ...name, 'static-ordering': true as const },
        ),
      }),
  };
}

/** What citeproc-js prints with a CSL style: the entry of each item as text, italics as *…*. */
export function citeproc(style: string, items: readonly CslItem[]): string[] {
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locales['en-US'],
      retrieveItem: (id) => ({ ...items[Number(id)], id }),
    },
    style,
    'en-US',
    true,
  );
  return items.map((_, index) => {
    engine.updateItems([String(index)]);
    const [, entries] = engine.makeBibliography();
    return (entries[0] ?? '')
      .replace(/<div class="csl-left-margin">.*?<\/div>/u, '')
      .replace(/<\/?i>/gu, '*')
      .replace(/<[^>]+>/gu, '')
      .replace(/&(?:#38|amp);/gu, '&')
      .replace(/\s+/gu, ' ')
      .trim();
  });
}
