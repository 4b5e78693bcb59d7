import { bytesToHex } from '@noble/hashes/utils.js';
import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals-core';
import type { Article } from '../article/article';
import type { CanonicalText } from '../article/canonical-text';
import type { TextKey } from '../language/text';
import type { Anchoring } from './anchor';
import { type Anchorings, anchorAll } from './anchor-all';
import { anchorMemory } from './anchor-memory';
import { type Found, highlights } from './channel';
import { imagesOf, type Place } from './draft';
import type { Highlight, Meaning, Remarks } from './highlight';
import { readText } from './readable-text';
import { highlightSettings } from './settings';

/** A highlight and where it stands in the text that is shown; null while it is looked for, and of a picture that is there. */
export interface Placed {
  readonly highlight: Highlight;
  readonly anchoring: Anchoring | null;
}

/** What was just done, and the way back. */
export interface HighlightNotice {
  readonly key: TextKey;
  /** The highlight that was made, so that a note can be added. */
  readonly id: string | null;
  readonly undo: (() => Promise<void>) | null;
}

/** The article as it is shown now. */
export interface Shown {
  readonly article: Article;
  readonly canonical: CanonicalText;
}

export interface HighlightsOptions {
  /** A page may show another text than a moment ago. */
  readonly shown: () => Shown;
  /** Lets the page go first while highlights are searched for. */
  readonly pause: () => Promise<void>;
  /** 16 random bytes. */
  readonly random: () => Uint8Array;
  /** Whether the text is the paper's own page as it is today, so that what is found there is remembered. */
  readonly isLive: boolean;
  /** Called when the article has been saved with a highlight. */
  readonly onSaved?: () => void;
}

