/**
 * The kinds of setting. A field knows its default and reads its own stored value, so one bad stored
 * field falls back alone and the others survive; forms are drawn from it.
 */
export type Field<T> = Readonly<{
  initial: T;
  /** The stored value if it is a valid one, else null. */
  parse(stored: unknown): T | null;
}> &
  Control;

/** What a form needs to know to draw the field. */
export type Control =
  | { readonly control: 'toggle' }
  /** Set elsewhere than in a form; the options page does not draw it. */
  | { readonly control: 'none' }
  | { readonly control: 'choice'; readonly options: readonly string[] }
  | {
      readonly control: 'range';
      readonly min: number;
      readonly max: number;
      readonly step: number;
    };

/** On or off. */
export function toggle(initial: boolean): Field<boolean> {
  return {
    control: 'toggle',
    initial,
    parse: (stored) => (typeof stored === 'boolean' ? stored : null),
  };
}

/** One of a few named options. */
export function choice<const T extends string>(
  options: readonly T[],
  initial: NoInfer<T>,
): Field<T> {
  return {
    control: 'choice',
    options,
    initial,
    parse: (stored) => options.find((option) => option === stored) ?? null,
  };
}

/** A number from `min` to `max`; stored values outside are bad, not clamped. */
export function range(bounds: {
  min: number;
  max: number;
  step: number;
  initial: number;
}): Field<number> {
  const { min, max, step, initial } = bounds;
  return {
    control: 'range',
    min,
    max,
    step,
    initial,
    parse: (stored) =>
      typeof stored === 'number' && stored >= min && stored <= max
        ? stored
        : null,
  };
}

/** A short string that is remembered but has no form control (a selector that was pointed at). */
export function remembered(initial: string): Field<string> {
  return {
    control: 'none',
    initial,
    parse: (stored) =>
      typeof stored === 'string' && stored.length <= 1000 ? stored : null,
  };
}

/** A colour as `#rrggbb`, or empty for the one that is there without it; chosen where its contrast is shown. */
export function ownColor(): Field<string> {
  return {
    control: 'none',
    initial: '',
    parse: (stored) =>
      typeof stored === 'string' && /^(?:#[0-9a-f]{6})?$/u.test(stored)
        ? stored
        : null,
  };
}

/** A number that is learned from use and has no form control; stored values outside are bad. */
export function learned(bounds: {
  min: number;
  max: number;
  initial: number;
}): Field<number> {
  const { min, max, initial } = bounds;
  return {
    control: 'none',
    initial,
    parse: (stored) =>
      typeof stored === 'number' && stored >= min && stored <= max
        ? stored
        : null,
  };
}

/** The same field without a form control: it is set where it acts. */
export function unlisted<T>({ initial, parse }: Field<T>): Field<T> {
  return { control: 'none', initial, parse };
}

/** Pairs of short texts that the reader has written (a word and how it is said); edited in a form of their own. */
export function pairs(
  most: number,
): Field<readonly (readonly [string, string])[]> {
  return listOf(isPair, most);
}

/** A list that is remembered and has no form control; one bad member makes all of it bad. */
export function listOf<T>(
  isMember: (value: unknown) => value is T,
  most: number,
): Field<readonly T[]> {
  return {
    control: 'none',
    initial: [],
    parse: (stored) =>
      Array.isArray(stored) && stored.length <= most && stored.every(isMember)
        ? stored
        : null,
  };
}

function isPair(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'string' && part.length <= 200)
  );
}
