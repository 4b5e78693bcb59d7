/**
 * Firefox's own window, reached through the chrome scope of WebDriver BiDi. No driver offers the
 * toolbar button, shortcuts or menus of an extension; these are Firefox internals and may move:
 * nothing of them may leave this file. Seen working in Firefox 153.7 ESR, 2026-11.
 */
import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's private connection that is used here. */
interface BidiConnection {
  send(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<{ result: unknown }>;
}

/** Runs the body of an async function in the browser window; `window`, `extension` are there. */
export async function inBrowserWindow<T>(
  browser: Browser,
  extensionId: string,
  body: string,
): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as { result: { contexts: { context: string; url: string }[] } };
  const context = tree.result.contexts.find(({ url }) =>
    url.includes('browser.xhtml'),
  )?.context;
  const answer = (await connection.send('script.evaluate', {
    expression: `(async () => {
      const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
      const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension;
      const result = await (async () => { ${body} })();
      return JSON.stringify(result) ?? 'null';
    })()`,
    target: { context },
    awaitPromise: true,
  })) as {
    result: {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
  };
  if (answer.result.type !== 'success')
    throw new Error(
      `in Firefox's window: ${answer.result.exceptionDetails?.text}`,
    );
  return JSON.parse(answer.result.result?.value ?? 'null') as T;
}

/** Number by which the extension knows the active tab. */
export const ACTIVE_TAB_ID = `
  return extension.tabManager.getWrapper(window.gBrowser.selectedTab).id;`;

/** Ends the event page, whatever it is doing. */
export const KILL_BACKGROUND = `
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** Clicks the real toolbar button (activeTab is granted, the panel opens), then closes the panel. */
export const CLICK_TOOLBAR_BUTTON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor } = ExtensionParent.apiManager.global;
  browserActionFor(extension).triggerAction(window, {});
  const panel = () => window.document.querySelector('panel[panelopen], panel[hasbeenopened]');
  for (let i = 0; i < 100 && !panel(); i++) await new Promise((resolve) => window.setTimeout(resolve, 20));
  for (const open of window.document.querySelectorAll('panel')) open.hidePopup?.();
  return null;`;

/** Fires the command whose shortcut ends in `letter`, as the pressed key does. */
export function pressShortcut(letter: string): string {
  return `
    const keys = [...window.document.querySelectorAll('keyset[id^=ext-keyset] key')];
    const key = keys.find((k) => k.getAttribute('key')?.toLowerCase() === ${JSON.stringify(letter.toLowerCase())});
    if (!key) throw new Error('no shortcut ends in ' + ${JSON.stringify(letter)});
    key.doCommand();
    return null;`;
}

/**
 * Chooses the extension's item `id` in the context menu of the active tab.
 * @param picture address of the image that was clicked
 */
export function chooseMenuItem(id: string, picture?: string): string {
  return `
    const tab = window.gBrowser.selectedTab;
    extension.tabManager.addActiveTabPermission(tab);
    extension.emit('webext-menu-menuitem-click', {
      menuItemId: ${JSON.stringify(id)},
      pageUrl: tab.linkedBrowser.currentURI.spec,
      srcUrl: ${JSON.stringify(picture)},
      editable: false,
      modifiers: [],
    }, tab);
    return null;`;
}

/** Sets or clears integer preferences; null clears. */
export function setPreferences(
  preferences: Readonly<Record<string, number | null>>,
): string {
  return `
    for (const [name, value] of Object.entries(${JSON.stringify(preferences)})) {
      if (value === null) Services.prefs.clearUserPref(name);
      else Services.prefs.setIntPref(name, value);
    }
    return null;`;
}

/** As Firefox does after some idle seconds. */
export const STOP_BACKGROUND =
  'await extension.terminateBackground({ ignoreDevToolsAttached: true });';
