import type { ReadState } from '../library/read-state';

/** What services and people write in a column of states, in English and Vietnamese. */
const SAID: readonly (readonly [RegExp, ReadState])[] = [
  [/^(?:archived?|read archive|(?:đã )?lưu trữ)$/u, 'archived'],
  [/^(?:read|done|finished|completed?|đã đọc|đọc xong|xong)$/u, 'done'],
  [/^(?:(?:currently )?reading|in progress|started|đang đọc)$/u, 'reading'],
  [
    /^(?:unread|to read|read later|later|not started|inbox|new|todo|chưa đọc|đọc sau)$/u,
    'unread',
  ],
];

/** The state that a word names, or null. */
export function saidState(word: string): ReadState | null {
  const said = word
    .normalize('NFC')
    .trim()
    .replace(/[\s_-]+/gu, ' ')
    .toLocaleLowerCase('vi');
  return SAID.find(([words]) => words.test(said))?.[1] ?? null;
}
