/** Signs that speak against a span without deciding: the forest of `SpanReader` weighs them. */
import { GAP, type Reading, wordAt } from '../reading';
import { NOW_UNITS, ORDERS, SAYINGS, VERBALS } from './guard-phrases';
import { placesNothing } from './guard-pointers';
import { Phrases } from './phrases';
import type { Candidate } from './spans';

/** Before "này" these, too, name the time of the telling. */
const TIMES = new Phrases('lúc, sáng, chiều');
/** With these "này" means whoever has just been named: "Công an huyện cho biết, đơn vị này …". */
const SELVES = new Phrases('đơn vị, cơ quan, thời điểm, việc, nơi');
/** How an office's name begins. */
const OFFICES = new Phrases(
  'công an, sở, bộ, ubnd, hđnd, tp, thành phố, tỉnh, huyện, cục, chi cục, tổng cục, ban, viện, trường, đại học, công ty, ' +
    'tập đoàn, văn phòng, hội, thường trực, trung tâm, ủy ban, tỉnh ủy, huyện ủy, thành ủy, bệnh viện',
);
/** How a part of an office, or a rank in it, begins. */
const PARTS = new Phrases(
  'phòng, đội, cục, chi cục, trung tâm, khoa, trạm, đồn, văn phòng, hạt, phó, trưởng, thượng tá',
  'phòng chống, phòng ngừa, phòng ngủ, phòng trọ, khoa học',
);
const PART_WITHIN = 16;

/** "chiếc xe này": neither the span nor the title tells of one before. */
export function pointsThis(reading: Reading, { from, to }: Candidate): boolean {
  for (let t = from + 1; t < to; t++)
    if (
      (wordAt(reading, t) === 'này' ||
        (wordAt(reading, t) === 'đó' && !ORDERS.has(wordAt(reading, t - 1)))) &&
      !reading.quoted[t] &&
      !NOW_UNITS.has(wordAt(reading, t - 1)) &&
      !TIMES.has(wordAt(reading, t - 1)) &&
      SELVES.at(reading, t - 2) !== 2 &&
      SELVES.at(reading, t - 1) !== 1 &&
      !isTold(reading, from, t - 1) &&
      !reading.title.includes(reading.word[t - 1] as number)
    )
      return true;
  return false;
}

/** "số tài sản trên.", "đoạn đường trên xảy ra …": no place follows, so it points back. */
export function pointsUp(reading: Reading, { from, to }: Candidate): boolean {
  for (let t = from + 1; t < to; t++)
    if (
      wordAt(reading, t) === 'trên' &&
      reading.gap[t] === GAP.none &&
      placesNothing(reading, t, to) &&
      !isTold(reading, from, t - 1)
    )
      return true;
  return false;
}

/** "phòng Cảnh sát hình sự, | Công an tỉnh cho biết …": the larger office seems to speak for its part. */
export function tearsOffice(
  reading: Reading,
  { from, head }: Candidate,
): boolean {
  if (
    head ||
    reading.gap[from] !== GAP.comma ||
    OFFICES.at(reading, from) === 0
  )
    return false;
  for (let t = from - 1; t >= Math.max(0, from - PART_WITHIN); t--) {
    if (VERBALS.has(wordAt(reading, t)) || SAYINGS.at(reading, t) > 0)
      return false;
    if (PARTS.at(reading, t) > 0) return true;
    if (reading.gap[t] === GAP.comma || reading.gap[t] === GAP.sentence)
      return false;
  }
  return false;
}

/** Whether the word at token `t` has been used in the span before. */
function isTold({ word }: Reading, from: number, t: number): boolean {
  for (let b = from; b < t; b++) if (word[b] === word[t]) return true;
  return false;
}
