import { defineChannel } from '../../messages';
import type { JobState } from './jobs';

/**
 * Served by the background: a page's own rules would not let a reader over it speak to the server, and the key
 * stays out of pages. Whoever waits looks again and again; who stops looking has gone.
 */
export const machine = defineChannel<{
  /** Has the server that the reader set write a summary; gives the job's id. */
  start(article: unknown): string;
  look(id: string): JobState;
  cancel(id: string): void;
}>('machine');
