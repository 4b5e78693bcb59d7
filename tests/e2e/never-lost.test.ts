import { describe, expect, test } from 'vitest';
import { killInSaves, stopInSaves } from '../../scripts/torture/kills.ts';
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

/** The short forms of `npm run torture:tabs` and `torture:kill`; that a tear is seen: tests/torture.test.ts. */
describe('the library is whole', () => {
  test('after two tabs of Chromium wrote to the same articles', async () => {
    await withBrowser('chromium', async (session) => {
      const tabs = await writeFromTwoTabs(session, 200, 100);
      expect(tabs.lost).toBe(0);
      expect(tabs.naiveLost, 'a lost write is seen').toBeGreaterThan(0);
    });
  }, 180_000);

  test('after background and browser were killed in Firefox', async () => {
    await withBrowser('firefox', async (session) => {
      expect(await stopInSaves(session, 4, 5)).toMatchObject(NOTHING_LOST);
      expect(await killInSaves(session, 1, 6)).toMatchObject(NOTHING_LOST);
    });
  }, 180_000);
});
