import { expect, test } from 'vitest';
import { canonicalText } from '../core/article/canonical-text';
import { partsOf } from '../core/speech/parts';
import { openPlayer } from '../core/speech/player';
import { scriptOf } from '../core/speech/script';
import {
  an,
  ava,
  fakeClock,
  fakeVoices,
  type Habits,
  hoaiMy,
} from './harness/fake-voices';

const paragraphs = [
  'Sáng 12/5, UBND quận mở cửa công viên. Nhiều người đến sớm.',
  'Trẻ em được vào cửa tự do, người lớn trả 5.000đ mỗi lượt. Công viên mở đến tối.',
];

function listen(habits: Partial<Habits> = {}, texts = paragraphs) {
  const clock = fakeClock();
  const voices = fakeVoices(clock, habits);
  const canonical = canonicalText({
    title: 'Công viên mới',
    lead: null,
    blocks: texts.map((text) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text }],
    })),
  });
  const script = scriptOf(canonical);
  const places: number[] = [];
  const choice = { rate: 1, voice: '' };
  let ended = 0;
  const player = openPlayer({
    synthesiser: voices,
    clock,
    script,
    language: 'vi',
    choice: () => choice,
    partsOf: (sentence, voiceFor) =>
      partsOf(sentence, {
        language: 'vi',
        help: {},
        foreign: 'passages',
        speaks: (language) => voiceFor(language) !== null,
        longest: (language) =>
          voiceFor(language)?.isRemote ? 36 : Number.POSITIVE_INFINITY,
      }),
    onSentence: ({ start }) => places.push(start),
    onEnded: () => {
      ended++;
    },
  });
  const shown = (span: { start: number; end: number } | null) =>
    span && canonical.text.slice(span.start, span.end);
  return {
    clock,
    voices,
    player,
    script,
    choice,
    places,
    canonical,
    said: () => voices.said.map(({ text }) => text),
    sentence: () => shown(player.sentence.value),
    word: () => shown(player.word.value),
    ended: () => ended,
  };
}

test('an article is said to its end, sentence by sentence, each marked while it is said', () => {
  const { player, clock, said, sentence, ended, places, script } = listen();
  player.play();
  clock.pass(100);
  expect(sentence()).toBe('Công viên mới');
  clock.pass(60_000);
  expect(said()).toEqual([
    'Công viên mới',
    'Sáng mười hai tháng năm, ủy ban nhân dân quận mở cửa công viên.',
    'Nhiều người đến sớm.',
    'Trẻ em được vào cửa tự do, người lớn trả năm nghìn đồng mỗi lượt.',
    'Công viên mở đến tối.',
  ]);
  expect(player.status.value).toBe('ended');
  expect(sentence()).toBeNull();
  expect(ended()).toBe(1);
  expect(places).toEqual(script.map(({ start }) => start));
});

test('the word that the voice reports is marked where it is written', () => {
  const { player, clock, word } = listen();
  player.play(20);
  clock.pass(100);
  expect(word()).toBe('Sáng');
  const seen = new Set<string | null>();
  for (let i = 0; i < 14; i++) {
    clock.pass(250);
    seen.add(word());
  }
  expect([...seen].slice(0, 5)).toEqual(['12/5', 'UBND', 'quận', 'mở', 'cửa']);
});

test('a voice that reports no words gets them by the clock, at the pace that it turns out to have', () => {
  const { player, clock, word, canonical } = listen({
    reportsWords: false,
    msPerWord: 400,
  });
  player.play(0);
  clock.pass(12);
  expect(word()).toBe('Công');
  clock.pass(280);
  expect(word()).toBe('viên');
  // By the fourth sentence the clock has learned that this voice is slow.
  clock.pass(13_000);
  player.play(canonical.text.indexOf('Công viên mở đến'));
  clock.pass(350);
  expect(word()).toBe('Công');
});

test('pause keeps the place; play goes on with the very word', () => {
  const { player, clock, said, voices, canonical } = listen();
  player.play(canonical.text.indexOf('Trẻ em'));
  clock.pass(1_100);
  player.pause();
  expect(player.status.value).toBe('paused');
  expect(voices.isSpeaking()).toBe(false);
  clock.pass(60_000);
  expect(said()).toHaveLength(1);
  player.play();
  clock.pass(200);
  expect(said().at(-1)).toBe(
    'cửa tự do, người lớn trả năm nghìn đồng mỗi lượt.',
  );
});

