import { abbreviationSettings } from './settings';

/** The reader's own words by their written form. */
export function ownWords(): ReadonlyMap<string, string> {
  return new Map(abbreviationSettings.values.value.own);
}
