/** How many rows the tables have, by name. */
export type Counts = Readonly<Record<string, number>>;

/** What `storage.local` remembers of the library, so that a silently emptied one is noticed. */
export interface Guard {
  readonly counts: Counts;
  /** Only ever grows, with every text that is saved; a smaller one found has lost the last saves. */
  readonly generation: number;
  /** Rows are being removed on purpose: until it is done, fewer of them say nothing. */
  readonly removing: boolean;
  /** Milliseconds since the epoch, when it was written. */
  readonly at: number;
  /** Likewise, when rows were last removed on purpose, or the reader accepted a loss; 0 when never. */
  readonly removedAt: number;
}

/** What is there now; null when the library cannot be read at all. */
export type Found = Pick<Guard, 'counts' | 'generation'> | null;

/** What was lost. */
export interface Loss {
  /**
   * `unreadable`: it cannot be opened; `rows`: it opens, and some of its rows cannot be read; `emptied`: nothing is
   * left; `fewer`: some rows or the last saves are gone; `guard`: the library is whole, what was remembered of it is
   * gone, and so may be the settings.
   */
  readonly kind: 'unreadable' | 'rows' | 'emptied' | 'fewer' | 'guard';
  /** Articles before, if that is known. */
  readonly before: number | null;
  readonly now: number | null;
  /** What the browser said of it, for reports; '' when it said nothing. */
  readonly message: string;
  readonly at: number;
}

/** Whether something of the library itself is lost, not only what was remembered of it. */
export function isOfLibrary(loss: Loss | null): loss is Loss {
  return loss !== null && loss.kind !== 'guard';
}

/** Whether the library, or some of it, cannot be read and has to make room before anything is put back. */
export function cannotBeRead(loss: Pick<Loss, 'kind'> | null): boolean {
  return loss?.kind === 'unreadable' || loss?.kind === 'rows';
}

/**
 * Holds what is there against what was remembered. Either side missing is a warning, never an empty library.
 * @param dataLoss what the browser said when it opened the database anew; '' when it said nothing
 * @returns null when nothing is lost
 */
export function findLoss(
  guard: Guard | null,
  found: Found,
  dataLoss: string,
  now: number,
): Loss | null {
  const before = guard?.counts.entries ?? null;
  const loss = (kind: Loss['kind']): Loss => ({
    kind,
    before,
    now: found?.counts.entries ?? null,
    message: dataLoss,
    at: now,
  });
  if (!found) return loss('unreadable');
  const isEmpty = Object.values(found.counts).every((count) => count === 0);
  if (isEmpty && (dataLoss !== '' || sum(guard) > 0)) return loss('emptied');
  if (!guard) return isEmpty ? null : loss('guard');
  if (dataLoss !== '') return loss('fewer');
  if (guard.removing) return null;
  const hasFewer = Object.entries(guard.counts).some(
    ([table, count]) => (found.counts[table] ?? 0) < count,
  );
  return hasFewer || found.generation < guard.generation ? loss('fewer') : null;
}

function sum(guard: Guard | null): number {
  return Object.values(guard?.counts ?? {}).reduce((a, b) => a + b, 0);
}
