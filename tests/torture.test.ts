import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../core/library/database';
import { saveArticle } from '../core/library/store';
import { articleOf, inspect, tear } from '../scripts/torture/in-page';
import { judge, noTally } from '../scripts/torture/tally';

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
  expect(torn).toMatchObject({ acknowledged: 4, lost: 2, torn: 2 });
});
