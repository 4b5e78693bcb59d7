import { browser } from 'wxt/browser';
import { matchPatterns, siteForHost } from '../../core/article/sites';
import {
  type Remembered,
  rememberedPages,
} from '../../core/contrast/remembered';
import { readAllStored, watchStored } from '../../core/storage';

const PREFIX = 'remembered-';

/**
 * Keeps a script of one line registered for every site whose contrast is remembered, so that its pages are repaired
 * from their first frame on; what storage says a moment later still stands above it.
 */
export function serveRemembered(): void {
  let last: Promise<unknown> = Promise.resolve();
  const bringUpToDate = () => {
    last = last.then(register).catch((error: unknown) => {
      // The pages are repaired all the same, some frames later.
      console.error('Dễ Đọc: remembered', error);
    });
  };
  watchStored((changed) => {
    const isOurs = (key: string) =>
      /^(?:contrast\.step|page\.paused)/.test(key);
    if (Object.keys(changed).some(isOurs)) bringUpToDate();
  });
  // An update of the extension takes what was registered away, and with it goes what an older one had registered.
  browser.runtime.onInstalled.addListener(bringUpToDate);
  browser.runtime.onStartup.addListener(bringUpToDate);
}

async function register(): Promise<void> {
  const { scripting } = browser;
  const wanted = rememberedPages(
    await readAllStored(),
    matchPatterns,
    (host) => siteForHost(host) !== null,
  ).map(scriptOf);
  const registered = (await scripting.getRegisteredContentScripts()).filter(
    ({ id }) => id.startsWith(PREFIX),
  );
  const isWanted = (id: string) => wanted.some((one) => one.id === id);
  const isThere = (id: string) => registered.some((one) => one.id === id);
  const gone = registered.map(({ id }) => id).filter((id) => !isWanted(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  const [kept, added] = [
    wanted.filter(({ id }) => isThere(id)),
    wanted.filter(({ id }) => !isThere(id)),
  ];
  if (kept.length > 0) await scripting.updateContentScripts(kept);
  if (added.length > 0) await scripting.registerContentScripts(added);
}

function scriptOf({ step, matches, excludeMatches }: Remembered) {
  return {
    id: `${PREFIX}${step}`,
    js: [`/remembered/${step}.js`],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_start' as const,
    // Settings are the page's; a frame's own address says nothing of them.
    allFrames: false,
  };
}
