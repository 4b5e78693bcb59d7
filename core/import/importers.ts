import type { Importer } from './importer';

const modules = import.meta.glob<Importer>('./importers/*.ts', {
  eager: true,
  import: 'default',
});

/** Every importer that has a file in `importers/`, particular formats before catch-alls. */
export const importers: readonly Importer[] = Object.values(modules).sort(
  (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
);
