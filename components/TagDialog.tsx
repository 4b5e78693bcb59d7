import { useState } from 'preact/hooks';
import { text } from '../core/language/text';
import type { Entry } from '../core/library/entry';
import { type Tag, type TagColor, tagKey, tagName } from '../core/library/tag';
import { ModalDialog } from './ModalDialog';

/** Gives tags to articles and takes them away, each with one press. */
export function TagDialog({
  entries,
  tags,
  colorOf,
  onTag,
  onClose,
}: {
  readonly entries: readonly Entry[];
  /** All that there are, by name. */
  readonly tags: readonly Tag[];
  readonly colorOf: (tag: string) => TagColor;
  readonly onTag: (name: string, given: boolean) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const name = tagName(typed);
  return (
    <ModalDialog
      title={text('list.tagDialog', { count: entries.length })}
      onClose={onClose}
    >
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') onTag(name, true);
          setTyped('');
        }}
      >
        <label class="choice">
          <span>{text('list.tagNew')}</span>
          <input
            class="field"
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button main" aria-disabled={name === ''}>
          {text('list.tagAdd')}
        </button>
      </form>
      {tags.length === 0 && <p>{text('list.tagNone')}</p>}
      <ul class="tag-checks">
        {tags.map((tag) => {
          const having = entries.filter((entry) => hasTag(entry, tag.key));
          const all = having.length === entries.length;
          return (
            <li key={tag.key}>
              <label class="look-check">
                <input
                  type="checkbox"
                  checked={all}
                  indeterminate={!all && having.length > 0}
                  onChange={() => onTag(tag.name, !all)}
                />
                <span class={`tag-chip tag-${colorOf(tag.name)}`}>
                  {tag.name}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        {text('common.close')}
      </button>
    </ModalDialog>
  );
}

function hasTag({ tags }: Entry, key: string): boolean {
  return tags.some((name) => tagKey(name) === key);
}
