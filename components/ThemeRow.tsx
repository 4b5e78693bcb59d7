import { themes } from '../core/appearance/themes';
import { colorVariables } from '../core/appearance/variables';
import { text, textIfAny } from '../core/language/text';
import { LookRow, type LookRowProps } from './LookRow';

/** Every theme as a swatch of itself, by name; `auto` follows the system. */
export function ThemeRow(row: LookRowProps) {
  return (
    <LookRow {...row} name="theme">
      <fieldset class="swatches">
        <legend class="hidden">{text('setting.appearance.theme')}</legend>
        <Swatch
          {...row}
          id="auto"
          label={text('setting.appearance.theme.auto')}
        />
        {[...themes.values()].map(({ id, colors }) => (
          <Swatch
            key={id}
            {...row}
            id={id}
            label={textIfAny(`theme.${id}`) ?? id}
            style={colorVariables(colors)}
          />
        ))}
      </fieldset>
    </LookRow>
  );
}

function Swatch({
  id,
  label,
  style = {},
  choice,
  actions,
}: LookRowProps & {
  readonly id: string;
  readonly label: string;
  readonly style?: Readonly<Record<string, string>>;
}) {
  return (
    <label class="swatch" style={style}>
      <input
        type="radio"
        name="theme"
        checked={choice.theme === id}
        onChange={() => actions.change({ theme: id })}
      />
      <span>{label}</span>
    </label>
  );
}
