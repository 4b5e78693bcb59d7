import { readStored, writeStored } from '../storage';
import type { BackupTime } from './times';

const KEY = 'backup.last';
const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of the last backup that was read back and found whole. */
export interface BackupRecord {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly articles: number;
  readonly bytes: number;
  readonly fileName: string;
  /** Name of the folder that the reader chose; null for the folder of downloads. */
  readonly folder: string | null;
}

export async function readBackup(): Promise<BackupRecord | null> {
  const { [KEY]: stored } = await readStored([KEY]);
  return parseBackup(stored);
}

export async function writeBackup(record: BackupRecord): Promise<void> {
  await writeStored({ [KEY]: record });
}

/** Null for whatever is no record. */
export function parseBackup(stored: unknown): BackupRecord | null {
  const { at, articles, bytes, fileName, folder } = (stored ??
    {}) as Partial<BackupRecord>;
  return typeof at === 'number' &&
    typeof articles === 'number' &&
    typeof bytes === 'number' &&
    typeof fileName === 'string'
    ? { at, articles, bytes, fileName, folder: folder ?? null }
    : null;
}

/** Whether it is time for the next one. A clock that was put back does not stop backups for years. */
export function isDue(
  last: BackupRecord | null,
  every: BackupTime,
  now: number,
): boolean {
  if (every === 'off') return false;
  const days = every === 'daily' ? 1 : 7;
  // By the calendar: who opens the library each morning gets one each morning, a little earlier or later.
  return !last || last.at > now || daysBetween(last.at, now) >= days;
}

/** Days between two moments on the reader's own calendar; 0 is today. */
export function daysBetween(from: number, to: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}
