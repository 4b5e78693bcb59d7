import { saveAll } from '../../tests/harness/seed-library.ts';
import type { Session } from '../../tests/harness/session.ts';
import { articleOf } from './articles.ts';
import { openTorturePage } from './page.ts';

export interface Tabs {
  readonly writes: number;
  readonly lost: number;
  /** Of the same writes done by reading a row and writing it back: the control, which must lose some. */
  readonly naiveLost: number;
}

const ARTICLES = 20;
/** A driver waits three minutes for an answer; a busy disk takes 0.3 s for a write of each tab (2026-11-30). */
const SLICE = 100;

/** Two tabs write to the same articles at once, so many times together; no write may undo another. */
export async function writeFromTwoTabs(
  session: Session,
  writes: number,
  naiveWrites: number,
): Promise<Tabs> {
  const tabs = [await openTorturePage(session), await openTorturePage(session)];
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  const articles = Array.from({ length: ARTICLES }, (_, n) =>
    articleOf(900_000 + n),
  );
  const ids = await saveAll(first.page, articles);
  const lostOf = async (
    how: 'tagOn' | 'tagNaively',
    count: number,
    ids: readonly string[],
  ) => {
    const before = await first.call('countTags', ids);
    await Promise.all(
      tabs.map(async (tab, at) => {
        for (let done = 0; done < count / 2; done += SLICE) {
          const length = Math.min(SLICE, count / 2 - done);
          await tab.call(how, `${how}${at}-${done}`, ids, length);
        }
      }),
    );
    return count - ((await first.call('countTags', ids)) - before);
  };
  const lost = await lostOf('tagOn', writes, ids);
  // One article: over twenty, two tabs in step never meet on the same one (so it was in CI, 2026-11-30).
  const naiveLost = await lostOf('tagNaively', naiveWrites, ids.slice(0, 1));
  for (const { page } of tabs) await page.close();
  return { writes, lost, naiveLost };
}
