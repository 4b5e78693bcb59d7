import type { ProfileSettings } from './sections';

/**
 * A starting point for a way of seeing; a member of `profiles/`. It only sets what the options page
 * sets too, and gives for each choice a reason and where it comes from. Its name and what it does are
 * the texts `profile.<id>` and `profile.<id>.does`.
 */
export interface Profile {
  /** Same as the file name. */
  readonly id: string;
  readonly settings: ProfileSettings;
}

export function defineProfile(profile: Profile): Profile {
  return profile;
}
