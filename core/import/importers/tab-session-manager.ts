import type { Importer } from '../importer';
import { asFields, asList, asText, type Fields } from '../json-values';
import { toRow } from '../row';

/** Why it saved a session; the others are the reader's. */
const OWN_TAG = /^(?:regular|winClose|browserExit|user|auto|temp|_.*)$/u;

/** Tab Session Manager: sessions of windows of tabs, each under its number. The session's name is the folder. */
const importer: Importer = {
  id: 'tab-session-manager',
  recognises: ({ json }) =>
    sessionsOf(json).some(
      ({ windows, date, tabsNumber }) =>
        asFields(windows) !== null &&
        (date !== undefined || tabsNumber !== undefined),
    ),
  *read({ json, now }) {
    for (const session of sessionsOf(json))
      for (const tab of tabsOf(session))
        yield toRow(
          {
            url: addressOf(asText(tab.url)),
            title: asText(tab.title),
            tags: asList(session.tag)
              .map(asText)
              .filter((tag) => !OWN_TAG.test(tag)),
            folders: [asText(session.name)],
            savedAt: session.date ?? tab.lastAccessed,
          },
          now,
        );
  },
};

export default importer;

function sessionsOf(json: unknown): Fields[] {
  const list = Array.isArray(json) ? json : [json];
  return list.map((member) => asFields(member) ?? {});
}

function tabsOf({ windows }: Fields): Fields[] {
  return Object.values(asFields(windows) ?? {})
    .flatMap((tabs) => Object.values(tabs ?? {}))
    .map((tab) => asFields(tab) ?? {});
}

/** A tab that had not been loaded yet shows a page of the extension's, which names the tab's own address. */
function addressOf(url: string): string {
  const kept = /-extension:\/\/[^/]+\/replaced\/.*[?&]url=([^&]*)/u.exec(
    url,
  )?.[1];
  return kept === undefined
    ? url
    : (new URLSearchParams(`url=${kept}`).get('url') ?? url);
}
