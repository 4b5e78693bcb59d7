import type { Database } from '../../core/library/database';

/** Addresses inside this page of an article's kept pictures, until `signal` aborts. */
export async function keptImageUrls(
  database: Database,
  id: string,
  signal: AbortSignal,
): Promise<(src: string) => string | null> {
  const urls = new Map<string, string>();
  for (const { src, bytes, type } of await database.images
    .where({ id })
    .toArray())
    urls.set(src, URL.createObjectURL(new Blob([bytes], { type })));
  signal.addEventListener('abort', () => {
    for (const url of urls.values()) URL.revokeObjectURL(url);
  });
  return (src) => urls.get(src) ?? null;
}
