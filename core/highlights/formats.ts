import type { Format } from './format';

const modules = import.meta.glob<Format>('./formats/*.ts', {
  eager: true,
  import: 'default',
});

/** Every format that has a file in `formats/`, in the order of the menu. */
export const formats: readonly Format[] = Object.values(modules).sort(
  (a, b) => a.rank - b.rank,
);
