// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { loadScreen } from '../entrypoints/library/screens';
import { useScreen } from '../entrypoints/library/use-screen';
import type { LibraryView } from '../entrypoints/library/view';

const viewThat = (load: () => Promise<() => string>) =>
  ({ load }) as unknown as LibraryView;

function draw(view: LibraryView) {
  const root = document.createElement('div');
  const Probe = () => {
    const Screen = useScreen(view) as (() => string) | null;
    return Screen ? <Screen /> : <p>đang mở</p>;
  };
  render(<Probe />, root);
  return root;
}

test('a screen that comes between a drawing and its effects is drawn', async () => {
  const view = viewThat(async () => () => 'danh sách');
  const root = draw(view);
  expect(root.textContent).toBe('đang mở');
  await loadScreen(view);
  await vi.waitFor(() => expect(root.textContent).toBe('danh sách'));
});

test('one that was loaded before is drawn at once', async () => {
  const view = viewThat(async () => () => 'danh sách');
  await loadScreen(view);
  expect(draw(view).textContent).toBe('danh sách');
});
