import { TRASH_DAYS } from './store';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_MS = TRASH_DAYS * DAY_MS;

/**
 * Whether what went to the trash at `deletedAt` may be forgotten; it is at the next start of the browser.
 * @param now ms since the epoch
 */
export function isExpired(deletedAt: number, now: number): boolean {
  return now - deletedAt > KEPT_MS;
}

/** Whole days that are left until then, at least 0. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + KEPT_MS - now) / DAY_MS));
}
