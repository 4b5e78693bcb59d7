import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../core/language/text';
import type { Mark } from '../core/reader/marks';

/**
 * Says that reading goes on where it was left off, and leads back to the beginning. It stands at the head of the
 * article, which then is far above the window: so it stays below the bar until the sentence has been scrolled away.
 */
export function ResumedNotice({
  root,
  mark,
  onRestart,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly mark: Mark | null;
  readonly onRestart: () => void;
}) {
  const [isLeft, setLeft] = useState(false);
  const first = useRef(mark);
  useEffect(() => {
    const sentence = root.current?.querySelector('mark.led');
    if (!sentence) return;
    let wasSeen = false; // the reader is still on its way there when this begins
    const watch = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting) wasSeen = true;
      else if (wasSeen) setLeft(true);
    });
    watch.observe(sentence);
    return () => watch.disconnect();
  }, []);
  const isNear = !isLeft && mark === first.current;
  return (
    <p class={isNear ? 'resumed message near' : 'resumed message'}>
      <span role="status">{text('place.resumed')}</span>{' '}
      <button type="button" class="button" onClick={onRestart}>
        {text('place.restart')}
      </button>
    </p>
  );
}
