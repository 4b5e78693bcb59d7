import { foldToneStyle } from '../../text/normal';
import { GAP, isCapital, type Reading } from '../reading';

const list = (text: string) => new Set(foldToneStyle(text).split(', '));

/** Words that open a clause. */
const CONJUNCTIONS = list(
  'và, nhưng, mà, khi, để, nhằm, do, vì, nên, rồi, song, trong khi, sau khi, trước khi, đồng thời, bởi, nếu, dù, ' +
    'mặc dù, khiến, cùng với',
);
/** Verbs of saying, after which the thing said begins. */
const REPORTING = list(
  'rằng, cho biết, cho hay, cho rằng, khẳng định, nhấn mạnh, thông tin, nhận định',
);
/** Words whose second half looks like a conjunction. */
const FUSED = list(
  'sau khi, trước khi, trong khi, ngay khi, lý do, lí do, tự do, đôi khi, mỗi khi, kể khi, tới khi, đến khi, cho khi, từ khi, là khi, nhất là, tạo nên, trở nên, gây nên, làm nên, bởi vì, và khi, cũng vì, chỉ vì, chỉ khi, là do, là vì, là để, nếu không, và để, vốn do, chính vì, chứ không',
);
/** Units that say how long before or after. */
const TIME_UNITS = list(
  'giây, phút, giờ, ngày, tuần, tháng, năm, thập kỷ, lâu, hôm',
);
/** Words that open a phrase of place, time or manner, without which the clause stands. */
const PREPOSITIONS = list(
  'tại, ở, vào, trong, với, từ, bằng, qua, nhờ, tới, đến, trên, theo, cùng, giữa, hôm, ngày, sáng, chiều, tối, đêm, ' +
    'lúc, khoảng, sau, trước, về, cho, dưới',
);
/** Links to what stands before; the clause after them stands by itself. */
const LINKS = list(
  'nhưng, song, đồng thời, tuy nhiên, do đó, vì vậy, vì thế, bên cạnh đó, ngoài ra, sau đó, trước đó, theo đó, ' +
    'tại đây, lúc này, khi đó, tiếp đó, ngay sau đó, trong khi đó, thế nhưng, trong khi, mặt khác, đặc biệt, còn, ' +
    'cụ thể, cụ thể là, thậm chí, đáng chú ý, được biết, hơn nữa, do vậy, tuy vậy, ngược lại, như vậy, bởi vậy',
);
/** "Trong khi A, B": without its opening A would stand as B's equal. */
const CONTRASTS = list('trong, còn');
const LEAST_SIDE = 3;

/** Why a sentence may be cut before a token. */
export const CUT = {
  none: 0,
  mark: 1,
  conjunction: 2,
  reporting: 3,
  sentence: 4,
  /** Behind a linking word: a span may begin here, none may end. */
  link: 5,
  /** Before a phrase that says where, when or how: a span may end here, none may begin. */
  phrase: 6,
  /** Behind the words that link a sentence to the one before: the sentence begins here as well as there. */
  opened: 7,
} as const;

/**
 * Where spans may begin and end: for each token the kind of cut before it. Inside quotes and brackets there is
 * none.
 */
export function findCuts(reading: Reading): Uint8Array {
  const cuts = new Uint8Array(reading.word.length + 1);
  for (const { from, to } of reading.stretches) {
    cuts[from] = CUT.sentence;
    let last = from;
    for (let t = from + 1; t < to; t++) {
      const kind = isShut(reading, t) ? CUT.none : kindAt(reading, t, last, to);
      if (kind === CUT.none) continue;
      cuts[t] = kind;
      if (kind !== CUT.phrase) last = t;
    }
    for (let t = from; t < to; t++) {
      if (cuts[t] !== CUT.mark && cuts[t] !== CUT.sentence) continue;
      const size = linkSize(reading, t);
      const after = t + size;
      if (size === 0 || after >= to - LEAST_SIDE || isShut(reading, after))
        continue;
      if (t === from) {
        if (!isPhrase(reading, t, CONTRASTS)) cuts[after] = CUT.opened;
      } else if (cuts[after] === CUT.none) cuts[after] = CUT.link;
    }
  }
  cuts[reading.word.length] = CUT.sentence;
  return cuts;
}

/** Syllables of a linking phrase at token `t`; 0 when there is none. */
function linkSize(reading: Reading, t: number): number {
  const { vocabulary, word } = reading;
  let phrase = '';
  let size = 0;
  for (let n = 0; n < 3; n++) {
    phrase += `${n > 0 ? ' ' : ''}${vocabulary[word[t + n] ?? -1]}`;
    if (LINKS.has(phrase)) size = n + 1;
  }
  return size;
}

/** Whether the gap before a token lies inside one quote or one bracket. */
function isShut(reading: Reading, t: number): boolean {
  const { quoted, bracketed, gap } = reading;
  if (quoted[t] && quoted[t - 1] && gap[t] !== GAP.quote) return true;
  return bracketed[t] !== 0 && bracketed[t - 1] !== 0;
}

function kindAt(reading: Reading, t: number, last: number, to: number): number {
  const { gap } = reading;
  const kind = gap[t];
  if (kind === GAP.comma || kind === GAP.colon || kind === GAP.bracket)
    return CUT.mark;
  if (kind !== GAP.none) return CUT.none;
  if (
    isPhrase(reading, t - 1, REPORTING) ||
    isPhrase(reading, t - 2, REPORTING, 2)
  )
    return CUT.reporting;
  if (t - last < LEAST_SIDE || to - t < LEAST_SIDE) return CUT.none;
  for (let i = 1; i < LEAST_SIDE; i++)
    if (gap[t + i] !== GAP.none && gap[t + i] !== GAP.tight) return CUT.none;
  if (isPhrase(reading, t - 1, FUSED, 2)) return CUT.none;
  // "được nhận | Bằng khen": with a capital it is no "by".
  if (isCapital(reading, t)) return CUT.none;
  // "một năm | sau khi" would change when it was.
  if (TIME_UNITS.has(reading.vocabulary[reading.word[t - 1] as number] ?? ''))
    return CUT.none;
  return isPhrase(reading, t, CONJUNCTIONS) ||
    isPhrase(reading, t, CONJUNCTIONS, 2)
    ? CUT.conjunction
    : isPhrase(reading, t, PREPOSITIONS)
      ? CUT.phrase
      : CUT.none;
}

function isPhrase(
  reading: Reading,
  t: number,
  phrases: ReadonlySet<string>,
  size: 1 | 2 = 1,
): boolean {
  const { vocabulary, word, gap } = reading;
  const first = vocabulary[word[t] as number] ?? '';
  if (size === 1) return phrases.has(first);
  return (
    gap[t + 1] === GAP.none &&
    phrases.has(`${first} ${vocabulary[word[t + 1] as number]}`)
  );
}
