import type { Session } from '../../tests/harness/session.ts';
import { openPageOfSources, type PageOfSources } from '../page-of-sources.ts';
import type * as inPage from './in-page.ts';

export type TorturePage = PageOfSources<typeof inPage>;

/** Asks one thing of a page that is opened for it and closed again. */
export async function onTorturePage<T>(
  session: Session,
  ask: (torture: TorturePage) => Promise<T>,
): Promise<T> {
  const torture = await openTorturePage(session);
  try {
    return await ask(torture);
  } finally {
    await torture.page.close();
  }
}

export function openTorturePage(session: Session): Promise<TorturePage> {
  return openPageOfSources(session, `${import.meta.dirname}/in-page.ts`);
}
