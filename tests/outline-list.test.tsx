// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OutlineList } from '../components/OutlineList';

test('an outline whose highest heading is of the third level begins at the edge', () => {
  const outline = ([3, 4, 3] as const).map((level, start) => ({
    ...{ text: `Mục ${start}`, level, start, end: start + 1 },
  }));
  const place = document.createElement('div');
  act(() =>
    render(<OutlineList outline={outline} onJump={() => undefined} />, place),
  );
  expect([...place.querySelectorAll('li')].map((li) => li.className)).toEqual([
    'level-2',
    'level-3',
    'level-2',
  ]);
});
