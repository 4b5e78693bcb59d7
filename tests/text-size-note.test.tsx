// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import {
  TextSizeNote,
  type TextSizeNoteProps,
} from '../components/TextSizeNote';

const clean = { clipped: 0, overlapping: 0, wide: 0, smaller: 0 };

function show(props: Partial<TextSizeNoteProps>) {
  const root = document.createElement('div');
  const all: TextSizeNoteProps = {
    status: { ...clean, texts: 9, method: 'rewrite', isArticleOnly: true },
    wholePage: false,
    onReach: vi.fn(),
    onRead: vi.fn(),
    ...props,
  };
  render(<TextSizeNote {...all} />, root);
  const words = (root.textContent ?? '').replace(/\s+/gu, ' ');
  const buttons = [...root.querySelectorAll('button')];
  return { all, words, buttons, names: buttons.map((one) => one.textContent) };
}

test('with nothing broken it says so, and offers the whole page', () => {
  const { words, names, buttons, all } = show({});
  expect(words).toContain('Không chỗ nào bị che.');
  expect(names).toEqual(['Phóng cả trang']);
  buttons[0]?.click();
  expect(all.onReach).toHaveBeenCalledWith(true);
});

test('each kind of fault is said in words, and the reader view offered', () => {
  const { words, names, buttons, all } = show({
    status: {
      ...{ clipped: 3, overlapping: 2, wide: 0, smaller: 4 },
      ...{ texts: 9, method: 'tab', isArticleOnly: false },
    },
  });
  expect(words).toContain(
    'Còn lại: 3 chỗ chữ bị che bớt; 2 chỗ chữ nằm đè lên nhau; 4 chỗ chưa to bằng mức bạn chọn, để trang khỏi vỡ.',
  );
  expect(words).toContain('phóng to cả thẻ này');
  expect(names).toEqual(['Mở chế độ đọc']);
  buttons[0]?.click();
  expect(all.onRead).toHaveBeenCalled();
});

test('a page that is whole, and one without an article, get no offer to read', () => {
  const status = { texts: 9, method: 'zoom', isArticleOnly: false } as const;
  expect(show({ status: { ...clean, ...status } }).names).toEqual([]);
  expect(
    show({
      status: { ...clean, ...status, wide: 1 },
      onRead: null,
      wholePage: true,
    }).names,
  ).toEqual(['Chỉ phóng bài viết']);
});
