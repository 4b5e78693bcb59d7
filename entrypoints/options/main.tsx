import { render } from 'preact';
import { browser } from 'wxt/browser';
import { mediaMatches } from '../../core/appearance/media';
import { startSurface } from '../../core/appearance/surface';
import { startLanguage } from '../../core/language/language';
import { App } from './App';

await startLanguage(browser.i18n.getUILanguage());
const app = document.getElementById('app');
if (!app) throw new Error('options/index.html has lost its #app');
startSurface(document);
const isDark = mediaMatches(
  window,
  '(prefers-color-scheme: dark)',
  new AbortController().signal,
);

function Page() {
  return <App systemIsDark={isDark.value} />;
}

render(<Page />, app);
