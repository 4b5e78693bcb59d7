import { Copy, ExternalLink, Link, Pencil, Quote, Shapes } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { type HighlightStatus, quoteOf } from '../core/highlights/highlight';
import type { Listed } from '../core/highlights/list';
import { shareLink } from '../core/highlights/share-link';
import { meaningWords } from '../core/highlights/words';
import { formatDay } from '../core/language/dates';
import { type TextKey, text } from '../core/language/text';
import { chosenSpan } from './chosen-span';
import { HighlightEditor } from './HighlightEditor';
import type { HighlightRowActions } from './highlight-row-actions';
import { IconButton } from './IconButton';
import { WordChanges } from './WordChanges';

const statusWords: Readonly<Partial<Record<HighlightStatus, TextKey>>> = {
  moved: 'highlights.moved',
  orphan: 'highlights.orphans',
  waiting: 'highlightList.waiting',
};

/** One highlight of the list, with everything that can be done with it. */
export function HighlightRow({
  one,
  isChosen,
  isEditing,
  showsArticle,
  ...actions
}: HighlightRowActions & {
  readonly one: Listed;
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly showsArticle: boolean;
}) {
  const { highlight, entry } = one;
  const { id, meaning, note, tags, target, status, changedTo } = highlight;
  const words = useRef<HTMLQuoteElement>(null);
  const quote = quoteOf(highlight) || text('highlightList.picture');
  const state = statusWords[status];
  const page =
    target.type === 'text' ? shareLink(entry.url, target) : entry.url;
  return (
    <li class="highlight-item">
      <p class="highlight-row-head">
        <label class="highlight-choose">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={text('highlightList.choose', {
              quote: quote.slice(0, 60),
            })}
            onChange={(event) =>
              actions.onChoose(id, event.currentTarget.checked)
            }
          />
        </label>
        <span class={`highlight-sign hl-${meaning}`}>
          {text(meaningWords[meaning])}
        </span>
        {state && <strong>{text(state)}</strong>}
      </p>
      <blockquote ref={words} class="highlight-words">
        {quote}
      </blockquote>
      {changedTo && <WordChanges before={quote} after={changedTo} />}
      {isEditing ? (
        <HighlightEditor
          highlight={highlight}
          onChange={(patch) => actions.onChange(id, patch)}
          onRemove={() => actions.onRemove(id)}
          onDone={() => actions.onEdit(null)}
        />
      ) : (
        <>
          {note && <p class="highlight-note">{note}</p>}
          <p class="quiet">
            {[
              ...tags.map((tag) => `#${tag}`),
              ...(showsArticle ? [entry.title] : []),
              entry.siteName,
              formatDay(highlight.createdAt),
            ].join(' · ')}
          </p>
          {highlight.deletedAt !== null ? (
            <button
              type="button"
              class="button"
              onClick={() => actions.onRestore(id)}
            >
              {text('list.restore')}
            </button>
          ) : (
            <div class="controls-row">
              {!entry.unloaded && (
                <a class="button" href={`#${entry.id}~${id}`}>
                  {text('highlightList.inReader')}
                </a>
              )}
              <IconButton
                keepsSelection
                Icon={Quote}
                name={text('highlightList.copyQuotation')}
                onPress={() => actions.onCopyQuotation(one)}
              />
              <IconButton
                keepsSelection
                Icon={Copy}
                name={text('highlightList.copyCitation')}
                onPress={() => actions.onCopyCitation(one)}
              />
              <IconButton
                keepsSelection
                Icon={Link}
                name={text('highlightList.copyLink')}
                onPress={() => actions.onCopyLink(one)}
              />
              <IconButton
                keepsSelection
                Icon={Shapes}
                name={text('study.makeCloze')}
                onPress={() =>
                  actions.onCloze(
                    one,
                    target.type === 'text' ? chosenSpan(words.current) : null,
                  )
                }
              />
              <IconButton
                keepsSelection
                Icon={Pencil}
                name={text('highlights.edit')}
                onPress={() => actions.onEdit(id)}
              />
              <a
                class="button plain"
                href={page}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={text('highlightList.onPage')}
                title={text('highlightList.onPage')}
              >
                <ExternalLink size={20} aria-hidden="true" />
              </a>
            </div>
          )}
        </>
      )}
    </li>
  );
}
