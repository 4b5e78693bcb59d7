import { Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  type Highlight,
  meanings,
  type Remarks,
} from '../core/highlights/highlight';
import { meaningWords } from '../core/highlights/words';
import { text } from '../core/language/text';
import { useDraft } from './use-draft';

/** Meaning, note and tags of one highlight; each is kept as soon as it is changed. One highlight, one `key`. */
export function HighlightEditor({
  highlight,
  onChange,
  onRemove,
  onDone,
}: {
  readonly highlight: Highlight;
  readonly onChange: (patch: Partial<Remarks>, event: Event) => void;
  readonly onRemove: (event: Event) => void;
  readonly onDone: () => void;
}) {
  const { id, meaning, note, tags } = highlight;
  const field = useRef<HTMLTextAreaElement>(null);
  const tagsField = useRef<HTMLInputElement>(null);
  const noteDraft = useDraft(field, note, (words, event) =>
    onChange({ note: words }, event),
  );
  const tagsDraft = useDraft(tagsField, tags.join(', '), (words, event) =>
    onChange({ tags: words.split(',') }, event),
  );
  // After the panel around it has noted where the focus came from.
  useEffect(() => field.current?.focus({ preventScroll: true }), [id]);
  return (
    <div class="highlight-editor">
      <fieldset class="highlight-meanings">
        <legend>{text('highlights.meaning')}</legend>
        {meanings.map((one) => (
          <label key={one} class="swatch">
            <input
              type="radio"
              name={`meaning-${id}`}
              checked={one === meaning}
              onChange={(event) => onChange({ meaning: one }, event)}
            />
            <span class={`highlight-sign hl-${one}`}>
              {text(meaningWords[one])}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="find-label">
        {text('highlights.note')}
        <textarea ref={field} class="field" rows={3} {...noteDraft} />
      </label>
      <label class="find-label">
        {text('highlights.tags')}
        <input
          ref={tagsField}
          class="field"
          autocomplete="off"
          {...tagsDraft}
        />
      </label>
      <div class="controls-row">
        <button type="button" class="button main" onClick={onDone}>
          {text('highlights.done')}
        </button>
        <button type="button" class="button" onClick={onRemove}>
          <Trash2 size={20} aria-hidden="true" />
          {text('highlights.remove')}
        </button>
      </div>
    </div>
  );
}
