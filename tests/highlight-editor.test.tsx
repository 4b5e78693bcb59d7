// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HighlightEditor } from '../components/HighlightEditor';
import type { Highlight, Remarks } from '../core/highlights/highlight';

const highlight: Highlight = {
  id: 'một',
  entryId: 'bài',
  target: { type: 'image', src: 'https://x.vn/a.jpg', alt: 'Hồ' },
  meaning: 'claim',
  note: 'cũ',
  tags: ['hồ'],
  status: 'exact',
  changedTo: null,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
};
const kept = vi.fn<(patch: Partial<Remarks>) => void>();
let root: HTMLElement;
const draw = (given: Partial<Highlight> = {}) =>
  act(() =>
    render(
      <HighlightEditor
        key={given.id ?? highlight.id}
        highlight={{ ...highlight, ...given }}
        onChange={(patch) => kept(patch)}
        onRemove={vi.fn()}
        onDone={vi.fn()}
      />,
      root,
    ),
  );
const note = () => root.querySelector('textarea') as HTMLTextAreaElement;
const type = (words: string, field: HTMLTextAreaElement | null = note()) =>
  act(() => {
    if (!field) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const leave = () =>
  act(() => {
    note().dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(async () => {
  kept.mockClear();
  root = document.body.appendChild(document.createElement('div'));
  await draw();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('what is being typed outlasts a page that changes under it', async () => {
  await type('mới');
  await draw({ status: 'moved' });
  expect(note().value).toBe('mới');
  expect(kept).not.toHaveBeenCalled();
  await leave();
  expect(kept.mock.calls).toEqual([[{ note: 'mới' }]]);
});

test('what was typed is kept when the editor is closed by Escape', async () => {
  await type('mới');
  await act(() => render(null, root));
  expect(kept.mock.calls).toEqual([[{ note: 'mới' }]]);
});

test('what was typed is kept when the tab is left or closed', async () => {
  await type('mới');
  const hidden = vi
    .spyOn(document, 'visibilityState', 'get')
    .mockReturnValue('hidden');
  await act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  hidden.mockRestore();
  expect(kept.mock.calls).toEqual([[{ note: 'mới' }]]);
});

test('what was kept is not kept again, and what the store made of it is shown', async () => {
  await type('  mới ');
  await leave();
  await draw({ note: 'mới' });
  expect(note().value).toBe('mới');
  await act(() => render(null, root));
  expect(kept).toHaveBeenCalledTimes(1);
});

test('what could not be kept stays to be read', async () => {
  await type('mới');
  await leave();
  await draw();
  expect(note().value).toBe('mới');
});

test('tags are parted by commas', async () => {
  const field = root.querySelector('input.field') as HTMLInputElement;
  await act(() => {
    field.value = 'nước, hồ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(kept.mock.calls).toEqual([[{ tags: ['nước', ' hồ'] }]]);
});
