import { text } from '../core/language/text';

/** Something that a list can be narrowed to, and how many members of it there are. */
export interface Facet {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** As a `Choice` offers it. */
export function facetOption({ value, name, count }: Facet) {
  return [value, text('list.withCount', { name, count })] as const;
}
