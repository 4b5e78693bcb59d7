import type { ReadonlySignal } from '@preact/signals';
import type { Mark } from '../core/reader/marks';
import type { VoiceGuide } from '../core/speech/guide';
import type { MediaKey } from '../core/speech/media-key';
import type { PlayerStatus } from '../core/speech/player';
import type { SpeechSettings } from '../core/speech/settings';
import type { Voice } from '../core/speech/voice';

/** Articles that are read one after another; null when only this one is. */
export interface QueueProps {
  readonly next: string | null;
  readonly left: number;
  readonly onSkip: () => void;
  readonly onEnd: () => void;
}

/** What listening shows, and what can be done with it. */
export interface ListeningProps {
  /** `idle`: there is no player. */
  readonly status: PlayerStatus;
  /** A signal, so that a new word draws its own paragraph anew and not the reader. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  /** Canonical offset of the word that is being said, marked or not; null while none is. */
  readonly word: ReadonlySignal<number | null>;
  readonly settings: SpeechSettings;
  readonly voices: readonly Voice[];
  /** When the sleep timer ends, ms since 1970; null without one. */
  readonly sleepsAt: number | null;
  readonly guide: VoiceGuide;
  readonly queue: QueueProps | null;
  /** Plays from an offset in the canonical text; without one goes on. */
  readonly onPlay: (from?: number) => void;
  readonly onPause: () => void;
  readonly onStep: (by: 'sentence' | 'paragraph', direction: 1 | -1) => void;
  readonly onStop: () => void;
  /** A media key that came to the page. */
  readonly onMediaKey: (key: MediaKey) => void;
  readonly onSettings: (patch: Partial<SpeechSettings>) => void;
  /** Says a few words slowly, and no article. */
  readonly onSay: (words: string) => void;
  /** Whether there was no voice to say them. */
  readonly isSilent: boolean;
  /** @param minutes null takes the timer back */
  readonly onSleep: (minutes: number | null) => void;
}
