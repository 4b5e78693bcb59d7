/** Ms from a change of the page to the look at what it did; together with the look under 300. */
const SETTLE_MS = 100;
/** A page on which something stays lost is read again after so many ms, then after twice as many, up to a minute. */
const REREAD_MS = 2000;
const MOST_MS = 60_000;
/** How often it is looked whether the page has cleared what we painted, in ms. */
const RESTORE_MS = 500;

/**
 * Keeps highlights on a page that changes: read again when painted words have gone, or when some were not
 * there and text has come.
 */
export function watchPage(
  document: Document,
  window: Window & typeof globalThis,
  lifetime: AbortSignal,
  page: {
    /** Whether all that is painted still stands on its words. */
    readonly isIntact: () => boolean;
    /** Whether nothing is lost. */
    readonly isWhole: () => boolean;
    readonly readAgain: () => Promise<void>;
    readonly restore: () => boolean;
    /** The reader is back from another tab, where highlights may have been made. */
    readonly comeBack: () => void;
  },
): void {
  let timer = 0;
  let isReading = false;
  let lastRead = performance.now();
  let patience = REREAD_MS;
  let address = window.location.href;
  const later = (ms: number) => {
    if (!timer) timer = window.setTimeout(look, ms);
  };
  const look = async () => {
    timer = 0;
    if (isReading) return later(SETTLE_MS);
    const isElsewhere = window.location.href !== address;
    const isBroken = isElsewhere || !page.isIntact();
    if (!isBroken && page.isWhole()) return;
    const wait = patience - (performance.now() - lastRead);
    if (!isBroken && wait > 0) return later(wait);
    isReading = true;
    address = window.location.href;
    try {
      await page.readAgain();
    } catch (error) {
      console.error('Dễ Đọc: highlights', error);
    }
    lastRead = performance.now();
    patience = page.isWhole() ? REREAD_MS : Math.min(patience * 2, MOST_MS);
    isReading = false;
  };
  const observer = new window.MutationObserver(() => later(SETTLE_MS));
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  // Our reader over the page has made, changed or removed some.
  const reader = new window.MutationObserver((records) => {
    const isClosed = records.some(({ removedNodes }) =>
      [...removedNodes].some(({ nodeName }) =>
        /^de-doc-reader$/iu.test(nodeName),
      ),
    );
    if (isClosed) page.comeBack();
  });
  reader.observe(document.documentElement, { childList: true });
  const interval = window.setInterval(() => {
    if (document.visibilityState === 'visible') page.restore();
  }, RESTORE_MS);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') page.comeBack();
    },
    { signal: lifetime },
  );
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
    reader.disconnect();
    window.clearInterval(interval);
    window.clearTimeout(timer);
  });
}
