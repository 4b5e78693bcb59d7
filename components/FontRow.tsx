import { faceStack } from '../core/appearance/reader-style';
import { text, textIfAny } from '../core/language/text';
import { typefaceIds, typefaces } from '../core/letters/typefaces';
import { LookRow, type LookRowProps } from './LookRow';

/** Every typeface in its own letters, with marks that tell them apart. */
export function FontRow(row: LookRowProps) {
  return (
    <LookRow {...row} name="font">
      <fieldset class="swatches fonts">
        <legend class="hidden">{text('setting.appearance.font')}</legend>
        {typefaceIds.map((id) => (
          <label
            key={id}
            class="swatch"
            style={{ fontFamily: faceStack(typefaces[id]) }}
          >
            <input
              type="radio"
              name="font"
              checked={row.choice.font === id}
              onChange={() => row.actions.change({ font: id })}
            />
            <span>
              {textIfAny(`setting.appearance.font.${id}`) ?? id}{' '}
              <span aria-hidden="true">{text('look.sample')}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </LookRow>
  );
}
