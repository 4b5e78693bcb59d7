// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProfileButtons } from '../components/ProfileButtons';
import { ProfileFiles } from '../components/ProfileFiles';
import { SimplePopup, type SimplePopupProps } from '../components/SimplePopup';

function draw(element: preact.ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(element, root));
  return root;
}
afterEach(() => document.body.replaceChildren());

const button = (root: HTMLElement, name: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('the popup of three buttons', () => {
  const props: SimplePopupProps = {
    page: { kind: 'article', title: 'Tựa', minutes: 3 },
    percent: 130,
    step: 'aa',
    onTextSize: vi.fn(),
    onContrast: vi.fn(),
    onRead: vi.fn(),
    onFull: vi.fn(),
  };
  const open = (change: Partial<SimplePopupProps>) =>
    draw(<SimplePopup {...props} {...change} />);

  test('has these and a way back, nothing else', () => {
    const root = open({});
    expect(root.querySelectorAll('button, a, input, select')).toHaveLength(4);
    expect(root.textContent).toContain('130 %');
    expect(root.textContent).toContain('Rõ (4,5 : 1)');
  });

  test.each([
    ['Chữ to hơn', 'onTextSize', 1],
    ['Rõ hơn', 'onContrast', 1],
  ] as const)('%s goes one further', (name, prop, direction) => {
    const pressed = vi.fn();
    button(open({ [prop]: pressed }), name).click();
    expect(pressed).toHaveBeenCalledWith(direction);
  });

  test('at the end both lead back to the beginning', () => {
    const onTextSize = vi.fn();
    const onContrast = vi.fn();
    const root = open({
      percent: 400,
      step: 'black-white',
      onTextSize,
      onContrast,
    });
    button(root, 'Về cỡ chữ ban đầu').click();
    button(root, 'Về màu ban đầu').click();
    expect(onTextSize).toHaveBeenCalledWith(0);
    expect(onContrast).toHaveBeenCalledWith(0);
  });

  test('reads nothing before the page is known', () => {
    const onRead = vi.fn();
    button(open({ page: { kind: 'loading' }, onRead }), 'Đọc').click();
    expect(onRead).not.toHaveBeenCalled();
    button(open({ onRead }), 'Đọc').click();
    expect(onRead).toHaveBeenCalledOnce();
  });

  test('where there is nothing to read says why', () => {
    const root = open({ page: { kind: 'none', reason: 'listPage' } });
    expect(root.querySelector('[role=status]')?.textContent).toContain(
      'trang danh mục',
    );
    expect(() => button(root, 'Đọc')).toThrow();
  });

  test('offers no size or contrast where none can be set', () => {
    const root = open({ page: { kind: 'none', reason: 'browserPage' } });
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('profiles', () => {
  const items = [
    { id: 'a', name: 'Lão thị', does: 'Chữ to hơn.', inUse: false },
    { id: 'b', name: 'Sợ sáng', does: 'Nền tối dịu.', inUse: true },
  ];

  test('say what they do, and which is in use in words', () => {
    const root = draw(
      <ProfileButtons profiles={items} onApply={vi.fn()} onPreview={vi.fn()} />,
    );
    expect(button(root, 'Lão thị').textContent).toBe('Lão thịChữ to hơn.');
    expect(button(root, 'Sợ sáng').textContent).toContain('đang dùng');
    expect(button(root, 'Sợ sáng').getAttribute('aria-pressed')).toBe('true');
    expect(button(root, 'Lão thị').getAttribute('aria-pressed')).toBe('false');
  });

  test('are shown by focus and by pointer, and set by a press', () => {
    const onPreview = vi.fn();
    const onApply = vi.fn();
    const root = draw(
      <ProfileButtons
        profiles={items}
        onApply={onApply}
        onPreview={onPreview}
      />,
    );
    const first = button(root, 'Lão thị');
    for (const type of ['focus', 'blur', 'mouseenter', 'mouseleave'])
      first.dispatchEvent(new Event(type));
    expect(onPreview.mock.calls).toEqual([['a'], [null], ['a'], [null]]);
    expect(onApply).not.toHaveBeenCalled();
    first.click();
    expect(onApply).toHaveBeenCalledWith('a');
  });

  test('are saved under the name that was typed', () => {
    const onExport = vi.fn();
    const root = draw(
      <ProfileFiles problem={null} onExport={onExport} onImport={vi.fn()} />,
    );
    const input = root.querySelector('input');
    if (!input) throw new Error('no input');
    act(() => {
      input.value = 'Bà nội';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    button(root, 'Lưu').click();
    expect(onExport).toHaveBeenCalledWith('Bà nội');
  });

  test('say aloud why a file was not used', () => {
    const root = draw(
      <ProfileFiles
        problem="Tệp này quá lớn."
        onExport={vi.fn()}
        onImport={vi.fn()}
      />,
    );
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'Tệp này quá lớn.',
    );
  });
});
