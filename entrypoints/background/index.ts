import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageRulesOf } from '../../core/article/sites';
import { startLanguage } from '../../core/language/language';
import { findEntry } from '../../core/library/store';
import { hasExpired, purgeTrash } from '../../core/library/trash';
import { pages } from '../../core/pages/channel';
import { openHearingDatabase, ownPlace } from '../library/own-database';
import { showChanged } from './badge';
import { serveFonts } from './fonts';
import {
  bringBack,
  framePictures,
  highlightTab,
  letSelect,
} from './highlight-page';
import { serveHighlights } from './highlights';
import { keepLibrary } from './keeper';
import { serveLibrary } from './library';
import { lookCommands } from './look-commands';
import { serveMachine } from './machine';
import { serveMenus } from './menus';
import { pageCommands } from './page-commands';
import { prepareTab } from './prepare-tab';
import { serveRemembered } from './remembered';
import { serveShortcuts } from './shortcuts';
import { serveTextScale } from './text-scale';

export default defineBackground(() => {
  const place = ownPlace();
  const database = openHearingDatabase(place);
  const keeper = keepLibrary(database, place);
  pages.serve({
    prepare: prepareTab,
    highlight: (tabId) => highlightTab(tabId, 'start'),
    arrived: (address, caller) => bringBack(database, address, caller),
    letSelect: (_, caller) => letSelect(caller),
    framePictures,
    showChanged: (isChanged, { tabId, url }) =>
      showChanged(tabId, isChanged, async () =>
        url ? findEntry(database, url) : null,
      ),
    ignoredByContrast: (_, { url }) =>
      (url && pageRulesOf(url).ignoreContrast) || [],
  });
  serveFonts();
  serveHighlights(database);
  serveMachine();
  serveTextScale();
  serveRemembered();
  const commands = {
    ...pageCommands(serveLibrary(database, keeper)),
    ...lookCommands,
  };
  serveMenus(commands);
  serveShortcuts(commands);
  void startLanguage(browser.i18n.getUILanguage());
  browser.runtime.onStartup.addListener(async () => {
    const now = Date.now();
    if (await hasExpired(database, now))
      await keeper.removing(() => purgeTrash(database, now));
  });
});
