import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Span } from '../text/span';
import type { Part } from './parts';
import { type SpokenSentence, sentenceIndex, stepFrom } from './script';
import { clauseStart, placeIn, START, type Standing } from './standing';
import { Timing } from './timing';
import { type Outcome, Turn } from './turn';
import type { Clock, Synthesiser, Voice } from './voice';
import { openVoiceList } from './voice-list';

/**
 * `waiting` for the list of voices, which some systems give seconds late; `noVoice` when none speaks the
 * language after two seconds, until one comes; `blocked` until the reader has touched the page, as browsers demand; `failed` when the engine
 * died again and again; `ended` behind the last sentence.
 */
export type PlayerStatus =
  | 'idle'
  | 'waiting'
  | 'playing'
  | 'paused'
  | 'noVoice'
  | 'blocked'
  | 'failed'
  | 'ended';

export interface PlayerOptions {
  readonly synthesiser: Synthesiser;
  readonly clock: Clock;
  readonly script: readonly SpokenSentence[];
  /** BCP 47, of the article. */
  readonly language: string;
  /** What a sentence is said as, with the voices and wishes of the moment. */
  readonly partsOf: (
    sentence: SpokenSentence,
    voiceFor: (language: string) => Voice | null,
  ) => readonly Part[];
  readonly choice: () => { readonly rate: number; readonly voice: string };
  /** Told the place whenever a sentence begins. */
  readonly onSentence: (sentence: SpokenSentence) => void;
  readonly onEnded: () => void;
}

export interface Player {
  readonly status: ReadonlySignal<PlayerStatus>;
  /** What is being said, or stands next; null before and after. */
  readonly sentence: ReadonlySignal<Span | null>;
  readonly word: ReadonlySignal<Span | null>;
  /** Voices that speak the article's language. */
  readonly voices: ReadonlySignal<readonly Voice[]>;
  /** When the sleep timer ends, on the clock's time; null without one. */
  readonly sleepsAt: ReadonlySignal<number | null>;
  /** Plays on, or from an offset in the canonical text. */
  play(from?: number): void;
  pause(): void;
  /** Ends it all; marks go. */
  stop(): void;
  step(by: 'sentence' | 'paragraph', direction: 1 | -1): void;
  /** Rate, voice or words have changed: what is being said goes on with them. */
  refresh(): void;
  /** Stops at the end of the sentence in which the time is over. @param ms null takes it back */
  sleepIn(ms: number | null): void;
  close(): void;
}

/** Some engines swallow what is asked of them right after a cancel. */
const BREATH_MS = 60;
/** Starts without any progress before giving a voice up. */
const MOST_TRIES = 3;

