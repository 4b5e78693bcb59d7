import { BookOpen } from 'lucide-preact';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import { stateText } from './EntryFacts';

/** The article that the reader was in the middle of, one press away. */
export function ContinueStrip({
  entry,
  href,
}: {
  readonly entry: Entry;
  readonly href: string;
}) {
  const { title, progress } = entry;
  // Of an article begun elsewhere, before it was imported, nobody knows how far.
  const [words, named] =
    progress > 0
      ? (['list.continue', 'list.continueNamed'] as const)
      : (['list.read', 'list.readNamed'] as const);
  return (
    <aside class="continue" aria-label={text(words)}>
      <p>
        <span class="continue-title">{title}</span>{' '}
        <span class="quiet">{stateText(entry)}</span>
      </p>
      <a class="button main" href={href} aria-label={text(named, { title })}>
        <BookOpen size={20} aria-hidden="true" />
        {text(words)}
      </a>
    </aside>
  );
}
