import { themes } from '../core/appearance/themes';
import { text, textIfAny } from '../core/language/text';

/** Page colours; `auto` follows the system. */
export function ThemePicker({
  theme,
  onTheme,
}: {
  readonly theme: string;
  readonly onTheme: (theme: string) => void;
}) {
  return (
    <label class="picker">
      <span>{text('reader.theme')}</span>
      <select
        class="button"
        value={theme}
        onChange={(event) => onTheme(event.currentTarget.value)}
      >
        {['auto', ...themes.keys()].map((id) => (
          <option key={id} value={id} selected={id === theme}>
            {id === 'auto'
              ? text('setting.appearance.theme.auto')
              : (textIfAny(`theme.${id}`) ?? id)}
          </option>
        ))}
      </select>
    </label>
  );
}
