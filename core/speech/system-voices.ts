import type { Synthesiser, Voice } from './voice';

/** The parts of a window that speak. */
export interface SpeakingWindow {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

/** The voices of the system, through the Web Speech API; a browser without it has none. */
export function systemVoices(window: SpeakingWindow): Synthesiser {
  const engine = window.speechSynthesis;
  const Utterance = window.SpeechSynthesisUtterance;
  if (!engine || !Utterance) return silent;
  // Held, because Chromium frees an utterance that nobody holds and its events with it.
  let held: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => engine.getVoices().map(describe),
    onVoices(listener) {
      engine.addEventListener('voiceschanged', listener);
      return () => engine.removeEventListener('voiceschanged', listener);
    },
    speak({ text, voice, rate }, events) {
      const utterance = new Utterance(text);
      utterance.voice =
        engine.getVoices().find((one) => one.voiceURI === voice.id) ?? null;
      utterance.lang = voice.language;
      utterance.rate = rate;
      utterance.onstart = () => events.onStart();
      utterance.onend = () => events.onEnd();
      utterance.onerror = ({ error }) => events.onError(error);
      utterance.onboundary = ({ name, charIndex }) => {
        if (name !== 'sentence') events.onWord(charIndex);
      };
      held = utterance;
      // Chromium keeps a pause of another page beyond that page's end.
      if (engine.paused) engine.resume();
      engine.speak(held);
    },
    cancel() {
      held = null;
      engine.cancel();
    },
    isSpeaking: () => engine.speaking || engine.pending,
  };
}

const silent: Synthesiser = {
  voices: () => [],
  onVoices: () => () => undefined,
  speak: (_, events) => events.onError('voice-unavailable'),
  cancel: () => undefined,
  isSpeaking: () => false,
};

function describe(voice: SpeechSynthesisVoice): Voice {
  return {
    id: voice.voiceURI,
    name: voice.name,
    // Android writes "vi_VN", some engines the three letters of ISO 639-2.
    language: voice.lang.replaceAll('_', '-').replace(/^vie(?=-|$)/iu, 'vi'),
    isRemote: !voice.localService,
    isDefault: voice.default,
  };
}
