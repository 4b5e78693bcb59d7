import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { EntriesState } from '../../components/EntryList';
import type { PageNoticesProps } from '../../components/PageNotices';
import { isOutside, type PageState } from '../../components/Popup';
import type { Article } from '../../core/article/article';
import { readingMinutes } from '../../core/article/reading-time';
import { articleSettings } from '../../core/article/settings';
import { siteOf } from '../../core/article/urls';
import { library } from '../../core/library/channel';
import { isOfLibrary } from '../../core/library/loss';
import type { SaveState } from '../../core/library/save-failure';
import { saveFailure } from '../../core/library/save-failure';
import { librarySettings } from '../../core/library/settings';
import { findEntry, listNext } from '../../core/library/store';
import { saveSurely } from '../../core/library/sure-save';
import { pages, type Reading, reader } from '../../core/pages/channel';
import { readTab } from '../../core/pages/read-tab';
import type { Mark } from '../../core/reader/marks';
import type { SummaryState } from '../../core/reader/model';
import type { BrowserModels } from '../../core/summary/machine/means';
import {
  type MachineModel,
  openMachine,
} from '../../core/summary/machine/model';
import { pacer } from '../../core/summary/pause';
import { openHearingDatabase } from '../library/own-database';
import { type LookControls, openLookControls } from './look-controls';
import { openNotices } from './notices';
import { openPopupSearch, type PopupSearchModel } from './search';

export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly isPrivate: boolean;
}

/** What the popup knows and does for one tab. */
export interface PopupModel {
  readonly tab: Tab;
  readonly site: string;
  readonly page: ReadonlySignal<PageState>;
  readonly summary: ReadonlySignal<SummaryState>;
  readonly machine: MachineModel;
  askMachine(): void;
  readonly save: ReadonlySignal<SaveState>;
  readonly entries: ReadonlySignal<EntriesState>;
  readonly search: PopupSearchModel;
  readonly look: LookControls;
  readonly notices: ReadonlySignal<PageNoticesProps>;
  /** Whether the site is read from an area that the reader has chosen. */
  readonly taught: ReadonlySignal<boolean>;
  saveTab(): Promise<void>;
  /** Asks for the origins of the pictures and brings them, or lets them be. */
  keepPictures(wanted: boolean): Promise<void>;
  /** @returns whether the tab did it; else the page's state says that it is out of reach. Likewise below. */
  pick(): Promise<boolean>;
  /** Lets words be highlighted on the page itself. */
  highlight(): Promise<boolean>;
  /** Forgets the chosen area and reads the page anew. */
  forget(): Promise<void>;
  /** Opens the reader in the tab, at a sentence if one is given; `listens` reads it aloud. */
  read(mark: Mark | null, listens: boolean): Promise<boolean>;
}

const NEWEST = 5;

export function openPopup(tab: Tab): PopupModel {
  const site = URL.canParse(tab.url) ? siteOf(tab.url) : '';
  const database = openHearingDatabase();
  const reading = signal<Reading | null>(null);
  const summary = signal<SummaryState>({ kind: 'loading' });
  const machine = openMachine(
    globalThis as BrowserModels,
    new AbortController().signal,
  );
  const save = signal<SaveState>({ kind: 'unsaved' });
  const entries = signal<EntriesState>(null);
  const isDamaged = signal(false);
  const look = openLookControls(tab, site);
  const notices = openNotices(window);
  const taught = articleSettings.forSite(site);
  /** The entry that was saved here. */
  let saved = '';

  liveQuery(() => listNext(database, { begun: 2, newest: NEWEST })).subscribe({
    next: (newest) => {
      entries.value = newest;
    },
    error: (error) => {
      console.error(error);
      entries.value = 'failed';
    },
  });
  const findSaved = async () => {
    const answer = reading.peek();
    return answer?.kind === 'article'
      ? findEntry(database, answer.article.canonicalUrl)
      : null;
  };
  const refresh = async () => {
    const answer = await readTab(tab.id);
    reading.value = answer;
    performance.mark('article'); // read by tests/bench/popup.ts
    if (!isOutside(pageState(answer))) {
      void look.follow();
      void notices.look(tab.id);
    }
    if (answer.kind === 'none') return;
    if (await findSaved()) save.value = { kind: 'saved' };
    summary.value = await summarize(answer.article);
    performance.mark('summary'); // and this
  };
  void refresh();
  // A library that was emptied looks like a new one: only the background knows.
  library.background.loss().then(
    (loss) => {
      isDamaged.value = isOfLibrary(loss);
    },
    (error: unknown) => console.error(error),
  );
  /** The tab may have gone, or its script with it: the reader is told instead of a button that does nothing. */
  const inTab = async (act: () => Promise<unknown>) => {
    try {
      await act();
      return true;
    } catch (error) {
      console.error(error);
      reading.value = { kind: 'none', reason: 'blocked' };
      return false;
    }
  };

  return {
    tab,
    site,
    page: computed(() => pageState(reading.value)),
    summary,
    machine,
    askMachine() {
      const answer = reading.peek();
      if (answer?.kind === 'article') void machine.start(answer.article);
    },
    save,
    entries: computed(() => (isDamaged.value ? 'damaged' : entries.value)),
    search: openPopupSearch(database),
    look,
    notices: notices.now,
    async saveTab() {
      save.value = { kind: 'saving' };
      try {
        const saving = await saveSurely(
          () => library.background.saveTab(tab.id),
          async () => (await findSaved())?.updatedAt ?? null,
        );
        saved = saving?.entry.id ?? (await findSaved())?.id ?? '';
        save.value = { kind: 'saved', refused: saving?.refused ?? [] };
      } catch (error) {
        console.error(error);
        save.value = { kind: 'failed', message: saveFailure(error) };
      }
    },
    async keepPictures(wanted) {
      const now = save.peek();
      const refused = now.kind === 'saved' ? (now.refused ?? []) : [];
      save.value = { kind: 'saved' };
      if (!wanted) {
        await librarySettings.forSite(site).set({ pictures: 'none' });
        return;
      }
      // First of all, while the click still counts as the reader's.
      const origins = refused.map((origin) => `${origin}/*`);
      if (!(await browser.permissions.request({ origins }))) return;
      save.value = { kind: 'saving' };
      await library.background.bringPictures(saved);
      save.value = { kind: 'saved' };
    },
    taught: computed(() => taught.values.value.root !== ''),
    highlight: () => inTab(() => pages.background.highlight(tab.id)),
    pick: () => inTab(() => reader.tab(tab.id).pick()),
    async forget() {
      await taught.reset();
      await refresh();
    },
    read: (mark, listens) =>
      inTab(() => reader.tab(tab.id).open({ mark, listens })),
  };
}

function pageState(reading: Reading | null): PageState {
  if (reading === null) return { kind: 'loading' };
  if (reading.kind === 'none') return reading;
  const { article } = reading;
  const minutes = readingMinutes(article);
  return { kind: 'article', title: article.title, minutes };
}

/** Engines are loaded when there is something to summarise: the popup paints without them. */
async function summarize(article: Article): Promise<SummaryState> {
  const { summarizeArticle } = await import(
    '../../core/summary/summarize-article'
  );
  const { signal } = new AbortController();
  const pause = pacer(() => performance.now());
  const made = await summarizeArticle(article, signal, pause);
  return { kind: 'points', ...made };
}
