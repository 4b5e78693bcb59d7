import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/save';
import { articleOf } from '../scripts/torture/articles';
import { inspect, tear } from '../scripts/torture/in-page';
import { faultsOf, judge, noTally } from '../scripts/torture/tally';

test('what torture looks for is seen: a text that is gone, a save that never came, a twin', async () => {
  const database = openDatabase();
  for (const n of [1, 2, 3])
    await saveArticle(database, articleOf(n), { id: `n${n}`, now: n });
  const whole = noTally();
  judge(whole, [1, 2, 3], await inspect());
  expect(whole).toMatchObject({ lost: 0, torn: 0, duplicates: 0 });
  await tear();
  const torn = noTally();
  judge(torn, [1, 2, 3, 4], await inspect());
  expect(torn).toMatchObject({
    ...{ acknowledged: 4, lost: 2, torn: 2, duplicates: 1 },
  });
});

test.each([
  ['clean', {}, []],
  ['a loss', { lost: 1 }, ['1 lost']],
  ['a tear', { torn: 2 }, ['2 torn']],
  ['a twin', { duplicates: 1 }, ['1 twice there']],
  ['cut short', { rounds: 4 }, ['only 4 of 5 rounds']],
  ['nothing promised', { acknowledged: 0 }, ['only 0 acknowledged']],
])('a run that is %s', (_, part, faults) => {
  const tally = { ...noTally(), rounds: 5, acknowledged: 9, ...part };
  expect(faultsOf(tally, 5)).toEqual(faults);
});
