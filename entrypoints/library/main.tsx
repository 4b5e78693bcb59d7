import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { mediaMatches } from '../../core/appearance/media';
import { startSurface } from '../../core/appearance/surface';
import { startLanguage } from '../../core/language/language';
import { App } from './App';
import { parseAddress } from './address';
import { type LibraryModel, openLibrary } from './model';
import { keepPlaces } from './place';
import { loadScreen } from './screens';
import { viewOf } from './views';

/** To draw the page without its list first costs a tenth of a second; longer than that nobody looks at nothing. */
const PATIENCE_MS = 150;

const address = parseAddress(location.hash);
// Its screen, the list and the settings come at the same time, not one after the other.
const view = address.kind === 'view' ? viewOf(address.id) : undefined;
const screen = view && loadScreen(view);
const app = document.getElementById('app');
if (!app) throw new Error('library/index.html has lost its #app');
const { signal } = new AbortController();
const model = openLibrary(
  mediaMatches(window, '(prefers-color-scheme: dark)', signal),
  signal,
);
const showAddress = () => void model.show(parseAddress(location.hash));
window.addEventListener('hashchange', showAddress);
showAddress();
keepPlaces(window, model);
await startLanguage(browser.i18n.getUILanguage());
startSurface(document);
await Promise.race([
  Promise.all([screen, somethingToShow(model)]),
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
]);
render(<App model={model} />, app);

/** The first articles, or another view than the list. */
function somethingToShow({ entries, failed, view }: LibraryModel) {
  return new Promise<void>((resolve) => {
    const end = effect(() => {
      const isThere = entries.value !== null || failed.value;
      if (!isThere && view.value.kind === 'view') return;
      resolve();
      queueMicrotask(() => end());
    });
  });
}
