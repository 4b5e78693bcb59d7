import {
  computed,
  type ReadonlySignal,
  type Signal,
  signal,
} from '@preact/signals';
import { liveQuery } from 'dexie';
import { highlights } from '../../../core/highlights/channel';
import type { ManyEdit } from '../../../core/highlights/edit';
import type { Highlight, Remarks } from '../../../core/highlights/highlight';
import {
  filtered,
  type Grouping,
  type HighlightFilter,
  type Listed,
  listed,
  noHighlightFilter,
} from '../../../core/highlights/list';
import { text } from '../../../core/language/text';
import type { Database } from '../../../core/library/database';
import type { Entry } from '../../../core/library/entry';
import type { Card } from '../../../core/study/card';
import type { Project } from '../../../core/study/project';

/** What the toast says, and the way back. */
export interface Notice {
  readonly said: string;
  readonly undo: (() => Promise<unknown>) | null;
}

/** Highlights, projects and cards, as the three screens share them; one for the life of the page. */
export interface HighlightsPage {
  readonly database: Database;
  /** Null while they are read. */
  readonly all: ReadonlySignal<readonly Listed[] | null>;
  readonly trashed: ReadonlySignal<readonly Listed[]>;
  readonly failed: ReadonlySignal<boolean>;
  readonly projects: ReadonlySignal<readonly Project[]>;
  readonly cards: ReadonlySignal<readonly Card[] | null>;
  readonly filter: Signal<HighlightFilter>;
  readonly grouping: Signal<Grouping>;
  readonly shown: ReadonlySignal<readonly Listed[]>;
  readonly chosen: Signal<ReadonlySet<string>>;
  readonly editing: Signal<string | null>;
  readonly notice: Signal<Notice | null>;
  /** Does something, says so, and tells when it could not be done. */
  perform(work: () => Promise<Notice | null>): Promise<void>;
  edit(
    ids: readonly string[],
    patch: Partial<Remarks>,
    said: string,
  ): Promise<void>;
  addTag(ids: readonly string[], tag: string): Promise<void>;
  trash(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
}

export function openHighlightsPage(
  database: Database,
  entries: ReadonlySignal<readonly Entry[] | null>,
): HighlightsPage {
  const rows = signal<readonly Highlight[] | null>(null);
  const projects = signal<readonly Project[]>([]);
  const cards = signal<readonly Card[] | null>(null);
  const failed = signal(false);
  const filter = signal(noHighlightFilter);
  const notice = signal<Notice | null>(null);
  const fail = (error: unknown) => {
    console.error(error);
    failed.value = true;
  };
  liveQuery(() => database.highlights.toArray()).subscribe((found) => {
    rows.value = found;
  }, fail);
  liveQuery(() =>
    database.projects.orderBy('updatedAt').reverse().toArray(),
  ).subscribe((found) => {
    projects.value = found.filter(({ deletedAt }) => deletedAt === null);
  }, fail);
  liveQuery(() => database.cards.toArray()).subscribe((found) => {
    cards.value = found;
  }, fail);

  const all = computed(() =>
    rows.value && entries.value ? listed(rows.value, entries.value) : null,
  );
  const trashed = computed(() =>
    listed(rows.value ?? [], entries.value ?? [], 'trash'),
  );
  const perform: HighlightsPage['perform'] = async (work) => {
    try {
      notice.value = await work();
    } catch (error) {
      console.error(error);
      notice.value = { said: text('highlights.failed'), undo: null };
    }
  };
  const change = (ids: readonly string[], edit: ManyEdit, said: string) =>
    perform(async () => {
      const old = await highlights.background.editMany({ ids, edit });
      return { said, undo: () => highlights.background.putBack(old) };
    });

  return {
    database,
    all,
    trashed,
    failed,
    projects,
    cards,
    filter,
    notice,
    perform,
    grouping: signal<Grouping>('article'),
    chosen: signal<ReadonlySet<string>>(new Set()),
    editing: signal<string | null>(null),
    shown: computed(() => {
      const project = projects.value.find(
        ({ id }) => id === filter.value.project,
      );
      const from =
        filter.value.state === 'trash' ? trashed.value : (all.value ?? []);
      return filtered(from, filter.value, {
        now: Date.now(),
        inProject: new Set(project?.items.map(({ id }) => id)),
      });
    }),
    edit: change,
    addTag: (ids, tag) =>
      change(
        ids,
        { addTag: tag },
        text('highlightList.tagged', { count: ids.length, tag }),
      ),
    trash: (ids) =>
      change(
        ids,
        { isTrashed: true },
        text('highlightList.trashed', { count: ids.length }),
      ),
    restore: (ids) =>
      change(
        ids,
        { isTrashed: false },
        text('highlightList.restored', { count: ids.length }),
      ),
  };
}
