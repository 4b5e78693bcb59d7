import { GAP, isCapital, type Reading, wordAt } from '../reading';
import {
  CONDITIONS,
  FINITES,
  HUNGRY,
  LOOSE_ENDS,
  LOOSE_PAIRS,
  PLACES,
  SAYINGS,
  VERBALS,
} from './guard-phrases';
import { Phrases } from './phrases';
import type { Candidate } from './spans';

/** So far ahead the verb may stand that a cut has left behind. */
const VERB_WITHIN = 8;
/** "từ quần áo", still without its "đến …". */
const RANGE_WITHIN = 5;
/** "Ngày 24/11 cho biết": the verb stands right behind the date. */
const DATE_WITHIN = 5;

/** What opens a phrase of place, time or manner. */
const OPENERS = new Phrases(
  'tại, ở, vào, trong, với, từ, bằng, qua, tới, trên, cùng, giữa, hôm, ngày, sáng, chiều, tối, đêm, lúc, về, cho, dưới',
);
/** What may follow a bracket when the clause before it is whole: where, when, why. */
const BEHIND_BRACKETS = new Phrases(
  'và, nhưng, rồi, theo, sau, trước, vì, để, nhằm, do, làm, điều tra, trị giá, cơ quan',
);
/** "đưa ra thông tin | này": it belongs to the word before. */
const DEMONSTRATIVES = new Phrases('này, đó, ấy, kia, nọ');
const UNTIL_NOW = new Phrases('đến nay, đến giờ, tới nay, cho đến nay');
const DATES = new Phrases('ngày, hôm, sáng, chiều, tối, đêm, qua, nay, tháng');
/** So far ahead stands the word that asks. */
const QUESTION_WITHIN = 6;
const QUESTIONS = new Phrases('nào, gì, ai, đâu, sao, nhiêu');
/** What is a part of the word before it. */
const CLINGING = new Phrases(
  'từ xa, với nhau, cho nhau, lẫn nhau, trở lên, trở xuống, trở đi, tại chỗ, về nước, lên tới, lên đến, lên mức, quyền hạn',
);
/** So far back a word that opens a list may stand. */
const LIST_WITHIN = 10;
const LISTERS = new Phrases(
  'như, gồm, giữa',
  'như vậy, hầu như, dường như, gần như, như thế, như trên, như trước, cũng như, coi như',
);
/** So far back a word shows that the name before the cut is a place's. */
const PLACE_WITHIN = 8;
const LOCATORS = new Phrases('tại, ở, ngụ, trú, quê');
const WAYS = new Phrases('vào, về, lên, ra, đến, tới, sang, xuống, qua');
const TAKINGS = new Phrases(
  'đưa, chuyển, dẫn, chở, đem, mang, kéo, bổ sung, sáp nhập, hợp nhất, gia nhập, gắn, đặt, ghi, xếp',
);
/** What happened or was heard; a clause about it often stands between it and its verb. */
const HAPPENINGS = new Phrases(
  'thông tin, tin, việc, cảnh, hình ảnh, cái chết, chi tiết, sự việc, vụ việc, vụ, câu chuyện, điều, cuộc gặp, sự',
  'tin từ, thông tin từ, tin nhanh, thông tin trên, điều tra',
);
const JOINTS = new Phrases('nên, và, vì');
const CAUSES = new Phrases('khiến, gây, làm, chính, cũng');
/** So far ahead that verb is looked for. */
const MAIN_WITHIN = 12;
/** So far ahead what limits the whole clause is looked for. */
const CONDITION_WITHIN = 12;
const NUMBER = /^\p{N}+$/u;

