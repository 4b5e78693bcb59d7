import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type {
  ImportPreviewFacts,
  ImportState,
} from '../../components/import-props';
import { planRestore } from '../../core/archive/plan';
import { asPage } from '../../core/import/book';
import { type ListedRun, listImports } from '../../core/import/history';
import { ImportError } from '../../core/import/import-error';
import type { ImportedItem } from '../../core/import/importer';
import { keptArticle } from '../../core/import/kept-text';
import type { ImportLedger } from '../../core/import/ledger';
import { ledgerCsv } from '../../core/import/ledger-csv';
import type { ImportChoices } from '../../core/import/run';
import { importNext, pauseImport } from '../../core/import/runs';
import { startImport } from '../../core/import/start';
import { language } from '../../core/language/language';
import { text, textIfAny } from '../../core/language/text';
import { library } from '../../core/library/channel';
import type { Database } from '../../core/library/database';
import { keysOf, lookUpAll } from '../../core/library/lookup';
import { pacer } from '../../core/summary/pause';
import { readImport } from './read-import';

/** Exports of other services are lists; none that people hold is near this. */
const LARGEST = 512 * 1024 * 1024;
const SAMPLE = 5;
/** Of the time that it takes to show a backup, the part in which the file is read; then the library is. */
const READ = 0.7;

export interface ImportModel {
  readonly state: ReadonlySignal<ImportState>;
  readonly runs: ReadonlySignal<readonly ListedRun[]>;
  /** What has just been done, in words; null when there is nothing to say. */
  readonly notice: ReadonlySignal<string | null>;
  choose(file: File): Promise<void>;
  /** Shows an archive that was chosen elsewhere, and says why it is here. An import that is under way goes on. */
  bringArchive(file: File): Promise<void>;
  /** Stops reading the file that was chosen, or writing down what it holds; nothing of it stays. */
  callOff(): void;
  change(choices: ImportChoices): void;
  start(): Promise<void>;
  stop(): void;
  resume(unit: string): Promise<void>;
  undo(unit: string): Promise<void>;
  /** The ledger of an import as CSV. */
  ledger(unit: string): Promise<string>;
  reset(): void;
  dismiss(): void;
}

const opened = new WeakMap<Database, ImportModel>();

/** One import at a time; it goes on when the reader looks at another view of the library. */
export function importOf(database: Database): ImportModel {
  const model = opened.get(database) ?? openImport(database);
  opened.set(database, model);
  return model;
}

