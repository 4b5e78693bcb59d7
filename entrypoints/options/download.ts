/** The browser reads the file after the click; a minute is enough anywhere. */
const READ_MS = 60_000;

/** Hands `text` to the browser as a downloaded file, JSON unless `type` says otherwise. */
export function download(
  document: Document,
  name: string,
  text: string,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
