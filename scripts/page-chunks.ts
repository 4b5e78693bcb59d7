/** What rolldown tells of a module, as far as it is needed here. */
interface Linked {
  readonly isEntry: boolean;
  /** The modules that import it with a plain `import`. */
  readonly importers: readonly string[];
}
interface Bundle {
  getModuleInfo(id: string): Linked | null;
}

/**
 * The files that our pages' scripts are cut into: one for each set of pages that load the same modules at their start.
 * Left to itself the bundler makes one for each set of screens too, fifty for the library, and Chromium hands an
 * extension its own files slowly: they were half of the time until the list stood (2026-12-01,
 * `npm run bench:library:browsers`).
 *
 * @param fast folders of the pages whose start counts; what only others load is cut by the bundler.
 * @param count of all pages.
 * @returns For rolldown's `output.codeSplitting.groups`.
 */
export function pageChunks(fast: readonly string[], count: number) {
  const known = new Map<string, readonly string[]>();
  const pagesOf = (id: string, bundle: Bundle) => {
    let pages = known.get(id);
    if (!pages) {
      const starts = isFirst(id, bundle) ? [] : startsOf(id, bundle);
      pages = fast.some((page) => starts.includes(page)) ? starts : [];
      known.set(id, pages);
    }
    return pages;
  };
  // A group takes along what its modules import, and that is loaded by more pages: the largest sets choose first.
  return Array.from({ length: count }, (_, index) => count - index).map(
    (size) => ({
      name(id: string, bundle: Bundle) {
        const pages = pagesOf(id, bundle);
        return pages.length === size ? pages.join('-') : null;
      },
      priority: size,
      tags: ['$initial' as const],
    }),
  );
}

/**
 * Whether a module is a page's own or its first script, which draws it: in a file with others it would draw the popup
 * into whatever page needs the others.
 */
function isFirst(id: string, bundle: Bundle): boolean {
  const info = bundle.getModuleInfo(id);
  return [id, ...(info?.importers ?? [])].some(
    (module) => bundle.getModuleInfo(module)?.isEntry,
  );
}

/** The pages that load a module at their start, by name. */
function startsOf(id: string, bundle: Bundle): readonly string[] {
  const starts = new Set<string>();
  // A set may grow while it is walked: this comes to every module above, and to each once.
  const seen = new Set([id]);
  for (const module of seen) {
    const info = bundle.getModuleInfo(module);
    if (info?.isEntry) starts.add(pageOf(module));
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return [...starts].sort();
}

/** `…/entrypoints/popup/index.html` is the popup. */
function pageOf(module: string): string {
  return /([^\\/]+)[\\/]index\.html$/u.exec(module)?.[1] ?? module;
}
