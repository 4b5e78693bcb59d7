/**
 * A picture kept with its article. Bytes and not a Blob: they are written by the very transaction that
 * writes the text, so neither can be there without the other, and private windows of Firefox take them.
 */
export interface KeptImage {
  /** Of the entry. */
  readonly id: string;
  /** Its address as the article's blocks have it. */
  readonly src: string;
  /** MIME type of the bytes: one of the browser's own picture formats, never SVG. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** How many pictures and bytes; lists show them without reading a picture. */
export function sizeOf(images: readonly KeptImage[]) {
  return {
    images: images.length,
    imageBytes: images.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
