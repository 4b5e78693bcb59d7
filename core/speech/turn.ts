import type { Part } from './parts';
import type { Timing } from './timing';
import type { Clock, Synthesiser, Voice } from './voice';

/**
 * How an utterance went: said to its end; said, but the engine hangs; to be tried again; the voice cannot;
 * the browser will not yet.
 */
export type Outcome = 'said' | 'stuck' | 'again' | 'voice' | 'blocked';

export interface TurnOptions {
  readonly synthesiser: Synthesiser;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly voice: Voice;
  readonly rate: number;
  /** @param isProgress whether the voice itself has said so */
  readonly onWord: (index: number, isProgress: boolean) => void;
  readonly onOver: (outcome: Outcome) => void;
}

/** Between looks at an engine that says nothing. */
const LOOK_MS = 500;
/** Engines start within a second or not at all; remote ones ask the network first. */
const START_MS = 4_000;
const REMOTE_START_MS = 10_000;
/** An engine that is silent for so long after it should have ended is hung. */
const GRACE_MS = 5_000;
/** Past this share of its time an utterance whose end was not told counts as said. */
const NEARLY = 0.75;
/** Looks in a row at which an engine has nothing to say before its end counts as lost. */
const LOST = 2;

/**
 * One utterance, from being asked for to its end, however the engine behaves: it may tell every word or
 * none, never start, fall silent in the middle, or hang. Where the voice does not say which word it is at,
 * the words go by the clock.
 */
export class Turn {
  reportsWords = false;
  #isOver = false;
  #started: number | null = null;
  #word: number;
  #quiet = 0;
  /** Where it was when the engine was last seen speaking. */
  #alive: number;
  /** When the last sign of life came. */
  #heard: number;
  #callOffWord: () => void = () => undefined;
  #callOffLook: () => void = () => undefined;
  readonly #part: Part;
  readonly #from: number;
  readonly #options: TurnOptions;

  constructor(part: Part, from: number, options: TurnOptions) {
    this.#part = part;
    this.#from = from;
    this.#word = from;
    this.#alive = from;
    this.#options = options;
    this.#heard = options.clock.now();
  }

  start(): void {
    const { synthesiser, voice, rate, clock } = this.#options;
    const skipped = this.#part.words[this.#from]?.at ?? 0;
    const guard =
      <A extends unknown[]>(act: (...given: A) => void) =>
      (...given: A) => {
        if (!this.#isOver) act(...given);
      };
    this.#callOffLook = clock.after(LOOK_MS, () => this.#look());
    synthesiser.speak(
      { text: this.#part.text.slice(skipped), voice, rate },
      {
        onStart: guard(() => this.#begin()),
        onWord: guard((at: number) => this.#hear(skipped + at)),
        onEnd: guard(() => this.#end()),
        onError: guard((reason: string) => this.#over(outcomeOf(reason))),
      },
    );
  }

  /** Whatever the engine still says of it is nobody's business. */
  drop(): void {
    this.#isOver = true;
    this.#callOffWord();
    this.#callOffLook();
  }

  #begin(): void {
    if (this.#started !== null) return;
    this.#started = this.#options.clock.now();
    this.#heard = this.#started;
    this.#show(this.#from, false);
    this.#estimate();
  }

  /** The voice says itself where it is. */
  #hear(at: number): void {
    this.#begin();
    this.reportsWords = true;
    this.#callOffWord();
    this.#heard = this.#options.clock.now();
    const index = this.#part.words.findLastIndex((word) => word.at <= at);
    this.#show(Math.max(this.#from, index), true);
  }

  #show(index: number, isProgress: boolean): void {
    this.#word = index;
    this.#options.onWord(index, isProgress);
  }

  /** The next word by the clock, until the voice tells better. */
  #estimate(): void {
    const { timing, voice, rate, clock } = this.#options;
    if (this.#word + 1 >= this.#part.words.length) return;
    const ms = timing.ofWord(this.#part, this.#word, voice.id, rate);
    this.#callOffWord = clock.after(ms, () => {
      this.#show(this.#word + 1, false);
      this.#estimate();
    });
  }

  #end(): void {
    const { timing, voice, rate, clock } = this.#options;
    const ms = this.#started === null ? 0 : clock.now() - this.#started;
    timing.learn(this.#part, this.#from, { voice: voice.id, rate, ms });
    this.#over('said');
  }

  #over(outcome: Outcome): void {
    this.drop();
    this.#options.onOver(outcome);
  }

  /** Looks whether the engine still lives. */
  #look(): void {
    const { synthesiser, clock, voice, timing, rate } = this.#options;
    const now = clock.now();
    this.#callOffLook = clock.after(LOOK_MS, () => this.#look());
    if (this.#started === null) {
      const limit = voice.isRemote ? REMOTE_START_MS : START_MS;
      if (now - this.#heard >= limit) this.#over('again');
      return;
    }
    const isSpeaking = synthesiser.isSpeaking();
    this.#quiet = isSpeaking ? 0 : this.#quiet + 1;
    if (isSpeaking) this.#alive = this.#word;
    const expected = timing.ofRest(this.#part, this.#from, voice.id, rate);
    if (this.#quiet >= LOST) {
      const isSaid = this.reportsWords
        ? this.#word + 1 >= this.#part.words.length
        : now - this.#started >= expected * NEARLY;
      // The clock went on while nobody spoke.
      if (!isSaid && !this.reportsWords) this.#show(this.#alive, false);
      this.#over(isSaid ? 'said' : 'again');
      return;
    }
    const left = timing.ofRest(this.#part, this.#word, voice.id, rate);
    const limit = this.reportsWords
      ? now - this.#heard - left
      : now - this.#started - expected * 2.5;
    if (limit <= GRACE_MS) return;
    const isLast = this.#word + 1 >= this.#part.words.length;
    // By the clock it has long been said; nobody knows how much of it was.
    if (!this.reportsWords) this.#show(this.#from, false);
    this.#over(this.reportsWords && isLast ? 'stuck' : 'again');
  }
}

function outcomeOf(reason: string): Outcome {
  if (reason === 'not-allowed') return 'blocked';
  if (
    /^(?:network|voice-unavailable|language-unavailable|synthesis-unavailable)$/u.test(
      reason,
    )
  )
    return 'voice';
  return 'again';
}
