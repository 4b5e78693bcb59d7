import { describe, expect, test } from 'vitest';
import { killInSaves } from '../../scripts/torture/kills.ts';
import { stopInSaves } from '../../scripts/torture/stops.ts';
import { writeFromTwoTabs } from '../../scripts/torture/tabs.ts';
import { faultsOf } from '../../scripts/torture/tally.ts';
import { launch } from '../harness/launch.ts';
import { startProxy } from '../harness/proxy.ts';
import type { BrowserName, Session } from '../harness/session.ts';

/** Runs with a browser that is this run's own. */
async function withBrowser(
  name: BrowserName,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const proxy = await startProxy();
  const session = await launch(name, proxy, { hearsBackground: false });
  try {
    await work(session);
  } finally {
    await session.close();
    await proxy.close();
  }
}

/** The short forms of `npm run torture:tabs` and `torture:kill`; that a tear is seen: tests/torture.test.ts. */
describe('the library is whole', () => {
  test('after two tabs of Chromium wrote to the same articles, and its background and browser were killed', async () => {
    await withBrowser('chromium', async (session) => {
      const tabs = await writeFromTwoTabs(session, 200, 100);
      expect(tabs.lost).toBe(0);
      expect(tabs.naiveLost, 'a lost write is seen').toBeGreaterThan(0);
      expect(faultsOf(await stopInSaves(session, 20, 5), 20)).toEqual([]);
      expect(faultsOf(await killInSaves(session, 5, 6), 5)).toEqual([]);
    });
  }, 180_000);

  test('after background and browser were killed in Firefox', async () => {
    await withBrowser('firefox', async (session) => {
      expect(faultsOf(await stopInSaves(session, 20, 5), 20)).toEqual([]);
      expect(faultsOf(await killInSaves(session, 1, 6), 1)).toEqual([]);
    });
  }, 180_000);
});
