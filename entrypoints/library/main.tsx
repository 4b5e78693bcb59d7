import { render } from 'preact';
import { browser } from 'wxt/browser';
import { mediaMatches } from '../../core/appearance/media';
import { startSurface } from '../../core/appearance/surface';
import { startLanguage } from '../../core/language/language';
import { App } from './App';
import { parseAddress } from './address';
import { openLibrary } from './model';
import { keepPlaces } from './place';

await startLanguage(browser.i18n.getUILanguage());
const app = document.getElementById('app');
if (!app) throw new Error('library/index.html has lost its #app');
startSurface(document);
const { signal } = new AbortController();
const model = openLibrary(
  mediaMatches(window, '(prefers-color-scheme: dark)', signal),
  signal,
);
const showAddress = () => void model.show(parseAddress(location.hash));
window.addEventListener('hashchange', showAddress);
showAddress();
keepPlaces(window, model);
render(<App model={model} />, app);
