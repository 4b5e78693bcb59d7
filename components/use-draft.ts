import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Draft {
  readonly words: string;
  /** The reader's own; what is kept later, when nothing of his happens, is kept in its name. */
  readonly event: Event;
  /** Whether it has been handed on to be kept. */
  readonly isSent: boolean;
}

/** What a text field needs so that nothing typed into it is lost. */
export interface DraftField {
  readonly value: string;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
}

/**
 * The words of a text field between two times that they are kept. A page that draws anew while somebody types takes
 * nothing away, and a field that goes with the focus in it (Escape, a closed tab) says no `change`: they are
 * kept then, too. What could not be kept stays in the field.
 * @param given as they were kept last
 */
export function useDraft(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  given: string,
  keep: (words: string, event: Event) => void,
): DraftField {
  const [, draw] = useState(0);
  const draft = useRef<Draft | null>(null);
  const latest = useRef(keep);
  latest.current = keep;
  const known = useRef(given);
  if (known.current !== given) {
    known.current = given;
    if (draft.current?.isSent) draft.current = null;
  }
  const take = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    draft.current = { words: value, event, isSent: false };
    draw((times) => times + 1);
  };
  const send = () => {
    const now = draft.current;
    if (!now || now.isSent) return;
    draft.current = { ...now, isSent: true };
    if (now.words !== known.current) latest.current(now.words, now.event);
  };
  useEffect(() => {
    const document = field.current?.ownerDocument;
    const onHidden = () => {
      if (document?.visibilityState === 'hidden') send();
    };
    document?.addEventListener('visibilitychange', onHidden);
    return () => document?.removeEventListener('visibilitychange', onHidden);
  }, []);
  useLayoutEffect(() => send, []);
  return {
    value: draft.current?.words ?? given,
    onInput: take,
    onChange(event) {
      take(event);
      send();
    },
  };
}
