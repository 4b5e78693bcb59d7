import { describe, expect, test } from 'vitest';
import {
  closeInImports,
  killInSaves,
  seesTears,
  stopInMigrations,
  stopInSaves,
} from '../../scripts/torture/kills.ts';
import { writeFromTwoTabs } from '../../scripts/torture/tabs.ts';
import { launch } from '../harness/launch.ts';
import { startProxy } from '../harness/proxy.ts';
import type { BrowserName, Session } from '../harness/session.ts';

const NOTHING_LOST = { lost: 0, torn: 0, duplicates: 0 };

/** Runs with a browser that is this run's own. */
async function withBrowser(
  name: BrowserName,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const proxy = await startProxy();
  const session = await launch(name, proxy);
  try {
    await work(session);
  } finally {
    await session.close();
    await proxy.close();
  }
}

/** The short form of `npm run torture:kill`. */
describe('killed at any moment, the library is whole', () => {
  test('background, page and browser, in Chromium', async () => {
    await withBrowser('chromium', async (session) => {
      const tabs = await writeFromTwoTabs(session, 200, 100);
      expect(tabs.lost).toBe(0);
      expect(tabs.naiveLost, 'a lost write is seen (control)').toBeGreaterThan(
        0,
      );
      expect(await stopInSaves(session, 16, 1)).toMatchObject({
        ...NOTHING_LOST,
        acknowledged: 16,
      });
      expect(await closeInImports(session, 1, 2)).toMatchObject(NOTHING_LOST);
      expect(await killInSaves(session, 4, 3)).toMatchObject(NOTHING_LOST);
      const seen = await seesTears(session);
      expect(seen, 'a tear is seen (control)').toMatchObject({ lost: 2 });
      expect(seen.torn).toBeGreaterThan(0);
      expect(await stopInMigrations(session, 2, 4)).toMatchObject(NOTHING_LOST);
    });
  }, 180_000);

  test('background and browser, in Firefox', async () => {
    await withBrowser('firefox', async (session) => {
      expect(await stopInSaves(session, 4, 5)).toMatchObject(NOTHING_LOST);
      expect(await killInSaves(session, 1, 6)).toMatchObject(NOTHING_LOST);
    });
  }, 180_000);
});
