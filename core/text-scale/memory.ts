import { type Method, methods } from './method';

/** A kind of page (`templateOf`) and the size that the reader chose on it, in per cent. */
export type Size = readonly [template: string, percent: number];
/** The method that left the fewest faults on a kind of page at a size. */
export type Way = readonly [template: string, percent: number, method: Method];

/** Kinds of page that are remembered of one site; what was chosen longest ago goes first. */
export const mostTemplates = 12;

export function isSize(value: unknown): value is Size {
  return Array.isArray(value) && value.length === 2 && isAt(value);
}

export function isWay(value: unknown): value is Way {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    isAt(value) &&
    methods.includes(value[2] as Method)
  );
}

/** The size for a kind of page: what was chosen on it, else what was chosen last on the site. */
export function sizeFor(
  sizes: readonly Size[],
  template: string,
  percent: number,
): number {
  return sizes.find(([known]) => known === template)?.[1] ?? percent;
}

export function wayFor(
  ways: readonly Way[],
  template: string,
  percent: number,
): Method | null {
  return (
    ways.find(([known, at]) => known === template && at === percent)?.[2] ??
    null
  );
}

/** The list with a new first entry, in place of an older one of the same kind. */
export function withSize(sizes: readonly Size[], size: Size): readonly Size[] {
  const others = sizes.filter(([template]) => template !== size[0]);
  return [size, ...others].slice(0, mostTemplates);
}

export function withWay(ways: readonly Way[], way: Way): readonly Way[] {
  const others = ways.filter(
    ([template, percent]) => template !== way[0] || percent !== way[1],
  );
  return [way, ...others].slice(0, mostTemplates * 3);
}

function isAt(value: readonly unknown[]): boolean {
  const [template, percent] = value;
  return (
    typeof template === 'string' &&
    template.length <= 300 &&
    typeof percent === 'number' &&
    percent >= 80 &&
    percent <= 400
  );
}
