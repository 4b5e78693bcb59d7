import { useRef } from 'preact/hooks';
import { ownColors } from '../core/appearance/choices';
import type { Pair } from '../core/appearance/own-colors';
import { language } from '../core/language/language';
import { type TextKey, text } from '../core/language/text';
import type { Look } from '../core/reader/look';
import { type LookRowProps, lookLabel, ResetButton } from './LookRow';

const pairNames: Readonly<Record<Pair['name'], TextKey>> = {
  text: 'look.ratioText',
  link: 'look.ratioLink',
  highlight: 'look.ratioHighlight',
  selection: 'look.ratioSelection',
};

/** The reader's own colours, and what contrast they have: the choice is theirs, the warning ours. */
export function ColorRows({
  look,
  changed,
  actions,
}: LookRowProps & { readonly look: Look }) {
  const shown = shownColors(look);
  // Who takes the last one back is still at work here.
  const isOpen = useRef(false);
  isOpen.current ||= ownColors.some((name) => changed.includes(name));
  return (
    <details class="look-colors" open={isOpen.current}>
      <summary>{text('look.colors')}</summary>
      {ownColors.map((name) => (
        <div class="look-row" key={name}>
          <label class="look-label">
            {lookLabel(name)}{' '}
            <input
              type="color"
              value={shown[name]}
              onInput={(event) =>
                actions.change({ [name]: event.currentTarget.value })
              }
            />
          </label>
          {changed.includes(name) && (
            <ResetButton
              label={lookLabel(name)}
              onClick={() => actions.reset([name])}
            />
          )}
        </div>
      ))}
      <ul class="ratios" aria-live="polite">
        {look.pairs.map((pair) => (
          <li key={pair.name} class={pair.isLow ? 'bad' : ''}>
            {text(pairNames[pair.name])}: <strong>{ratioText(pair)}</strong>
            {pair.isLow && <span class="message bad"> {text('look.low')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function shownColors({ colors, selection }: Look) {
  return {
    inkColor: colors.ink,
    paperColor: colors.paper,
    linkColor: colors.accent,
    selectionColor: selection.back,
    highlightColor: colors.mark,
  };
}

/** Cut, not rounded: 4.49 must not read as 4.5. */
function ratioText({ ratio }: Pair): string {
  const cut = Math.floor(ratio * 10) / 10;
  const number = new Intl.NumberFormat(language.value).format(cut);
  return text('look.ratio', { ratio: number });
}
