import { expect, test } from 'vitest';
import { an, ava, hoaiMy } from './harness/fake-voices';
import { listen } from './harness/listen';

test.each([
  ['reports words', true],
  ['reports none', false],
])(
  'an engine that dies in mid-sentence (%s) goes on where it died',
  (_, reportsWords) => {
    const { player, clock, said, canonical, ended } = listen({
      reportsWords,
      faults: { 0: { kind: 'dies', afterWords: 5 } },
    });
    player.play(canonical.text.indexOf('Trẻ em'));
    clock.pass(60_000);
    expect(said()[1]).toMatch(/(?:vào|cửa|tự) .*mỗi lượt\.$/u);
    expect(said()[1]).not.toMatch(/^Trẻ/u);
    expect(ended()).toBe(1);
  },
);

test('an engine that hangs or swallows an utterance is asked again', () => {
  for (const fault of [
    { kind: 'hangs', afterWords: 3 },
    { kind: 'never starts' },
    { kind: 'error', reason: 'synthesis-failed' },
    { kind: 'loses its end' },
  ] as const)
    for (const reportsWords of [true, false]) {
      const { player, clock, ended, said } = listen({
        reportsWords,
        faults: { 1: fault, 3: fault },
      });
      player.play();
      clock.pass(200_000);
      expect(ended(), `${fault.kind} ${reportsWords}`).toBe(1);
      expect(said().join(' ')).toContain('Công viên mở đến tối.');
    }
});

test('an engine that dies every time is given up, and the player says so', () => {
  const faults = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [
      i,
      { kind: 'never starts' } as const,
    ]),
  );
  const { player, clock, said, voices } = listen({ faults });
  player.play();
  clock.pass(60_000);
  expect(player.status.value).toBe('failed');
  expect(said()).toHaveLength(3);
  voices.habits.faults = {};
  player.play();
  clock.pass(60_000);
  expect(player.status.value).toBe('ended');
});

test('a remote voice gets at most 36 words at once, cut at a pause; without network another voice takes over', () => {
  const long = `${'một hai ba bốn năm sáu, '.repeat(14)}hết.`;
  const { player, clock, said, voices } = listen({ voices: [hoaiMy] }, [long]);
  player.play(20);
  clock.pass(60_000);
  expect(said().map((text) => text.split(' ').length)).toEqual([36, 36, 13]);
  expect(said()[0]).toMatch(/,$/u);
  voices.habits.faults = { 3: { kind: 'error', reason: 'network' } };
  voices.bringVoices([hoaiMy, an]);
  player.play(20);
  clock.pass(60_000);
  expect(voices.said[3]?.voice).toBe(hoaiMy);
  expect(voices.said.slice(4).map(({ voice }) => voice)).toEqual([an]);
  expect(player.status.value).toBe('ended');
});

test('voices that come late are waited for; after two seconds the way to one is shown, and gives place to the voice', () => {
  const { player, clock, voices, said } = listen({ voices: [] });
  player.play();
  clock.pass(1_400);
  expect(player.status.value).toBe('waiting');
  clock.pass(800);
  expect(player.status.value).toBe('noVoice');
  player.step('sentence', 1);
  expect(player.status.value).toBe('noVoice');
  clock.pass(3_800);
  voices.bringVoices([an]);
  clock.pass(100);
  expect(player.status.value).toBe('playing');
  expect(said()).toHaveLength(1);
  expect(said()[0]).toMatch(/^Sáng/u);
});

test.each([
  ['none at all', []],
  ['a foreign one alone', [ava]],
])(
  'no Vietnamese voice, %s: the player says so, and notices one that is installed later',
  (_, before) => {
    const { player, clock, voices, said } = listen({ voices: before });
    player.play();
    clock.pass(2_500);
    expect(player.status.value).toBe('noVoice');
    clock.pass(10_000);
    voices.habits.voices = [...before, an]; // told by no event
    clock.pass(1_000);
    // Nothing is said to somebody who no longer waits for it.
    expect(player.status.value).toBe('paused');
    expect(said()).toEqual([]);
    expect(player.voices.value).toEqual([an]);
    player.play();
    clock.pass(100);
    expect(said()).toEqual(['Công viên mới']);
  },
);

test('a browser that wants a click first is told apart from one that cannot speak', () => {
  const { player, clock, voices } = listen({
    faults: { 0: { kind: 'error', reason: 'not-allowed' } },
  });
  player.play();
  clock.pass(100);
  expect(player.status.value).toBe('blocked');
  player.play();
  clock.pass(60_000);
  expect(player.status.value).toBe('ended');
  expect(voices.said).toHaveLength(6);
});
