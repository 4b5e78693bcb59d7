import { GAP, isCapital, type Reading, wordAt } from '../reading';
import { endsOpen, startsWithoutSubject } from './guard-ends';
import { tearsName } from './guard-names';
import {
  FIRST_PERSONS,
  PLAIN_VERBS,
  RULERS,
  SAYINGS,
  SUBORDINATORS,
  VERBALS,
} from './guard-phrases';
import { dangles } from './guard-pointers';
import { letsPlaceSpeak, saysNothing } from './guard-sentences';
import {
  closerOf,
  isClaim,
  isSaidByColon,
  isSaidNext,
  statedBefore,
} from './guard-sources';
import { isPaired, voicesOf } from './guard-voices';
import type { Phrases } from './phrases';
import type { Candidate } from './spans';

/** A span that names its own source does so within this many tokens. */
const SOURCE_WITHIN = 25;
/** A verb of saying this near governs what follows, whatever that says itself. */
const SAID_WITHIN = 4;
const RULED_WITHIN = 8;
/** Syllables on each side of the word that joins the two halves. */
const ANSWER_BEHIND = 4;

/** Number of rules in `Guard.faults`. */
export const FAULTS = 6;

/**
 * Decides which spans may be printed at all, whatever they would score: no claim without its source, no half
 * quote or bracket, nothing said in the first person by nobody, nothing that points at what is not there.
 * Looks through a reading once; asking about a span is then cheap.
 */
export class Guard {
  readonly #reading: Reading;
  readonly #claims: Int32Array;
  readonly #sayings: Int32Array;
  readonly #verbs: Int32Array;
  readonly #rulers: Int32Array;
  readonly #persons: Int32Array;
  readonly #quoted: Int32Array;
  readonly #broken: Int32Array;
  /** For each sentence the first token of an attribution that closes it; -1 when there is none. */
  readonly #closers: Int32Array;
  /** For each sentence whether a voice speaks it that it does not name. */
  readonly #voices: readonly boolean[];

