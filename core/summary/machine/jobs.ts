import type { Summary } from '../summary';
import { type FailureReason, MachineFailure } from './failure';

/** How far a summary is that a machine writes. */
export type JobState =
  | { readonly kind: 'writing'; readonly written: string }
  | { readonly kind: 'done'; readonly summary: Summary }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** Nobody has looked for so long: popup and page are gone, and nobody pays for words that no one reads. */
const ABANDONED_MS = 10_000;

type Write = (
  signal: AbortSignal,
  onProgress: (written: string) => void,
) => Promise<Summary>;

interface Job {
  state: JobState;
  readonly stop: AbortController;
  timer: ReturnType<typeof setTimeout>;
}

/** Summaries that are being written, by id. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();

  start(id: string, write: Write): void {
    const stop = new AbortController();
    const job: Job = {
      state: { kind: 'writing', written: '' },
      stop,
      timer: this.#timer(id),
    };
    this.#jobs.set(id, job);
    const onProgress = (written: string) => {
      job.state = { kind: 'writing', written };
    };
    write(stop.signal, onProgress).then(
      (summary) => {
        job.state = { kind: 'done', summary };
      },
      (error) => {
        job.state = { kind: 'failed', reason: reasonOf(error) };
      },
    );
  }

  /** A job that is not known here ended with the background that had it. */
  look(id: string): JobState {
    const job = this.#jobs.get(id);
    if (!job) return { kind: 'failed', reason: 'interrupted' };
    clearTimeout(job.timer);
    if (job.state.kind === 'writing') job.timer = this.#timer(id);
    else this.#jobs.delete(id);
    return job.state;
  }

  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    clearTimeout(job.timer);
    this.#jobs.delete(id);
    job.stop.abort();
  }

  #timer(id: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.cancel(id), ABANDONED_MS);
  }
}

/** Why it failed, in a word; what nobody foresaw is told to the console too. */
export function reasonOf(error: unknown): FailureReason {
  if (error instanceof MachineFailure) return error.reason;
  if (!(error instanceof DOMException && error.name === 'AbortError'))
    console.error(error);
  return 'interrupted';
}