function openImport(database: Database): ImportModel {
  const state = signal<ImportState>({ kind: 'choose', problem: null });
  const runs = signal<readonly ListedRun[]>([]);
  const notice = signal<string | null>(null);
  let chosen: { ledger: ImportLedger; fileName: string } | null = null;
  let isWanted = false;
  let reading = new AbortController();
  const pause = pacer(() => performance.now());

  liveQuery(() => listImports(database)).subscribe({
    next: (list) => {
      runs.value = list;
    },
    error: (error) => console.error(error),
  });
  const fail = (error: unknown) => {
    if (!(error instanceof ImportError)) console.error(error);
    const problem = problemText(error);
    state.value = { kind: 'choose', problem };
  };

  /** Shows that a file is being read or written down, until the reader calls it off. */
  function begin(fileName: string) {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const told = (from: number, to: number) => (share: number) => {
      if (signal.aborted) throw signal.reason;
      const all = from + (to - from) * share;
      state.value = { kind: 'reading', fileName, share: all };
    };
    state.value = { kind: 'reading', fileName, share: 0 };
    return { signal, told };
  }

  /** Not all at once: the page answers in between. */
  async function textOf(item: ImportedItem) {
    await pause();
    return keptArticle(item, () =>
      document.implementation.createHTMLDocument(),
    );
  }

  async function go(unit: string): Promise<void> {
    isWanted = true;
    try {
      for (;;) {
        const run = await importNext(database, unit, {
          now: Date.now(),
          newId: () => crypto.randomUUID(),
          textOf,
        });
        const isOver = run.status === 'done' || run.status === 'undone';
        state.value = { kind: isOver ? 'done' : 'running', run };
        if (isOver) return;
        if (isWanted) continue;
        await pauseImport(database, unit);
        state.value = { kind: 'choose', problem: null };
        return;
      }
    } catch (error) {
      await pauseImport(database, unit);
      fail(error);
    }
  }

  return {
    state,
    runs,
    notice,
    async choose(file) {
      const fileName = file.name;
      const { signal, told } = begin(fileName);
      try {
        if (file.size > LARGEST) throw new ImportError('tooLarge');
        const ledger = await readImport(file, told(0, READ), signal);
        const facts = await factsOf(database, ledger, fileName, told(READ, 1));
        chosen = { ledger, fileName };
        const choices = { folderTags: facts.hasFolders, extraTag: '' };
        state.value = { kind: 'preview', facts, choices };
      } catch (error) {
        if (!signal.aborted) fail(error);
      }
    },
    callOff() {
      reading.abort();
      state.value = { kind: 'choose', problem: null };
    },
    async bringArchive(file) {
      notice.value = text('importing.archiveHere');
      const { kind } = state.peek();
      if (kind !== 'running' && kind !== 'reading') await this.choose(file);
    },
    change(choices) {
      const now = state.peek();
      if (now.kind === 'preview') state.value = { ...now, choices };
    },
    async start() {
      const now = state.peek();
      if (now.kind !== 'preview' || !chosen) return;
      const unit = crypto.randomUUID();
      const { ledger, fileName } = chosen;
      chosen = null;
      const { signal, told } = begin(fileName);
      try {
        const { choices } = now;
        const run = await startImport(database, ledger, {
          ...{ unit, fileName, choices, now: Date.now() },
          onShare: told(0, 1),
        });
        state.value = { kind: 'running', run };
      } catch (error) {
        if (!signal.aborted) fail(error);
        return;
      }
      await go(unit);
    },
    stop() {
      isWanted = false;
    },
    resume: go,
    async undo(unit) {
      const count = await library.background.undoImport(unit);
      state.value = { kind: 'choose', problem: null };
      notice.value =
        count === null
          ? text('importing.tooOldToUndo')
          : text('importing.undoneNow', { count });
    },
    ledger: (unit) => ledgerCsv(database, unit, language.peek()),
    reset() {
      chosen = null;
      state.value = { kind: 'choose', problem: null };
    },
    dismiss() {
      notice.value = null;
    },
  };
}

/** What is safe and what to do, in words; a fault that nobody foresaw says at least that nothing was lost. */
function problemText(error: unknown): string {
  if (error instanceof ImportError) return text(`importing.${error.fault}`);
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return text(isFull ? 'importing.diskFull' : 'importing.failed');
}

async function factsOf(
  database: Database,
  ledger: ImportLedger,
  fileName: string,
  onShare: (share: number) => void,
): Promise<ImportPreviewFacts> {
  const pages = ledger.items.map(asPage);
  const found = await lookUpAll(
    database,
    pages.map(({ url }) => keysOf([url])),
  );
  const restore = await effectsOf(database, ledger, onShare);
  const known = restore
    ? restore.changed + restore.same
    : found.filter((entry) => entry !== undefined).length;
  const reasons = new Map<string, number>();
  for (const { reason: name } of ledger.skipped) {
    const reason = text(`importing.${name}`);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    fileName,
    formatName: textIfAny(`importFormat.${ledger.format}`) ?? ledger.format,
    read: ledger.read,
    fresh: pages.length - known,
    known,
    restore,
    repeated: ledger.merged,
    highlights: pages.flatMap(({ highlights }) => highlights).length,
    skipped: [...reasons].map(([reason, count]) => ({ reason, count })),
    sample: pages.slice(0, SAMPLE),
    hasFolders: pages.some(({ folders }) => folders.some(Boolean)),
  };
}

/** What an archive of ours would do to the articles that are there; null for other files. */
async function effectsOf(
  database: Database,
  { items }: ImportLedger,
  onShare: (share: number) => void,
) {
  const stored = items.flatMap((item) => item.stored ?? []);
  if (stored.length === 0) return null;
  const effects = { new: 0, changed: 0, same: 0 };
  for (const [at, one] of stored.entries()) {
    const { effect } = await planRestore(database, one);
    effects[effect]++;
    onShare((at + 1) / stored.length);
  }
  return effects;
}
