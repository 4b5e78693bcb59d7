import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/each-browser.ts';
import { soakHighlights } from '../harness/soak-highlights.ts';

inEachBrowser('highlights made in two tabs', ({ session, proxy }) => {
  // The long form: npm run soak:highlights, 500 over 10 versions.
  test('outlive a rewritten page and a killed background, on their own words', async ({
    task,
  }) => {
    const attempt = task.result?.retryCount ?? 0;
    // What went wrong may be the browser's driver (tests/harness/chromium.ts), which a new browser has anew.
    if (attempt > 0) await session().restart();
    const { lost, unfound, misplaced, made, kills, repaints } =
      await soakHighlights(session(), proxy(), {
        count: 24,
        versions: 3,
        killEvery: 8,
        attempt,
      });
    expect({ lost, unfound, misplaced }).toEqual({
      lost: [],
      unfound: [],
      misplaced: [],
    });
    expect([made, kills, repaints.length]).toEqual([24, 3, 5]);
  });
});
