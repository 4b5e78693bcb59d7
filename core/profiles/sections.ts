import { appearanceSettings } from '../appearance/settings';
import { contrastSettings } from '../contrast/settings';
import { letterSettings } from '../letters/settings';
import type { Settings, Values } from '../settings';
import { textScaleSettings } from '../text-scale/settings';

/** The sections that a profile sets; all others (language, summaries) stay as they are. */
export const profileSections = {
  appearance: appearanceSettings,
  contrast: contrastSettings,
  'text-scale': textScaleSettings,
  letters: letterSettings,
} as const;

type Sections = typeof profileSections;
type ValuesOf<S> = S extends Settings<infer F> ? Values<F> : never;

/** What differs from the defaults, by section and field. */
export type ProfileSettings = {
  readonly [S in keyof Sections]?: Partial<ValuesOf<Sections[S]>>;
};

/** A section whose fields are known by name only at run time. */
export type AnySection = Pick<Settings<never>, 'section' | 'reset'> & {
  readonly fields: Readonly<
    Record<string, { initial: unknown; parse(stored: unknown): unknown }>
  >;
  readonly values: { readonly value: Readonly<Record<string, unknown>> };
  readonly own: { readonly value: readonly string[] };
  set(patch: Readonly<Record<string, unknown>>): Promise<void>;
};

export const sectionList = Object.values(
  profileSections,
) as unknown as readonly AnySection[];
