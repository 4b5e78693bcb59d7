import type { ContrastStep } from './steps';

export interface Wishes {
  /** The step that is set for the page. */
  readonly step: ContrastStep;
  /** Whether the reader set it, for this site or everywhere. */
  readonly isChosen: boolean;
  /** What to do when the system asks for more contrast (`prefers-contrast: more`). */
  readonly system: 'offer' | 'follow' | 'ignore';
}

/**
 * The step that a page is shown at. Forced colours are the reader's own and stronger than anything of
 * ours; a step that was set stands above what the system asks for.
 */
export function wantedStep(
  { step, isChosen, system }: Wishes,
  media: { readonly forced: boolean; readonly more: boolean },
): ContrastStep {
  if (media.forced) return 'original';
  if (!isChosen && system === 'follow' && media.more) return 'aaa';
  return step;
}
