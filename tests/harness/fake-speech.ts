/** A fake `speechSynthesis` for a page of the extension, so that read-aloud is tested without a sound. */

export interface FakeSpeech {
  /** Voices that are there; `lateMs` later when that is given. */
  readonly voices: readonly { name: string; lang: string; remote?: boolean }[];
  readonly lateMs?: number;
  /** Whether the engine reports words. */
  readonly reportsWords: boolean;
  readonly msPerWord: number;
  /** Numbers of the utterances (from 0) that fall silent after two words, with no event. */
  readonly dying?: readonly number[];
}

/** A script that puts the engine into `window`; what it was asked to say lies in `window.said`. */
export function fakeSpeech(options: FakeSpeech): string {
  return `{
    const options = ${JSON.stringify(options)};
    const voices = options.voices.map(({ name, lang, remote }) =>
      ({ name, lang, voiceURI: name, localService: !remote, default: false }));
    const engine = new EventTarget();
    let there = options.lateMs ? [] : voices;
    if (options.lateMs) setTimeout(() => {
      there = voices;
      engine.dispatchEvent(new Event('voiceschanged'));
    }, options.lateMs);
    let now = null;
    window.said = [];
    Object.assign(engine, {
      getVoices: () => there,
      paused: false,
      pending: false,
      resume() {},
      cancel() {
        const stopped = now;
        now = null;
        engine.speaking = false;
        stopped?.onerror?.({ error: 'interrupted' });
      },
      speaking: false,
      speak(utterance) {
        now = utterance;
        engine.speaking = true;
        const index = window.said.push(utterance.text) - 1;
        const starts = [...utterance.text.matchAll(/\\S+/gu)].map((match) => match.index);
        const ms = options.msPerWord / utterance.rate;
        const isDying = options.dying?.includes(index);
        const last = isDying ? 2 : starts.length;
        const later = (time, act) => setTimeout(() => now === utterance && act(), time);
        later(5, () => utterance.onstart?.({}));
        if (options.reportsWords)
          starts.slice(0, last).forEach((charIndex, word) =>
            later(6 + word * ms, () => utterance.onboundary?.({ name: 'word', charIndex })));
        later(6 + last * ms, () => {
          now = null;
          engine.speaking = false;
          if (!isDying) utterance.onend?.({});
        });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    window.SpeechSynthesisUtterance = class {
      constructor(text) { this.text = text; }
    };
  }`;
}
