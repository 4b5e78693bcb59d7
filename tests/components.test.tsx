// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../components/Popup';
import { Reader } from '../components/Reader';
import type { ReaderProps } from '../components/reader-props';
import { appearanceSettings } from '../core/appearance/settings';
import type { Article } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { lookOf } from '../core/reader/look';
import { readerSettings } from '../core/reader/settings';
import { speechSettings } from '../core/speech/settings';
import { sampleArticle } from './harness/sample-article';

// Every browser has it; happy-dom has not.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

const article = sampleArticle({
  title: 'Tựa <script>alert(1)</script>',
  lead: 'Sapo của bài.',
  byline: ['Lê Ẩn'],
  publishedTime: '2026-03-07T08:00:00+07:00',
  blocks: [
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Câu một. ' },
        { type: 'strong', inlines: [{ type: 'text', text: 'Câu hai, đậm.' }] },
        { type: 'text', text: ' Câu ba.' },
      ],
    },
    {
      type: 'figure',
      images: [{ src: 'https://x.vn/a.jpg', alt: 'Hồ' }],
      caption: [{ type: 'text', text: 'Chú thích.' }],
      credit: 'Lê Ẩn',
    },
  ],
  related: [{ title: 'Bài khác', url: 'https://x.vn/b' }],
});

const noHighlights: ReaderProps['highlights'] = {
  items: [],
  state: 'ready',
  notice: null,
  editing: null,
  reattaching: null,
  actions: {
    onAdd: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onEdit: vi.fn(),
    onReattach: vi.fn(),
    onPut: vi.fn(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
  },
};

const noMachine = {
  state: { kind: 'off' },
  onStart: vi.fn(),
  onCancel: vi.fn(),
} as const;

const readerProps: ReaderProps = {
  machine: noMachine,
  article,
  look: lookOf(
    { ...appearanceSettings.values.peek(), percent: 120 },
    false,
    false,
  ),
  summary: { kind: 'points', lead: null, points: [], glance: [] },
  mark: null,
  save: { kind: 'unsaved' },
  rating: { stars: null, failed: false },
  near: [],
  highlights: noHighlights,
  imageUrl: (src) => src,
  closeLabel: 'Đóng chế độ đọc',
  closeWord: 'Đóng',
  entryUrl: ({ id }) => `#${id}`,
  lookActions: { change: vi.fn(), reset: vi.fn(), keepForSite: vi.fn() },
  onPreviewFonts: vi.fn(),
  onRate: vi.fn(),
  settings: readerSettings.values.peek(),
  place: 0,
  resumed: false,
  said: '',
  abbreviations: { explain: true, own: [] },
  listening: {
    status: 'idle',
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
  },
  onSettings: vi.fn(),
  onPlace: vi.fn(),
  onSeen: vi.fn(),
  onPrint: vi.fn(),
  onSaveFile: vi.fn(),
  onTextSize: vi.fn(),
  onContrast: vi.fn(),
  onMark: vi.fn(),
  onSave: vi.fn(),
  onClose: vi.fn(),
};

function draw(element: preact.ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(element, root));
  return root;
}
afterEach(() => document.body.replaceChildren());

