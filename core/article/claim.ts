import type { TimeReading } from './dates';

/** What someone says of the time of publication. */
export interface Claim {
  readonly reading: TimeReading;
  /** Who says it, for the trace. */
  readonly source: string;
  /** What readers see is local time, whatever zone the machine-readable form claims. */
  readonly visible: boolean;
}
