import type { Theme } from './theme';

const modules = import.meta.glob<Theme>('./themes/*.ts', {
  eager: true,
  import: 'default',
});

/** Every theme that has a file in `themes/`, by id. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  Object.values(modules).map((theme) => [theme.id, theme]),
);

/** The theme of a choice; `auto` and unknown ids follow the system. */
export function themeFor(choice: string, systemIsDark: boolean): Theme {
  const theme =
    themes.get(choice) ?? themes.get(systemIsDark ? 'dark' : 'paper');
  if (!theme) throw new Error('themes/paper.ts and themes/dark.ts must exist');
  return theme;
}
