import { colorsAtStep } from '../../../core/appearance/colors-at-step';
import { mediaMatches } from '../../../core/appearance/media';
import { withOwnColors } from '../../../core/appearance/own-colors';
import { appearanceSettings } from '../../../core/appearance/settings';
import { themes } from '../../../core/appearance/themes';
import { highlightVariables } from '../../../core/highlights/colors';

/** For the life of the page. */
const systemIsDark = mediaMatches(
  window,
  '(prefers-color-scheme: dark)',
  new AbortController().signal,
);

/** The colours of each meaning on the page's own paper; reading it subscribes to the theme. */
export function pageColors(): Readonly<Record<string, string>> {
  const chosen = appearanceSettings.values.value;
  const name = systemIsDark.value ? 'dark' : 'paper';
  const found = themes.get(chosen.theme) ?? themes.get(name);
  if (!found) return {};
  return highlightVariables(
    colorsAtStep(withOwnColors(found, chosen), chosen.contrast),
  );
}
