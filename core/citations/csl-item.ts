import type { Day } from './day';
import type { Name } from './name';
import type { Reference } from './reference';

/** The part of CSL-JSON (citeproc-js's schema 1.0) that an article on the web needs. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title': string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      /** Printed in its own order, family name first, without a comma. */
      readonly 'static-ordering'?: true;
    };

interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** @param notes what the reader quotes from it, one text each */
export function cslItem(
  reference: Reference,
  notes: readonly string[] = [],
): CslItem {
  const { authors, published, kind, publisher } = reference;
  const author =
    authors.length > 0
      ? authors.map(cslName)
      : kind === 'webpage'
        ? [{ literal: publisher }]
        : [];
  return {
    id: reference.url,
    type: kind === 'webpage' ? 'webpage' : 'article-newspaper',
    title: reference.title,
    'container-title': publisher,
    ...(author.length > 0 && { author }),
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(reference.accessed),
    URL: reference.url,
    language: reference.language,
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

function cslName({ family, given, whole }: Name): CslName {
  return family ? { family, given } : { literal: whole };
}

function cslDate({ year, month, day }: Day): CslDate {
  return { 'date-parts': [[year, month, day]] };
}
