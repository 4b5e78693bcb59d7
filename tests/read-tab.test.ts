import { expect, test, vi } from 'vitest';
import { pages, reader } from '../core/pages/channel';
import { readTab } from '../core/pages/read-tab';

vi.mock('../core/pages/channel', () => {
  const tab = { read: vi.fn() };
  return {
    pages: { background: { prepare: vi.fn() } },
    reader: { tab: () => tab },
  };
});
const prepare = vi.mocked(pages.background.prepare);
const read = vi.mocked(reader.tab(1).read);

test('a tab that does not answer is said to be out of reach, and can be tried again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const blocked = { kind: 'none', reason: 'blocked' };
  prepare.mockRejectedValueOnce(new Error('no tab'));
  expect(await readTab(1)).toEqual(blocked);
  prepare.mockResolvedValue('ready');
  read.mockRejectedValueOnce(new Error('no answer'));
  expect(await readTab(1)).toEqual(blocked);
  expect(said).toHaveBeenCalledTimes(2);
  read.mockResolvedValueOnce({ kind: 'none', reason: 'noText' });
  expect(await readTab(1)).toEqual({ kind: 'none', reason: 'noText' });
});
