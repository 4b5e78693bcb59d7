import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { text } from '../core/language/text';
import {
  type Tag,
  type TagColor,
  tagColors,
  tagName,
} from '../core/library/tag';

/** A tag, how many articles have it, and what can be done with it. */
export function TagEditor({
  tag,
  count,
  onShow,
  onChange,
  onDelete,
}: {
  readonly tag: Tag;
  readonly count: number;
  readonly onShow: () => void;
  readonly onChange: (wish: { name: string; color: TagColor }) => void;
  readonly onDelete: () => void;
}) {
  const [edits, setEdits] = useState(false);
  const { name, color } = tag;
  return (
    <li class="tag-editor">
      <button type="button" class="button plain tag-show" onClick={onShow}>
        <span class={`tag-chip tag-${color}`}>{name}</span>
        <span class="quiet">{text('list.tagCount', { count })}</span>
      </button>
      <button
        type="button"
        class="button plain"
        aria-expanded={edits}
        aria-label={text('list.tagEdit', { name })}
        title={text('list.tagEdit', { name })}
        onClick={() => setEdits(!edits)}
      >
        <Pencil size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={text('list.tagDelete', { name })}
        title={text('list.tagDelete', { name })}
        onClick={onDelete}
      >
        <Trash2 size={20} aria-hidden="true" />
      </button>
      {edits && (
        <TagForm
          tag={tag}
          onSave={(wish) => {
            setEdits(false);
            onChange(wish);
          }}
        />
      )}
    </li>
  );
}

function TagForm({
  tag,
  onSave,
}: {
  readonly tag: Tag;
  readonly onSave: (wish: { name: string; color: TagColor }) => void;
}) {
  const [name, setName] = useState(tag.name);
  const [color, setColor] = useState(tag.color);
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tagName(name) !== '') onSave({ name, color });
      }}
    >
      <label class="choice">
        <span>{text('list.tagName')}</span>
        <input
          class="field"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <fieldset class="tag-colors">
        <legend>{text('list.tagColor')}</legend>
        {tagColors.map((option) => (
          <label key={option} class={`tag-chip tag-${option}`}>
            <input
              type="radio"
              name={`color-${tag.key}`}
              checked={option === color}
              onChange={() => setColor(option)}
            />
            {text(`tagColor.${option}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button main">
        {text('list.tagSave')}
      </button>
    </form>
  );
}
