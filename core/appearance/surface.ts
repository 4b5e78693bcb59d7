import { effect } from '@preact/signals-core';
import { language } from '../language/language';
import { text } from '../language/text';
import { colorsAtStep } from './colors-at-step';
import { withOwnColors } from './own-colors';
import { appearanceSettings } from './settings';
import { themes } from './themes';
import { colorVariables } from './variables';

/**
 * Dresses one of our own pages: language, title, and the theme that the reader chose for reading, so
 * that a black page does not open from a white popup. `auto` leaves the style sheet to follow the system.
 */
export function startSurface(document: Document): void {
  const root = document.documentElement;
  let set: readonly string[] = [];
  effect(() => {
    root.lang = language.value;
    document.title = text('manifest.shortName');
  });
  effect(() => {
    const chosen = appearanceSettings.values.value;
    const found = themes.get(chosen.theme);
    const theme = found && withOwnColors(found, chosen);
    const wanted: Record<string, string> = theme
      ? {
          ...colorVariables(colorsAtStep(theme, chosen.contrast)),
          'color-scheme': theme.scheme,
        }
      : {};
    for (const name of set) root.style.removeProperty(name);
    set = Object.keys(wanted);
    for (const [name, value] of Object.entries(wanted))
      root.style.setProperty(name, value);
  });
}
