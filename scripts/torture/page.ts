import type { Session } from '../../tests/harness/session.ts';
import { openPageOfSources, type PageOfSources } from '../page-of-sources.ts';
import type * as inPage from './in-page.ts';

export type TorturePage = PageOfSources<typeof inPage>;

export function openTorturePage(session: Session): Promise<TorturePage> {
  return openPageOfSources(session, `${import.meta.dirname}/in-page.ts`);
}
