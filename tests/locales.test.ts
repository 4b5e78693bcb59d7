import { describe, expect, test } from 'vitest';
import { text, textIfAny, textIn } from '../core/language/text';
import type { Fields, Settings } from '../core/settings';
import en from '../locales/en';
import vi from '../locales/vi';
import { readSource } from './conventions/source-files';

type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const flat = (words: Words) =>
  Object.entries(words).flatMap(([section, texts]) =>
    Object.entries(texts).map(
      ([key, message]) =>
        [`${section}.${key}`, JSON.stringify(message)] as const,
    ),
  );
const holes = (message: string) =>
  [...new Set(message.match(/\{[a-z]+\}/giu) ?? [])].sort();

describe('both languages', () => {
  const english = new Map(flat(en as Words));

  test('have the same keys', () => {
    expect([...english.keys()]).toEqual(flat(vi).map(([key]) => key));
  });

  test.each(flat(vi))('%s has the same places for values', (key, message) => {
    expect(holes(english.get(key) ?? '')).toEqual(holes(message));
  });

  test('are NFC, without exclamation marks or stray spaces', () => {
    for (const [key, message] of [...flat(vi), ...english])
      expect(message, key).toMatch(/^"(?! )(?!.*!)(?!.* {2}).*[^ ]"$|^\{/u);
    expect(JSON.stringify(vi).normalize('NFC')).toBe(JSON.stringify(vi));
  });

  test('call the menu’s item by its name where the empty library speaks of it', () => {
    for (const words of [vi, en])
      expect(words.list.emptyAll).toContain(`“${words.keeping.linkMenu}”`);
  });

  test('hold no text that nothing says', () => {
    const code = [
      ...readSource(['core', 'components', 'entrypoints'], /\.tsx?$/u),
    ]
      .map(([, source]) => source)
      .join('\n');
    // Keys put together at run time are asked for by their beginning.
    const unused = flat(vi)
      .map(([key]) => key)
      .filter(
        (key) =>
          !/^(manifest|setting|theme|page|notice|profile|contrast\.step|importing|importFormat|exportFormat|voiceGuide|summary\.glance|machine\.(?:failure|engine|about|address)|shelf|tagColor|list\.(?:order|length|period)|backup\.every)\./u.test(
            key,
          ),
      )
      .filter(
        (key) =>
          !/^(citation|highlightList\.(meaning|format)|abbreviation\.field)\./u.test(
            key,
          ),
      )
      .filter((key) => !new RegExp(`['"]${key}['"]`, 'u').test(code))
      .filter(
        (key) =>
          !/^reader\.(video|audio|social|map|document|other|question|answer)$/u.test(
            key,
          ),
      );
    expect(unused).toEqual([]);
  });
});

describe('text', () => {
  test('fills places, and writes numbers as the language does', () => {
    expect(textIn('vi', 'common.percent', { count: 1234 })).toBe('1.234 %');
    expect(textIn('en', 'common.percent', { count: 1234 })).toBe('1,234%');
  });

  test('takes the plural form of English and has none in Vietnamese', () => {
    expect(textIn('en', 'common.minutes', { count: 1 })).toBe('1 minute');
    expect(textIn('en', 'common.minutes', { count: 2 })).toBe('2 minutes');
    expect(textIn('vi', 'common.minutes', { count: 1 })).toBe('1 phút đọc');
  });

  test('a value that looks like a place is not filled again', () => {
    expect(textIn('vi', 'saving.saved', { title: '{title} $1' })).toBe(
      'Đã lưu “{title} $1”',
    );
  });

  test('speaks Vietnamese before anyone has chosen', () => {
    expect(text('common.close')).toBe('Đóng');
  });
});

test('every setting and option that a feature declares has its words', () => {
  const modules = import.meta.glob<Record<string, unknown>>(
    '../core/*/settings.ts',
    { eager: true },
  );
  const sections = Object.values(modules).flatMap(
    (module) => Object.values(module) as Settings<Fields>[],
  );
  expect(sections.length).toBeGreaterThanOrEqual(4);
  for (const { section, fields } of sections) {
    // A field without a control is drawn nowhere and needs no words.
    const drawn = Object.entries(fields).filter(
      ([, { control }]) => control !== 'none',
    );
    if (drawn.length > 0)
      expect(textIfAny(`setting.${section}`), section).not.toBeNull();
    for (const [name, field] of drawn) {
      const id = `${section}.${name}`;
      expect(textIfAny(`setting.${id}`), id).not.toBeNull();
      for (const option of field.control === 'choice' ? field.options : [])
        expect(
          textIfAny(`setting.${id}.${option}`) ??
            textIfAny(`theme.${option}`) ??
            textIfAny(`contrast.step.${option}`),
          `${id}.${option}`,
        ).not.toBeNull();
    }
  }
});
