import type { ComponentChildren } from 'preact';
import { text, textIfAny } from '../core/language/text';
import type { Control } from '../core/setting-fields';

export interface SettingRow {
  readonly name: string;
  readonly control: Control;
  readonly value: unknown;
}

export interface SettingsSectionProps {
  readonly section: string;
  readonly rows: readonly SettingRow[];
  /** Whether anything differs from the defaults. */
  readonly changed: boolean;
  readonly onChange: (name: string, value: unknown) => void;
  readonly onReset: () => void;
  /** What the settings look like, drawn live. */
  readonly children?: ComponentChildren;
}

/** One section of the options page, drawn from its declaration. */
export function SettingsSection(props: SettingsSectionProps) {
  const { section, rows } = props;
  return (
    <section class="settings" aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{label(section)}</h2>
      {rows.map((row) => (
        <Row
          key={row.name}
          id={`${section}.${row.name}`}
          row={row}
          onChange={(value) => props.onChange(row.name, value)}
        />
      ))}
      {props.children}
      <button
        type="button"
        class="button plain"
        aria-disabled={!props.changed}
        onClick={() => props.changed && props.onReset()}
      >
        {text('options.reset')}
        <span class="hidden">: {label(section)}</span>
      </button>
    </section>
  );
}

/** A field without a text of its own is shown by its name; a test forbids that for ours. */
function label(key: string): string {
  return textIfAny(`setting.${key}`) ?? key;
}

function Row({
  id,
  row,
  onChange,
}: {
  readonly id: string;
  readonly row: SettingRow;
  readonly onChange: (value: unknown) => void;
}) {
  return (
    <div class="setting">
      <label htmlFor={id}>{label(id)}</label>
      <Input id={id} row={row} onChange={onChange} />
    </div>
  );
}

function Input({
  id,
  row: { control, value },
  onChange,
}: {
  readonly id: string;
  readonly row: SettingRow;
  readonly onChange: (value: unknown) => void;
}) {
  switch (control.control) {
    case 'toggle':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'none':
      return null;
    case 'choice':
      return (
        <select
          id={id}
          class="button"
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {control.options.map((option) => (
            <option key={option} value={option} selected={option === value}>
              {optionLabel(id, option)}
            </option>
          ))}
        </select>
      );
    case 'range':
      return (
        <span class="setting-range">
          <input
            id={id}
            type="range"
            min={control.min}
            max={control.max}
            step={control.step}
            value={Number(value)}
            onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          <output htmlFor={id}>
            {control.max > 20
              ? text('common.percent', { count: Number(value) })
              : String(value)}
          </output>
        </span>
      );
  }
}

/** An option's own text, else that of the theme or contrast step that it names. */
function optionLabel(id: string, option: string): string {
  return (
    textIfAny(`setting.${id}.${option}`) ??
    textIfAny(`theme.${option}`) ??
    textIfAny(`contrast.step.${option}`) ??
    option
  );
}
