/** The browser reads the file after the click; large ones take their time. */
const READ_MS = 10 * 60 * 1000;

/** Hands a file to the browser as a download. */
export function download(document: Document, name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
