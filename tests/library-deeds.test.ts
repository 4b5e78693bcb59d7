import { beforeEach, expect, test, vi } from 'vitest';

const background = vi.hoisted(() => ({
  undo: vi.fn<(unit: string) => Promise<number>>(),
  forget: vi.fn<(ids: readonly string[]) => Promise<void>>(),
}));
vi.mock('../core/library/channel', () => ({ library: { background } }));

const { openDeeds } = await import('../entrypoints/library/deeds');

beforeEach(() => {
  vi.clearAllMocks();
  background.undo.mockResolvedValue(1);
  background.forget.mockResolvedValue();
});

const undone = () => background.undo.mock.calls.map(([unit]) => unit);

test('two undos in one breath take back the last deed and the one before', async () => {
  const deeds = openDeeds();
  await deeds.perform(async () => ['first'], 'một');
  await deeds.perform(async () => ['second'], 'hai');
  await Promise.all([deeds.undo(), deeds.undo()]);
  expect(undone()).toEqual(['second', 'first']);
  expect(deeds.notice.value?.canUndo).toBe(false);
});

test('what was undone says that the button would now take back the deed before', async () => {
  const deeds = openDeeds();
  await deeds.perform(async () => ['first'], 'một');
  await deeds.perform(async () => ['second'], 'hai');
  await deeds.undo();
  expect(deeds.notice.value?.said).toContain('việc trước đó');
  await deeds.undo();
  expect(deeds.notice.value?.said).toBe('Đã hoàn tác');
});

test('an undo waits for the deed that is under way, and takes that back', async () => {
  const deeds = openDeeds();
  await deeds.perform(async () => ['first'], 'một');
  const slow = Promise.withResolvers<readonly string[]>();
  const deed = deeds.perform(() => slow.promise, 'hai');
  const undo = deeds.undo();
  slow.resolve(['second']);
  await Promise.all([deed, undo]);
  expect(undone()).toEqual(['second']);
});

test('an undo that failed can be tried again, and what comes after it is done all the same', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const deeds = openDeeds();
  await deeds.perform(async () => ['first'], 'một');
  background.undo.mockRejectedValueOnce(new Error('gone'));
  await deeds.undo();
  expect(deeds.notice.value?.retry).not.toBeNull();
  await deeds.undo();
  expect(undone()).toEqual(['first', 'first']);
});

test('undone is what was to be forgotten: it is not forgotten', async () => {
  const deeds = openDeeds();
  await deeds.forget(['a'], 'đã xoá');
  await Promise.all([deeds.undo(), deeds.dismiss()]);
  expect(background.forget).not.toHaveBeenCalled();
});

test('what knows its own way back is taken back in its turn', async () => {
  const deeds = openDeeds();
  const back = vi.fn(async () => undefined);
  await deeds.change(async () => undefined, back, 'giữ tất cả');
  await deeds.perform(async () => ['later'], 'hai');
  await deeds.undo();
  expect(back).not.toHaveBeenCalled();
  await deeds.undo();
  expect(back).toHaveBeenCalledOnce();
  expect(undone()).toEqual(['later']);
});
