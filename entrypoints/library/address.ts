/** What the library page shows, by what stands after `#` in its address. */
export type Address =
  | { readonly kind: 'view'; readonly id: string }
  | {
      readonly kind: 'article';
      readonly id: string;
      /** The highlight to begin at, else null. */
      readonly highlight: string | null;
    };

/** `#/trash` is a view, `#5f0c…` a saved article, `#5f0c…~8d21…` a highlight in it, nothing the view that was open last. */
export function parseAddress(hash: string): Address {
  const path = hash.replace(/^#/u, '');
  if (path === '' || path.startsWith('/'))
    return { kind: 'view', id: path.slice(1) };
  const [id = '', highlight = null] = path.split('~');
  return { kind: 'article', id, highlight };
}

export function viewAddress(id: string): string {
  return `#/${id}`;
}

export function highlightAddress(entryId: string, id: string): string {
  return `#${entryId}~${id}`;
}
