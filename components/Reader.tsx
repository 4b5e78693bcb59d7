import { useComputed, useSignal } from '@preact/signals';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { colorVariables } from '../core/appearance/variables';
import { canonicalText } from '../core/article/canonical-text';
import { minutesFor } from '../core/article/reading-time';
import { highlightVariables } from '../core/highlights/colors';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';
import { outlineOf } from '../core/reader/outline';
import { syllablesIn } from '../core/reader/pace';
import { sentenceAt } from '../core/reader/resume';
import { type Jumped, spotsOf } from '../core/reader/spots';
import { AbbreviationTip } from './AbbreviationTip';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { LineFocus } from './LineFocus';
import { bringIntoView, focusTitle } from './lead-reader';
import { PlayerBar } from './PlayerBar';
import { Rating } from './Rating';
import { ReaderBar } from './ReaderBar';
import { ReaderHighlights } from './ReaderHighlights';
import { type PanelName, ReaderPanel } from './ReaderPanel';
import { RelatedLinks } from './RelatedLinks';
import { ResumedNotice } from './ResumedNotice';
import type { ReaderProps } from './reader-props';
import { ReadingContext } from './reading-context';
import { SummaryList } from './SummaryList';
import { useAbbreviations } from './use-abbreviations';
import { useFinding } from './use-finding';
import { useHighlightMarks } from './use-highlight-marks';
import { useKeptFocus } from './use-kept-focus';
import {
  useFollowing,
  useSentenceClicks,
  useVoiceGuide,
} from './use-listening';
import { useReaderKeys } from './use-reader-keys';
import { isInSight, useReadingPlace } from './use-reading-place';
import { useSelection } from './use-selection';

/**
 * Characters beyond which blocks out of sight are left unlaid until they come near: to lay 24,000 of them out anew took
 * 15 ms of a size key's 50 (Chromium 156, 2026-11-30).
 */
const LONG = 12_000;

const NOTHING: readonly Mark[] = [];

