/** The browser reads the file after the click; a minute is enough anywhere. */
const READ_MS = 60_000;

/** Hands a file to the browser as a download. */
export function saveBytes(
  document: Document,
  name: string,
  data: string | Uint8Array<ArrayBuffer>,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
