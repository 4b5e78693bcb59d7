import { text } from '../core/language/text';

export interface PageNoticesProps {
  /** All changes of original pages are off. */
  readonly paused: boolean;
  /** The system asks for more contrast, and the reader has not yet said what to do about it. */
  readonly offersContrast: boolean;
  /** The page has text size or contrast buttons of its own. */
  readonly hasOwnWidget: boolean;
  readonly onResume: () => void;
  readonly onOffer: (accepted: boolean) => void;
}

/** What a reader should know before pressing the rows of size and contrast; nothing, mostly. */
export function PageNotices(props: PageNoticesProps) {
  return (
    <>
      {props.paused && (
        <p class="message">
          {text('page.paused')}{' '}
          <button type="button" class="button" onClick={props.onResume}>
            {text('page.resume')}
          </button>
        </p>
      )}
      {props.offersContrast && (
        <div class="message">
          <p>{text('page.offerContrast')}</p>
          <button
            type="button"
            class="button"
            onClick={() => props.onOffer(true)}
          >
            {text('page.offerYes')}
          </button>{' '}
          <button
            type="button"
            class="button plain"
            onClick={() => props.onOffer(false)}
          >
            {text('page.offerNo')}
          </button>
        </div>
      )}
      {props.hasOwnWidget && <p class="quiet">{text('page.ownWidget')}</p>}
    </>
  );
}
