/** What the library page shows, by what stands after `#` in its address. */
export type Address =
  | { readonly kind: 'view'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string };

/** `#/trash` is a view, `#5f0c…` a saved article, nothing the view that was open last. */
export function parseAddress(hash: string): Address {
  const path = hash.replace(/^#/u, '');
  return path === '' || path.startsWith('/')
    ? { kind: 'view', id: path.slice(1) }
    : { kind: 'article', id: path };
}

export function viewAddress(id: string): string {
  return `#/${id}`;
}
