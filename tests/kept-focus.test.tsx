// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useKeptFocus } from '../components/use-kept-focus';

afterEach(() => document.body.replaceChildren());

function Room({ changed }: { readonly changed: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <div ref={root} tabIndex={-1} id="room">
      <button type="button">Đóng</button>
      <div class="look-row">
        {changed && <button type="button" id="reset" />}
        <select id="lines" />
      </div>
      <fieldset>
        <input type="radio" name="star" value="1" />
        <input type="radio" name="star" value="2" checked={!changed} id="two" />
        {changed && <button type="button" id="remove" />}
      </fieldset>
      {changed && <button type="button" id="alone" />}
    </div>
  );
}

test.each([
  ['reset', 'lines'],
  ['remove', 'two'],
  ['alone', 'room'],
])('where “%s” had the focus and is gone, “%s” has it', async (gone, next) => {
  const place = document.body.appendChild(document.createElement('div'));
  act(() => render(<Room changed />, place));
  document.getElementById(gone)?.focus();
  expect(document.activeElement?.id).toBe(gone);
  act(() => render(<Room changed={false} />, place));
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(next));
});
