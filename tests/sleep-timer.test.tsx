// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ListenPanel } from '../components/ListenPanel';
import type { ListeningProps } from '../components/listening-props';
import { speechSettings } from '../core/speech/settings';

const silent: ListeningProps = {
  status: 'playing',
  marks: signal([]),
  word: signal(null),
  settings: speechSettings.values.peek(),
  voices: [],
  sleepsAt: null,
  guide: { system: 'windows', browser: 'firefox' },
  queue: null,
  onPlay: vi.fn(),
  onPause: vi.fn(),
  onStep: vi.fn(),
  onStop: vi.fn(),
  onMediaKey: vi.fn(),
  onSettings: vi.fn(),
  onSay: vi.fn(),
  isSilent: false,
  onSleep: vi.fn(),
};

test('a sleep timer that runs is shown when the panel opens again, and can be taken back', () => {
  const onSleep = vi.fn();
  const voice = {
    id: 'a',
    name: 'An',
    language: 'vi-VN',
    isRemote: false,
    isDefault: true,
  };
  const listening = {
    ...silent,
    voices: [voice],
    sleepsAt: new Date(2026, 10, 30, 21, 45).getTime(),
    onSleep,
  };
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<ListenPanel listening={listening} />, root));
  const select = [...root.querySelectorAll('select')].find((one) =>
    one.textContent?.includes('Không hẹn'),
  );
  expect(select?.selectedOptions[0]?.textContent).toBe(
    'đang hẹn tắt lúc 21:45',
  );
  if (!select) return;
  select.value = '';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onSleep).toHaveBeenCalledExactlyOnceWith(null);
  act(() =>
    render(<ListenPanel listening={{ ...listening, sleepsAt: null }} />, root),
  );
  expect(select.selectedOptions[0]?.textContent).toBe('Không hẹn');
  expect(select.textContent).not.toContain('đang hẹn');
});
