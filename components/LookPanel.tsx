import {
  imageChoices,
  lineChoices,
  linkChoices,
  measures,
  paragraphChoices,
  spacingChoices,
  weightChoices,
} from '../core/appearance/choices';
import { text } from '../core/language/text';
import type { Look } from '../core/reader/look';
import { Check } from './Check';
import { ColorRows } from './ColorRows';
import { FontRow } from './FontRow';
import { type LookActions, LookRow, LookSelect } from './LookRow';
import { ThemeRow } from './ThemeRow';

/** Everything that can be chosen of the look, each thing with its own way back. */
export function LookPanel({
  look,
  site,
  actions,
}: {
  readonly look: Look;
  readonly site: string;
  readonly actions: LookActions;
}) {
  const { choice, changed } = look;
  const row = { choice, changed, actions };
  return (
    <>
      <ThemeRow {...row} />
      <FontRow {...row} />
      <LookRow {...row} name="percent">
        <input
          type="range"
          aria-label={text('textSize.label')}
          min={80}
          max={400}
          step={10}
          value={choice.percent}
          onInput={(event) =>
            actions.change({ percent: event.currentTarget.valueAsNumber })
          }
        />
        <output>{text('common.percent', { count: choice.percent })}</output>
      </LookRow>
      <LookSelect {...row} name="weight" options={weightChoices} />
      <LookSelect {...row} name="lines" options={lineChoices} />
      <LookSelect {...row} name="paragraphs" options={paragraphChoices} />
      <LookSelect {...row} name="spacing" options={spacingChoices} />
      <LookRow {...row} name="measure">
        <input
          type="range"
          aria-label={text('setting.appearance.measure')}
          min={measures.min}
          max={measures.max}
          step={measures.step}
          value={choice.measure}
          onInput={(event) =>
            actions.change({ measure: event.currentTarget.valueAsNumber })
          }
        />
        <output>{text('look.characters', { count: choice.measure })}</output>
      </LookRow>
      <LookSelect {...row} name="images" options={imageChoices} />
      <LookSelect {...row} name="links" options={linkChoices} />
      <ColorRows {...row} look={look} />
      <Check
        label={text('look.scope', { site })}
        checked={look.isOwn}
        onChange={actions.keepForSite}
      />
      <p class="quiet">{text('look.scopeNote')}</p>
      <button
        type="button"
        class="button"
        aria-disabled={changed.length === 0}
        onClick={() => changed.length > 0 && actions.reset()}
      >
        {text('look.resetAll')}
      </button>
    </>
  );
}
