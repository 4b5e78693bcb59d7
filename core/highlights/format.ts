import type { Collection } from './collection';

/** One way to write highlights down for another program. Pure; one file a format. */
export interface Format {
  /** Same as the file name. */
  readonly id: string;
  /** Order in the menu, in tens. */
  readonly rank: number;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  write(collection: Collection): string | Uint8Array<ArrayBuffer>;
}

/** Keeps the exact type of a member, so that a test can call it. */
export function defineFormat<const T extends Format>(format: T): T {
  return format;
}
