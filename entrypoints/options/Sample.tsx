import { colorsAtStep } from '../../core/appearance/colors-at-step';
import { appearanceSettings } from '../../core/appearance/settings';
import { themeFor } from '../../core/appearance/themes';
import { colorVariables } from '../../core/appearance/variables';
import { text } from '../../core/language/text';
import { textScaleSettings } from '../../core/text-scale/settings';

/** The section's effect on a paragraph, live; sections that do not show on text have none. */
export function Sample({
  section,
  systemIsDark,
}: {
  readonly section: string;
  readonly systemIsDark: boolean;
}) {
  if (section === 'appearance') return <ReaderSample isDark={systemIsDark} />;
  if (section === 'text-scale') {
    const { percent } = textScaleSettings.values.value;
    return <Paragraph style={{ fontSize: `${percent}%` }} />;
  }
  return null;
}

function ReaderSample({ isDark }: { readonly isDark: boolean }) {
  const { theme, percent, contrast } = appearanceSettings.values.value;
  const colors = colorsAtStep(themeFor(theme, isDark), contrast);
  const style = { ...colorVariables(colors), fontSize: `${percent * 1.25}%` };
  return <Paragraph style={style} />;
}

function Paragraph({ style }: { readonly style: Record<string, string> }) {
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
