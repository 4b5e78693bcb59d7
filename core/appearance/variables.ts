import type { ThemeColors } from './theme';

const names: Readonly<Record<keyof ThemeColors, string>> = {
  paper: '--dd-paper',
  raised: '--dd-raised',
  ink: '--dd-ink',
  quiet: '--dd-quiet',
  accent: '--dd-accent',
  onAccent: '--dd-on-accent',
  danger: '--dd-danger',
  good: '--dd-good',
  border: '--dd-border',
  mark: '--dd-mark',
};

/** A theme's colours as the custom properties that all our style sheets read. */
export function colorVariables(
  colors: ThemeColors,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([name, property]) => [
      property,
      colors[name as keyof ThemeColors],
    ]),
  );
}
