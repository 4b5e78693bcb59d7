import { choice, range, remembered } from '../../setting-fields';
import { defineSettings } from '../../settings';

/** The machine that may be asked besides our own engine; it has a form of its own in the options. */
export const machineSettings = defineSettings('machine', {
  /** Id of an engine, or `none`. */
  engine: choice(['none', 'browser', 'ollama', 'openai'], 'none'),
  address: remembered(''),
  model: remembered(''),
  /** Goes to the address and nowhere else; no profile or backup holds it. */
  key: remembered(''),
  /** Seconds that an answer may take. */
  patience: range({ min: 10, max: 180, step: 10, initial: 60 }),
});
