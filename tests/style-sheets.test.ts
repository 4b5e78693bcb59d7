import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../core/appearance/font-files';
import { themes } from '../core/appearance/themes';
import { colorVariables } from '../core/appearance/variables';

const tokens = readFileSync('components/tokens.css', 'utf8');
const fonts = ['fonts', 'typefaces']
  .map((name) => readFileSync(`components/${name}.css`, 'utf8'))
  .join('\n');

/** The custom properties of the n-th block of the sheet. */
function properties(block: number): Record<string, string> {
  const body = tokens.split('{').at(block)?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/(--dd-[a-z-]+): (#[0-9a-f]+);/gu)].map((match) => [
      match[1],
      match[2],
    ]),
  );
}

describe('tokens.css', () => {
  // The first block is paper; the media query opens the second, its :root the third.
  test.each([
    ['paper', 1],
    ['dark', 3],
  ] as const)('%s is the theme of that name', (id, block) => {
    const theme = themes.get(id);
    if (!theme) throw new Error(`themes/${id}.ts is missing`);
    expect(properties(block)).toEqual(colorVariables(theme.colors));
  });
});

describe('fonts.css and typefaces.css', () => {
  const flat = fonts.replace(/\s+/gu, ' ');

  test.each(fontFiles)('knows $name', ({ path, weight, unicodeRange }) => {
    const face = flat
      .split('@font-face')
      .find((candidate) => candidate.includes(`url("${path}")`));
    expect(face).toContain(`font-weight: ${weight}`);
    expect(face).toContain(`unicode-range: ${unicodeRange}`);
  });

  test('names no other file', () => {
    expect(fonts.match(/url\(/gu)).toHaveLength(fontFiles.length);
  });

  test('every letter of Vietnamese is in a range', () => {
    const letters =
      'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ₫';
    for (const letter of letters + letters.toLocaleUpperCase('vi'))
      expect(covers(letter.codePointAt(0) ?? 0), letter).toBe(true);
    expect(covers(0x4e2d)).toBe(false);
  });
});

function covers(codePoint: number): boolean {
  return fontFiles
    .flatMap(({ unicodeRange }) => unicodeRange.split(', '))
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16)),
    )
    .some(([from = 0, to = from]) => codePoint >= from && codePoint <= to);
}
