// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ExportScreen } from '../entrypoints/library/ExportScreen';
import type { LibraryModel } from '../entrypoints/library/model';
import { entries } from './harness/sample-highlights';

test('what was chosen in the list is offered once, not at every later visit', () => {
  const model = {
    entries: signal(entries),
    toExport: signal([entries[0]?.id]),
    backup: {
      last: signal(null),
      folder: signal(null),
      state: signal({ kind: 'idle' }),
    },
  } as unknown as LibraryModel;
  const root = document.body.appendChild(document.createElement('div'));
  const visit = () => {
    act(() => render(<ExportScreen model={model} id="export" />, root));
    const said = root.textContent;
    act(() => render(null, root));
    return said;
  };
  expect(visit()).toContain('Những bài đã chọn');
  expect(visit()).not.toContain('Những bài đã chọn');
});
