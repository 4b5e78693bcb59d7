// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../components/Toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function shown(props: { onUndo?: () => void; onRetry?: () => void }) {
  const onClose = vi.fn();
  const root = document.createElement('div');
  act(() =>
    render(<Toast message="Đã hoàn tác" onClose={onClose} {...props} />, root),
  );
  const toast = root.querySelector('.toast');
  const happen = (type: string) =>
    act(() => void toast?.dispatchEvent(new Event(type, { bubbles: true })));
  return { onClose, happen };
}

const wait = () => act(() => void vi.advanceTimersByTime(60_000));

test('a mere word goes by itself', () => {
  const { onClose } = shown({});
  expect(onClose).not.toHaveBeenCalled();
  wait();
  expect(onClose).toHaveBeenCalledOnce();
});

test.each([{ onUndo: vi.fn() }, { onRetry: vi.fn() }])(
  'what can be acted upon stays',
  (props) => {
    const { onClose } = shown(props);
    wait();
    expect(onClose).not.toHaveBeenCalled();
  },
);

test.each([
  ['pointerenter', 'pointerleave'],
  ['focusin', 'focusout'],
])('between %s and %s it waits', (begin, end) => {
  const { onClose, happen } = shown({});
  happen(begin);
  wait();
  expect(onClose).not.toHaveBeenCalled();
  happen(end);
  wait();
  expect(onClose).toHaveBeenCalledOnce();
});