export function openPlayer(options: PlayerOptions): Player {
  const { synthesiser, clock, script, language } = options;
  const status = signal<PlayerStatus>('idle');
  const sentence = signal<Span | null>(null);
  const word = signal<Span | null>(null);
  const sleepsAt = signal<number | null>(null);
  const timing = new Timing();
  const list = openVoiceList(synthesiser, clock, language);
  let index = 0;
  let at: Standing = START;
  let parts: readonly Part[] = [];
  let turn: Turn | null = null;
  let tries = 0;
  let callOff: () => void = () => undefined;

  const voiceFor = (wanted: string) =>
    list.best(wanted, options.choice().voice);
  const isBusy = () =>
    status.peek() === 'playing' || status.peek() === 'waiting';

  /** @returns ms to wait before the engine may be asked again */
  const halt = (): number => {
    callOff();
    callOff = () => undefined;
    if (!turn) return 0;
    turn.drop();
    turn = null;
    synthesiser.cancel();
    return BREATH_MS;
  };

  const goTo = (next: number) => {
    index = next;
    at = START;
    parts = [];
    tries = 0;
    const now = script[index];
    sentence.value = now ?? null;
    word.value = null;
    if (now) options.onSentence(now);
  };

  const begin = (breath: number) => {
    if (!voiceFor(language)) return wait();
    status.value = 'playing';
    callOff = clock.after(breath, speak);
  };

  const wait = () => {
    status.value = 'waiting';
    callOff = list.wait(
      (isSoon) => {
        // Whoever has read the guide for long, and installed one, starts it himself.
        if (isSoon) begin(0);
        else status.value = 'paused';
      },
      () => {
        status.value = 'noVoice';
      },
    );
  };

  const speak = () => {
    const now = script[index];
    if (!now) return end();
    if (parts.length === 0) parts = options.partsOf(now, voiceFor);
    const part = parts[at.part];
    if (!part) return next();
    const voice = voiceFor(part.language) ?? voiceFor(language);
    if (!voice) return wait();
    tries++;
    turn = new Turn(part, at.word, {
      synthesiser,
      clock,
      timing,
      voice,
      rate: options.choice().rate,
      onWord(next, isReported) {
        if (isReported && next > at.word) tries = 0;
        at = { part: at.part, word: next };
        word.value = part.words[next] ?? null;
      },
      onOver: (outcome) => over(outcome, voice),
    });
    turn.start();
  };

  const over = (outcome: Outcome, voice: Voice) => {
    turn = null;
    if (outcome === 'said' || outcome === 'stuck') {
      if (outcome === 'stuck') synthesiser.cancel();
      tries = 0;
      at = { part: at.part + 1, word: 0 };
      if (at.part < parts.length) speak();
      else next();
      return;
    }
    synthesiser.cancel();
    if (outcome === 'blocked') {
      status.value = 'blocked';
      return;
    }
    // A voice that cannot speak (no network, taken away) makes room for the next one.
    if (outcome === 'voice' || tries >= MOST_TRIES) {
      list.bury(voice);
      if (!voiceFor(language)) {
        list.forgive();
        status.value = 'failed';
        return;
      }
      relocate();
      tries = 0;
    }
    callOff = clock.after(BREATH_MS, speak);
  };

  /** The same place, where other voices or wishes cut the sentence otherwise. */
  const relocate = () => {
    const offset = word.peek()?.start ?? 0;
    const now = script[index];
    parts = now ? options.partsOf(now, voiceFor) : [];
    at = placeIn(parts, offset);
  };

  const next = () => {
    if (index + 1 >= script.length) return end();
    goTo(index + 1);
    const sleeps = sleepsAt.peek();
    if (sleeps !== null && clock.now() >= sleeps) {
      sleepsAt.value = null;
      status.value = 'paused';
      return;
    }
    speak();
  };

  const end = () => {
    halt();
    index = 0;
    at = START;
    parts = [];
    sentence.value = null;
    word.value = null;
    status.value = 'ended';
    options.onEnded();
  };

  return {
    status,
    sentence,
    word,
    voices: list.fitting,
    sleepsAt,
    play(from) {
      if (from === undefined && isBusy()) return;
      const breath = halt();
      if (from !== undefined) goTo(sentenceIndex(script, from));
      else if (sentence.peek() === null) goTo(index);
      const sleeps = sleepsAt.peek();
      if (sleeps !== null && clock.now() >= sleeps) sleepsAt.value = null;
      tries = 0;
      begin(breath);
    },
    pause() {
      if (!isBusy()) return;
      if (turn && !turn.reportsWords) at = clauseStart(parts, at);
      halt();
      status.value = 'paused';
    },
    stop() {
      halt();
      sentence.value = null;
      word.value = null;
      status.value = 'idle';
    },
    step(by, direction) {
      const wasBusy = isBusy();
      // Without a voice one is still waited for.
      const breath = status.peek() === 'noVoice' ? 0 : halt();
      goTo(stepFrom(script, index, by, direction));
      if (wasBusy) begin(breath);
      else if (status.peek() !== 'noVoice') status.value = 'paused';
    },
    refresh() {
      const wasPlaying = status.peek() === 'playing';
      const breath = wasPlaying ? halt() : 0;
      if (parts.length > 0) relocate();
      if (wasPlaying) begin(breath);
    },
    sleepIn(ms) {
      sleepsAt.value = ms === null ? null : clock.now() + ms;
    },
    close() {
      halt();
      list.close();
    },
  };
}
