import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Article } from '../../core/article/article';
import { type NoArticle, reader } from '../../core/pages/channel';
import { readTab } from '../../core/pages/read-tab';
import type { Mark } from '../../core/reader/marks';
import { openReader, type ReaderModel } from '../../core/reader/model';
import type { Listening } from '../../core/speech/listening';
import type { BrowserModels } from '../../core/summary/machine/means';
import { pacer } from '../../core/summary/pause';
import { openEar } from '../reader.content/listening';

/** What the panel shows: the article of the tab in front, or why there is none. */
export type PanelPage =
  | { readonly kind: 'none'; readonly reason: NoArticle | null }
  | {
      readonly kind: 'article';
      readonly model: ReaderModel;
      readonly listening: Listening;
    };

export interface SidePanelModel {
  readonly page: ReadonlySignal<PanelPage>;
  /** Reads the tab in front anew. */
  refresh(): Promise<void>;
  /** Opens the reader in the tab that is shown, at a place if one is given. */
  read(mark: Mark | null): Promise<void>;
}

const WAITING: PanelPage = { kind: 'none', reason: null };

/**
 * Follows the tab in front of its window.
 * @param frontTab number of that tab; null while it is the panel itself
 */
export function openSidePanelModel(
  systemIsDark: ReadonlySignal<boolean>,
  frontTab: () => Promise<number | null>,
): SidePanelModel {
  const shown: Signal<PanelPage> = signal(WAITING);
  let tabId = -1;
  let url = '';
  let lifetime = new AbortController();
  /** Counts what was asked for: an answer that comes late is of another tab. */
  let asked = 0;

  const show = (next: PanelPage) => {
    shown.value = next;
  };
  const openArticle = (article: Article): PanelPage => {
    const model = openReader(article, systemIsDark, lifetime.signal, {
      pause: pacer(() => performance.now()),
      random: () => crypto.getRandomValues(new Uint8Array(16)),
      isLive: true,
      models: globalThis as BrowserModels,
    });
    const listening = openEar(model, lifetime.signal);
    return { kind: 'article', model, listening };
  };
  const refresh = async () => {
    const front = await frontTab();
    if (front === null) return;
    const mine = ++asked;
    const reading = await readTab(front);
    if (mine !== asked) return;
    const next = reading.kind === 'article' ? reading.article : null;
    // The same article again (a page that loads on): nobody loses his place in it.
    if (front === tabId && next && next.url === url) return;
    tabId = front;
    url = next?.url ?? '';
    lifetime.abort();
    lifetime = new AbortController();
    show(
      reading.kind === 'none'
        ? { kind: 'none', reason: reading.reason }
        : openArticle(reading.article),
    );
  };

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (status === 'complete')
      void frontTab().then((front) => {
        if (front === updated) void refresh();
      });
  });
  void refresh();
  return {
    page: computed(() => shown.value),
    refresh,
    async read(mark) {
      try {
        await reader.tab(tabId).open({ mark });
      } catch (error) {
        console.error(error);
        url = ''; // the next look at the tab is a new one
        show({ kind: 'none', reason: 'blocked' });
      }
    },
  };
}
