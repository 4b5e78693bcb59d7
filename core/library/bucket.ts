/**
 * Where the library lives when Chromium's own place for it has become unusable. All databases of an origin stand in
 * one LevelDB there; with its MANIFEST gone neither `open` nor `deleteDatabase` nor `databases` ever answers well
 * again, not even after a restart (seen in Chromium 156, 2026-11-30). Another storage bucket has a store of its own.
 */

/** `navigator.storageBuckets`, where there are any (https://wicg.github.io/storage-buckets/). */
export interface Buckets {
  keys(): Promise<readonly string[]>;
  open(
    name: string,
    options?: { persisted?: boolean; durability?: 'strict' | 'relaxed' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

const NAME = /^library-(\d+)$/u;
const OPTIONS = { persisted: true, durability: 'strict' } as const;

/**
 * A factory that opens databases in the newest of the library's own buckets, if `moveToNewBucket` has ever made one,
 * else where they always are.
 * @param buckets none in Firefox, whose databases are files of their own
 */
export function libraryFactory(
  factory: IDBFactory,
  buckets: Buckets | undefined,
): IDBFactory {
  if (!buckets) return factory;
  const place = async (): Promise<IDBFactory> => {
    const [newest] = await numbers(buckets).catch(() => []);
    if (newest === undefined) return factory;
    return (await buckets.open(nameOf(newest), OPTIONS)).indexedDB;
  };
  return new Proxy(factory, {
    get(_, name) {
      if (name === 'open')
        return (database: string, version?: number) =>
          late(place(), (there) => there.open(database, version));
      if (name === 'deleteDatabase')
        return (database: string) =>
          late(place(), (there) => there.deleteDatabase(database));
      const value = Reflect.get(factory, name) as unknown;
      return typeof value === 'function' ? value.bind(factory) : value;
    },
  });
}

/**
 * From now on the library is opened in a new, empty bucket, by every context.
 * @returns false where there are no buckets
 */
export async function moveToNewBucket(
  buckets: Buckets | undefined,
): Promise<boolean> {
  if (!buckets) return false;
  const [newest = 1] = await numbers(buckets);
  await buckets.open(nameOf(newest + 1), OPTIONS);
  return true;
}

function nameOf(number: number): string {
  return `library-${number}`;
}

/** Numbers of the library's own buckets, the newest first. */
async function numbers(buckets: Buckets): Promise<number[]> {
  return (await buckets.keys())
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

/**
 * A request that is made a little later: what is set on it or listened for is passed on to the real one before its
 * first event, since both happen in one turn.
 */
function late(
  place: Promise<IDBFactory>,
  ask: (factory: IDBFactory) => IDBOpenDBRequest,
): IDBOpenDBRequest {
  const waiting: ((request: IDBOpenDBRequest) => void)[] = [];
  let real: IDBOpenDBRequest | null = null;
  let failed: unknown = null;
  const onRequest = (act: (request: IDBOpenDBRequest) => void) => {
    if (real) act(real);
    else waiting.push(act);
  };
  const handlers: Record<string, unknown> = {};
  place.then(
    (factory) => {
      real = ask(factory);
      for (const act of waiting) act(real);
    },
    (error: unknown) => {
      failed = error;
      const { onerror } = handlers as { onerror?: (event: Event) => void };
      const event = new Event('error', { cancelable: true });
      Object.defineProperty(event, 'target', { value: { error } });
      onerror?.(event);
    },
  );
  return new Proxy({} as IDBOpenDBRequest, {
    get(_, name) {
      if (name === 'addEventListener' || name === 'removeEventListener')
        return (...given: Parameters<IDBOpenDBRequest['addEventListener']>) =>
          onRequest((request) => request[name](...given));
      if (name === 'error' && failed) return failed;
      if (!real) return handlers[String(name)] ?? null;
      return Reflect.get(real, name);
    },
    set(_, name, value) {
      handlers[String(name)] = value;
      onRequest((request) => Reflect.set(request, name, value));
      return true;
    },
  });
}
