import { sitePrefixes } from '../article/urls';
import { contrastSettings } from './settings';
import { type ContrastStep, stepIds } from './steps';

/** Pages that are to be shown at a step from their first moment on. */
export interface Remembered {
  readonly step: ContrastStep;
  /** Match patterns, as extensions write them. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Of one site, and of none below it: those have settings of their own. */
const patternsOf = (host: string) =>
  ['', ...sitePrefixes].map((prefix) => `*://${prefix}${host}/*`);

/**
 * Which pages are remembered at which step.
 * @param stored all that storage holds, by key
 * @param everywhere match patterns of all pages that our script comes to by itself
 * @param isSupported whether a host is among those
 */
export function rememberedPages(
  stored: Readonly<Record<string, unknown>>,
  everywhere: readonly string[],
  isSupported: (host: string) => boolean,
): readonly Remembered[] {
  if (stored['page.paused'] === true) return [];
  const { section, fields } = contrastSettings;
  const key = `${section}.step`;
  const sites = Object.entries(stored).flatMap(([name, value]) => {
    const host = name.startsWith(`${key}@`) ? name.slice(key.length + 1) : '';
    const step = fields.step.parse(value);
    return host && step && isSupported(host) ? [{ host, step }] : [];
  });
  const general = fields.step.parse(stored[key]) ?? 'original';
  return stepIds
    .filter((step) => step !== 'original')
    .map((step) => {
      const isGeneral = step === general;
      const of = (isOf: (step: ContrastStep) => boolean) =>
        sites
          .filter((site) => isOf(site.step))
          .flatMap(({ host }) => patternsOf(host));
      return {
        step,
        matches: isGeneral ? everywhere : of((one) => one === step).sort(),
        excludeMatches: isGeneral ? of((one) => one !== step).sort() : [],
      };
    })
    .filter(({ matches }) => matches.length > 0);
}
