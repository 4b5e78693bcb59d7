import { Contrast, Headphones, ZoomIn } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { ContrastStep } from '../core/contrast/steps';
import { text } from '../core/language/text';
import type { Direction } from '../core/reader/look';
import { isOutside, type PageState } from './Popup';

export interface SimplePopupProps {
  readonly page: PageState;
  readonly percent: number;
  readonly step: ContrastStep;
  readonly onTextSize: (direction: Direction) => void;
  readonly onContrast: (direction: Direction) => void;
  readonly onRead: () => void;
  readonly onFull: () => void;
}

const largest = 400;

/**
 * The popup for who wants no choices: three large buttons. At the end of its row a button leads back to
 * the beginning, so that nobody who pressed too often is stuck.
 */
export function SimplePopup(props: SimplePopupProps) {
  const { page, percent, step } = props;
  const isLargest = percent >= largest;
  const isClearest = step === 'black-white';
  return (
    <main class="popup simple">
      <h1 class="hidden">{text('manifest.shortName')}</h1>
      {!isOutside(page) && (
        <>
          <LargeButton
            name={text(isLargest ? 'simple.largest' : 'simple.larger')}
            note={text('simple.size', { percent })}
            onPress={() => props.onTextSize(isLargest ? 0 : 1)}
          >
            <ZoomIn size={32} aria-hidden="true" />
          </LargeButton>
          <LargeButton
            name={text(isClearest ? 'simple.clearest' : 'simple.clearer')}
            note={text('simple.step', { step: text(`contrast.step.${step}`) })}
            onPress={() => props.onContrast(isClearest ? 0 : 1)}
          >
            <Contrast size={32} aria-hidden="true" />
          </LargeButton>
        </>
      )}
      {page.kind === 'none' ? (
        <p class="message" role="status">
          {text(`page.${page.reason}`)}
        </p>
      ) : (
        <LargeButton
          name={text('speech.readToMe')}
          note={text('speech.readToMeNote')}
          isWaiting={page.kind === 'loading'}
          onPress={props.onRead}
        >
          <Headphones size={32} aria-hidden="true" />
        </LargeButton>
      )}
      <button type="button" class="button plain" onClick={props.onFull}>
        {text('simple.full')}
      </button>
    </main>
  );
}

function LargeButton({
  name,
  note,
  isWaiting = false,
  onPress,
  children,
}: {
  readonly name: string;
  /** The state it has led to, or what it will do; read out when it changes. */
  readonly note: string;
  readonly isWaiting?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button large"
      aria-disabled={isWaiting}
      onClick={() => !isWaiting && onPress()}
    >
      {children}
      <span class="large-words">
        <span>{name}</span>
        <span class="quiet" aria-live="polite">
          {note}
        </span>
      </span>
    </button>
  );
}
