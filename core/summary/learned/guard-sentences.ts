import { GAP, isCapital, type Reading, SHAPE, wordAt } from '../reading';
import {
  ANSWERS,
  CONJUNCTIONS,
  INTRODUCTIONS,
  PLACES,
  SAYINGS,
  SUBORDINATORS,
  VERBALS,
} from './guard-phrases';
import { Phrases } from './phrases';
import type { Candidate } from './spans';

/** The year in which a picture was taken closes its caption. */
const YEAR = /^(?:19|20)\p{N}{2}$/u;
/** Captions that lost their picture stand first, and are shorter than this. Syllables. */
const CAPTION_SIZE = 18;
const CAPTIONS_WITHIN = 2;
/** "Hình ảnh ngôi làng do dân dựng lại.": what the picture shows. */
const PICTURES = new Phrases('hình ảnh, toàn cảnh, chân dung, khoảnh khắc');
/** "Hình ảnh được cho là …" */
const SEEMING = new Phrases('được cho, được cho là');
/** A line this short that is names for the most part names who is in the picture. Syllables. */
const NAME_SIZE = 14;
/** Behind these stands what is said, too. */
const THAT = new Phrases('rằng');
/** Anywhere, so few syllables without a verb of time, mood or saying are a subhead. */
const SUBHEAD_SIZE = 8;
/** Behind an introduction so much and more is taken for the main clause; less is still the name in it. Syllables. */
const MAIN_SIZE = 6;
/** A place before "cho biết" is no longer than this. */
const PLACE_WITHIN = 10;

/**
 * Whether the span says nothing of somebody or something: the line under a picture ("Binh sĩ diễn tập năm 2017."),
 * a subhead, an opening without its main clause ("Trước diễn biến của cơn bão."), or what somebody is without the
 * somebody ("Là một trong ba khách mời.").
 */
export function saysNothing(reading: Reading, span: Candidate): boolean {
  return (
    isCaption(reading, span) ||
    isOpening(reading, span) ||
    (wordAt(reading, span.from) === 'là' &&
      !holdsComma(reading, span.from, span.to))
  );
}

function isCaption(reading: Reading, { sentence }: Candidate): boolean {
  const stretch = reading.stretches[sentence];
  if (!stretch) return false;
  const { from, to } = stretch;
  const size = to - from;
  const picture = PICTURES.at(reading, from);
  if (
    picture > 0 &&
    (SEEMING.at(reading, from + picture) > 0 || !holdsVerb(reading, from, to))
  )
    return true;
  if (size <= NAME_SIZE && isMostlyNames(reading, from, to))
    return !holdsComma(reading, from, to) && !holdsVerb(reading, from, to);
  const isDated = YEAR.test(wordAt(reading, to - 1));
  const isShort =
    size <= SUBHEAD_SIZE ||
    (sentence < CAPTIONS_WITHIN && size <= CAPTION_SIZE && isDated);
  return (
    isShort && !holdsComma(reading, from, to) && !holdsVerb(reading, from, to)
  );
}

/** "Người phát ngôn Bộ Ngoại giao Lê An.", "Tiêm kích F-35A của không quân Mỹ." */
function isMostlyNames(reading: Reading, from: number, to: number): boolean {
  let names = 0;
  for (let t = from; t < to; t++) if (isOfName(reading, t)) names++;
  return 2 * names >= to - from;
}

/** "Sáng 12/3, công an …": captions seldom say when before they say what. */
function holdsComma(reading: Reading, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++)
    if (reading.gap[t] === GAP.comma) return true;
  return false;
}

function holdsVerb(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (VERBALS.has(wordAt(reading, t)) || SAYINGS.at(reading, t) > 0)
      return true;
  return false;
}

/**
 * Every piece between commas opens like a phrase of time, place or cause: the main clause is missing. So it is when
 * that holds of all that somebody says: "Bà Lan cho biết, sau khi bị đuổi theo".
 */
function isOpening(reading: Reading, span: Candidate): boolean {
  if (lacksMain(reading, span.from, span.to)) return true;
  if (span.tail) return false;
  for (let t = span.to - 1; t > span.from; t--) {
    const size = SAYINGS.at(reading, t) || THAT.at(reading, t);
    if (size > 0)
      return (
        lacksMain(reading, t + size, span.to) ||
        (CONJUNCTIONS.at(reading, t + size) > 0 &&
          !holdsComma(reading, t + size, span.to))
      );
  }
  return false;
}

function lacksMain(reading: Reading, first: number, to: number): boolean {
  // "Còn về ông Nam, khi …".
  const from = wordAt(reading, first) === 'còn' ? first + 1 : first;
  const opens = (t: number) =>
    SUBORDINATORS.at(reading, t) > 0 || INTRODUCTIONS.at(reading, t) > 0;
  if (!opens(from) || answers(reading, from, to)) return false;
  const introduced = INTRODUCTIONS.at(reading, from) > 0;
  let pieces = 1;
  for (let t = from + 1; t < to; t++) {
    if (reading.gap[t] !== GAP.comma) continue;
    // "Liên quan đến vụ cháy ở xã Mới, huyện Bến Lành": more of the place is no clause.
    if (!opens(t) && !(introduced && isNamed(reading, t, to))) return false;
    pieces++;
  }
  return (
    pieces > 1 ||
    INTRODUCTIONS.at(reading, from) > 0 ||
    !holdsVerb(reading, from, to)
  );
}

function answers(reading: Reading, from: number, to: number): boolean {
  for (let t = from + 2; t < to; t++)
    if (ANSWERS.has(wordAt(reading, t))) return true;
  return false;
}

/** Whether the piece that a comma opens is a place's name, or a rest too short for more than a name. */
function isNamed(reading: Reading, from: number, to: number): boolean {
  let t = from;
  while (t < to && isOfName(reading, t)) t++;
  if (t > from && (t === to || reading.gap[t] === GAP.comma)) return true;
  return to - from < MAIN_SIZE && !holdsVerb(reading, from, to);
}

function isOfName(reading: Reading, t: number): boolean {
  return (
    isCapital(reading, t) ||
    reading.bracketed[t] !== 0 ||
    PLACES.has(wordAt(reading, t)) ||
    ((reading.shape[t] as number) & SHAPE.digit) !== 0
  );
}

/** "UBND xã Bình An, | thị xã Ninh Hòa, cho biết …", "… tỉnh An Huy, | Trung Quốc khai …": a place that seems to speak. */
export function letsPlaceSpeak(
  reading: Reading,
  { from, to, head }: Candidate,
): boolean {
  if (head || reading.gap[from] !== GAP.comma) return false;
  for (let t = from; t < Math.min(to, from + PLACE_WITHIN); t++) {
    const speaks = t > from && SAYINGS.at(reading, t) > 0;
    if (speaks && isCapital(reading, from - 1)) return true;
    if (t > from && reading.gap[t] === GAP.comma) return speaks;
    if (!isOfName(reading, t)) return false;
  }
  return false;
}
