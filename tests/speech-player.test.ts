import { expect, test } from 'vitest';
import { an, ava } from './harness/fake-voices';
import { listen } from './harness/listen';

test('an article is said to its end, sentence by sentence, each marked while it is said', () => {
  const { player, clock, said, sentence, ended, places, script } = listen();
  player.play();
  clock.pass(100);
  expect(sentence()).toBe('Công viên mới');
  clock.pass(60_000);
  expect(said()).toEqual([
    'Công viên mới',
    'Sáng ngày mười hai tháng năm, ủy ban nhân dân quận mở cửa công viên.',
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
