import type { Finder } from './finder';

const modules = import.meta.glob<Finder>('./finders/*.ts', {
  eager: true,
  import: 'default',
});

/** Every finder that has a file in `finders/`, the one that wins a stretch first. */
export const finders: readonly Finder[] = Object.values(modules).sort(
  (a, b) => a.rank - b.rank,
);
