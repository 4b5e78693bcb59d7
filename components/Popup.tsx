import { BookOpen, Headphones, Highlighter, Settings } from 'lucide-preact';
import type { ContrastStep } from '../core/contrast/steps';
import { text } from '../core/language/text';
import type { SaveState } from '../core/library/save-failure';
import type { NoArticle } from '../core/pages/channel';
import type { Direction } from '../core/reader/look';
import type { Mark } from '../core/reader/marks';
import type { SummaryState } from '../core/reader/model';
import { ContrastProof, type ContrastProofProps } from './ContrastProof';
import type { MachineProps } from './MachineSummary';
import { PageNotices, type PageNoticesProps } from './PageNotices';
import { PopupLibrary, type PopupLibraryProps } from './PopupLibrary';
import { ReadingControls } from './ReadingControls';
import { SaveButton } from './SaveButton';
import { SummaryList } from './SummaryList';
import { TextSizeNote, type TextSizeNoteProps } from './TextSizeNote';

/** What is known of the page in the tab; `loading` until its script has answered. */
export type PageState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'article';
      readonly title: string;
      readonly minutes: number;
    }
  | { readonly kind: 'none'; readonly reason: NoArticle };

/** Whether no script of ours can be in the page. */
export function isOutside(page: PageState): boolean {
  return (
    page.kind === 'none' &&
    ['pdf', 'browserPage', 'blocked'].includes(page.reason)
  );
}

export interface PopupProps extends PopupLibraryProps {
  /** The tab's own title, shown until the article's is known. */
  readonly tabTitle: string;
  readonly site: string;
  readonly page: PageState;
  readonly percent: number;
  readonly step: ContrastStep;
  /** What contrast repair reached on the page; null while it is off. */
  readonly proof: ContrastProofProps | null;
  /** What enlarging did to the page; null while it has its own size. */
  readonly textSize: Omit<TextSizeNoteProps, 'onRead'> | null;
  readonly summary: SummaryState;
  readonly machine: MachineProps;
  readonly save: SaveState;
  /** Whether this site is read from an area that the reader has chosen. */
  readonly taught: boolean;
  readonly onRead: () => void;
  /** Opens the reader and reads aloud. */
  readonly onListen: () => void;
  readonly onPick: () => void;
  readonly onForget: () => void;
  readonly onSave: () => void;
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean;
  readonly onPictures: (wanted: boolean) => void;
  /** Lets words be highlighted on the page itself. */
  readonly onHighlight: () => void;
  readonly onJump: (place: Mark) => void;
  readonly onTextSize: (direction: Direction) => void;
  readonly onContrast: (direction: Direction) => void;
  readonly notices: PageNoticesProps;
  readonly onSettings: () => void;
  /** Shows three large buttons instead. */
  readonly onSimple: () => void;
}

export function Popup(props: PopupProps) {
  return (
    <main class="popup">
      <PopupHeader {...props} />
      <PageActions {...props} />
      {props.page.kind !== 'none' && (
        <section
          aria-label={text('summary.heading')}
          class="popup-part popup-summary"
        >
          <h2>{text('summary.heading')}</h2>
          <SummaryList
            summary={props.summary}
            showLead
            machine={props.machine}
            onJump={props.onJump}
          />
        </section>
      )}
      <PopupLibrary {...props} />
      <button type="button" class="button plain" onClick={props.onSimple}>
        {text('simple.collapse')}
      </button>
    </main>
  );
}

function PopupHeader({ tabTitle, site, page, onSettings }: PopupProps) {
  const title = page.kind === 'article' ? page.title : tabTitle;
  return (
    <header class="popup-header">
      <div class="popup-line">
        <p class="quiet">
          {site}
          {page.kind === 'article' &&
            ` · ${text('common.minutes', { count: page.minutes })}`}
        </p>
        <button
          type="button"
          class="button plain"
          aria-label={text('common.settings')}
          title={text('common.settings')}
          onClick={onSettings}
        >
          <Settings size={20} aria-hidden="true" />
        </button>
      </div>
      <h1 title={title}>{title || text('manifest.shortName')}</h1>
    </header>
  );
}

function PageActions(props: PopupProps) {
  const { page } = props;
  const isArticle = page.kind === 'article';
  const outside = isOutside(page);
  return (
    <section aria-label={text('popup.actions')} class="popup-part">
      {page.kind === 'none' ? (
        <>
          <p class="message" role="status">
            {text(`page.${page.reason}`)}
          </p>
          {!outside && (
            <button type="button" class="button" onClick={props.onPick}>
              {text('pointing.start')}
            </button>
          )}
        </>
      ) : (
        <div class="popup-actions">
          <button
            type="button"
            class="button main"
            aria-disabled={!isArticle}
            onClick={() => isArticle && props.onRead()}
          >
            <BookOpen size={20} aria-hidden="true" />
            {text('popup.read')}
          </button>
          <button
            type="button"
            class="button"
            aria-disabled={!isArticle}
            onClick={() => isArticle && props.onListen()}
          >
            <Headphones size={20} aria-hidden="true" />
            {text('speech.listen')}
          </button>
          <SaveButton
            state={props.save}
            onSave={() => isArticle && props.onSave()}
            onPictures={props.onPictures}
          />
          <button
            type="button"
            class="button"
            aria-disabled={!isArticle}
            onClick={() => isArticle && props.onHighlight()}
          >
            <Highlighter size={20} aria-hidden="true" />
            {text('highlights.onPage')}
          </button>
        </div>
      )}
      {props.isPrivate && isArticle && (
        <p class="quiet">{text('keeping.privateWindow')}</p>
      )}
      {props.taught && (
        <p class="quiet">
          {text('pointing.using', { site: props.site })}{' '}
          <button type="button" class="button" onClick={props.onForget}>
            {text('pointing.forget')}
          </button>
        </p>
      )}
      {page.kind === 'loading' && (
        <p class="hidden" role="status">
          {text('popup.reading', { site: props.site })}
        </p>
      )}
      {!outside && (
        <>
          <ReadingControls
            percent={props.percent}
            step={props.step}
            onTextSize={props.onTextSize}
            onContrast={props.onContrast}
          />
          <PageNotices {...props.notices} />
          {props.textSize && (
            <TextSizeNote
              {...props.textSize}
              onRead={isArticle ? props.onRead : null}
            />
          )}
          {props.proof && <ContrastProof {...props.proof} />}
        </>
      )}
    </section>
  );
}
