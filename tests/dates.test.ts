import { expect, test } from 'vitest';
import { writeSiteReport } from '../core/contrast/site-report';
import { dayOf } from '../core/export/words';
import { formatDay, formatTime } from '../core/language/dates';
import { startLanguage } from '../core/language/language';

test('a moment is written as Vietnamese papers write it, by the clock of Việt Nam', async () => {
  await startLanguage('vi');
  expect(formatTime('2023-10-05T14:39:00+07:00')).toBe(
    'lúc 14:39 ngày 5/10/2023',
  );
  expect(formatTime('2026-03-06T17:05:00Z')).toBe('lúc 00:05 ngày 7/3/2026');
  expect(formatTime('hôm qua')).toBeNull();
});

test('a day is written in figures, without "thg"', async () => {
  await startLanguage('vi');
  expect(formatDay(new Date(2023, 9, 5).getTime())).toBe('5/10/2023');
});

test('English keeps its own way', async () => {
  await startLanguage('en');
  expect(formatTime('2023-10-05T14:39:00+07:00')).toContain('October 5, 2023');
  expect(formatDay(new Date(2023, 9, 5).getTime())).toBe('Oct 5, 2023');
});

test('reports and exported files write days the same way', () => {
  const facts = { now: 0, language: 'vi' } as const;
  expect(dayOf('2023-10-05T14:39:00+07:00', facts)).toBe('5/10/2023');
  expect(dayOf('2026-03-06T17:05:00Z', { ...facts, language: 'en' })).toBe(
    'March 7, 2026',
  );
  const page = { url: 'https://bao.vn/', step: 'aaa' } as const;
  const date = new Date(2023, 9, 5);
  expect(writeSiteReport([], { ...page, date })).toContain(
    'Ngày đo: 5/10/2023',
  );
});
