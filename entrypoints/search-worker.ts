import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLibrarySearch } from '../core/library/search/library-search';
import { type Port, serveSearch } from '../core/library/search/port';
import { openOwnDatabase } from './library/own-database';

/** Longest stretch of scanning before messages are let in: a search that is called off ends so fast. */
const SLICE_MS = 8;

/** The library's search, in a thread of its own: neither typing nor scrolling waits for it. */
export default defineUnlistedScript(() => {
  const search = openLibrarySearch(
    openOwnDatabase(),
    turns(),
    new AbortController().signal,
  );
  serveSearch(self as unknown as Port, search);
  search.tidy().catch((error: unknown) => {
    console.error('Dễ Đọc could not tidy its search:', error);
  });
});

/** Timers of a worker wait 4 ms each; a message to itself does not. */
function turns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
    began = performance.now();
  };
}
