import { computed, type ReadonlySignal } from '@preact/signals-core';
import { earlyValues } from './early-values';
import type { Field } from './setting-fields';
import { openStoredValues } from './stored-values';

/** The fields of one section; `Field<never>` would lose each field's own type. */
// biome-ignore lint/suspicious/noExplicitAny: the field types differ and are kept by inference
export type Fields = Readonly<Record<string, Field<any>>>;

export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** Values of one scope: everywhere, or one site on top of everywhere. */
export interface Scope<F extends Fields> {
  /** Always fresh; until `ready` the defaults, or what was put down for a page beforehand. */
  readonly values: ReadonlySignal<Values<F>>;
  /** Names of the fields that this scope itself has set. */
  readonly own: ReadonlySignal<readonly (keyof F & string)[]>;
  /** Settles when the stored values have been read. */
  readonly ready: Promise<void>;
  set(patch: Partial<Values<F>>): Promise<void>;
  /**
   * Forgets what this scope set: the site falls back to everywhere, everywhere to the defaults.
   * @param only these fields; without it all
   */
  reset(only?: readonly (keyof F & string)[]): Promise<void>;
}

export interface Settings<F extends Fields> extends Scope<F> {
  readonly section: string;
  readonly fields: F;
  /** The same declaration for one site (host without `www.`). */
  forSite(host: string): Scope<F>;
}

/**
 * Declares a section once, in the feature that reads it; type, default, validation, storage, signal and
 * form follow. Each field is one key in `storage.local`: `section.field`, for a site `section.field@host`.
 */
export function defineSettings<const F extends Fields>(
  section: string,
  fields: F,
): Settings<F> {
  const everywhere = lazy(() => openScope(section, fields, ''));
  const bySite = new Map<string, Scope<F>>();
  return {
    section,
    fields,
    get values() {
      return everywhere().values;
    },
    get own() {
      return everywhere().own;
    },
    get ready() {
      return everywhere().ready;
    },
    set: (patch) => everywhere().set(patch),
    reset: (only) => everywhere().reset(only),
    forSite(host) {
      let scope = bySite.get(host);
      if (!scope) {
        scope = openScope(section, fields, `@${host}`, everywhere());
        bySite.set(host, scope);
      }
      return scope;
    },
  };
}

/** Nothing touches storage before a section is used: entrypoints are also imported by the build. */
function lazy<T>(open: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= open();
    return value;
  };
}

function openScope<F extends Fields>(
  section: string,
  fields: F,
  suffix: string,
  parent?: Scope<F>,
): Scope<F> {
  const names = Object.keys(fields);
  const keyOf = (name: string) => `${section}.${name}${suffix}`;
  const stored = openStoredValues(names.map(keyOf));
  /** A key is there, if only as undefined, once storage has answered. */
  const heldBy = (name: string) => {
    const values = stored.values.value;
    const key = keyOf(name);
    if (!parent || key in values) return values[key];
    return earlyValues.value[`${section}.${name}`];
  };
  const parsed = (name: string) => fields[name]?.parse(heldBy(name));

  return {
    values: computed(() => {
      const below = parent?.values.value;
      return Object.fromEntries(
        names.map((name) => [
          name,
          parsed(name) ?? (below ? below[name] : fields[name]?.initial),
        ]),
      ) as Values<F>;
    }),
    own: computed(() => names.filter((name) => parsed(name) != null)),
    ready: Promise.all([stored.ready, parent?.ready]).then(() => undefined),
    set: (patch) =>
      stored.write(
        Object.fromEntries(
          Object.entries(patch).map(([name, value]) => [keyOf(name), value]),
        ),
      ),
    reset: (only: readonly string[] = names) =>
      stored.write(
        Object.fromEntries(only.map((name) => [keyOf(name), undefined])),
      ),
  };
}
