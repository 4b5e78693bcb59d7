import {
  computed,
  effect,
  type ReadonlySignal,
  signal,
} from '@preact/signals-core';
import { definedAbbreviations } from '../abbreviations/defined';
import { canonicalText } from '../article/canonical-text';
import type { Mark } from '../reader/marks';
import type { ReaderModel } from '../reader/model';
import type { MediaKey, MediaKeySource } from './media-key';
import { partsOf } from './parts';
import { openPlayer, type Player } from './player';
import { openSayer } from './say';
import { scriptOf } from './script';
import { speechSettings } from './settings';
import type { Clock, Synthesiser } from './voice';

/** Longest text that one utterance of a remote voice may hold; longer ones fall silent after 15 s. */
const REMOTE_WORDS = 36;

/** Within this time the same press is told by page and system; nobody's finger is on two devices. */
const SAME_PRESS_MS = 500;

/** An open article being listened to. */
export interface Listening {
  /** Null until the reader first listens, and again once he has closed the player. */
  readonly player: ReadonlySignal<Player | null>;
  /** The sentence, and the word, that is being said. */
  readonly marks: ReadonlySignal<readonly Mark[]>;
  /** Canonical offset of the word that is being said, marked or not; null while none is. */
  readonly word: ReadonlySignal<number | null>;
  /** Plays from an offset in the canonical text; without one goes on. */
  play(from?: number): void;
  /** Says a few Vietnamese words slowly; an article that is being read pauses. */
  say(words: string): void;
  /** Whether there was no voice to say them with. */
  readonly isSilent: ReadonlySignal<boolean>;
  /** Does what a media key asks for; a press that page and system both tell is done once. */
  press(key: MediaKey, source: MediaKeySource): void;
  /** Ends listening. */
  close(): void;
}

export interface ListeningOptions {
  readonly synthesiser: Synthesiser;
  readonly clock: Clock;
  /** The reader's own words, by their written form. */
  readonly own: () => ReadonlyMap<string, string>;
  readonly onEnded: () => void;
}

/** @param lifetime of the open article */
export function openListening(
  reader: Pick<ReaderModel, 'article' | 'place' | 'heard'>,
  options: ListeningOptions,
  lifetime: AbortSignal,
): Listening {
  const { article } = reader;
  const player = signal<Player | null>(null);
  const values = speechSettings.values;

  const open = (): Player => {
    const canonical = canonicalText(article);
    const defined = definedAbbreviations(canonical.text);
    return openPlayer({
      ...options,
      script: scriptOf(canonical),
      language: article.language,
      choice: () => values.peek(),
      partsOf: (sentence, voiceFor) =>
        partsOf(sentence, {
          language: article.language,
          help: { defined, own: options.own() },
          foreign: values.peek().foreign,
          speaks: (language) => voiceFor(language) !== null,
          longest: (language) =>
            voiceFor(language)?.isRemote
              ? REMOTE_WORDS
              : Number.POSITIVE_INFINITY,
        }),
      onSentence: ({ start }) => {
        reader.place.value = start;
        reader.heard(start);
      },
    });
  };

  const isSilent = signal(false);
  const sayer = openSayer(options.synthesiser, options.clock, () => {
    isSilent.value = true;
  });
  const close = () => {
    player.peek()?.stop();
    player.peek()?.close();
    player.value = null;
  };
  let before: string | null = null;
  const stopFollowing = effect(() => {
    const { rate, voice, foreign } = values.value;
    const now = `${rate} ${voice} ${foreign}`;
    if (before !== null && before !== now) player.peek()?.refresh();
    before = now;
  });
  lifetime.addEventListener('abort', () => {
    stopFollowing();
    sayer.close();
    close();
  });

  const isBusy = () =>
    /^(?:playing|waiting)$/u.test(player.peek()?.status.peek() ?? '');
  const act: Readonly<Record<MediaKey, () => void>> = {
    toggle: () => (isBusy() ? act.pause() : act.play()),
    play: () => player.peek()?.play(),
    pause: () => player.peek()?.pause(),
    stop: close,
    nextSentence: () => player.peek()?.step('sentence', 1),
    previousSentence: () => player.peek()?.step('sentence', -1),
    nextParagraph: () => player.peek()?.step('paragraph', 1),
    previousParagraph: () => player.peek()?.step('paragraph', -1),
  };
  let last: { source: MediaKeySource; at: number } = {
    source: 'page',
    at: Number.NEGATIVE_INFINITY,
  };

  return {
    player,
    marks: computed(() => {
      const { sentence, word } = player.value ?? {};
      const marks: Mark[] = [];
      if (sentence?.value) marks.push({ ...sentence.value, kind: 'spoken' });
      if (word?.value && values.value.words)
        marks.push({ ...word.value, kind: 'word' });
      return marks;
    }),
    word: computed(() => player.value?.word.value?.start ?? null),
    play(from) {
      const now = player.peek() ?? open();
      player.value = now;
      now.play(from);
    },
    isSilent,
    press(key, source) {
      const now = options.clock.now();
      if (last.source !== source && now - last.at < SAME_PRESS_MS) return;
      last = { source, at: now };
      act[key]();
    },
    say(words) {
      player.peek()?.pause();
      isSilent.value = false;
      sayer.say(words);
    },
    close,
  };
}
