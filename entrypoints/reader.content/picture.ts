/**
 * A picture of this page's own origin: asked for from here, it is the page's own request, and no permission
 * for the site is needed. Base64, since messages are JSON in Chromium.
 * @throws when it is of another origin, or the server does not give it
 */
export async function pagePicture({
  src,
  limit,
}: {
  readonly src: string;
  readonly limit: number;
}): Promise<string | null> {
  const url = new URL(src);
  if (url.origin !== location.origin) throw new Error('of another origin');
  const response = await fetch(url.href, {
    redirect: 'error',
    cache: 'force-cache',
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > limit) return null;
  let text = '';
  // In pieces: a call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
