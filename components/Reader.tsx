import { useSignal } from '@preact/signals';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { canonicalText } from '../core/article/canonical-text';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { Rating } from './Rating';
import { ReaderBar } from './ReaderBar';
import { type PanelName, ReaderPanel } from './ReaderPanel';
import { RelatedLinks } from './RelatedLinks';
import type { ReaderProps } from './reader-props';
import { ReadingContext } from './reading-context';
import { SummaryList } from './SummaryList';
import { useKeys } from './use-keys';

/** The reader: in a shadow root over a page, and in the library for saved articles. */
export function Reader(props: ReaderProps) {
  const { article, mark, loadImages, look } = props;
  const root = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const canonical = useMemo(() => canonicalText(article), [article]);
  const marks = useSignal<readonly Mark[]>(mark ? [mark] : []);
  useLayoutEffect(() => {
    marks.value = mark ? [mark] : [];
  }, [mark]);
  useEffect(() => bringIntoView(root.current), [mark]);
  useKeys(root, (event) => {
    if (event.key !== 'Escape' || !panel) return;
    event.preventDefault(); // the panel closes, not the reader around it
    setPanel(null);
  });
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
        style={look.style}
        data-images={look.choice.images}
        data-links={look.choice.links}
      >
        <ReaderBar
          {...props}
          panel={panel}
          onPanel={(name) => setPanel(name === panel ? null : name)}
        />
        <ReaderPanel {...props} panel={panel} onClose={() => setPanel(null)} />
        <article lang={article.language}>
          <ArticleHeader article={article} />
          <section class="summary-panel" aria-label={text('summary.heading')}>
            <h2>{text('summary.heading')}</h2>
            <SummaryList summary={props.summary} onJump={props.onMark} />
          </section>
          {body}
          <Rating rating={props.rating} onRate={props.onRate} />
          <RelatedLinks
            links={article.related}
            near={props.near}
            entryUrl={props.entryUrl}
          />
          {props.problems}
        </article>
      </div>
    </ReadingContext.Provider>
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
