import { FileDown, Keyboard, Printer } from 'lucide-preact';
import type { ArticleAbbreviations } from '../core/abbreviations/explain-article';
import { text, textIfAny } from '../core/language/text';
import { lineFocusModes, printSizes } from '../core/reader/choices';
import type { Mark } from '../core/reader/marks';
import type { OutlineItem } from '../core/reader/outline';
import { AbbreviationList } from './AbbreviationList';
import { OutlineList } from './OutlineList';
import { ProgressWords } from './ProgressWords';
import type { ReaderProps } from './reader-props';

/** Outline, line focus, paper: what is used now and then. */
export function ToolsPanel({
  settings,
  onSettings,
  onPrint,
  onSaveFile,
  outline,
  explained,
  onJump,
  onKeys,
  share,
  minutesLeft,
}: Pick<ReaderProps, 'settings' | 'onSettings' | 'onPrint' | 'onSaveFile'> & {
  readonly share: number;
  readonly minutesLeft: number;
  readonly outline: readonly OutlineItem[];
  readonly explained: ArticleAbbreviations;
  readonly onJump: (place: Mark) => void;
  readonly onKeys: () => void;
}) {
  return (
    <>
      <p>
        {text('place.progress')}{' '}
        <ProgressWords share={share} minutesLeft={minutesLeft} />
      </p>
      <h3>{text('place.outline')}</h3>
      <OutlineList outline={outline} onJump={onJump} />
      <fieldset class="swatches fonts">
        <legend>{text('setting.reader.lineFocus')}</legend>
        {lineFocusModes.map((mode) => (
          <label key={mode} class="swatch">
            <input
              type="radio"
              name="lineFocus"
              checked={settings.lineFocus === mode}
              onChange={() => onSettings({ lineFocus: mode })}
            />
            <span>{textIfAny(`setting.reader.lineFocus.${mode}`) ?? mode}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">{text('place.lineFocusHelp')}</p>
      {explained.list.length > 0 && (
        <>
          <h3>{text('abbreviation.title')}</h3>
          <AbbreviationList list={explained.list} onJump={onJump} />
        </>
      )}
      <h3>{text('place.paper')}</h3>
      <label class="picker">
        <span>{text('setting.reader.printSize')}</span>
        <select
          class="button"
          value={settings.printSize}
          onChange={({ currentTarget }) => {
            const size = printSizes.find((one) => one === currentTarget.value);
            if (size) onSettings({ printSize: size });
          }}
        >
          {printSizes.map((size) => (
            <option key={size} value={size}>
              {text('place.points', { count: Number(size) })}
            </option>
          ))}
        </select>
      </label>
      <div class="controls-row">
        <button type="button" class="button" onClick={onPrint}>
          <Printer size={20} aria-hidden="true" />
          {text('place.print')}
        </button>
        <button type="button" class="button" onClick={onSaveFile}>
          <FileDown size={20} aria-hidden="true" />
          {text('place.saveFile')}
        </button>
      </div>
      <button type="button" class="button" onClick={onKeys}>
        <Keyboard size={20} aria-hidden="true" />
        {text('place.keys')}
      </button>
    </>
  );
}