/** Whether a span that ends before its sentence does wants something more. */
export function endsOpen(
  reading: Reading,
  { from, to, tail }: Candidate,
): boolean {
  if (tail) return false;
  const last = wordAt(reading, to - 1);
  return (
    LOOSE_ENDS.has(last) ||
    LOOSE_PAIRS.has(`${wordAt(reading, to - 2)} ${last}`) ||
    // "đa số dân | theo Hồi giáo", "tăng lương | theo lộ trình".
    // "thiết bị được sản xuất | bởi công ty lạ".
    (['theo', 'bởi'].includes(wordAt(reading, to)) &&
      reading.gap[to] === GAP.none) ||
    isHalfWay(reading, from, to) ||
    // "đã ký cam kết | không xả thải".
    (reading.gap[to] === GAP.none && HUNGRY.at(reading, to - 2) === 2) ||
    tearsNames(reading, from, to) ||
    goesOnBehindBracket(reading, to) ||
    endsWithBracket(reading, to) ||
    (reading.gap[to] === GAP.none && pointsBack(reading, to)) ||
    // "Hơn một tháng từ khi đường bị cấm, | đến nay …": the main clause follows.
    UNTIL_NOW.at(reading, to) > 1 ||
    leavesCondition(reading, from, to) ||
    leavesMain(reading, from, to) ||
    isHalfRange(reading, from, to) ||
    tearsList(reading, from, to) ||
    CLINGING.at(reading, to) > 0 ||
    isHalfQuestion(reading, to) ||
    leavesVerb(reading, from, to)
  );
}

/** "chưa rõ ông Nam nhập ngũ | vào thời điểm nào": what is not known is cut away, and the rest turns into news. */
function isHalfQuestion(reading: Reading, to: number): boolean {
  for (let t = to; t < to + QUESTION_WITHIN; t++) {
    if (t > to && reading.gap[t] !== GAP.none) return false;
    if (QUESTIONS.has(wordAt(reading, t))) return true;
  }
  return false;
}

/** "từ quần áo, | giày dép đến đồ điện": the other end is cut off. */
function isHalfRange(reading: Reading, from: number, to: number): boolean {
  for (let t = to - 1; t > Math.max(from, to - RANGE_WITHIN); t--) {
    const word = wordAt(reading, t);
    if (word === 'đến' || word === 'tới') return false;
    if (word === 'từ') return reading.gap[to] === GAP.comma;
  }
  return false;
}

/** "các hãng như Apple, | Google và …": a list that has been opened goes on behind the cut. */
function tearsList(reading: Reading, from: number, to: number): boolean {
  if (reading.gap[to] !== GAP.comma) return false;
  for (let t = to - 1; t > Math.max(from, to - LIST_WITHIN); t--)
    if (LISTERS.at(reading, t) > 0) return true;
  return false;
}

/** "đứng sau Mỹ, | Đức và Ý": a list of names goes on behind the cut. A wider place may stay behind: "xã Mới, | Hà Nội". */
function tearsNames(reading: Reading, from: number, to: number): boolean {
  const isName = isCapital(reading, to - 1) && isCapital(reading, to);
  if (!isName || reading.gap[to] !== GAP.comma) return false;
  let t = to;
  while (isCapital(reading, t) && (t === to || reading.gap[t] === GAP.none))
    t++;
  if (reading.gap[t] === GAP.none && wordAt(reading, t) !== 'và') return false;
  for (let b = to - 1; b > Math.max(from, to - PLACE_WITHIN); b--)
    if (PLACES.has(wordAt(reading, b)) || LOCATORS.has(wordAt(reading, b)))
      return false;
  return true;
}

/** "đã đưa hai thi thể | vào bờ": where something is taken belongs to the taking. */
function isHalfWay(reading: Reading, from: number, to: number): boolean {
  if (reading.gap[to] !== GAP.none || !WAYS.has(wordAt(reading, to)))
    return false;
  for (let t = to - 1; t >= Math.max(from, to - LIST_WITHIN); t--)
    if (TAKINGS.at(reading, t) > 0) return true;
  return false;
}

