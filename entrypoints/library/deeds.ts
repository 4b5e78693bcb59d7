import { type ReadonlySignal, signal } from '@preact/signals';
import { text } from '../../core/language/text';
import { library } from '../../core/library/channel';
import type { EntryEdit } from '../../core/library/edit';

/** What the toast says, and whether it can be taken back. */
export interface Notice {
  readonly said: string;
  readonly canUndo: boolean;
  /** What may be tried again after it failed. */
  readonly retry: (() => void) | null;
}

type Undo = () => Promise<unknown>;

/** Everything that is done to the library from its page; each deed can be taken back, the last first. */
export interface Deeds {
  readonly notice: ReadonlySignal<Notice | null>;
  /** Ids that are as good as gone: for good once the notice is closed. */
  readonly forgotten: ReadonlySignal<ReadonlySet<string>>;
  /** Edits entries. @param said told once it is done */
  edit(ids: readonly string[], edit: EntryEdit, said: string): Promise<void>;
  /**
   * Does something of one or several undoable units.
   * @param work gives the units, as `library.edit` does
   */
  perform(work: () => Promise<readonly string[]>, said: string): Promise<void>;
  /** Does something whose way back is known to whoever asks. */
  change(work: () => Promise<void>, back: Undo, said: string): Promise<void>;
  /** Removes entries from the trash, once the notice is closed. */
  forget(ids: readonly string[], said: string): Promise<void>;
  undo(): Promise<void>;
  dismiss(): Promise<void>;
}

/** So many deeds can be taken back. */
const MOST = 100;

export function openDeeds(): Deeds {
  const notice = signal<Notice | null>(null);
  const forgotten = signal<ReadonlySet<string>>(new Set());
  const undos: Undo[] = [];

  const tell = (said: string, canUndo: boolean) => {
    notice.value = { said, canUndo, retry: null };
  };
  let last: Promise<void> = Promise.resolve();
  /** One after another: an undo asked for twice in one breath is of two deeds. */
  const attempt = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error) => {
      console.error(error);
      const retry = () => void attempt(work);
      notice.value = { said: text('list.failed'), canUndo: false, retry };
    });
    return last;
  };
  /** What was to be forgotten is, before anything else happens. */
  const settle = async () => {
    const ids = [...forgotten.peek()];
    if (ids.length === 0) return;
    undos.pop(); // its own way back ends here
    await library.background.forget(ids);
    forgotten.value = new Set();
  };
  /** @param work gives its own way back */
  const deed = (work: () => Promise<Undo>, said: string) =>
    attempt(async () => {
      await settle();
      undos.push(await work());
      undos.splice(0, undos.length - MOST);
      tell(said, true);
    });
  const perform: Deeds['perform'] = (work, said) =>
    deed(async () => {
      const units = await work();
      return async () => {
        for (const unit of units.toReversed())
          await library.background.undo(unit);
      };
    }, said);

  return {
    notice,
    forgotten,
    perform,
    change: (work, back, said) =>
      deed(async () => {
        await work();
        return back;
      }, said),
    edit: (ids, edit, said) =>
      perform(async () => [await library.background.edit({ ids, edit })], said),
    forget: (ids, said) =>
      deed(async () => {
        forgotten.value = new Set(ids);
        return async () => {
          forgotten.value = new Set();
        };
      }, said),
    undo: () =>
      attempt(async () => {
        const undo = undos.at(-1);
        if (!undo) return tell(text('list.nothingToUndo'), false);
        await undo();
        undos.pop();
        const isMore = undos.length > 0;
        tell(text(isMore ? 'list.undoneMore' : 'list.undone'), isMore);
      }),
    async dismiss() {
      notice.value = null;
      await attempt(settle);
    },
  };
}
