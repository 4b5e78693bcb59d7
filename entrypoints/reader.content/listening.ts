import type {
  ListeningProps,
  QueueProps,
} from '../../components/listening-props';
import { ownWords } from '../../core/abbreviations/own-words';
import type { ReaderModel } from '../../core/reader/model';
import { guideFor } from '../../core/speech/guide';
import { type Listening, openListening } from '../../core/speech/listening';
import { followMediaKeys } from '../../core/speech/media-keys';
import { speechSettings } from '../../core/speech/settings';
import { systemVoices } from '../../core/speech/system-voices';
import type { Clock } from '../../core/speech/voice';
import { openSilence } from './silence';

const clock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Read-aloud of an open article by the voices of this system. */
export function openEar(
  reader: ReaderModel,
  lifetime: AbortSignal,
  onEnded: () => void = () => undefined,
): Listening {
  const listening = openListening(
    reader,
    { synthesiser: systemVoices(window), clock, own: ownWords, onEnded },
    lifetime,
  );
  const { title, siteName } = reader.article;
  followMediaKeys(
    listening,
    {
      controls: navigator.mediaSession,
      describe: () => new MediaMetadata({ title, artist: siteName ?? '' }),
      openSilence,
      isOwnPage: /extension:$/u.test(location.protocol),
    },
    lifetime,
  );
  return listening;
}

const MINUTE_MS = 60_000;

/** @param at on the player's clock, which stands apart from the day's */
function wallTime(at: number | null): number | null {
  return at === null ? null : Date.now() + at - clock.now();
}

/** What a reader draws of it; reading it subscribes to it. */
export function listeningProps(
  listening: Listening,
  queue: QueueProps | null,
): ListeningProps {
  const player = listening.player.value;
  return {
    status: player?.status.value ?? 'idle',
    marks: listening.marks,
    word: listening.word,
    settings: speechSettings.values.value,
    voices: player?.voices.value ?? [],
    sleepsAt: wallTime(player?.sleepsAt.value ?? null),
    guide: guideFor(navigator.userAgent),
    queue,
    onPlay: listening.play,
    onPause: () => player?.pause(),
    onStep: (by, direction) => player?.step(by, direction),
    onStop: listening.close,
    onMediaKey: (key) => listening.press(key, 'page'),
    onSettings: (patch) => void speechSettings.set(patch),
    onSay: listening.say,
    isSilent: listening.isSilent.value,
    onSleep: (minutes) =>
      player?.sleepIn(minutes === null ? null : minutes * MINUTE_MS),
  };
}
