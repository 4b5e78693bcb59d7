import { describe, expect, test } from 'vitest';
import {
  type OwnColors,
  pairsOf,
  selectionOf,
  withOwnColors,
} from '../core/appearance/own-colors';
import { lineHeightOf, readerStyle } from '../core/appearance/reader-style';
import { appearanceSettings } from '../core/appearance/settings';
import { themes } from '../core/appearance/themes';
import { contrast } from '../core/contrast/color';
import { parseColor } from '../core/contrast/parse-color';
import { typefaces } from '../core/letters/typefaces';

const none: OwnColors = {
  inkColor: '',
  paperColor: '',
  linkColor: '',
  selectionColor: '',
  highlightColor: '',
};
const ratio = (first: string, second: string) => {
  const [a, b] = [parseColor(first), parseColor(second)];
  if (!a || !b) throw new Error(`no colour: ${first} ${second}`);
  return contrast(a, b);
};

describe.each([...themes.values()])('on theme $id', (theme) => {
  test('no colour of the reader’s leaves the theme as it is', () => {
    expect(withOwnColors(theme, none)).toBe(theme);
  });

  test.each(['#ffffff', '#000000', '#f5e6c8', '#123456', '#ffd700'])(
    'on a background %s all else moves to 7:1',
    (paperColor) => {
      const { colors } = withOwnColors(theme, { ...none, paperColor });
      for (const name of ['ink', 'quiet', 'accent', 'danger', 'good'] as const)
        expect(ratio(colors[name], paperColor), name).toBeGreaterThanOrEqual(7);
      expect(ratio(colors.border, paperColor)).toBeGreaterThanOrEqual(3);
      expect(ratio(colors.ink, colors.mark)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('a grey on which nothing reaches 7:1 still has AA', () => {
    const paperColor = '#777777';
    const { colors } = withOwnColors(theme, { ...none, paperColor });
    expect(ratio(colors.ink, paperColor)).toBeGreaterThanOrEqual(4.5);
  });

  test('the reader’s text stays as it was set, and too little contrast is said', () => {
    const own = { ...none, inkColor: '#999999', paperColor: '#ffffff' };
    const { colors } = withOwnColors(theme, own);
    expect(colors.ink).toBe('#999999');
    const pairs = pairsOf(colors, selectionOf(colors, own));
    const text = pairs.find(({ name }) => name === 'text');
    expect(text?.isLow).toBe(true);
    expect(text?.ratio).toBeCloseTo(2.85, 2);
    expect(pairs.find(({ name }) => name === 'link')?.isLow).toBe(false);
  });
});

describe('the style of the text', () => {
  const look = appearanceSettings.values.peek();

  test('letters never spread without their words, at least 3 to 1', () => {
    for (const spacing of ['slight', 'wide', 'widest'] as const) {
      const style = readerStyle({ ...look, spacing });
      const [letters, words] = ['--dd-letters', '--dd-words'].map((name) =>
        Number.parseFloat(style[name] ?? ''),
      );
      expect(letters).toBeGreaterThan(0);
      expect(Number(words) / Number(letters)).toBeGreaterThanOrEqual(3);
    }
  });

  test('66 characters are 66 characters in every typeface and spacing', () => {
    const width = (style: Readonly<Record<string, string>>) =>
      Number.parseFloat(style['--dd-measure'] ?? '');
    expect(width(readerStyle(look))).toBeCloseTo(66 * 0.493, 1);
    expect(width(readerStyle({ ...look, spacing: 'widest' }))).toBeGreaterThan(
      width(readerStyle(look)) + 66 * 0.12,
    );
  });

  test('where letters spread, the longest syllable needs more room', () => {
    const room = (spacing: typeof look.spacing) =>
      Number(readerStyle({ ...look, spacing })['--dd-syllable']);
    // Seven letters of the widest spacing, 0.12 em each, beside the bold “nguyệch” of Literata.
    expect(room('normal')).toBeGreaterThan(4.35);
    expect(room('widest')).toBeCloseTo(room('normal') + 7 * 0.12, 1);
  });

  test('no line height is less than a typeface’s stacked marks need', () => {
    for (const face of Object.values(typefaces))
      expect(lineHeightOf('close', face)).toBeGreaterThanOrEqual(face.stack);
  });
});
