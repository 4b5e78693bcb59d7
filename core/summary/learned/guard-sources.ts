import { GAP, type Reading, wordAt } from '../reading';
import { CLAIMS, HEARERS, SAYINGS, UNSOURCED, VERBALS } from './guard-phrases';
import { Phrases } from './phrases';

/** A closing verb of saying stands this near behind the mark that ends what was said. */
const SPEAKER_WITHIN = 28;
const CLOSER_WITHIN = 10;
/** A statement is longer than a word in quotes. */
const STATED_SIZE = 4;
/** So soon behind a cut the one who speaks is named. */
const SAID_NEXT = 10;

/** What a paper or an office does with news; whatever else stands in that piece, the piece says whose the news is. */
const REPORTINGS = new Phrases(
  'dẫn lời, dẫn nguồn, thông báo, cho biết, cho hay, đưa tin, nói với, trích lời, dẫn thông tin',
);

/** "theo" as "according to", not in "theo đó", "theo dõi", "theo sau là". */
function isSource(reading: Reading, t: number): boolean {
  return (
    wordAt(reading, t) === 'theo' && !UNSOURCED.has(wordAt(reading, t + 1))
  );
}

export function isClaim(reading: Reading, t: number): boolean {
  const gap = reading.gap[t];
  return (
    CLAIMS.at(reading, t) > 0 ||
    ((gap === GAP.sentence ||
      gap === GAP.comma ||
      wordAt(reading, t - 1) === 'cũng') &&
      isSource(reading, t))
  );
}

/** "…, | hãng tin Yonhap dẫn lời ông Nam nói ở Seoul": who said it follows the cut. */
export function isSaidNext(reading: Reading, to: number): boolean {
  if (reading.gap[to] === GAP.none) return false;
  for (let t = to; t < to + SAID_NEXT; t++) {
    if (t > to && reading.gap[t] === GAP.comma) return false;
    if (SAYINGS.at(reading, t) > 0) return true;
    if (VERBALS.has(wordAt(reading, t))) return false;
  }
  return false;
}

/** "VKS nhận định: Tại phiên tòa, | bị cáo không nhận tội": all that stands behind such a colon is said. */
export function isSaidByColon(
  reading: Reading,
  start: number,
  from: number,
): boolean {
  for (let t = from; t > start; t--)
    if (reading.gap[t] === GAP.colon)
      for (let c = start; c < t; c++)
        if (CLAIMS.at(reading, c) > 0) return true;
  return false;
}

/**
 * Where the quotation that a sentence opens with ends, or one that a comma closes: "“Tôi đã thấy nó trôi đi”, ông Nam
 * kể". Words in quotes ("“ngọc nữ” Lan") are no statement.
 * @returns the first token behind it; -1 when nothing is stated
 */
export function statedBefore(
  { quoted, gap }: Reading,
  from: number,
  to: number,
): number {
  let size = 0;
  for (let t = from; t < to; t++) {
    if (quoted[t] && t + 1 < quoted.length) size++;
    const isEnd = size > 0 && !quoted[t + 1];
    if (!isEnd) continue;
    const opens = t + 1 - size === from;
    if (size > STATED_SIZE && (opens || gap[t + 1] === GAP.comma)) return t + 1;
    size = 0;
  }
  return -1;
}

/** "…, ông Nam cho biết.", "…, bà Lan nói với báo chí.", "…, theo Reuters." */
export function closerOf(reading: Reading, from: number, to: number): number {
  for (let t = to - 1; t > Math.max(from, to - CLOSER_WITHIN); t--) {
    const size = SAYINGS.at(reading, t);
    if (size === 0) continue;
    const rest = to - t - size;
    if (rest > 2 && !HEARERS.has(wordAt(reading, t + size))) continue;
    for (let c = t; c > Math.max(from, t - SPEAKER_WITHIN); c--)
      if (reading.gap[c] !== GAP.none && reading.gap[c] !== GAP.tight) return t;
  }
  for (let t = to - 1; t > from; t--)
    if (reading.gap[t] === GAP.comma && isSource(reading, t)) return t;
  const reporter = reporterOf(reading, from, to);
  return reporter >= 0 ? reporter : speakerBehind(reading, from, to);
}

/** "…, báo Mới dẫn lời giới chức địa phương.", "…, cơ quan An toàn hàng không (ATSB) hôm 16/8 thông báo." */
function reporterOf(reading: Reading, from: number, to: number): number {
  let comma = to - 1;
  while (
    comma > from &&
    (reading.gap[comma] !== GAP.comma || reading.bracketed[comma] !== 0)
  )
    comma--;
  for (let t = comma + 1; comma > from && t < to; t++) {
    if (VERBALS.has(wordAt(reading, t))) return -1;
    if (REPORTINGS.at(reading, t) > 0) return t;
  }
  return -1;
}

/** "“Tôi rất mừng”, tờ Mới dẫn lời ông Nam trong thư gửi ban tổ chức hôm nay.": who says it stands behind the quotation. */
function speakerBehind(reading: Reading, from: number, to: number): number {
  const behind = statedBefore(reading, from, to);
  if (behind < 0 || !reading.quoted[from]) return -1;
  for (let t = behind; t < Math.min(to, behind + SPEAKER_WITHIN); t++)
    if (SAYINGS.at(reading, t) > 0) return t;
  return -1;
}
