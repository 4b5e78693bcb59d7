/** Runs in a page of the extension: what the reader is told of a loss, and what could be brought back. */
import { openCopy } from '../../core/library/copy';
import { readStored } from '../../core/storage';
import { ownBuckets } from '../../entrypoints/library/own-database';

export interface Told {
  /** As the recovery screen knows it; null when nothing is said to be lost. */
  readonly loss: unknown;
  /** Articles in the second copy. */
  readonly copied: number;
}

export async function whatIsTold(): Promise<Told> {
  const { 'library.loss': loss = null } = await readStored(['library.loss']);
  const factory = { indexedDB, IDBKeyRange };
  const copy = await openCopy(factory, ownBuckets());
  const copied = await copy.entries.count();
  copy.close();
  return { loss, copied };
}