describe('the reader', () => {
  test('shows markup in a title as the text that it is', () => {
    const root = draw(<Reader {...readerProps} />);
    expect(root.querySelector('h1')?.textContent).toBe(article.title);
    expect(root.querySelector('script')).toBeNull();
  });

  test('marks a sentence across inlines, at its offsets, and nothing else', () => {
    const { text } = canonicalText(article);
    const start = text.indexOf('một. Câu hai');
    const root = draw(
      <Reader {...readerProps} mark={{ start, end: start + 12 }} />,
    );
    const marks = [...root.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['một. ', 'Câu hai']);
    expect(document.activeElement).toBe(marks[0]);
  });

  test('shows a caption once, beside its picture', () => {
    const root = draw(<Reader {...readerProps} />);
    expect(root.querySelector('figure figcaption')?.textContent).toContain(
      'Chú thích.',
    );
    expect(root.textContent?.split('Chú thích.')).toHaveLength(2);
  });

  test('asks the network for no picture of a saved article', () => {
    const root = draw(<Reader {...readerProps} imageUrl={() => null} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('figure')?.textContent).toContain('Hồ');
  });

  test('shows a kept picture from where it is kept', () => {
    const kept = (src: string) => `blob:${src}`;
    const root = draw(<Reader {...readerProps} imageUrl={kept} />);
    expect(root.querySelector('img')?.src).toMatch(/^blob:/u);
  });

  test('each cell of a plain table names its column, for narrow screens', () => {
    const cell = (text: string, header = false) => ({
      header,
      colspan: 1,
      rowspan: 1,
      inlines: [{ type: 'text' as const, text }],
    });
    const table = (colspan: number): Article => ({
      ...article,
      blocks: [
        {
          type: 'table',
          caption: [],
          rows: [
            [cell('Quận', true), { ...cell('Số', true), colspan }],
            [cell('Tây Hồ'), cell('14')],
          ],
        },
      ],
    });
    const labels = (root: HTMLElement) =>
      [...root.querySelectorAll('td')].map((td) => td.dataset.label);
    expect(
      labels(draw(<Reader {...readerProps} article={table(1)} />)),
    ).toEqual(['Quận', 'Số']);
    const merged = draw(<Reader {...readerProps} article={table(2)} />);
    expect(labels(merged)).toEqual([undefined, undefined]);
  });

  test('a failed save says what to do, in words', () => {
    const root = draw(
      <Reader
        {...readerProps}
        save={{ kind: 'failed', message: 'saving.diskFull' }}
      />,
    );
    expect(root.querySelector('[role=alert]')?.textContent).toContain(
      'ổ đĩa đầy',
    );
  });
});

const popupProps: PopupProps = {
  tabTitle: 'Tựa của thẻ',
  site: 'x.vn',
  page: { kind: 'loading' },
  percent: 100,
  step: 'original',
  proof: null,
  textSize: null,
  notices: {
    paused: false,
    offersContrast: false,
    hasOwnWidget: false,
    onResume: vi.fn(),
    onOffer: vi.fn(),
  },
  summary: { kind: 'loading' },
  machine: noMachine,
  save: { kind: 'unsaved' },
  entries: null,
  libraryUrl: 'library.html',
  search: {
    query: '',
    said: '',
    found: null,
    onWake: vi.fn(),
    onInput: vi.fn(),
  },
  entryUrl: (id) => `library.html#${id}`,
  taught: false,
  onRead: vi.fn(),
  onListen: vi.fn(),
  onPick: vi.fn(),
  onForget: vi.fn(),
  onHighlight: vi.fn(),
  onSave: vi.fn(),
  isPrivate: false,
  onPictures: vi.fn(),
  onJump: vi.fn(),
  onTextSize: vi.fn(),
  onContrast: vi.fn(),
  onSettings: vi.fn(),
  onSimple: vi.fn(),
};

describe('the popup', () => {
  const button = (root: HTMLElement, name: string) =>
    [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === name,
    );

  test('reads nothing before the page is known', () => {
    const onRead = vi.fn();
    const root = draw(<Popup {...popupProps} onRead={onRead} />);
    button(root, 'Đọc')?.click();
    expect(onRead).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Tựa của thẻ');
  });

  test('on a browser page offers the library and no buttons that cannot work', () => {
    const root = draw(
      <Popup {...popupProps} page={{ kind: 'none', reason: 'browserPage' }} />,
    );
    expect(button(root, 'Đọc')).toBeUndefined();
    expect(button(root, 'A+')).toBeUndefined();
    expect(root.querySelector('a[href="library.html"]')).not.toBeNull();
  });

  test('on a list page still offers text size and contrast', () => {
    const root = draw(
      <Popup {...popupProps} page={{ kind: 'none', reason: 'listPage' }} />,
    );
    expect(button(root, 'Đọc')).toBeUndefined();
    expect(button(root, 'A+')).toBeDefined();
    expect(button(root, 'Tăng tương phản')).toBeDefined();
  });
});
