/**
 * Where the library lives when its own place has become unusable. With its MANIFEST gone Chromium can neither open nor
 * delete nor list any database of the origin, not even after a restart; a damaged page of SQLite does that to one
 * database of Firefox (Chromium 156, Firefox 153; `npm run torture:damage`, 2026-11-30). In Chromium another storage
 * bucket has a store of its own; in Firefox another name has a file of its own.
 */

/** `navigator.storageBuckets`, where there are any (https://wicg.github.io/storage-buckets/). */
export interface Buckets {
  keys(): Promise<readonly string[]>;
  open(
    name: string,
    options?: { persisted?: boolean; durability?: 'strict' | 'relaxed' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

export interface LibraryPlace {
  /** Opens databases in the newest place that `move` has ever made, if any, else where they always are. */
  readonly factory: IDBFactory;
  /** From now on databases are opened in a new, empty place, by every context. */
  move(): Promise<void>;
}

/** One place: databases open there under a name of their own. */
interface Place {
  readonly factory: IDBFactory;
  readonly nameOf: (database: string) => string;
}

const OPTIONS = { persisted: true, durability: 'strict' } as const;
const NUMBERED = /^library-(\d+)$/u;

/** @param buckets none in Firefox */
export function libraryPlace(
  factory: IDBFactory,
  buckets: Buckets | undefined,
): LibraryPlace {
  /** What this context has moved to: other contexts see it once something has been written there. */
  let moved = 0;
  const newest = async (): Promise<number> => {
    const names = buckets
      ? await buckets.keys()
      : (await factory.databases()).map(({ name = '' }) => name);
    const numbers = names.map((name) => Number(NUMBERED.exec(name)?.[1] ?? 0));
    return Math.max(moved, ...numbers);
  };
  const find = async (): Promise<Place> => {
    // A list that cannot be had says nothing of a move: the usual place then tells what is wrong.
    const number = await newest().catch(() => moved);
    if (number === 0) return { factory, nameOf: (name) => name };
    if (!buckets) return { factory, nameOf: (name) => `${name}-${number}` };
    const bucket = await buckets.open(`library-${number}`, OPTIONS);
    return { factory: bucket.indexedDB, nameOf: (name) => name };
  };
  return {
    factory: new Proxy(factory, {
      get(_, name) {
        if (name === 'open')
          return (database: string, version?: number) =>
            late(find(), (place) =>
              place.factory.open(place.nameOf(database), version),
            );
        if (name === 'deleteDatabase')
          return (database: string) =>
            late(find(), (place) =>
              place.factory.deleteDatabase(place.nameOf(database)),
            );
        const value = Reflect.get(factory, name) as unknown;
        return typeof value === 'function' ? value.bind(factory) : value;
      },
    }),
    async move() {
      moved = Math.max(1, await newest().catch(() => moved)) + 1;
      await buckets?.open(`library-${moved}`, OPTIONS);
    },
  };
}

/**
 * A request that is made a little later: what is set on it or listened for is passed on to the real one before its
 * first event, since both happen in one turn.
 */
function late(
  finding: Promise<Place>,
  ask: (place: Place) => IDBOpenDBRequest,
): IDBOpenDBRequest {
  const waiting: ((request: IDBOpenDBRequest) => void)[] = [];
  let real: IDBOpenDBRequest | null = null;
  let failed: unknown = null;
  const onRequest = (act: (request: IDBOpenDBRequest) => void) => {
    if (real) act(real);
    else waiting.push(act);
  };
  const handlers: Record<string, unknown> = {};
  finding.then(
    (place) => {
      real = ask(place);
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
