import { text } from '../../core/language/text';
import type { Link, LinkResult } from '../../core/library/links';
import type { SaveResult } from '../../core/library/save';
import { reader } from '../../core/pages/channel';
import { showDone, showFailure } from './badge';
import { highlightTab } from './highlight-page';
import { prepareTab } from './prepare-tab';

/** What the context menu and the shortcuts do to a tab; the answer shows on the toolbar button and over the page. */
export function pageCommands({
  saveTab,
  saveLink,
}: {
  readonly saveTab: (tabId: number) => Promise<SaveResult>;
  readonly saveLink: (link: Link) => Promise<LinkResult>;
}) {
  const highlight = async (
    tabId: number,
    how: 'mark' | { readonly picture: string },
  ): Promise<void> => {
    try {
      const done = await highlightTab(tabId, how);
      if (done !== 'ready') throw new Error(done);
    } catch (error) {
      await showFailure(tabId, error);
    }
  };
  return {
    async read(tabId: number): Promise<void> {
      try {
        const access = await prepareTab(tabId);
        if (access !== 'ready') throw new Error(access);
        await reader.tab(tabId).toggle();
      } catch (error) {
        await showFailure(tabId, error);
      }
    },
    async saveLink(
      tabId: number,
      link: { url: string; title: string },
    ): Promise<void> {
      try {
        if (!/^https?:/u.test(link.url)) throw new Error('no page to keep');
        await saveLink(link);
        const title = link.title || link.url;
        await showDone(tabId, text('keeping.linkSaved', { title }));
      } catch (error) {
        await showFailure(tabId, error);
      }
    },
    highlight: (tabId: number) => highlight(tabId, 'mark'),
    highlightPicture: (tabId: number, picture: string) =>
      highlight(tabId, { picture }),
    async save(tabId: number): Promise<void> {
      try {
        const { entry, isNew } = await saveTab(tabId);
        const key = isNew ? 'saving.saved' : 'saving.updated';
        await showDone(tabId, text(key, { title: entry.title }));
      } catch (error) {
        await showFailure(tabId, error);
      }
    },
  };
}
