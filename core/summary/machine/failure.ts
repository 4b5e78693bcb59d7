/** Why a machine gave no summary; each has a text `machine.failure.<reason>`. */
export type FailureReason =
  /** No address or model set. */
  | 'notSet'
  | 'unreachable'
  /** The key is wrong or may not do this. */
  | 'refused'
  /** Asked too often, or nothing left to spend. */
  | 'limit'
  | 'noModel'
  | 'serverError'
  | 'timeout'
  /** What came back is no summary: empty, no text, endless. */
  | 'badAnswer'
  | 'unavailable'
  /** Stopped half-way, not by the reader. */
  | 'interrupted';

export class MachineFailure extends Error {
  override name = 'MachineFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

export function failureOfStatus(status: number): FailureReason {
  if (status === 401 || status === 403) return 'refused';
  if (status === 402 || status === 429) return 'limit';
  return status === 404 ? 'noModel' : 'serverError';
}
