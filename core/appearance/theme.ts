/** Colours of one look, all `#rrggbb`. What each is for: reference names in `components/tokens.css`. */
export interface ThemeColors {
  /** Background of text. */
  readonly paper: string;
  /** Background of panels and buttons. */
  readonly raised: string;
  readonly ink: string;
  /** Meta lines and captions. */
  readonly quiet: string;
  /** Links, the chosen state, focus. */
  readonly accent: string;
  /** Text on `accent`. */
  readonly onAccent: string;
  readonly danger: string;
  readonly good: string;
  /** Borders of controls, 3:1 on `paper` (WCAG 1.4.11). */
  readonly border: string;
  /** Background of the sentence that the reader was led to. */
  readonly mark: string;
}

/**
 * One look of the reader; a member of `themes/`. A test holds every text colour to 7:1 on both
 * backgrounds (WCAG 2.2 SC 1.4.6).
 */
export interface Theme {
  /** Same as the file name. */
  readonly id: string;
  readonly scheme: 'light' | 'dark';
  readonly colors: ThemeColors;
}

export function defineTheme(theme: Theme): Theme {
  return theme;
}
