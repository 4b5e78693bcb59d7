import { describe, expect, test } from 'vitest';
import { saveSurely } from '../core/library/sure-save';
import { NoAnswerError } from '../core/messages';

/** A background that writes and then may die before it answers, or the other way round. */
function background(deaths: readonly ('before' | 'after' | 'silent' | null)[]) {
  let stamp: number | null = null;
  let saves = 0;
  return {
    saves: () => saves,
    stamp: async () => stamp,
    async save() {
      const death = deaths[saves] ?? null;
      saves++;
      if (death === 'before') throw new NoAnswerError('gone');
      stamp = (stamp ?? 0) + 1;
      if (death === 'after') throw new NoAnswerError('gone');
      if (death === 'silent') return new Promise<string>(() => undefined);
      return 'saved';
    },
  };
}

describe('a save whose answer is lost', () => {
  test.each([
    ['answered', [], 'saved', 1],
    ['done, and the answer lost: it is not repeated', ['after'], null, 1],
    ['not done: it is repeated once', ['before'], 'saved', 2],
    ['repeated, and that answer lost too', ['before', 'silent'], null, 2],
    ['done, and nobody ever says so', ['silent'], null, 1],
  ] as const)('%s', async (_, deaths, result, saves) => {
    const { save, stamp, saves: count } = background(deaths);
    expect(await saveSurely(save, stamp, 5)).toBe(result);
    expect(count()).toBe(saves);
  });

  test('of an article that was there before, the refresh is what counts', async () => {
    const { save, stamp } = background([null, 'before']);
    await save();
    expect(await saveSurely(save, stamp, 5)).toBe('saved');
    expect(await stamp()).toBe(2);
  });

  test('a refusal is no lost answer: it is told at once', async () => {
    const save = () => Promise.reject(new Error('QuotaExceededError'));
    await expect(saveSurely(save, async () => null, 5)).rejects.toThrow(
      'QuotaExceededError',
    );
  });

  test('when nobody can say what became of it, it is not repeated', async () => {
    const { save, saves } = background(['before', null]);
    let asked = 0;
    const stamp = () =>
      asked++ === 0
        ? Promise.resolve(null)
        : new Promise<null>(() => undefined);
    await expect(saveSurely(save, stamp, 5)).rejects.toThrow(NoAnswerError);
    expect(saves()).toBe(1);
  });

  test.each([
    ['before the save', 0],
    ['after a save that was not answered', 1],
  ])(
    'a question that is lost %s is asked again: it changes nothing',
    async (_, lost) => {
      const { save, stamp, saves } = background(lost === 1 ? ['after'] : []);
      let asked = 0;
      const flaky = async () => {
        if (asked++ === lost) throw new NoAnswerError('gone');
        return stamp();
      };
      expect(await saveSurely(save, flaky, 5)).toBe(
        lost === 1 ? null : 'saved',
      );
      expect(saves()).toBe(1);
    },
  );

  test('gone twice, it says so', async () => {
    const { save, stamp } = background(['before', 'before']);
    await expect(saveSurely(save, stamp, 5)).rejects.toThrow(NoAnswerError);
  });
});
