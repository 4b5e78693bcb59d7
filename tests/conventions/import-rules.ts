import { importsOf, moduleName, type Rule } from './source-files';

/** The only files of core that speak to the browser. */
const browserFiles = [
  'core/messages.ts',
  'core/settings.ts',
  'core/storage.ts',
];

/** entrypoints → components → core/<feature> → core/{messages,settings,storage} → wxt/browser. */
export const importsPointOneWay: Rule = (files) =>
  [...files].flatMap(([path, source]) =>
    importsOf(path, source)
      .filter((imported) => forbidden(path, imported))
      .map((imported) => `${path} must not import ${imported}`),
  );

function forbidden(path: string, imported: string): boolean {
  if (path.startsWith('core/')) {
    if (/^(entrypoints|components)\//u.test(imported)) return true;
    if (/^(preact|lucide-preact|@preact\/signals)(\/|$)/u.test(imported))
      return true;
    return imported.startsWith('wxt') && !browserFiles.includes(path);
  }
  if (path.startsWith('components/'))
    return (
      imported.startsWith('entrypoints/') ||
      imported.startsWith('wxt') ||
      /^core\/(messages|settings|storage)$/u.test(imported)
    );
  return false;
}

/** Import cycles among our own files, each named once. Types count too: a cycle of types is one of minds. */
export const noCycles: Rule = (files) => {
  const graph = new Map(
    [...files].map(([path, source]) => [
      moduleName(path),
      importsOf(path, source),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (module: string, trail: readonly string[]) => {
    if (trail.includes(module)) {
      cycles.push([...trail.slice(trail.indexOf(module)), module].join(' → '));
      return;
    }
    if (done.has(module)) return;
    for (const next of graph.get(module) ?? [])
      if (graph.has(next)) visit(next, [...trail, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return cycles;
};

/** Folders that mean "the rest", and files that only pass others on. */
export const noRestFolders: Rule = (files) =>
  [...files].flatMap(([path, source]) => {
    const faults: string[] = [];
    if (
      /\/(utils?|types|hooks|services|helpers|constants|common)\//u.test(path)
    )
      faults.push(`${path} lies in a folder that says nothing`);
    if (/\nexport \* from /u.test(`\n${source}`))
      faults.push(`${path} is a barrel`);
    return faults;
  });
