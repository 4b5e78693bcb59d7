import type { Appearance } from '../../core/appearance/reader-style';
import { appearanceSettings } from '../../core/appearance/settings';
import { colorVariables } from '../../core/appearance/variables';
import { text } from '../../core/language/text';
import {
  fontStyle,
  type LetterChoice,
  letterStyle,
  lineStyle,
  narrowWidth,
} from '../../core/letters/letter-style';
import { letterSettings } from '../../core/letters/settings';
import { lookOf } from '../../core/reader/look';
import { textScaleSettings } from '../../core/text-scale/settings';

type Style = Record<string, string>;

/** The section's effect on a paragraph, live; sections that do not show on text have none. */
export function Sample({
  section,
  systemIsDark,
}: {
  readonly section: string;
  readonly systemIsDark: boolean;
}) {
  switch (section) {
    case 'appearance':
      return (
        <Paragraph
          style={readerStyle(appearanceSettings.values.value, systemIsDark)}
        />
      );
    case 'text-scale': {
      const { percent } = textScaleSettings.values.value;
      return <Paragraph style={{ fontSize: `${percent}%` }} />;
    }
    case 'letters':
      return <Paragraph style={lettersStyle(letterSettings.values.value)} />;
    default:
      return null;
  }
}

/** How the reader view looks, 100 % being its 20 px. */
export function readerStyle(choice: Appearance, isDark: boolean): Style {
  const { colors, scheme, style } = lookOf(choice, false, isDark);
  return {
    ...colorVariables(colors),
    ...style,
    'color-scheme': scheme,
    'font-family': 'var(--dd-face)',
    'font-size': `${choice.percent * 1.25}%`,
    'font-weight': 'var(--dd-weight)',
    'letter-spacing': 'var(--dd-letters)',
    'line-height': 'var(--dd-lines)',
    'max-inline-size': 'var(--dd-measure)',
    'word-spacing': 'var(--dd-words)',
    '-webkit-text-stroke-width': 'var(--dd-stroke)',
  };
}

/** How letters stand; what shows only on a whole page (motion, pictures) does not show here. */
export function lettersStyle(choice: LetterChoice): Style {
  return {
    ...fontStyle(choice, ({ family }) => family),
    ...letterStyle(choice),
    ...lineStyle(choice),
    ...(choice.narrow ? { 'max-inline-size': narrowWidth } : {}),
  };
}

export function Paragraph({ style }: { readonly style: Style }) {
  return (
    <section
      class="sample"
      aria-label={text('options.preview')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: at 400 % it scrolls, and must by keyboard (WCAG 2.1.1)
      tabIndex={0}
      style={style}
      lang="vi"
    >
      {text('options.sample')}
    </section>
  );
}
