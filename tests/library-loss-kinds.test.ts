import { describe, expect, test } from 'vitest';
import { findLoss, type Guard } from '../core/library/loss';

describe('what is there against what was remembered', () => {
  const guard: Guard = {
    counts: { entries: 3, contents: 3 },
    generation: 9,
    removing: false,
    at: 1,
    removedAt: 0,
  };
  const found = (entries: number, contents: number, generation = 9) => ({
    counts: { entries, contents },
    generation,
  });
  test.each([
    ['the same', guard, found(3, 3), '', undefined],
    ['more', guard, found(4, 4, 10), '', undefined],
    ['a new library', null, found(0, 0, 0), '', undefined],
    ['nothing left', guard, found(0, 0, 0), '', 'emptied'],
    ['the browser says so', null, found(0, 0, 0), 'total: checksum', 'emptied'],
    ['an article fewer', guard, found(2, 3), '', 'fewer'],
    ['a text fewer', guard, found(3, 2), '', 'fewer'],
    ['the last saves', guard, found(3, 3, 8), '', 'fewer'],
    ['cannot be opened', guard, null, '', 'unreadable'],
    ['settings wiped', null, found(3, 3), '', 'guard'],
    ['removing', { ...guard, removing: true }, found(1, 1), '', undefined],
    [
      'all while removing',
      { ...guard, removing: true },
      found(0, 0, 0),
      '',
      'emptied',
    ],
  ] as const)('%s', (_, guard, found, said, kind) =>
    expect(findLoss(guard, found, said, 5)?.kind).toBe(kind),
  );
});
