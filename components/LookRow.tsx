import { RotateCcw } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Appearance } from '../core/appearance/reader-style';
import { type TextKey, text, textIfAny } from '../core/language/text';
import { IconButton } from './IconButton';

export interface LookActions {
  readonly change: (patch: Partial<Appearance>) => void;
  readonly reset: (only?: readonly (keyof Appearance)[]) => void;
  readonly keepForSite: (isOwn: boolean) => void;
}

export interface LookRowProps {
  readonly choice: Appearance;
  readonly changed: readonly string[];
  readonly actions: LookActions;
}

/** One thing of the look: its name, its control, and the way back once it differs. */
export function LookRow({
  name,
  changed,
  actions,
  children,
}: LookRowProps & {
  readonly name: keyof Appearance;
  readonly children: ComponentChildren;
}) {
  const label = lookLabel(name);
  return (
    <div class="look-row">
      <span class="look-label">{label}</span>
      {changed.includes(name) && (
        <ResetButton label={label} onClick={() => actions.reset([name])} />
      )}
      <div class="look-control">{children}</div>
    </div>
  );
}

/** A row that is a choice of a few named options. */
export function LookSelect<N extends keyof Appearance>({
  name,
  options,
  ...row
}: LookRowProps & {
  readonly name: N;
  readonly options: readonly Appearance[N][];
}) {
  return (
    <LookRow {...row} name={name}>
      <select
        class="button"
        aria-label={lookLabel(name)}
        value={String(row.choice[name])}
        onChange={({ currentTarget }) => {
          const chosen = options.find((id) => id === currentTarget.value);
          if (chosen) row.actions.change({ [name]: chosen });
        }}
      >
        {options.map((id) => (
          <option key={String(id)} value={String(id)}>
            {textIfAny(`setting.appearance.${name}.${id}`) ?? String(id)}
          </option>
        ))}
      </select>
    </LookRow>
  );
}

export function ResetButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  const name = text('look.resetOne', { name: label });
  return <IconButton Icon={RotateCcw} name={name} onPress={onClick} />;
}

export function lookLabel(name: string): string {
  return textIfAny(`setting.appearance.${name}`) ?? colorLabel(name);
}

const colorLabels: Readonly<Record<string, TextKey>> = {
  inkColor: 'look.inkColor',
  paperColor: 'look.paperColor',
  linkColor: 'look.linkColor',
  selectionColor: 'look.selectionColor',
  highlightColor: 'look.highlightColor',
};

function colorLabel(name: string): string {
  const key = colorLabels[name];
  return key ? text(key) : name;
}
