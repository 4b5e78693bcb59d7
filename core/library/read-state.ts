/** How far the reader is with an article. Stored, not derived: they may say so themselves. */
const readStates = ['unread', 'reading', 'done', 'archived'] as const;
export type ReadState = (typeof readStates)[number];

/** A state by its own name, or null. */
export function readState(name: string): ReadState | null {
  return readStates.find((state) => state === name) ?? null;
}

/** The last few lines are rarely scrolled through. */
const READ_SHARE = 0.98;

/** What a share read of 0 to 1 says by itself. */
export function stateOfProgress(share: number): ReadState {
  if (!(share > 0)) return 'unread';
  return share >= READ_SHARE ? 'done' : 'reading';
}

/** The state after reading so far: reading on takes nothing back that the reader or reading said. */
export function advancedState(state: ReadState, share: number): ReadState {
  const reached = stateOfProgress(share);
  return readStates.indexOf(reached) > readStates.indexOf(state)
    ? reached
    : state;
}
