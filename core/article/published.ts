import { cleanText } from '../text/clean';
import type { Claim } from './claim';
import {
  followsClosely,
  lineAbove,
  lineBelow,
  linesAround,
} from './date-lines';
import { readTime, swapped, type TimeReading, toIso } from './dates';
import type { Page } from './page';
import type { PageKnowledge } from './rules';

export interface Times {
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
}

/**
 * When the article was published, from JSON-LD (never wrong on the corpus, where it is present), then meta,
 * then what the page shows. The others confirm: they settle day against month, a wrong zone, a missing hour.
 */
export function readTimes(page: Page, around: Element | null): Times {
  const { copy, head, knowledge, url, trace } = page;
  const claims = [
    ...claimsOf(head.published, false),
    ...visibleClaims(copy, around, knowledge),
  ];
  const settled = settle(claims, dateInAddress(url));
  if (settled) trace.note('published', settled.source, toIso(settled.reading));
  const modified = claimsOf(head.modified, false)[0];
  return {
    publishedTime: settled ? toIso(settled.reading) : null,
    modifiedTime: modified ? toIso(modified.reading) : null,
  };
}

function claimsOf(values: readonly string[], visible: boolean): Claim[] {
  return values.flatMap((value) => {
    const reading = readTime(value);
    return reading ? [{ reading, source: value, visible }] : [];
  });
}

const MACHINE_READABLE = [
  'datetime',
  'content',
  'data-time',
  'data-timestamp',
  'data-date',
  'title',
];

/** Longest text that is a date line and not a sentence with a date in it. */
const LONGEST_LINE = 120;
/** The same before blanks are taken out. */
const MOST_RAW = 2000;

function visibleClaims(
  copy: Document,
  around: Element | null,
  knowledge: PageKnowledge,
): Claim[] {
  const claims: Claim[] = [];
  for (const { owner, selector } of knowledge.rulesFor('published')) {
    for (const element of [...copy.querySelectorAll(selector)].slice(0, 3)) {
      if (claims.length >= 4) return claims;
      const text = element.textContent ?? '';
      // Some sites put the time on the box of the whole article.
      const isLine =
        text.length <= MOST_RAW && cleanText(text).length <= LONGEST_LINE;
      const line = isLine ? text : '';
      for (const value of [
        line,
        ...MACHINE_READABLE.map((name) => element.getAttribute(name)),
      ]) {
        const reading = value ? readTime(value) : null;
        if (reading && isBefore(element, around, owner))
          claims.push({
            reading,
            source: `${owner}: ${selector}`,
            visible: value === line,
          });
      }
    }
  }
  if (around && !claims.some(({ reading }) => reading.time))
    claims.push(
      ...lineBelow(around),
      ...linesAround(around),
      ...lineAbove(around),
    );
  return claims;
}

/** A generic `.date` far below the title belongs to some other article. */
function isBefore(
  element: Element,
  around: Element | null,
  owner: string,
): boolean {
  if (owner !== 'generic' || !around) return true;
  const position = around.compareDocumentPosition(element);
  if ((position & 2) !== 0 || around.contains(element)) return true;
  return followsClosely(element, around);
}

function settle(
  claims: readonly Claim[],
  address: string | null,
): Claim | null {
  const resolved = claims.map((claim) => resolve(claim, claims, address));
  const best =
    resolved.find(({ reading }) => reading.time !== null) ??
    resolved[0] ??
    null;
  if (!best) return null;
  const seen = resolved.find(
    (claim) =>
      claim !== best &&
      (claim.visible || claim.reading.offset === 420) &&
      sameClock(claim.reading, best.reading),
  );
  // "13:39+08:00" or "13:39Z" beside a printed 13:39: the clock is right and the zone is not.
  return seen && best.reading.offset !== null
    ? {
        ...best,
        reading: { ...best.reading, offset: seen.reading.offset ?? 420 },
      }
    : best;
}

/** Day and month, settled by the other claims and by the date that many addresses carry. */
function resolve(
  claim: Claim,
  all: readonly Claim[],
  address: string | null,
): Claim {
  if (!claim.reading.swappable) return claim;
  const other = swapped(claim.reading);
  const votes = (reading: TimeReading) =>
    all.filter((one) => !one.reading.swappable && sameDay(one.reading, reading))
      .length + (address?.includes(compact(reading)) ? 1 : 0);
  return votes(other) > votes(claim.reading)
    ? { ...claim, reading: other }
    : claim;
}

function compact({ year, month, day }: TimeReading): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function sameDay(a: TimeReading, b: TimeReading): boolean {
  return compact(a) === compact(b);
}

function sameClock(a: TimeReading, b: TimeReading): boolean {
  return (
    sameDay(a, b) &&
    a.time !== null &&
    a.time.hour === b.time?.hour &&
    a.time.minute === b.time.minute
  );
}

/** Digits of the address, in which VCCorp's and others' CMSs put the time ("…-20160314083511309.htm"). */
function dateInAddress(url: string): string | null {
  return /\d{8,}/u.exec(url)?.[0] ?? null;
}
