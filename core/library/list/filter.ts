import type { Entry } from '../entry';
import { tagKey } from '../tag';

/** Reading times that people tell apart: a break, a coffee, an evening. */
export const lengths = ['short', 'medium', 'long'] as const;
export type Length = (typeof lengths)[number];
const SHORT_MINUTES = 3;
const MEDIUM_MINUTES = 10;

export const periods = ['week', 'month', 'year', 'days'] as const;
export type Period = (typeof periods)[number];
const DAY_MS = 24 * 60 * 60 * 1000;
const periodDays = { week: 7, month: 30, year: 365 } as const;

/** What a list is narrowed to; null where it is not. */
export interface Filter {
  readonly site: string | null;
  /** `tagKey` of the tag. */
  readonly tag: string | null;
  /** When it was saved; `days` from `from` to `to`. */
  readonly period: Period | null;
  /** Days as `2026-11-24`, both included; '' where that end is open. */
  readonly from: string;
  readonly to: string;
  readonly length: Length | null;
  /** That many stars or more. */
  readonly stars: number | null;
  readonly favorite: boolean;
  readonly highlighted: boolean;
}

export const noFilter: Filter = {
  site: null,
  tag: null,
  period: null,
  from: '',
  to: '',
  length: null,
  stars: null,
  favorite: false,
  highlighted: false,
};

/** How many of its conditions are set. */
export function countConditions(filter: Filter): number {
  const { site, tag, period, length, stars, favorite, highlighted } = filter;
  const either = [favorite || null, highlighted || null];
  return [site, tag, period, length, stars, ...either].filter(
    (condition) => condition !== null,
  ).length;
}

/**
 * The test that entries must pass.
 * @param now ms since the epoch
 * @param highlighted ids of the articles that have highlights
 */
export function passes(
  filter: Filter,
  now: number,
  highlighted: ReadonlySet<string>,
): (entry: Entry) => boolean {
  const { site, tag, length, stars } = filter;
  const [from, to] = savedRange(filter, now);
  const tests: ((entry: Entry) => boolean)[] = [];
  if (site !== null) tests.push((entry) => entry.site === site);
  if (tag !== null)
    tests.push(({ tags }) => tags.some((name) => tagKey(name) === tag));
  if (filter.period !== null)
    tests.push(({ savedAt }) => savedAt >= from && savedAt < to);
  if (length !== null)
    tests.push(
      (entry) => !entry.unloaded && lengthOf(entry.minutes) === length,
    );
  if (stars !== null) tests.push(({ rating }) => (rating ?? 0) >= stars);
  if (filter.favorite) tests.push(({ favorite }) => favorite);
  if (filter.highlighted) tests.push(({ id }) => highlighted.has(id));
  return (entry) => tests.every((test) => test(entry));
}

function lengthOf(minutes: number): Length {
  if (minutes <= SHORT_MINUTES) return 'short';
  return minutes <= MEDIUM_MINUTES ? 'medium' : 'long';
}

/** From the first millisecond to the one after the last. */
function savedRange(filter: Filter, now: number): readonly [number, number] {
  if (filter.period === null || filter.period !== 'days')
    return [
      now - (filter.period ? periodDays[filter.period] : 0) * DAY_MS,
      Number.POSITIVE_INFINITY,
    ];
  return [
    dayStart(filter.from, 0) ?? Number.NEGATIVE_INFINITY,
    dayStart(filter.to, 1) ?? Number.POSITIVE_INFINITY,
  ];
}

/** Midnight of a day on the reader's own clock, so many days later; null for no day. */
function dayStart(day: string, later: number): number | null {
  const match = /^(\d{4,6})-(\d{2})-(\d{2})$/u.exec(day);
  if (!match) return null;
  const [, year, month, date] = match.map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + later).getTime();
}
