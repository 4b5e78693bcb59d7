import {
  batch,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals-core';
import type { Article } from '../article/article';
import { canonicalText } from '../article/canonical-text';
import { type HighlightsModel, openHighlights } from '../highlights/model';
import type { BrowserModels } from '../summary/machine/means';
import { type MachineModel, openMachine } from '../summary/machine/model';
import {
  type ArticleSummary,
  summarizeArticle,
} from '../summary/summarize-article';
import { type Kept, openKept } from './kept';
import { type LookModel, openLook } from './look';
import type { Mark } from './marks';
import { learnPace, syllablesIn } from './pace';
import { placeAt, resumeAt } from './resume';
import { readerSettings } from './settings';

/** `loading` while it is being made, `none` where there is no article. */
export type SummaryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | ({ readonly kind: 'points' } & ArticleSummary);

/** What an open reader knows and does, wherever it is drawn. */
export interface ReaderModel {
  readonly article: Article;
  readonly look: LookModel;
  readonly kept: Kept;
  readonly highlights: HighlightsModel;
  readonly summary: ReadonlySignal<SummaryState>;
  readonly machine: MachineModel;
  readonly mark: ReadonlySignal<Mark | null>;
  readonly ready: Promise<void>;
  /** Canonical offset at which line focus and speech stand: whoever moves it moves both. */
  readonly place: Signal<number>;
  /** Whether reading went on from where it stopped last time. */
  readonly resumed: ReadonlySignal<boolean>;
  markSentence(mark: Mark | null): void;
  /**
   * Remembers where the window stands, with the article if it is saved, and learns the reader's pace.
   * @param time ms on any clock that runs on
   */
  seen(offset: number, time: number): void;
  /** Remembers which sentence was read aloud. That says nothing about how fast somebody reads. */
  heard(offset: number): void;
}

export interface ReaderMeans {
  /** Lets the page go first while a summary is made, highlights are looked for. */
  readonly pause: () => Promise<void>;
  /** 16 random bytes. */
  readonly random: () => Uint8Array;
  /** Whether the article was read from the paper's page just now. */
  readonly isLive: boolean;
  /** The browser's own models, where it has them. */
  readonly models: BrowserModels;
}

/**
 * @param systemIsDark whether the system asks for dark, kept fresh by the caller
 * @param lifetime ends the summary that is still being made
 */
export function openReader(
  article: Article,
  systemIsDark: ReadonlySignal<boolean>,
  lifetime: AbortSignal,
  { pause, random, isLive, models }: ReaderMeans,
): ReaderModel {
  const look = openLook(article.site, systemIsDark);
  const summary = signal<SummaryState>({ kind: 'loading' });
  const machine = openMachine(models, lifetime);
  const mark = signal<Mark | null>(null);
  const place = signal(0);
  const resumed = signal(false);
  const canonical = canonicalText(article);
  const kept = openKept(article, lifetime);
  const highlights = openHighlights({
    shown: () => ({ article, canonical }),
    pause,
    random,
    isLive,
    onSaved: kept.wasSaved,
  });
  void highlights.load();
  void kept.known.then((known) => {
    const at = known?.place && resumeAt(canonical, known.place);
    if (!at || mark.peek()) return;
    batch(() => {
      resumed.value = true;
      mark.value = at;
    });
  });
  let last = { offset: 0, time: 0 };
  void summarizeArticle(article, lifetime, pause).then((made) => {
    summary.value = { kind: 'points', ...made };
  });

  return {
    article,
    look,
    kept,
    highlights,
    place,
    resumed,
    summary,
    machine,
    mark,
    ready: Promise.all([look.ready, readerSettings.ready]).then(
      () => undefined,
    ),
    seen(offset, time) {
      const passed = canonical.text.slice(last.offset, offset);
      const { pace } = readerSettings.values.peek();
      const learned =
        last.time === 0
          ? pace
          : learnPace(pace, syllablesIn(passed), time - last.time);
      if (learned !== pace) void readerSettings.set({ pace: learned });
      last = { offset, time };
      void kept.keepPlace(placeAt(canonical, offset));
    },
    heard(offset) {
      last = { offset, time: 0 };
      void kept.keepPlace(placeAt(canonical, offset));
    },
    markSentence: (next) => {
      mark.value = next && { ...next }; // the same sentence again is a new request
    },
  };
}
