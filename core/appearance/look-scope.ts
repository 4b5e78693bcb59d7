import type { Scope } from '../settings';
import { appearanceSettings } from './settings';

type AppearanceScope = Scope<typeof appearanceSettings.fields>;

/**
 * Where a change of look made while reading `site` is kept: with the site once the reader has asked for a
 * look of its own there, else everywhere.
 */
export function lookScope(site: string): AppearanceScope {
  const own = appearanceSettings.forSite(site);
  return own.own.peek().length > 0 ? own : appearanceSettings;
}

/** Gives the site a look of its own, at first the one it has now, or takes that away again. */
export function keepLookFor(site: string, isOwn: boolean): Promise<void> {
  const scope = appearanceSettings.forSite(site);
  return isOwn ? scope.set(scope.values.peek()) : scope.reset();
}
