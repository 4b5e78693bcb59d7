import { type Database, openDatabase } from '../../core/library/database';
import { listeningFactory } from '../../core/library/guard';
import {
  type Buckets,
  type LibraryPlace,
  libraryPlace,
} from '../../core/library/place-of-store';

/** Those of this context: pages and workers have them alike, Firefox has none. */
export function ownBuckets(): Buckets | undefined {
  return (navigator as { storageBuckets?: Buckets }).storageBuckets;
}

/** Where the library of this browser profile lives now. */
export function ownPlace(): LibraryPlace {
  return libraryPlace(indexedDB, ownBuckets());
}

/** The library of this browser profile; for threads, which cannot tell of a loss. */
export function openOwnDatabase(): Database {
  return openDatabase({ indexedDB: ownPlace().factory, IDBKeyRange });
}

/** The same, hearing what the browser says when it has made it anew. */
export function openHearingDatabase(place = ownPlace()): Database {
  const factory = listeningFactory(place.factory);
  return openDatabase({ indexedDB: factory, IDBKeyRange });
}