/** "bắt ông Tư | (40 tuổi) và ông Năm chở …": behind the bracket the same clause goes on. */
function goesOnBehindBracket(reading: Reading, to: number): boolean {
  if (!reading.bracketed[to] || reading.gap[to] !== GAP.bracket) return false;
  let t = to;
  while (reading.bracketed[t]) t++;
  return (
    reading.gap[t] === GAP.bracket &&
    OPENERS.at(reading, t) === 0 &&
    !isCapital(reading, t)
  );
}

/** "sẽ không thể mua công nghệ | từ Mỹ nếu không được phép", "chỉ cho vay | khi dự án có lãi": with no limit it is untrue. */
function leavesCondition(reading: Reading, from: number, to: number): boolean {
  for (let t = to; t < to + CONDITION_WITHIN; t++) {
    const gap = reading.gap[t];
    if (gap === GAP.sentence || (gap === GAP.comma && t > to)) break;
    if (CONDITIONS.at(reading, t) > 0) return true;
  }
  if (wordAt(reading, to) !== 'khi') return false;
  for (let t = from; t < to; t++) if (wordAt(reading, t) === 'chỉ') return true;
  return false;
}

/** "này", and "trên" where no place follows: "khu vực | trên cũng bị". */
function pointsBack(reading: Reading, t: number): boolean {
  return (
    DEMONSTRATIVES.at(reading, t) > 0 ||
    (wordAt(reading, t) === 'trên' && FINITES.has(wordAt(reading, t + 1)))
  );
}

/** "ông Tư (xã Mới) | làm chủ tọa": only where, when or why may follow. */
function endsWithBracket(reading: Reading, to: number): boolean {
  return (
    reading.gap[to] === GAP.bracket &&
    reading.bracketed[to - 1] !== 0 &&
    reading.bracketed[to] === 0 &&
    OPENERS.at(reading, to) === 0 &&
    BEHIND_BRACKETS.at(reading, to) === 0
  );
}

/** "Thông tin bà Lan bị đau | khiến nhiều người lo": what is told of the news comes behind the cut. */
function leavesMain(reading: Reading, from: number, to: number): boolean {
  if (
    reading.gap[to] !== GAP.none ||
    HAPPENINGS.at(reading, from) === 0 ||
    JOINTS.has(wordAt(reading, to))
  )
    return false;
  for (let t = from + 1; t < to; t++)
    if (SAYINGS.at(reading, t) > 0) return false;
  for (let t = to; t < to + MAIN_WITHIN; t++) {
    const gap = reading.gap[t];
    if (t > to && (gap === GAP.comma || gap === GAP.sentence)) return false;
    if (VERBALS.has(wordAt(reading, t)) || CAUSES.has(wordAt(reading, t)))
      return true;
  }
  return false;
}

/** "cho thấy bộ số may mắn | ngày hôm nay là …": what is told of the last thing named comes behind the cut. */
function leavesVerb(reading: Reading, from: number, to: number): boolean {
  if (reading.gap[to] !== GAP.none || OPENERS.at(reading, to) === 0)
    return false;
  for (let t = to - 1; t >= from && SAYINGS.at(reading, t) === 0; t--)
    if (VERBALS.has(wordAt(reading, t))) return false;
  for (let t = to; t < to + VERB_WITHIN; t++) {
    if (t > to && reading.gap[t] !== GAP.none) return false;
    if (VERBALS.has(wordAt(reading, t))) return true;
  }
  return false;
}

/** "…, | ngày 24/11 cho biết": when it was said, not who said it. */
export function startsWithoutSubject(
  reading: Reading,
  { from, to, head }: Candidate,
): boolean {
  if (head) return false;
  // "Đội Đặc nhiệm, | thuộc phòng Cảnh sát hình sự, cho biết …".
  if (wordAt(reading, from) === 'thuộc') return true;
  if (DATES.at(reading, from) === 0) return false;
  let t = from;
  while (
    t < Math.min(to, from + DATE_WITHIN) &&
    (DATES.has(wordAt(reading, t)) || NUMBER.test(wordAt(reading, t)))
  )
    t++;
  return SAYINGS.at(reading, t) > 0 || VERBALS.has(wordAt(reading, t));
}
