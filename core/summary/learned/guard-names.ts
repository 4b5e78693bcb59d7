/** Cuts inside a name, or between a name and what it says of the one who bears it. */
import { GAP, isCapital, type Reading, wordAt } from '../reading';
import { APPOSITIONS, PLACES } from './guard-phrases';
import type { Candidate } from './spans';

/** "Lê Văn Bền, | chủ tịch xã …", "xã An, | huyện Bình …", "Nga, | Ấn Độ và Lào …": names stay behind. */
export function tearsName(
  reading: Reading,
  { from, to, head }: Candidate,
): boolean {
  if (head || reading.gap[from] !== GAP.comma) return false;
  // "Chị An, 30 tuổi, | sống ở …".
  if (wordAt(reading, from - 1) === 'tuổi') return true;
  if (
    !isCapital(reading, from - 1) ||
    (from >= 2 && reading.gap[from - 1] !== GAP.none)
  )
    return false;
  return (
    APPOSITIONS.at(reading, from) > 0 ||
    isWiderPlace(reading, from) ||
    listsNames(reading, from, to) ||
    followsName(reading, from)
  );
}

/** "Lào, Thái Lan, | Việt Nam cũng …": what stands between the commas before is nothing but a name. */
function followsName(reading: Reading, from: number): boolean {
  if (!isCapital(reading, from)) return false;
  const t = nameBefore(reading, from);
  return isCapital(reading, t) && reading.gap[t] === GAP.comma;
}

/** "… ở Bến Lành, | Nhật Bản có kế hoạch …": the country of the place before is not who does it. */
function isWiderPlace(reading: Reading, from: number): boolean {
  if (!isCapital(reading, from)) return false;
  const t = nameBefore(reading, from);
  return (
    ['ở', 'tại'].includes(wordAt(reading, t)) || PLACES.has(wordAt(reading, t))
  );
}

/** A name, "và" and a name. */
function listsNames(reading: Reading, from: number, to: number): boolean {
  let t = from;
  while (
    t < to &&
    isCapital(reading, t) &&
    (t === from || reading.gap[t] === GAP.none)
  )
    t++;
  return t > from && wordAt(reading, t) === 'và' && isCapital(reading, t + 1);
}

/** Back from token `from` over a name's words: the first token that is not joined to a capital before it. */
function nameBefore(reading: Reading, from: number): number {
  let t = from - 1;
  while (t > 0 && isCapital(reading, t) && reading.gap[t] === GAP.none) t--;
  return t;
}
