/** What the library page shows, by what stands after `#` in its address. */
export type Address =
  | {
      readonly kind: 'view';
      readonly id: string;
      /** What to look for there, else null. */
      readonly query: string | null;
    }
  | {
      readonly kind: 'article';
      readonly id: string;
      /** The highlight to begin at, else null. */
      readonly highlight: string | null;
    };

/** `#/trash` is a view, `#/all?tim=bánh mì` one with a search, `#5f0c…` a saved article, `#5f0c…~8d21…` a highlight in it, nothing the view that was open last. */
export function parseAddress(hash: string): Address {
  const path = hash.replace(/^#/u, '');
  if (path === '' || path.startsWith('/')) {
    const [id = '', parameters = ''] = path.slice(1).split('?');
    return {
      ...{ kind: 'view', id },
      query: new URLSearchParams(parameters).get('tim'),
    };
  }
  const [id = '', highlight = null] = path.split('~');
  return { kind: 'article', id, highlight };
}

export function viewAddress(id: string): string {
  return `#/${id}`;
}

/** All articles, with a search. */
export function searchAddress(query: string): string {
  return `${viewAddress('all')}?${new URLSearchParams({ tim: query.trim() })}`;
}

export function highlightAddress(entryId: string, id: string): string {
  return `#${entryId}~${id}`;
}
