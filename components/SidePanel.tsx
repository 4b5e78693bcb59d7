import { BookOpen, Headphones } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { explainArticle } from '../core/abbreviations/explain-article';
import type { Article } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { NoArticle } from '../core/pages/channel';
import type { Mark } from '../core/reader/marks';
import type { SummaryState } from '../core/reader/model';
import { outlineOf } from '../core/reader/outline';
import { AbbreviationList } from './AbbreviationList';
import type { AbbreviationProps } from './abbreviation-props';
import { HighlightList } from './HighlightList';
import type { HighlightProps } from './highlight-props';
import { ListenPanel } from './ListenPanel';
import type { ListeningProps } from './listening-props';
import type { MachineProps } from './MachineSummary';
import { OutlineList } from './OutlineList';
import { PlayerBar } from './PlayerBar';
import { SummaryList } from './SummaryList';
import { Toast } from './Toast';

/** The article of the tab that is in front, and what can be done with it. */
export interface SidePanelArticle {
  readonly article: Article;
  readonly summary: SummaryState;
  readonly machine: MachineProps;
  readonly highlights: HighlightProps;
  readonly abbreviations: AbbreviationProps;
  readonly listening: ListeningProps;
  /** Opens the reader in the tab, at a place if one is given. */
  readonly onRead: (place: Mark | null) => void;
}

/** The panel beside the page, where there is no article to show. */
export function SidePanelWithout({
  reason,
  onRetry,
}: {
  /** Null while the page is being read. */
  readonly reason: NoArticle | null;
  readonly onRetry: () => void;
}) {
  return (
    <main class="side-panel">
      <h1>{text('sidePanel.title')}</h1>
      <p role="status">{text(reason ? `page.${reason}` : 'common.loading')}</p>
      {reason && (
        <button type="button" class="button" onClick={onRetry}>
          {text('common.retry')}
        </button>
      )}
    </main>
  );
}

/** Summary, outline, abbreviations, highlights and player of an article beside its page. */
export function SidePanel(props: SidePanelArticle) {
  const { article, highlights, listening, onRead, abbreviations } = props;
  const canonical = useMemo(() => canonicalText(article), [article]);
  const outline = useMemo(() => outlineOf(article, canonical), [article]);
  const { list } = useMemo(
    () => explainArticle(canonical, new Map(abbreviations.own)),
    [canonical, abbreviations.own],
  );
  const { notice, actions } = highlights;
  const isListening = listening.status !== 'idle';
  const [isMore, setMore] = useState(false);
  return (
    <main class="side-panel" lang={article.language}>
      <p class="quiet">{article.siteName}</p>
      <h1>{article.title}</h1>
      <div class="controls-row">
        <button type="button" class="button main" onClick={() => onRead(null)}>
          <BookOpen size={20} aria-hidden="true" />
          {text('popup.read')}
        </button>
        {!isListening && (
          <button
            type="button"
            class="button"
            onClick={() => listening.onPlay(0)}
          >
            <Headphones size={20} aria-hidden="true" />
            {text('speech.listenLong')}
          </button>
        )}
      </div>
      <Part title={text('summary.heading')} isOpen>
        <SummaryList {...props} showLead onJump={onRead} />
      </Part>
      <Part title={text('place.outline')} isOpen={outline.length > 0}>
        <OutlineList outline={outline} onJump={onRead} />
      </Part>
      <Part title={text('abbreviation.title')}>
        <AbbreviationList list={list} onJump={onRead} />
      </Part>
      <Part
        title={text('highlights.titleCount', {
          count: highlights.items.length,
        })}
        isOpen={highlights.items.length > 0}
      >
        <HighlightList
          highlights={highlights}
          canonical={canonical}
          onJump={onRead}
        />
      </Part>
      {isListening && (isMore || listening.status === 'noVoice') && (
        <section class="side-panel-listen">
          <h2>{text('speech.more')}</h2>
          <ListenPanel listening={listening} />
        </section>
      )}
      {isListening && (
        <PlayerBar
          listening={listening}
          isMoreOpen={isMore}
          onMore={() => setMore(!isMore)}
        />
      )}
      {notice && (
        <Toast
          message={text(notice.key)}
          {...(notice.undo && { onUndo: actions.onUndo })}
          onClose={actions.onDismiss}
        />
      )}
    </main>
  );
}

function Part({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
