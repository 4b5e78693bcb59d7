import { type ReadonlySignal, signal } from '@preact/signals-core';
import { bestVoice, voicesFor } from './choose-voice';
import type { Clock, Synthesiser, Voice } from './voice';

/** As long as anybody waits for a sound without being told what is the matter. */
const TOLD_MS = 2_000;
/** Longer than the slowest list of voices that was seen (6 s, speech-dispatcher, 2026-11): it still answers the press. */
const LATE_MS = 8_000;
const LOOK_MS = 500;

/** Which voices there are: the list comes late, changes, and holds voices that cannot speak. */
export interface VoiceList {
  /** Those of the article's language. */
  readonly fitting: ReadonlySignal<readonly Voice[]>;
  /** @param chosen id of the voice that the reader prefers */
  best(language: string, chosen: string): Voice | null;
  /** Leaves a voice out that has failed. */
  bury(voice: Voice): void;
  /** Gives every voice another chance. */
  forgive(): void;
  /**
   * Waits until there is a voice.
   * @param onFound whether it came so soon that whoever asked for it still wants to hear it
   * @param onNone told when there is none for two seconds; it may still come later
   * @returns stops waiting
   */
  wait(onFound: (isSoon: boolean) => void, onNone: () => void): () => void;
  close(): void;
}

export function openVoiceList(
  synthesiser: Synthesiser,
  clock: Clock,
  language: string,
): VoiceList {
  const fitting = signal<readonly Voice[]>([]);
  const dead = new Set<string>();
  let onFound: (() => void) | null = null;
  const alive = () => synthesiser.voices().filter(({ id }) => !dead.has(id));
  const look = () => {
    fitting.value = voicesFor(alive(), language);
    if (fitting.value.length === 0 || !onFound) return;
    const tell = onFound;
    onFound = null;
    tell();
  };
  const stopListening = synthesiser.onVoices(look);
  look();
  return {
    fitting,
    best: (wanted, chosen) => bestVoice(alive(), wanted, chosen),
    bury(voice) {
      dead.add(voice.id);
      look();
    },
    forgive() {
      dead.clear();
      look();
    },
    wait(found, onNone) {
      const start = clock.now();
      onFound = () => found(clock.now() - start < LATE_MS);
      let isTold = false;
      // Some browsers fill the list without a word about it.
      const again = () => {
        look();
        if (!onFound) return;
        if (!isTold && clock.now() - start >= TOLD_MS) {
          isTold = true;
          onNone();
        }
        callOff = clock.after(LOOK_MS, again);
      };
      let callOff = clock.after(LOOK_MS, again);
      return () => {
        onFound = null;
        callOff();
      };
    },
    close: stopListening,
  };
}
