import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Article } from '../../article/article';
import { NoAnswerError } from '../../messages';
import { summarySettings } from '../settings';
import type { Summary } from '../summary';
import { readAddress } from './address';
import { machine } from './channel';
import { type FailureReason, MachineFailure } from './failure';
import { type JobState, reasonOf } from './jobs';
import type { BrowserModels } from './means';
import { machineSettings } from './settings';
import type { WriteOptions } from './write';
import { writeHere } from './write-here';

/** `off` while the reader has chosen no machine. `host` is where the article goes; null when it stays here. */
export type MachineState =
  | { readonly kind: 'off' }
  | { readonly kind: 'ready'; readonly host: string | null }
  | {
      readonly kind: 'writing';
      readonly host: string | null;
      readonly written: string;
    }
  | { readonly kind: 'done'; readonly summary: Summary }
  | {
      readonly kind: 'failed';
      readonly host: string | null;
      readonly reason: FailureReason;
    };

/** A summary of one article in a machine's own words, on the reader's request. */
export interface MachineModel {
  readonly state: ReadonlySignal<MachineState>;
  start(article: Article): Promise<void>;
  cancel(): void;
}

/** Often enough to look like writing. */
const LOOK_AGAIN_MS = 250;

/**
 * @param models the browser's own models, where it has them: only windows do
 * @param lifetime ends what is being written
 */
export function openMachine(
  models: BrowserModels,
  lifetime: AbortSignal,
): MachineModel {
  const job = signal<JobState | null>(null);
  let stop = new AbortController();
  const write = (article: Article, options: WriteOptions) => {
    const choice = machineSettings.values.peek();
    return choice.engine === 'browser'
      ? writeHere(article, models, choice, options)
      : writeInBackground(article, options);
  };

  return {
    state: computed(() => stateOf(machineSettings.values.value, job.value)),
    async start(article) {
      stop.abort();
      stop = new AbortController();
      const either = AbortSignal.any([stop.signal, lifetime]);
      const set = (state: JobState) => {
        if (!either.aborted) job.value = state;
      };
      set({ kind: 'writing', written: '' });
      try {
        const summary = await write(article, {
          maxPoints: summarySettings.values.peek().points,
          signal: either,
          onProgress: (written) => set({ kind: 'writing', written }),
        });
        set({ kind: 'done', summary });
      } catch (error) {
        set({ kind: 'failed', reason: reasonOf(error) });
      }
    },
    cancel() {
      stop.abort();
      job.value = null;
    },
  };
}

function stateOf(
  { engine, address }: { engine: string; address: string },
  job: JobState | null,
): MachineState {
  if (engine === 'none') return { kind: 'off' };
  const server = engine === 'browser' ? null : readAddress(address);
  const host = server && typeof server === 'object' ? server.host : null;
  if (job === null) return { kind: 'ready', host };
  return job.kind === 'done' ? job : { ...job, host };
}

async function writeInBackground(
  article: Article,
  { signal, onProgress }: WriteOptions,
): Promise<Summary> {
  const id = await machine.background.start(article);
  try {
    for (;;) {
      const state = await machine.background.look(id);
      signal.throwIfAborted();
      if (state.kind === 'done') return state.summary;
      if (state.kind === 'failed') throw new MachineFailure(state.reason);
      onProgress(state.written);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  } catch (error) {
    if (error instanceof NoAnswerError)
      throw new MachineFailure('interrupted', { cause: error });
    if (signal.aborted) await machine.background.cancel(id);
    throw error;
  }
}
