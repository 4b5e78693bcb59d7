import { expect, test } from 'vitest';
import { openQuiet } from '../core/library/quiet';

/** A clock that only moves while somebody waits, and what happens at which time. */
function clock(writes: readonly number[]) {
  let time = 0;
  const quiet = openQuiet(
    { pauseMs: 200, stillMs: 1000 },
    () => time,
    async (ms) => {
      const end = time + ms;
      for (const at of writes.filter((at) => at > time && at <= end)) {
        time = at;
        quiet.stir();
      }
      time = end;
    },
  );
  return { quiet, time: () => time };
}

test.each([
  ['nothing is written', [], 200],
  ['it was written long ago', [-5000], 200],
  ['one save', [150], 1150],
  ['saves one after the other', [100, 900, 1800, 2700], 3700],
  ['one that comes after the pause', [201], 200],
])('a pause while %s', async (_, writes, end) => {
  const { quiet, time } = clock(writes);
  await quiet.pause();
  expect(time()).toBe(end);
});

test('a write between two pauses makes the next one longer', async () => {
  const { quiet, time } = clock([]);
  await quiet.pause();
  quiet.stir();
  await quiet.pause();
  expect(time()).toBe(1200);
});