/** The highlights of one article, wherever they are drawn. */
export interface HighlightsModel {
  readonly items: ReadonlySignal<readonly Placed[]>;
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly notice: ReadonlySignal<HighlightNotice | null>;
  /** The one whose note and meaning are being edited. */
  readonly editing: Signal<string | null>;
  /** The lost one for which the reader is showing a new place. */
  readonly reattaching: Signal<string | null>;
  /** Reads them from the store anew. */
  load(): Promise<void>;
  /** Looks for them in what is shown now. */
  place(): Promise<void>;
  /** @param meaning the one that was used last without it */
  add(place: Place, meaning?: Meaning): Promise<Highlight | null>;
  change(id: string, patch: Partial<Remarks>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Puts the one that is being reattached there. */
  put(place: Place): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
  /** Says something, with nothing to undo. */
  tell(key: TextKey): void;
}

export function openHighlights(options: HighlightsOptions): HighlightsModel {
  const { background } = highlights;
  const rows = signal<readonly Highlight[]>([]);
  const anchorings = signal<Anchorings>(new Map());
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const notice = signal<HighlightNotice | null>(null);
  const editing = signal<string | null>(null);
  const reattaching = signal<string | null>(null);
  const memory = anchorMemory();
  let round = 0;

  const place = async () => {
    const mine = ++round;
    const { article, canonical } = options.shown();
    const lost = lostPictures(article, rows.peek());
    const { known, wanted } = memory.look(canonical.text, rows.peek());
    const keep = (found: Anchorings) => {
      if (mine === round)
        anchorings.value = new Map([...known, ...found, ...lost]);
    };
    const text = readText(canonical.text, canonical.version);
    const fresh = await anchorAll(text, wanted, options.pause, keep);
    if (mine !== round) return;
    keep(fresh);
    const found = anchorings.peek();
    memory.keep(canonical.text, rows.peek(), found);
    if (options.isLive) await report(found, canonical.text);
  };

  /** Remembers what has become of them since they were looked for last. */
  const report = async (found: Anchorings, text: string) => {
    const news = rows.peek().flatMap((row): Found[] => {
      const { type } = row.target;
      const now = found.get(row.id) ?? (type === 'image' ? THERE : null);
      if (!now) return [];
      const changedTo =
        now.status === 'changed' ? text.slice(now.start, now.end) : null;
      const { id, status } = row;
      if (now.status === status && changedTo === row.changedTo) return [];
      return [{ id, status: now.status, changedTo }];
    });
    if (news.length === 0) return;
    try {
      await background.found(news);
      const byId = new Map(news.map((one) => [one.id, one]));
      // Told once; the next search has nothing to tell.
      rows.value = rows.peek().map((row) => ({ ...row, ...byId.get(row.id) }));
    } catch (error) {
      console.error(error); // what is shown is right; it is found again next time
    }
  };

  const keepRow = (row: Highlight) => {
    const others = rows.peek().filter(({ id }) => id !== row.id);
    rows.value = row.deletedAt === null ? [...others, row] : others;
    return place();
  };
  /** Does what may fail, and says so when it does. */
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      console.error(error);
      const isFull =
        error instanceof Error && error.name === 'QuotaExceededError';
      const key = isFull ? 'highlights.diskFull' : 'highlights.failed';
      notice.value = { key, id: null, undo: null };
    }
  };
  const trash = async (id: string) => keepRow(await background.trash(id));
  const restore = async (id: string) => keepRow(await background.restore(id));
  const say = (key: TextKey, id: string | null, undo: () => Promise<void>) => {
    notice.value = { key, id, undo };
  };

  return {
    items: computed(() =>
      rows.value
        .map((highlight) => ({
          highlight,
          anchoring: anchorings.value.get(highlight.id) ?? null,
        }))
        .sort((a, b) => startOf(a) - startOf(b)),
    ),
    state,
    notice,
    editing,
    reattaching,
    place,
    async load() {
      try {
        const { canonicalUrl } = options.shown().article;
        rows.value = await background.of(canonicalUrl);
        state.value = 'ready';
      } catch (error) {
        console.error(error);
        state.value = 'failed';
        return;
      }
      await place();
    },
    async add(where, chosen) {
      let made: Highlight | null = null;
      await attempt(async () => {
        await highlightSettings.ready;
        const meaning = chosen ?? highlightSettings.values.peek().meaning;
        const { article } = options.shown();
        const id = uuid(options.random());
        const draft = { id, place: where, meaning, note: '', tags: [] };
        made = await background.add({ article, draft });
        const placing = keepRow(made);
        options.onSaved?.();
        say('highlights.added', id, () => trash(id));
        await placing;
        if (chosen) await highlightSettings.set({ meaning: chosen });
      });
      return made;
    },
    change: (id, patch) =>
      attempt(async () => keepRow(await background.change({ id, patch }))),
    remove: (id) =>
      attempt(async () => {
        await trash(id);
        if (editing.peek() === id) editing.value = null;
        say('highlights.removed', null, () => restore(id));
      }),
    put: (where) =>
      attempt(async () => {
        const id = reattaching.peek();
        if (!id) return;
        const { article } = options.shown();
        await keepRow(await background.reattach({ id, article, place: where }));
        reattaching.value = null;
        notice.value = { key: 'highlights.reattached', id, undo: null };
      }),
    undo: () =>
      attempt(async () => {
        const undo = notice.peek()?.undo;
        notice.value = null;
        await undo?.();
      }),
    dismiss() {
      notice.value = null;
    },
    tell(key) {
      notice.value = { key, id: null, undo: null };
    },
  };
}

/** A picture has no place in the text: it is there, word for word, or not. */
const THERE = { status: 'exact' } as const;

/** Pictures that the article has no more. */
function lostPictures(
  { blocks }: Article,
  rows: readonly Highlight[],
): Anchorings {
  const there = new Set(imagesOf(blocks).map(({ src }) => src));
  return new Map(
    rows.flatMap(({ id, target }) =>
      target.type === 'image' && !there.has(target.src)
        ? [[id, { status: 'orphan' }] as const]
        : [],
    ),
  );
}

/** In reading order; what is not found, and pictures, come last. */
function startOf({ anchoring, highlight }: Placed): number {
  if (anchoring && anchoring.status !== 'orphan') return anchoring.start;
  return Number.MAX_SAFE_INTEGER - (highlight.target.type === 'text' ? 1 : 0);
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on http: pages. */
function uuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  return bytesToHex(marked).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/u,
    '$1-$2-$3-$4-$5',
  );
}
