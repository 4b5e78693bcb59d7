import { text } from '../core/language/text';

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface PickerProps {
  /** The block that would be chosen, in pixels of the window. */
  readonly box: Box;
  readonly words: number;
  readonly beginning: string;
  /** The last choice held too little text. */
  readonly tooLittle: boolean;
  readonly onWider: () => void;
  readonly onNarrower: () => void;
  readonly onChoose: (event: Event) => void;
  readonly onCancel: () => void;
}

/** Pointing at the article: a frame around the block, and a bar that says it in words. */
export function Picker(props: PickerProps) {
  const { box, words, beginning } = props;
  const style = {
    top: `${box.top}px`,
    left: `${box.left}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
  return (
    <div class="surface picker-layer">
      <div class="picker-frame" style={style} />
      <div class="picker-bar" role="dialog" aria-label={text('pointing.start')}>
        <p>{text('pointing.help')}</p>
        <p class="quiet" role="status">
          {props.tooLittle && `${text('pointing.tooLittle')} `}
          {text('pointing.block', { count: words, beginning })}
        </p>
        <div class="controls-row">
          <button type="button" class="button main" onClick={props.onChoose}>
            {text('pointing.choose')}
          </button>
          <button type="button" class="button" onClick={props.onWider}>
            {text('pointing.wider')}
          </button>
          <button type="button" class="button" onClick={props.onNarrower}>
            {text('pointing.narrower')}
          </button>
          <button type="button" class="button plain" onClick={props.onCancel}>
            {text('pointing.cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}
