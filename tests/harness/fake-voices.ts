/** An engine and a clock for tests of read-aloud: every engine's known faults, without a sound. */
import type {
  Clock,
  Saying,
  Synthesiser,
  Voice,
} from '../../core/speech/voice';

export const an: Voice = {
  id: 'an',
  name: 'An',
  language: 'vi-VN',
  isRemote: false,
  isDefault: true,
};
export const hoaiMy: Voice = {
  id: 'hoai-my',
  name: 'HoaiMy Online (Natural)',
  language: 'vi-VN',
  isRemote: true,
  isDefault: false,
};
export const ava: Voice = {
  id: 'ava',
  name: 'Ava',
  language: 'en-US',
  isRemote: false,
  isDefault: false,
};

/** How the engine behaves. */
export interface Habits {
  voices: readonly Voice[];
  /** Whether it says which word it is at. */
  reportsWords: boolean;
  msPerWord: number;
  /** Number of the utterance (from 0) to what goes wrong in it. */
  faults: Record<number, Fault>;
}

type Fault =
  | { readonly kind: 'never starts' }
  | { readonly kind: 'dies'; readonly afterWords: number }
  | { readonly kind: 'hangs'; readonly afterWords: number }
  | { readonly kind: 'loses its end' }
  | { readonly kind: 'error'; readonly reason: string };

export interface FakeVoices extends Synthesiser {
  readonly said: Saying[];
  readonly habits: Habits;
  bringVoices(voices: readonly Voice[]): void;
}

/** A clock that goes only when told to. */
export interface FakeClock extends Clock {
  pass(ms: number): void;
}

export function fakeClock(): FakeClock {
  let now = 0;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after(ms, act) {
      const one = { at: now + ms, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = waiting
          .filter(({ at }) => at <= end)
          .sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.act();
      }
      now = end;
    },
  };
}

export function fakeVoices(
  clock: Clock,
  given: Partial<Habits> = {},
): FakeVoices {
  const habits: Habits = {
    voices: [an],
    reportsWords: true,
    msPerWord: 250,
    faults: {},
    ...given,
  };
  const said: Saying[] = [];
  const listeners = new Set<() => void>();
  let isSpeaking = false;
  let stop: () => void = () => undefined;
  return {
    said,
    habits,
    voices: () => habits.voices,
    onVoices(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bringVoices(voices) {
      habits.voices = voices;
      for (const listener of listeners) listener();
    },
    isSpeaking: () => isSpeaking,
    cancel() {
      if (isSpeaking) stop();
    },
    speak(saying, events) {
      const fault = habits.faults[said.length];
      said.push(saying);
      isSpeaking = true;
      let isCancelled = false;
      stop = () => {
        isCancelled = true;
        isSpeaking = false;
        events.onError('interrupted'); // as Chromium does
      };
      const run = (ms: number, act: () => void) =>
        clock.after(ms, () => !isCancelled && act());
      const fall = () => {
        isSpeaking = false;
      };
      if (fault?.kind === 'never starts') return;
      if (fault?.kind === 'error') {
        run(10, () => {
          fall();
          events.onError(fault.reason);
        });
        return;
      }
      run(10, () => events.onStart());
      const starts = [...saying.text.matchAll(/\S+/gu)].map(
        ({ index }) => index,
      );
      const ms = habits.msPerWord / saying.rate;
      const last =
        fault && 'afterWords' in fault ? fault.afterWords : starts.length;
      starts.slice(0, last).forEach((at, index) => {
        if (habits.reportsWords) run(11 + index * ms, () => events.onWord(at));
      });
      run(11 + last * ms, () => {
        if (fault?.kind === 'hangs') return;
        fall();
        if (!fault) events.onEnd();
      });
    },
  };
}
