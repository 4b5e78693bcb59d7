import { luminance } from '../contrast/color';
import { parseColor } from '../contrast/parse-color';
import type { Theme } from './theme';

const modules = import.meta.glob<Theme>('./themes/*.ts', {
  eager: true,
  import: 'default',
});

/** Every theme that has a file in `themes/`, by id, from the lightest paper to the darkest. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  Object.values(modules)
    .sort((a, b) => lightness(b) - lightness(a))
    .map((theme) => [theme.id, theme]),
);

function lightness({ colors }: Theme): number {
  const paper = parseColor(colors.paper);
  return paper ? luminance(paper) : 0;
}

/** The theme of a choice; `auto` and unknown ids follow the system. */
export function themeFor(choice: string, systemIsDark: boolean): Theme {
  const theme =
    themes.get(choice) ?? themes.get(systemIsDark ? 'dark' : 'paper');
  if (!theme) throw new Error('themes/paper.ts and themes/dark.ts must exist');
  return theme;
}
