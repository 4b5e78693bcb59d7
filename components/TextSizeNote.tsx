import { text } from '../core/language/text';
import { isGoodEnough } from '../core/text-scale/method';
import type { TextScaleStatus } from '../core/text-scale/text-scale';

export interface TextSizeNoteProps {
  readonly status: TextScaleStatus;
  /** Whether the reader wants all of the page enlarged, not its article only. */
  readonly wholePage: boolean;
  readonly onReach: (wholePage: boolean) => void;
  /** Opens the reader view; null where there is no article to show. */
  readonly onRead: (() => void) | null;
}

/** What enlarging has done to the page, what it left behind, and where it is better. */
export function TextSizeNote(props: TextSizeNoteProps) {
  const { status, wholePage, onReach, onRead } = props;
  const left = leftOf(status);
  return (
    <div class="proof">
      <p class="quiet" role="status">
        {text(status.isArticleOnly ? 'textSize.ofArticle' : 'textSize.ofPage')}{' '}
        {left.length === 0
          ? text('textSize.nothingLeft')
          : text('textSize.left', { list: left.join('; ') })}{' '}
        {status.method === 'tab' && text('textSize.byTab')}
      </p>
      <div class="controls-row">
        {!isGoodEnough(status, status.texts) && onRead && (
          <button type="button" class="button" onClick={onRead}>
            {text('textSize.openReader')}
          </button>
        )}
        {(status.isArticleOnly || wholePage) && (
          <button
            type="button"
            class="button"
            onClick={() => onReach(!wholePage)}
          >
            {text(wholePage ? 'textSize.articleOnly' : 'textSize.wholePage')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Each kind of fault in words, the worst first. */
const kinds = [
  ['clipped', 'textSize.left.clipped'],
  ['overlapping', 'textSize.left.overlapping'],
  ['wide', 'textSize.left.wide'],
  ['smaller', 'textSize.left.smaller'],
] as const;

function leftOf(status: TextScaleStatus): readonly string[] {
  return kinds
    .filter(([kind]) => status[kind] > 0)
    .map(([kind, key]) => text(key, { count: status[kind] }));
}
