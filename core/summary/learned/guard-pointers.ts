import { GAP, isCapital, type Reading, wordAt } from '../reading';
import {
  DANGLING,
  FINITES,
  GROUPS,
  KIN,
  NOW_UNITS,
  NURSERY,
  ORDERS,
  POINTERS,
  PRONOUNS,
  SAYINGS,
} from './guard-phrases';
import type { Candidate } from './spans';

const POINTER_WITHIN = 6;
/** A closing "ông nói" stands so near to the end. */
const CLOSING_WITHIN = 6;
/** Further on it may point at a name that the span holds. */
const POINTER_FAR = 14;

/** Whether a span points back, so that it means nothing without what stands before it. */
export function dangles(reading: Reading, { from, to }: Candidate): boolean {
  if (DANGLING.at(reading, from) > 0) return true;
  let named = false;
  for (let t = from; t < Math.min(from + POINTER_FAR, to); t++) {
    if (t > from && isCapital(reading, t)) named = true;
    if (
      (t < from + POINTER_WITHIN || !named) &&
      pointsBack(reading, t, to) &&
      !pointsInside(reading, from, t) &&
      !(t > from + 1 && pointsToTitle(reading, t)) &&
      !isTheirs(reading, from, t)
    )
      return true;
  }
  if (hasOrphan(reading, from, to) || isSaidByThem(reading, from, to))
    return true;
  return isBareKin(reading, from);
}

/** "này", "đó" …, and "trên" where no place follows it: "nhóm người trên đã", not "trên cầu". */
function pointsBack(reading: Reading, t: number, to: number): boolean {
  if (POINTERS.at(reading, t) === 0 || wordAt(reading, t - 1) === 'trước')
    return false;
  return wordAt(reading, t) !== 'trên' || placesNothing(reading, t, to);
}

/** Whether no place follows this "trên", in a span that ends before token `to`. */
export function placesNothing(
  reading: Reading,
  t: number,
  to: number,
): boolean {
  return (
    t + 1 >= to ||
    reading.gap[t + 1] !== GAP.none ||
    FINITES.has(wordAt(reading, t + 1))
  );
}

/** "nghi phạm này" under a title that names the suspect: the title is always shown above. */
function pointsToTitle({ title, word }: Reading, t: number): boolean {
  for (let i = 0; i + 1 < title.length; i++)
    if (title[i] === word[t - 2] && title[i + 1] === word[t - 1]) return true;
  return false;
}

/** "tháng này", and "sau đó" once something has been told. */
function pointsInside(reading: Reading, from: number, t: number): boolean {
  const before = wordAt(reading, t - 1);
  if (wordAt(reading, t) === 'này')
    return (
      NOW_UNITS.has(before) ||
      (DIGIT.test(before) && NOW_UNITS.has(wordAt(reading, t - 2)))
    );
  return wordAt(reading, t) === 'đó' && t > from + 3 && ORDERS.has(before);
}

const DIGIT = /^\p{N}+$/u;

/** "…, ông nói." of somebody whom the span has not named. */
function isSaidByThem(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (KIN.at(reading, t) > 0 && isCapital(reading, t + 1)) return false;
    if (
      t > from &&
      t >= to - CLOSING_WITHIN &&
      reading.gap[t] !== GAP.none &&
      PRONOUNS.has(wordAt(reading, t)) &&
      SAYINGS.at(reading, t + 1) > 0
    )
      return true;
  }
  return false;
}

/** "Các nạn nhân cho biết họ …": who they are stands before. */
function isTheirs(reading: Reading, from: number, at: number): boolean {
  if (wordAt(reading, at) !== 'họ') return false;
  for (let t = from; t < at; t++) if (GROUPS.at(reading, t) > 0) return true;
  return false;
}

/** "Ông cho biết", "Con đã …", not "ông Nam", "con cá mú". */
function isBareKin(reading: Reading, from: number): boolean {
  if (KIN.at(reading, from) === 0 || isCapital(reading, from + 1)) return false;
  return (
    !NURSERY.has(wordAt(reading, from)) ||
    FINITES.has(wordAt(reading, from + 1))
  );
}

/** A pronoun before anybody has been named: "… thì ông phát hiện", "vợ của anh." */
function hasOrphan(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (t > from && isCapital(reading, t)) return false;
    if (!PRONOUNS.has(wordAt(reading, t)) || isTheirs(reading, from, t))
      continue;
    const goesOn = t + 1 < to && reading.gap[t + 1] === GAP.none;
    if (!goesOn) return true;
    if (isCapital(reading, t + 1)) return false;
    if (FINITES.has(wordAt(reading, t + 1))) return true;
  }
  return false;
}
