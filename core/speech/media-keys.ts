import { effect } from '@preact/signals-core';
import type { Listening } from './listening';

/** The part of `navigator.mediaSession` that is needed. */
export interface MediaControls {
  metadata: unknown;
  playbackState: 'none' | 'paused' | 'playing';
  setActionHandler(
    action: (typeof ACTIONS)[number][0],
    handler: (() => void) | null,
  ): void;
}

/**
 * Something that plays and cannot be heard. Browsers give media keys to a page that plays a media element, and none
 * to one that speaks by `speechSynthesis` (Chromium 156, Firefox 153, 2026-11).
 */
export interface Silence {
  /** Where the browser will not play it, keys reach only the page in front; nothing else is lost. */
  play(): void;
  pause(): void;
  /** Frees it; the browser gives the keys back. */
  close(): void;
}

export interface MediaMeans {
  /** Undefined in browsers without it. */
  readonly controls: MediaControls | undefined;
  /** What the system's widget shows: title and site of the article. */
  readonly describe: () => unknown;
  readonly openSilence: () => Silence;
  /** Whether the document is ours alone. A page that has claimed the keys for its own player keeps them. */
  readonly isOwnPage: boolean;
}

/** "Track" is the sentence, "seek" the paragraph: keyboards have keys for tracks only. */
const ACTIONS = [
  ['play', 'play'],
  ['pause', 'pause'],
  ['stop', 'stop'],
  ['nexttrack', 'nextSentence'],
  ['previoustrack', 'previousSentence'],
  ['seekforward', 'nextParagraph'],
  ['seekbackward', 'previousParagraph'],
] as const;

/** Lets media keys and the system's widget lead read-aloud, for as long as there is a player. */
export function followMediaKeys(
  listening: Listening,
  { controls, describe, openSilence, isOwnPage }: MediaMeans,
  lifetime: AbortSignal,
): void {
  if (!controls) return;
  let silence: Silence | null = null;
  const claim = (): Silence | null => {
    if (!isOwnPage && controls.metadata !== null) return null;
    controls.metadata = describe();
    for (const [action, key] of ACTIONS)
      controls.setActionHandler(action, () => listening.press(key, 'system'));
    return openSilence();
  };
  const release = () => {
    if (!silence) return;
    silence.close();
    silence = null;
    for (const [action] of ACTIONS) controls.setActionHandler(action, null);
    controls.metadata = null;
    controls.playbackState = 'none';
  };
  const stop = effect(() => {
    const status = listening.player.value?.status.value ?? 'idle';
    if (status === 'idle') return release();
    const isBusy = status === 'playing' || status === 'waiting';
    if (isBusy) silence ??= claim();
    if (!silence) return;
    controls.playbackState = isBusy ? 'playing' : 'paused';
    if (isBusy) silence.play();
    else silence.pause();
  });
  lifetime.addEventListener('abort', () => {
    stop();
    release();
  });
}
