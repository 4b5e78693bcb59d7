/** Systems and browsers whose ways to a voice differ. */
export type GuideSystem =
  | 'windows'
  | 'mac'
  | 'android'
  | 'ios'
  | 'chromeos'
  | 'linux';
export type GuideBrowser = 'edge' | 'chrome' | 'firefox';

export interface VoiceGuide {
  readonly system: GuideSystem;
  readonly browser: GuideBrowser;
}

const SYSTEMS: readonly (readonly [RegExp, GuideSystem])[] = [
  [/Android/u, 'android'],
  [/iPhone|iPad/u, 'ios'],
  [/Windows/u, 'windows'],
  [/Mac OS|Macintosh/u, 'mac'],
  [/CrOS/u, 'chromeos'],
];

/** Whose guide to show. @param userAgent as the browser names itself */
export function guideFor(userAgent: string): VoiceGuide {
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'linux';
  if (/Firefox\//u.test(userAgent)) return { system, browser: 'firefox' };
  const isEdge = / EdgA?\//u.test(userAgent);
  return { system, browser: isEdge ? 'edge' : 'chrome' };
}

/** Keys under `voiceGuide` of what to do, in order. Each text holds one step a line. */
export function guideSteps({
  system,
  browser,
}: VoiceGuide): readonly GuideKey[] {
  const hasEdge = system === 'windows' || system === 'mac';
  if (browser === 'edge' && hasEdge) return ['edge', system];
  if (system === 'linux')
    return browser === 'chrome'
      ? ['linux', 'linuxChrome', 'restart']
      : ['linux', 'restart'];
  return hasEdge ? [system, 'tryEdge'] : [system];
}

type GuideKey = GuideSystem | 'linuxChrome' | 'restart' | 'edge' | 'tryEdge';