/** The reader: in a shadow root over a page, and in the library for saved articles. */
export function Reader(props: ReaderProps) {
  const { article, mark, imageUrl, look, settings, place } = props;
  const root = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [share, setShare] = useState(0);
  const seen = useRef(0);
  const canonical = useMemo(() => canonicalText(article), [article]);
  const outline = useMemo(() => outlineOf(article, canonical), [article]);
  const syllables = useMemo(() => syllablesIn(canonical.text), [canonical]);
  const search = useFinding(canonical);
  const highlighted = useHighlightMarks(props.highlights.items);
  // What was found is marked for as long as it is looked for.
  const found = panel === 'find' ? search.marks : NOTHING;
  const shown = useMemo(
    () => [...highlighted, ...(mark ? [mark] : []), ...found],
    [highlighted, mark, found],
  );
  const [selected, onSelected] = useSelection(root);
  useEffect(() => {
    if (props.highlights.editing) setPanel('highlights');
  }, [props.highlights.editing]);
  const pictures = useSignal(props.highlights);
  const shownMarks = useSignal<readonly Mark[]>(shown);
  useLayoutEffect(() => {
    shownMarks.value = shown;
    pictures.value = props.highlights;
  }, [shown, props.highlights]);
  const { listening } = props;
  const marks = useComputed(() => [
    ...shownMarks.value,
    ...listening.marks.value,
  ]);
  const isLit = settings.lineFocus !== 'off';
  const isListening = listening.status !== 'idle';
  const isTalking = /^(?:playing|waiting)$/u.test(listening.status);
  const layout = JSON.stringify([look.style, look.choice.images, !panel]);
  const lit = isLit || isListening ? place : null;
  const onLed = useReadingPlace(
    root,
    canonical,
    { layout, lit },
    (next, time) => {
      seen.current = next.offset;
      setShare(next.share);
      if (time === null) return;
      props.onSeen({ ...next, time });
      // Light where the reader has scrolled to.
      if (isLit && !isInSight(root.current, place)) props.onPlace(next.offset);
    },
  );
  useEffect(() => {
    if (bringIntoView(root.current, 'led')) onLed();
  }, [mark]);
  useEffect(() => {
    if (bringIntoView(root.current, 'chosen')) onLed();
  }, [found]);
  useEffect(() => {
    if (isLit) props.onPlace(mark?.start ?? seen.current);
  }, [isLit, mark]);
  useLayoutEffect(() => focusTitle(root.current), []);
  const onListen = () => toggleListening();
  const [spelled, setSpelled] = useState('');
  const onSpell = (written: string) => {
    // On a narrow screen the bar beside the selection would lie over the syllable that is spelt below.
    root.current?.ownerDocument.getSelection()?.removeAllRanges();
    onSelected(null);
    setSpelled(written);
    setPanel('spelling');
  };
  useReaderKeys(root, {
    ...props,
    ...{ canonical, panel, setPanel, seen, onListen, onSpell },
  });
  useKeptFocus(root);
  useLayoutEffect(() => {
    // The lit line stays with the word at which the voice fell silent.
    const word = listening.word.peek();
    if (isLit && !isTalking && word !== null) props.onPlace(word);
  }, [isTalking]);
  useFollowing(root, listening.marks, listening.word);
  useSentenceClicks(root, canonical, isListening, listening.onPlay);
  useVoiceGuide(listening.status, setPanel);
  const toggleListening = () => {
    if (isTalking) listening.onPause();
    else if (isLit) listening.onPlay(place);
    else if (isListening && listening.status !== 'ended') listening.onPlay();
    else listening.onPlay(startHere());
  };
  /** Where the reader looks: the sentence he was led to while it is in sight, else the first in sight. */
  const startHere = () =>
    mark && isInSight(root.current, mark.start) ? mark.start : seen.current;
  const jumped = useSignal<Jumped | null>(null);
  const [abbreviations, abbreviationMarks] = useAbbreviations(
    canonical,
    props.abbreviations,
  );
  const reading = useMemo(
    () => ({
      canonical,
      marks,
      imageUrl,
      pictures,
      abbreviations: abbreviationMarks,
      spots: spotsOf(canonical),
      jumped,
    }),
    [canonical, imageUrl],
  );
  // The same elements again are not drawn again: a press of A+ costs no walk through the article.
  const body = useMemo(
    () => <ArticleBody blocks={article.blocks} />,
    [article],
  );
  const style = useMemo(
    () => ({
      ...look.style,
      ...highlightVariables(look.frame),
      '--dd-own-paper': look.colors.paper,
    }),
    [look],
  );
  // The reader's own colours dress the article alone: by bar and panels he finds the way back.
  const dress = useMemo(
    () => ({
      ...colorVariables(look.colors),
      ...highlightVariables(look.colors),
      colorScheme: look.scheme,
    }),
    [look],
  );
  const progress = {
    share,
    minutesLeft: minutesFor(syllables * (1 - share), settings.pace),
  };
  const openPanel = (name: PanelName | null) =>
    setPanel(name === panel ? null : name);
  return (
    <ReadingContext.Provider value={reading}>
      <div
        class={isListening ? 'reader listening' : 'reader'}
        ref={root}
        // A click into the text brings the focus here, where keys are heard.
        tabIndex={-1}
        style={style}
        data-images={look.choice.images}
        data-links={look.choice.links}
      >
        <ReaderBar
          {...props}
          panel={panel}
          onPanel={openPanel}
          onListen={onListen}
          {...progress}
        />
        <ReaderPanel
          {...props}
          {...search}
          panel={panel}
          onPanel={openPanel}
          {...progress}
          outline={outline}
          explained={abbreviations}
          spelled={spelled}
          onSpell={onSpell}
          canonical={canonical}
        />
        <p class="said" role="status">
          {props.said}
        </p>
        <article
          lang={article.language}
          class={canonical.text.length > LONG ? 'long' : ''}
          style={dress}
        >
          {props.resumed && (
            <ResumedNotice
              root={root}
              mark={mark}
              onRestart={() =>
                props.onMark({ start: 0, end: article.title.length })
              }
            />
          )}
          <ArticleHeader
            article={article}
            minutes={Math.max(1, minutesFor(syllables, settings.pace))}
          />
          <section class="summary-panel" aria-label={text('summary.heading')}>
            <h2>{text('summary.heading')}</h2>
            <SummaryList
              summary={props.summary}
              machine={props.machine}
              onJump={props.onMark}
            />
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
        <ReaderHighlights
          {...props}
          root={root}
          canonical={canonical}
          selected={selected}
          onSelected={onSelected}
          onSpell={onSpell}
        />
        <AbbreviationTip root={root} abbreviations={abbreviations} />
        {isListening && (
          <PlayerBar
            listening={listening}
            isMoreOpen={panel === 'listen'}
            onMore={() => openPanel('listen')}
          />
        )}
        {isLit && (
          <LineFocus
            root={root}
            mode={settings.lineFocus}
            place={place}
            sentence={sentenceAt(canonical, place)}
            word={isTalking ? listening.word : null}
            layout={look.style}
          />
        )}
      </div>
    </ReadingContext.Provider>
  );
}