test('without reports a pause goes back to the beginning of the clause', () => {
  const { player, clock, said, canonical } = listen({ reportsWords: false });
  player.play(canonical.text.indexOf('Trẻ em'));
  clock.pass(3_200);
  player.pause();
  player.play();
  clock.pass(200);
  expect(said().at(-1)).toBe('người lớn trả năm nghìn đồng mỗi lượt.');
});

test('steps by sentence and paragraph, playing or not', () => {
  const { player, clock, sentence, said } = listen();
  player.play();
  clock.pass(100);
  player.step('sentence', 1);
  clock.pass(100);
  expect(sentence()).toMatch(/^Sáng/u);
  player.step('paragraph', 1);
  clock.pass(100);
  expect(sentence()).toMatch(/^Trẻ em/u);
  player.step('sentence', 1);
  player.step('paragraph', -1);
  clock.pass(100);
  expect(sentence()).toMatch(/^Trẻ em/u);
  player.pause();
  const before = said().length;
  player.step('sentence', -1);
  clock.pass(5_000);
  expect(sentence()).toBe('Nhiều người đến sớm.');
  expect(said()).toHaveLength(before);
  expect(player.status.value).toBe('paused');
});

test('a new rate takes over at the word that is being said', () => {
  const { player, clock, voices, choice, canonical } = listen();
  player.play(canonical.text.indexOf('Trẻ em'));
  clock.pass(800);
  choice.rate = 2;
  player.refresh();
  clock.pass(100);
  expect(voices.said.at(-1)).toMatchObject({ rate: 2 });
  expect(voices.said.at(-1)?.text).toMatch(/^vào cửa tự do/u);
});

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

test('voices that come late are waited for', () => {
  const { player, clock, voices, said } = listen({ voices: [] });
  player.play();
  clock.pass(6_000);
  expect(player.status.value).toBe('waiting');
  voices.bringVoices([an]);
  clock.pass(100);
  expect(player.status.value).toBe('playing');
  expect(said()).toEqual(['Công viên mới']);
});

test('no Vietnamese voice: the player says so, and notices one that is installed later', () => {
  const { player, clock, voices, said } = listen({ voices: [ava] });
  player.play();
  clock.pass(3_000);
  expect(player.status.value).toBe('noVoice');
  voices.habits.voices = [ava, an]; // told by no event
  clock.pass(1_000);
  expect(player.status.value).toBe('paused');
  expect(player.voices.value).toEqual([an]);
  player.play();
  clock.pass(100);
  expect(said()).toEqual(['Công viên mới']);
});

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

test('foreign passages are said by a voice of their language when there is one', () => {
  const texts = ['Ông hát "Let the river flow through" rồi cười.'];
  const { player, clock, voices } = listen({ voices: [an, ava] }, texts);
  player.play(20);
  clock.pass(60_000);
  expect(voices.said.map(({ text, voice }) => [voice.id, text])).toEqual([
    ['an', 'Ông hát'],
    ['ava', 'Let the river flow through'],
    ['an', 'rồi cười.'],
  ]);
  const alone = listen({}, texts);
  alone.player.play(20);
  alone.clock.pass(60_000);
  expect(alone.said()).toEqual([
    'Ông hát Let the river flow through rồi cười.',
  ]);
});

test('the sleep timer ends the reading at the end of a sentence, with the place kept', () => {
  const { player, clock, said, sentence } = listen();
  player.play();
  player.sleepIn(2_000);
  clock.pass(60_000);
  expect(player.status.value).toBe('paused');
  expect(said()).toHaveLength(2);
  expect(sentence()).toBe('Nhiều người đến sớm.');
  expect(player.sleepsAt.value).toBeNull();
  player.play();
  clock.pass(60_000);
  expect(player.status.value).toBe('ended');
});

test('stop takes the marks away and what the engine still says is not heard', () => {
  const { player, clock, voices, said } = listen();
  player.play();
  clock.pass(300);
  player.stop();
  expect(player.sentence.value).toBeNull();
  expect(player.word.value).toBeNull();
  clock.pass(60_000);
  expect(player.status.value).toBe('idle');
  expect(said()).toHaveLength(1);
  expect(voices.isSpeaking()).toBe(false);
});
