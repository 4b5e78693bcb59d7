import { type Buckets, libraryFactory } from '../../core/library/bucket';
import { type Database, openDatabase } from '../../core/library/database';
import { listeningFactory } from '../../core/library/guard';

/** Those of this context: pages and workers have them alike, Firefox has none. */
export function ownBuckets(): Buckets | undefined {
  return (navigator as { storageBuckets?: Buckets }).storageBuckets;
}

/** The library of this browser profile, wherever it lives now; for threads, which cannot tell of a loss. */
export function openOwnDatabase(): Database {
  return openDatabase({ indexedDB: ownFactory(), IDBKeyRange });
}

/** The same, hearing what the browser says when it has made it anew. */
export function openHearingDatabase(): Database {
  const factory = listeningFactory(ownFactory());
  return openDatabase({ indexedDB: factory, IDBKeyRange });
}

function ownFactory(): IDBFactory {
  return libraryFactory(indexedDB, ownBuckets());
}
