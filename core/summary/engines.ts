import type { Engine } from './engine';

const modules = import.meta.glob<Engine>('./engines/*.ts', {
  eager: true,
  import: 'default',
});

/** Every engine that has a file in `engines/`, by id. */
export const engines: ReadonlyMap<string, Engine> = new Map(
  Object.values(modules).map((engine) => [engine.id, engine]),
);
