import { useSignal } from '@preact/signals';
import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import type { Direction, Look, SummaryState } from '../core/reader/model';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { ReadingControls } from './ReadingControls';
import { RelatedLinks } from './RelatedLinks';
import { ReadingContext } from './reading-context';
import { SaveButton, type SaveState } from './SaveButton';
import { SummaryList } from './SummaryList';
import { ThemePicker } from './ThemePicker';

export interface ReaderProps {
  readonly article: Article;
  readonly look: Look;
  readonly summary: SummaryState;
  /** The stretch that the reader was led to; brought into view whenever it changes. */
  readonly mark: Mark | null;
  readonly save: SaveState;
  readonly loadImages: boolean;
  readonly closeLabel: string;
  readonly onTextSize: (direction: Direction) => void;
  readonly onContrast: (direction: Direction) => void;
  readonly onTheme: (theme: string) => void;
  readonly onMark: (mark: Mark) => void;
  readonly onSave: (event: Event) => void;
  readonly onClose: () => void;
  /** What a page offers when it is read wrongly; a saved article has none. */
  readonly problems?: ComponentChildren;
}

/** The reader: in a shadow root over a page, and in the library for saved articles. */
export function Reader(props: ReaderProps) {
  const { article, mark, loadImages } = props;
  const root = useRef<HTMLDivElement>(null);
  const canonical = useMemo(() => canonicalText(article), [article]);
  const marks = useSignal<readonly Mark[]>(mark ? [mark] : []);
  useLayoutEffect(() => {
    marks.value = mark ? [mark] : [];
  }, [mark]);
  useEffect(() => bringIntoView(root.current), [mark]);
  const reading = useMemo(
    () => ({ canonical, marks, loadImages }),
    [canonical, loadImages],
  );
  // The same elements again are not drawn again: a press of A+ costs no walk through the article.
  const body = useMemo(
    () => <ArticleBody blocks={article.blocks} />,
    [article],
  );
  return (
    <ReadingContext.Provider value={reading}>
      <div
        class="reader"
        ref={root}
        style={{ '--dd-text': props.look.percent / 100 }}
      >
        <ReaderBar {...props} />
        <article lang={article.language}>
          <ArticleHeader article={article} />
          <section class="summary-panel" aria-label={text('summary.heading')}>
            <h2>{text('summary.heading')}</h2>
            <SummaryList summary={props.summary} onJump={props.onMark} />
          </section>
          {body}
          <RelatedLinks links={article.related} />
          {props.problems}
        </article>
      </div>
    </ReadingContext.Provider>
  );
}

function ReaderBar(props: ReaderProps) {
  return (
    <div class="reader-bar" role="toolbar" aria-label={text('reader.toolbar')}>
      <button type="button" class="button plain" onClick={props.onClose}>
        <ArrowLeft size={20} aria-hidden="true" />
        {props.closeLabel}
      </button>
      <ReadingControls {...props.look} {...props} />
      <ThemePicker theme={props.look.theme} onTheme={props.onTheme} />
      <SaveButton state={props.save} onSave={props.onSave} />
    </div>
  );
}

/** Scrolls to the marked sentence and moves the focus there, so that a screen reader reads it. */
function bringIntoView(root: HTMLElement | null): void {
  const marked = root?.querySelector<HTMLElement>('mark.led');
  if (!marked) return;
  marked.tabIndex = -1;
  marked.focus({ preventScroll: true });
  marked.scrollIntoView({ block: 'center' });
}
