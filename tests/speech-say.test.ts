import { expect, test } from 'vitest';
import { openSayer } from '../core/speech/say';
import { an, ava, fakeClock, fakeVoices } from './harness/fake-voices';

function open(given: Parameters<typeof fakeVoices>[1] = {}) {
  const clock = fakeClock();
  const voices = fakeVoices(clock, given);
  let failed = 0;
  const sayer = openSayer(voices, clock, () => failed++);
  return { clock, voices, sayer, failed: () => failed };
}

test('words are said slowly by the Vietnamese voice; the next one cuts the first short and nothing has failed', () => {
  const { clock, voices, sayer, failed } = open({ voices: [ava, an] });
  sayer.say('ngờ, a, nga, ngã, ngã');
  clock.pass(100);
  sayer.say('ngã');
  clock.pass(10_000);
  expect(voices.said.map(({ text, voice }) => [text, voice.name])).toEqual([
    ['ngờ, a, nga, ngã, ngã', 'An'],
    ['ngã', 'An'],
  ]);
  expect(voices.said.every(({ rate }) => rate < 1)).toBe(true);
  expect(failed()).toBe(0);
});

test('a voice that comes late says it then; without one it is told', () => {
  const late = open({ voices: [] });
  late.sayer.say('ngã');
  late.clock.pass(1_000);
  late.voices.bringVoices([an]);
  late.clock.pass(1_000);
  expect(late.voices.said.map(({ text }) => text)).toEqual(['ngã']);
  const none = open({ voices: [ava] });
  none.sayer.say('ngã');
  none.clock.pass(20_000);
  expect(none.voices.said).toEqual([]);
  expect(none.failed()).toBe(1);
});

test('a voice that cannot is told; once closed nothing is said any more', () => {
  const broken = open({
    faults: { 0: { kind: 'error', reason: 'synthesis-failed' } },
  });
  broken.sayer.say('ngã');
  broken.clock.pass(1_000);
  expect(broken.failed()).toBe(1);
  const closed = open({ voices: [] });
  closed.sayer.say('ngã');
  closed.sayer.close();
  closed.voices.bringVoices([an]);
  closed.clock.pass(20_000);
  expect(closed.voices.said).toEqual([]);
  expect(closed.failed()).toBe(0);
});
