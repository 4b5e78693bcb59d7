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
  const picture = await response.blob();
  return picture.size > limit ? null : base64Of(picture);
}

/** By the browser's own reader: Firefox lets no content script into the buffer of a page's answer. */
function base64Of(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
