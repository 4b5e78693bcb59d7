import { type ReadonlySignal, signal } from '@preact/signals-core';
import { readStored, watchStored, writeStored } from './storage';

/** Some keys of `storage.local`, live in this context. */
export interface StoredValues {
  /** By key; a key that is not stored is absent or undefined. */
  readonly values: ReadonlySignal<Readonly<Record<string, unknown>>>;
  /** Settles when the first values have been read. */
  readonly ready: Promise<void>;
  /**
   * Here at once, in storage when the promise settles; `undefined` removes its key.
   * @throws what storage throws; then the values are again what storage holds
   */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
}

/**
 * Follows `keys`. A change that storage announces may be older than what was chosen here meanwhile: two
 * quick presses of a key are two writes, and the echo of the first comes after the second. So an
 * announcement only says that something changed; what it is now is read, and never over an own write
 * that is under way.
 */
export function openStoredValues(keys: readonly string[]): StoredValues {
  const stored = signal<Readonly<Record<string, unknown>>>({});
  /** Own writes by key: how many were begun, how many of them are under way. */
  const begun = new Map<string, number>();
  const underWay = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by: number) =>
    map.set(key, (map.get(key) ?? 0) + by);

  async function read(wanted: readonly string[]): Promise<void> {
    const before = new Map(wanted.map((key) => [key, begun.get(key)]));
    const found = await readStored(wanted);
    const fresh = wanted.filter(
      (key) => before.get(key) === begun.get(key) && !underWay.get(key),
    );
    if (fresh.length === 0) return;
    stored.value = {
      ...stored.peek(),
      ...Object.fromEntries(fresh.map((key) => [key, found[key]])),
    };
  }

  const known = new Set(keys);
  watchStored((changed) => {
    const mine = Object.keys(changed).filter(
      (key) => known.has(key) && !underWay.get(key),
    );
    if (mine.length > 0) read(mine).catch(console.error);
  });

  return {
    values: stored,
    ready: read(keys),
    async write(values) {
      const written = Object.keys(values);
      for (const key of written) {
        count(begun, key, 1);
        count(underWay, key, 1);
      }
      stored.value = { ...stored.peek(), ...values };
      try {
        await writeStored(values);
      } finally {
        for (const key of written) count(underWay, key, -1);
        // Another context may have written the same key meanwhile, and was not listened to.
        await read(written);
      }
    },
  };
}
