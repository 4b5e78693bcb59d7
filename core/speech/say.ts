import { speechSettings } from './settings';
import type { Clock, Synthesiser } from './voice';
import { openVoiceList, type VoiceList } from './voice-list';

/** Slow enough to hear the parts of a syllable. */
const SLOW = 0.6;

export interface WordSayer {
  /** Says a few Vietnamese words slowly, and whatever was being said no longer. */
  say(text: string): void;
  /** Leaves off, and off waiting for a voice. */
  close(): void;
}

/**
 * Says single words, apart from the article that is being read. Voices are not looked for before they are
 * needed: some systems list thousands.
 * @param onFailed told when there is no Vietnamese voice, or it cannot speak
 */
export function openSayer(
  synthesiser: Synthesiser,
  clock: Clock,
  onFailed: () => void,
): WordSayer {
  let voices: VoiceList | null = null;
  let stopWaiting: () => void = () => undefined;
  let turn = 0;
  const speak = (list: VoiceList, text: string): boolean => {
    const voice = list.best('vi', speechSettings.values.peek().voice);
    if (!voice) return false;
    const mine = ++turn;
    synthesiser.cancel();
    synthesiser.speak(
      { text, voice, rate: SLOW },
      {
        onStart: () => undefined,
        onWord: () => undefined,
        onEnd: () => undefined,
        // What was cut short, by the next word or by an article, has not failed.
        onError: (reason) => {
          if (mine === turn && !/^(?:interrupted|canceled)$/u.test(reason))
            onFailed();
        },
      },
    );
    return true;
  };
  return {
    say(text) {
      const list = voices ?? openVoiceList(synthesiser, clock, 'vi');
      voices = list;
      stopWaiting();
      if (speak(list, text)) return;
      stopWaiting = list.wait((isSoon) => {
        if (isSoon) speak(list, text);
      }, onFailed);
    },
    close() {
      if (!voices) return;
      turn++;
      stopWaiting();
      voices.close();
      voices = null;
      synthesiser.cancel();
    },
  };
}
