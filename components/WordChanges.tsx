import { wordDiff } from '../core/highlights/word-diff';
import { text } from '../core/language/text';

/** What the paper changed, word by word; struck out and underlined, so that colour is not needed. */
export function WordChanges({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}) {
  const changes = wordDiff(before, after);
  return (
    <div class="highlight-changed message">
      <p>
        <strong>{text('highlights.changed')}</strong>
      </p>
      <p>
        <span class="quiet">{text('highlights.wasWords')}: </span>
        {changes.map(({ kind, text: words }, index) =>
          kind === 'same' ? (
            words
          ) : kind === 'removed' ? (
            <del key={index}>{words}</del>
          ) : null,
        )}
      </p>
      <p>
        <span class="quiet">{text('highlights.nowWords')}: </span>
        {changes.map(({ kind, text: words }, index) =>
          kind === 'same' ? (
            words
          ) : kind === 'added' ? (
            <ins key={index}>{words}</ins>
          ) : null,
        )}
      </p>
    </div>
  );
}
