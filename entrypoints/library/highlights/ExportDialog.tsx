import { useState } from 'preact/hooks';
import { Choice } from '../../../components/Choice';
import { ModalDialog } from '../../../components/ModalDialog';
import {
  citationStyle,
  citationStyles,
} from '../../../core/citations/citation-styles';
import { citationSettings } from '../../../core/citations/settings';
import {
  byArticle,
  type Collection,
  passagesOf,
  type Section,
} from '../../../core/highlights/collection';
import { formats } from '../../../core/highlights/formats';
import type { Listed } from '../../../core/highlights/list';
import { updateNote } from '../../../core/highlights/update-note';
import { type TextKey, text } from '../../../core/language/text';
import { fileName } from '../../../core/print/file';
import type { HighlightsPage } from './model';
import { saveBytes } from './save-bytes';

/** Which format, which style of citation; both are remembered. */
export function ExportDialog({
  page,
  name,
  items,
  sections,
  onClose,
}: {
  readonly page: HighlightsPage;
  readonly name: string;
  readonly items: readonly Listed[];
  /** Of a project's outline; without it the articles make the sections. */
  readonly sections?: readonly Section[];
  readonly onClose: () => void;
}) {
  const { style, format: formatId } = citationSettings.values.value;
  const [note, setNote] = useState<File | null>(null);
  const format = formats.find(({ id }) => id === formatId) ?? formats[0];
  const write = () =>
    page.perform(async () => {
      if (!format) return null;
      const written = format.write(collectionOf());
      const result =
        note && typeof written === 'string' && format.id === 'markdown'
          ? updateNote(await note.text(), written)
          : written;
      saveBytes(
        document,
        note?.name ?? fileName(name).replace(/html$/u, format.extension),
        result,
        format.mimeType,
      );
      onClose();
      return {
        said: text('highlightList.exported', { count: items.length }),
        undo: null,
      };
    });
  const collectionOf = (): Collection => ({
    name,
    sections:
      sections ??
      byArticle(
        passagesOf(
          items.map(({ highlight }) => highlight),
          new Map(items.map(({ entry }) => [entry.id, entry])),
        ),
      ),
    style: citationStyle(style),
    now: Date.now(),
  });
  return (
    <ModalDialog title={text('highlightList.export')} onClose={onClose}>
      <p>{text('highlightList.exportCount', { count: items.length })}</p>
      <Choice
        label={text('highlightList.format')}
        value={format?.id ?? ''}
        options={formats.map(
          ({ id }) =>
            [id, text(`highlightList.format.${id}` as TextKey)] as const,
        )}
        onChange={(id) => void citationSettings.set({ format: id })}
      />
      <Choice
        label={text('highlightList.style')}
        value={citationStyle(style).id}
        options={citationStyles.map(
          ({ id }) => [id, text(`citation.${id}` as TextKey)] as const,
        )}
        onChange={(id) => void citationSettings.set({ style: id })}
      />
      {format?.id === 'markdown' && (
        <label class="find-label">
          {text('highlightList.updateNote')}
          <input
            type="file"
            class="field"
            accept=".md,text/markdown"
            onChange={(event) =>
              setNote(event.currentTarget.files?.[0] ?? null)
            }
          />
        </label>
      )}
      <div class="controls-row">
        <button type="button" class="button main" onClick={() => void write()}>
          {text('highlightList.saveFile')}
        </button>
      </div>
    </ModalDialog>
  );
}