  /** @param predicates look-up forms that are verbs or adjectives by count */
  constructor(reading: Reading, predicates: ReadonlySet<string>) {
    this.#reading = reading;
    const { quoted } = reading;
    const sums = (test: (t: number) => boolean) => sumUp(quoted.length, test);
    const marks = (phrases: Phrases) => sums((t) => phrases.at(reading, t) > 0);
    this.#claims = sums((t) => isClaim(reading, t));
    this.#sayings = marks(SAYINGS);
    this.#verbs = sums(
      (t) =>
        VERBALS.has(wordAt(reading, t)) ||
        SAYINGS.at(reading, t) > 0 ||
        PLAIN_VERBS.at(reading, t) > 0 ||
        (predicates.has(wordAt(reading, t)) &&
          (!isCapital(reading, t) || reading.gap[t] === GAP.sentence)),
    );
    this.#rulers = marks(RULERS);
    this.#persons = marks(FIRST_PERSONS);
    this.#quoted = sums((t) => quoted[t] !== 0);
    this.#broken = sums((t) => quoted[t] === 2);
    this.#closers = Int32Array.from(reading.stretches, ({ from, to }) =>
      closerOf(reading, from, to),
    );
    this.#voices = voicesOf(reading.sentences);
  }

  /** Whether the span may be printed, alone or behind the one that it leans on. */
  allows(span: Candidate): boolean {
    return this.keepsMeaning(span) && this.reads(span);
  }

  /** Whether it says what the article says: nothing torn, no claim without its source, no voice without its speaker. */
  keepsMeaning(span: Candidate): boolean {
    return (
      this.#isSound(span) && this.#keepsSource(span) && this.#keepsSpeaker(span)
    );
  }

  /** Whether it is a clause that stands by itself, as far as rules can tell. */
  reads(span: Candidate): boolean {
    return !this.faults(span).includes(true);
  }

  /**
   * Each rule that speaks against its standing by itself. None is sure: of the spans that they alone keep out two in
   * five read well (2,870 judged by hand, 2026-11-30), so the forest of readable spans weighs them.
   */
  faults(span: Candidate): readonly boolean[] {
    return [
      within(this.#verbs, span.from, span.to) === 0,
      isHalf(this.#reading, span),
      endsOpen(this.#reading, span),
      saysNothing(this.#reading, span),
      letsPlaceSpeak(this.#reading, span),
      startsWithoutSubject(this.#reading, span),
    ];
  }

  /** Whether the span points back, so that it reads well only right behind the sentence before it. */
  leans(span: Candidate): boolean {
    return dangles(this.#reading, span);
  }

  /** The sentence is whole, and no quote or bracket is torn. */
  #isSound(span: Candidate): boolean {
    const { sentences, stretches } = this.#reading;
    const { from, to } = stretches[span.sentence] as {
      from: number;
      to: number;
    };
    return (
      sentences[span.sentence]?.complete === true &&
      within(this.#broken, from, to) === 0 &&
      isBalanced(this.#reading, span) &&
      isPaired(sentences[span.sentence]?.text ?? '') &&
      !UNFIT.test(sentences[span.sentence]?.text ?? '') &&
      !tearsName(this.#reading, span)
    );
  }

  /** Who says it, with what denial: none of it is cut away. */
  #keepsSource({ from, to, sentence, head, tail }: Candidate): boolean {
    const { gap, stretches } = this.#reading;
    const start = (stretches[sentence] as { from: number }).from;
    const ownSource =
      within(this.#sayings, from, Math.min(to, from + SOURCE_WITHIN)) > 0;
    const said = within(this.#claims, start, from) > 0;
    const saidNow =
      within(this.#claims, Math.max(start, from - SAID_WITHIN), from) > 0;
    if (said && (saidNow || !ownSource)) return false;
    if (isSaidByColon(this.#reading, start, from)) return false;
    if (this.#voices[sentence] && !ownSource) return false;
    if (!head && statedBefore(this.#reading, start, from) >= 0) return false;
    if (!head && gap[from] !== GAP.comma && gap[from] !== GAP.colon) {
      const near = Math.max(start, from - RULED_WITHIN);
      if (within(this.#rulers, near, from) > 0) return false;
    }
    if ((this.#closers[sentence] as number) >= to && !ownSource) return false;
    if (!tail && !ownSource && isSaidNext(this.#reading, to)) return false;
    return tail || gap[to] !== GAP.colon;
  }

  /** Neither the first person nor a whole quotation without the words that say whose it is. */
  #keepsSpeaker({ from, to, sentence }: Candidate): boolean {
    const closer = this.#closers[sentence] as number;
    const quoted = within(this.#quoted, from, to);
    const isQuoted = quoted > 3 && quoted > 0.8 * (to - from);
    if (within(this.#persons, from, to) > 0 && closer < 0)
      return !isQuoted && this.#isIntroduced(from, to);
    return !isQuoted || (closer >= from && closer < to);
  }

  /** Whether the first person speaks only in quotes, behind a verb of saying: "Ông Nam nói: “Tôi …”". */
  #isIntroduced(from: number, to: number): boolean {
    const { quoted } = this.#reading;
    let t = from;
    while (t < to && !quoted[t]) t++;
    const { length } = this.#reading.word;
    const personAt = (a: number, b: number) => within(this.#persons, a, b) > 0;
    if (personAt(from, t) || within(this.#sayings, from, t) === 0) return false;
    for (let at = t; at < Math.min(to, length); at++)
      if (!quoted[at] && personAt(at, at + 1)) return false;
    return true;
  }
}

/**
 * Words by which a caption points into its picture; a speaker's name before what they say ("Đen: Vậy mà …");
 * questions, which need their answer; an answer in an interview ("- Quốc hội cũng phải thay đổi …").
 */
const UNFIT =
  /(?:\(|, )(?:trái|phải|giữa|bìa trái|bìa phải|ngoài cùng|áo [\p{L}]+|hàng đầu|cầm [\p{L}]+)[^()]{0,24}[),]|^(?:Ảnh|Clip|Video)(?: |:)|^\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)?: |\?$|^[-–—] /u;

/** Running totals: entry i counts the tokens before i that pass the test. */
function sumUp(size: number, test: (t: number) => boolean): Int32Array {
  const sums = new Int32Array(size + 1);
  for (let t = 0; t < size; t++)
    sums[t + 1] = (sums[t] as number) + (test(t) ? 1 : 0);
  return sums;
}

function within(sums: Int32Array, from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number);
}

function isBalanced(
  reading: Reading,
  { from, to, head, tail }: Candidate,
): boolean {
  const { bracketed, quoted, gap } = reading;
  if (bracketed[from] && from > 0) return false;
  if (!head && gap[from] === GAP.bracket) return false;
  if (!tail && bracketed[to - 1] && bracketed[to]) return false;
  if (!head && quoted[from]) return false;
  return tail || !(quoted[to - 1] && quoted[to] && gap[to] !== GAP.quote);
}

/** "sau khi … bị bắt": a subordinate clause that no main clause follows; "vừa …" without its second half. */
function isHalf(
  reading: Reading,
  { from, to, head, tail }: Candidate,
): boolean {
  if (!tail && wordAt(reading, to) === 'vừa') return true;
  // "Vụ việc xảy ra | khi …": what such a clause hangs on stays behind.
  if (
    !head &&
    reading.gap[from] === GAP.none &&
    SUBORDINATORS.at(reading, from) > 0
  )
    return true;
  // "sở Nông nghiệp | và Phát triển …": what is joined to a name is part of it.
  if (!tail && wordAt(reading, to) === 'và' && isCapital(reading, to + 1))
    return true;
  let comma = false;
  let listed = false;
  for (let t = from + 1; t < to; t++) {
    if (reading.gap[t] === GAP.comma) comma = true;
    if (wordAt(reading, t) === 'gồm') listed = true;
  }
  if (listed && !tail) return true;
  const isWhole = head && tail;
  return (
    !isWhole &&
    !comma &&
    SUBORDINATORS.at(reading, from) > 0 &&
    !answers(reading, from, to)
  );
}

/** "Dù … nhưng vẫn …", "nếu … thì …": the main clause comes without a comma. */
function answers(reading: Reading, from: number, to: number): boolean {
  for (let t = from + ANSWER_BEHIND; t < to - ANSWER_BEHIND; t++)
    if (wordAt(reading, t) === 'nhưng' || wordAt(reading, t) === 'thì')
      return true;
  return false;
}
