/** Before the first browser test; what is missing here is told by the test that needs it. */
import { findBrowser } from '../../scripts/start/browsers.mjs';
import { warmProfile } from './firefox-profile.ts';

export default async function setup(): Promise<void> {
  const executable = findBrowser('firefox');
  if (executable) await warmProfile(executable);
}
