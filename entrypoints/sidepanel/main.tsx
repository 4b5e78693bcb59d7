import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SidePanel, SidePanelWithout } from '../../components/SidePanel';
import { abbreviationSettings } from '../../core/abbreviations/settings';
import { mediaMatches } from '../../core/appearance/media';
import { startSurface } from '../../core/appearance/surface';
import { startLanguage } from '../../core/language/language';
import { highlightProps } from '../reader.content/highlight-props-of';
import { listeningProps } from '../reader.content/listening';
import {
  openSidePanelModel,
  type PanelPage,
  type SidePanelModel,
} from './model';

/** The tab in front of the panel's window; null when that is the panel, opened as a page of its own. */
async function frontTab(): Promise<number | null> {
  const [own, [front]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  return front?.id === undefined || front.id === own?.id ? null : front.id;
}

function App({ panel }: { readonly panel: SidePanelModel }) {
  const page = panel.page.value;
  return page.kind === 'none' ? (
    <SidePanelWithout
      reason={page.reason}
      onRetry={() => void panel.refresh()}
    />
  ) : (
    <Shown panel={panel} page={page} />
  );
}

function Shown({
  panel,
  page: { model, listening },
}: {
  readonly panel: SidePanelModel;
  readonly page: PanelPage & { kind: 'article' };
}) {
  const { article, machine } = model;
  useEffect(() => {
    // Meanwhile something may have been highlighted on the page or in its reader.
    const load = () => void model.highlights.load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [model]);
  const highlights = highlightProps(model.highlights);
  return (
    <SidePanel
      article={article}
      summary={model.summary.value}
      machine={{
        state: machine.state.value,
        onStart: () => void machine.start(article),
        onCancel: machine.cancel,
      }}
      highlights={{
        ...highlights,
        actions: {
          ...highlights.actions,
          // A new place is shown in the text, so in the reader.
          onReattach: () => void panel.read(null),
        },
      }}
      abbreviations={abbreviationSettings.values.value}
      listening={listeningProps(listening, null)}
      onRead={(mark) => void panel.read(mark)}
    />
  );
}

await startLanguage(browser.i18n.getUILanguage());
const app = document.getElementById('app');
if (!app) throw new Error('sidepanel/index.html has lost its #app');
startSurface(document);
const dark = mediaMatches(
  window,
  '(prefers-color-scheme: dark)',
  new AbortController().signal,
);
render(<App panel={openSidePanelModel(dark, frontTab)} />, app);
