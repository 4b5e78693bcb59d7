// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { EntryFacts } from '../components/EntryFacts';
import { type EntriesState, EntryList } from '../components/EntryList';
import { Recovery, type RecoveryProps } from '../components/Recovery';
import { sampleEntry } from './harness/sample-entry';

function drawn(element: preact.ComponentChild): HTMLElement {
  const root = document.createElement('div');
  render(element, root);
  return root;
}
const listed = (entries: EntriesState) =>
  drawn(<EntryList entries={entries} entryUrl={String} empty="Chưa có bài" />);

test('a damaged library is not said to be empty, and the way to its recovery stands there', () => {
  const root = listed('damaged');
  expect(root.textContent).not.toContain('Chưa có bài');
  expect(root.querySelector('[role=alert]')?.textContent).toContain(
    'Thư viện vừa bị hỏng',
  );
  expect(root.querySelector('a')?.getAttribute('href')).toBe('library.html');
  expect(listed([]).textContent).toBe('Chưa có bài');
});

test('a link that is not loaded yet tells what it was elsewhere, if that is more than unread', () => {
  const link = sampleEntry({ unloaded: true, state: 'archived' });
  const facts = (state: typeof link.state) =>
    drawn(<EntryFacts entry={{ ...link, state }} now={0} />).textContent;
  expect(facts('archived')).toContain('chưa tải · trong kho lưu trữ');
  expect(facts('unread')).toMatch(/chưa tải$/u);
});

test('a copy that gave too little leads to the backup file', () => {
  const never = () => undefined;
  const props: RecoveryProps = {
    loss: { kind: 'emptied', before: 77, now: 0, message: '', at: 1 },
    ...{ copied: 0, backup: null, state: 'failed', missed: 77, now: 1 },
    ...{ onRestore: never, onFile: never, onSave: never, onAccept: never },
  };
  const root = drawn(<Recovery {...props} />);
  expect(root.textContent).toContain('không trả về đủ 77 bài');
  expect(root.querySelector('button.main')?.textContent).toBe(
    'Khôi phục từ tệp sao lưu',
  );
});
