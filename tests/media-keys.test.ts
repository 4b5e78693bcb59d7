import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { openListening } from '../core/speech/listening';
import { followMediaKeys, type MediaControls } from '../core/speech/media-keys';
import { fakeClock, fakeVoices } from './harness/fake-voices';
import { sampleArticle } from './harness/sample-article';

/** A system with media keys, and an article that can be listened to. */
function open({ isOwnPage = true, claimed = false } = {}) {
  const clock = fakeClock();
  const lifetime = new AbortController();
  const article = sampleArticle({
    blocks: ['Một câu. Câu hai.', 'Đoạn sau.'].map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text }],
    })),
  });
  const listening = openListening(
    { article, place: signal(0), heard: () => undefined },
    {
      synthesiser: fakeVoices(clock),
      clock,
      own: () => new Map(),
      onEnded: () => undefined,
    },
    lifetime.signal,
  );
  const handlers = new Map<string, () => void>();
  const controls: MediaControls = {
    metadata: claimed ? 'the page' : null,
    playbackState: 'none',
    setActionHandler(action, handler) {
      if (handler) handlers.set(action, handler);
      else handlers.delete(action);
    },
  };
  let silence: 'none' | 'playing' | 'paused' = 'none';
  followMediaKeys(
    listening,
    {
      controls,
      isOwnPage,
      describe: () => article.title,
      openSilence: () => ({
        play: () => {
          silence = 'playing';
        },
        pause: () => {
          silence = 'paused';
        },
        close: () => {
          silence = 'none';
        },
      }),
    },
    lifetime.signal,
  );
  return {
    ...{ clock, listening, controls, handlers, article, lifetime },
    silence: () => silence,
    status: () => listening.player.value?.status.value ?? 'idle',
    sentence: () => listening.player.value?.sentence.value?.start,
  };
}

test('while an article is listened to the system’s keys lead it; afterwards they are given back', () => {
  const it = open();
  expect(it.handlers.size).toBe(0);
  it.listening.play(0);
  it.clock.pass(100);
  expect(it.controls).toMatchObject({
    metadata: it.article.title,
    playbackState: 'playing',
  });
  expect(it.silence()).toBe('playing');
  it.handlers.get('pause')?.();
  expect([it.status(), it.controls.playbackState, it.silence()]).toEqual([
    'paused',
    'paused',
    'paused',
  ]);
  it.handlers.get('play')?.();
  it.clock.pass(100);
  expect([it.status(), it.silence()]).toEqual(['playing', 'playing']);
  const first = it.sentence();
  it.handlers.get('nexttrack')?.();
  expect(it.sentence()).toBeGreaterThan(first ?? 0);
  it.handlers.get('previoustrack')?.();
  expect(it.sentence()).toBe(first);
  it.handlers.get('stop')?.();
  expect(it.status()).toBe('idle');
  expect(it.controls).toMatchObject({ metadata: null, playbackState: 'none' });
  expect([it.handlers.size, it.silence()]).toEqual([0, 'none']);
});

test('closing the reader gives the keys back', () => {
  const it = open();
  it.listening.play(0);
  it.clock.pass(100);
  it.lifetime.abort();
  expect([it.handlers.size, it.silence()]).toEqual([0, 'none']);
});

test('a page that has claimed the keys for its own player keeps them', () => {
  const it = open({ isOwnPage: false, claimed: true });
  it.listening.play(0);
  it.clock.pass(100);
  expect(it.status()).toBe('playing');
  it.listening.close();
  expect(it.controls.metadata).toBe('the page');
  expect(it.handlers.size).toBe(0);
});

test('a press that both page and system tell is done once; two presses are two', () => {
  const it = open();
  it.listening.play(0);
  it.clock.pass(1_000);
  it.listening.press('toggle', 'page');
  it.handlers.get('play')?.();
  expect(it.status()).toBe('paused');
  it.clock.pass(600);
  it.handlers.get('play')?.();
  it.clock.pass(100);
  expect(it.status()).toBe('playing');
  it.handlers.get('pause')?.();
  expect(it.status()).toBe('paused');
});
