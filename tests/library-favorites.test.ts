import { expect, test, vi } from 'vitest';
import type { ListActions } from '../entrypoints/library/actions';
import { bulkActions, keyAction } from '../entrypoints/library/bulk';
import { sampleEntry } from './harness/sample-entry';

const byId = new Map(
  [
    sampleEntry({ id: 'a', favorite: true }),
    sampleEntry({ id: 'b', favorite: false }),
  ].map((entry) => [entry.id, entry]),
);

function opened(shelf: 'all' | 'trash' = 'all') {
  const setFavorite = vi.fn();
  const actions = { setFavorite } as unknown as ListActions;
  const does = { actions, shelf, byId, onTag: vi.fn(), onExport: vi.fn() };
  return { does, setFavorite };
}

test.each([
  [['b'], true],
  [['a', 'b'], true],
  [['a'], false],
])('the key f makes %j favourites: %s', (ids, favorite) => {
  const { does, setFavorite } = opened();
  expect(keyAction(does, 'f', ids)).toBe(true);
  expect(setFavorite).toHaveBeenCalledWith(ids, favorite);
});

test('the bar offers what is left to do, and nothing in the trash', () => {
  const keys = (ids: string[], shelf: 'all' | 'trash' = 'all') =>
    bulkActions(opened(shelf).does, ids).map(({ key }) => key);
  expect(keys(['a', 'b'])).toContain('list.makeFavorite');
  expect(keys(['a'])).toContain('list.unfavorite');
  expect(keys(['a'], 'trash')).not.toContain('list.unfavorite');
});
