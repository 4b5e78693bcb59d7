import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { SimplePopup } from '../../components/SimplePopup';
import { startSurface } from '../../core/appearance/surface';
import { startLanguage } from '../../core/language/language';
import { popupModeSettings } from '../../core/popup-mode/settings';
import { searchAddress } from '../library/address';
import { fitWidth } from './fit';
import { openPopup, type PopupModel } from './model';

const libraryUrl = (query: string) =>
  `${browser.runtime.getURL('/library.html' as never)}${query.trim() && searchAddress(query)}`;
const entryUrl = (id: string) =>
  `${browser.runtime.getURL('/library.html' as never)}#${id}`;

/** As a page of its own (tests, narrow screens) the popup is told the tab that it speaks of. */
async function findTab() {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return {
    id: tab?.id ?? -1,
    url: tab?.url ?? '',
    title: tab?.title ?? '',
    isPrivate: tab?.incognito ?? false,
  };
}

function textSizeOf({ textSize }: PopupModel['look']) {
  const status = textSize.status.value;
  return (
    status && {
      status,
      wholePage: textSize.wholePage.value,
      onReach: (wholePage: boolean) => void textSize.setReach(wholePage),
    }
  );
}

/** It stays open to say that the tab is out of reach. */
function closeIf(isDone: boolean): void {
  if (isDone) window.close();
}

function App({ model }: { readonly model: PopupModel }) {
  const { look } = model;
  const readAt = async (
    mark: Parameters<PopupModel['read']>[0],
    listens = false,
  ) => {
    closeIf(await model.read(mark, listens));
  };
  if (popupModeSettings.values.value.simple)
    return (
      <SimplePopup
        page={model.page.value}
        percent={look.percent.value}
        step={look.step.value}
        onTextSize={(direction) => void look.resize(direction)}
        onContrast={(direction) => void look.changeContrast(direction)}
        onRead={() => void readAt(null, true)}
        onFull={() => void popupModeSettings.set({ simple: false })}
      />
    );
  return (
    <Popup
      tabTitle={model.tab.title}
      site={model.site}
      page={model.page.value}
      percent={look.percent.value}
      step={look.step.value}
      proof={look.proof.value}
      textSize={textSizeOf(look)}
      summary={model.summary.value}
      machine={{
        state: model.machine.state.value,
        onStart: model.askMachine,
        onCancel: model.machine.cancel,
      }}
      save={model.save.value}
      entries={model.entries.value}
      libraryUrl={libraryUrl(model.search.query.value)}
      search={{
        query: model.search.query.value,
        said: model.search.said.value,
        found: model.search.found.value,
        onWake: model.search.wake,
        onInput: model.search.type,
      }}
      entryUrl={entryUrl}
      isPrivate={model.tab.isPrivate}
      taught={model.taught.value}
      onRead={() => void readAt(null)}
      onListen={() => void readAt(null, true)}
      onPick={() => void model.pick().then(closeIf)}
      onForget={() => void model.forget()}
      onSave={() => void model.saveTab()}
      onPictures={(wanted) => void model.keepPictures(wanted)}
      onHighlight={() => void model.highlight().then(closeIf)}
      onJump={({ start, end }) => void readAt({ start, end })}
      onTextSize={(direction) => void look.resize(direction)}
      onContrast={(direction) => void look.changeContrast(direction)}
      notices={model.notices.value}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onSimple={() => void popupModeSettings.set({ simple: true })}
    />
  );
}

const [tab] = await Promise.all([
  findTab(),
  startLanguage(browser.i18n.getUILanguage()),
  popupModeSettings.ready,
]);
const app = document.getElementById('app');
if (!app) throw new Error('popup/index.html has lost its #app');
startSurface(document);
fitWidth(window);
render(<App model={openPopup(tab)} />, app);
