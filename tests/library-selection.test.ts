import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { toggled } from '../core/library/list/selection';
import { openList } from '../entrypoints/library/list';
import { sampleEntry } from './harness/sample-entry';

/** What is chosen is seen wherever it stands, or it is not chosen. */
test('nothing stays chosen behind another screen', () => {
  const list = openList({
    entries: signal([sampleEntry({ id: 'a' }), sampleEntry({ id: 'b' })]),
    found: signal(null),
    highlighted: signal(new Set<string>()),
    forgotten: signal(new Set<string>()),
    now: () => 1,
  });
  const choose = () => list.select(toggled(list.selection.peek(), 'a'));
  choose();
  list.goTo('all'); // an article was read, and the list is there again
  expect([...list.selection.value.ids]).toEqual(['a']);
  list.goTo(null);
  list.goTo('all');
  expect([...list.selection.value.ids]).toEqual([]);
});
