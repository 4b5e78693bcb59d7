import { useId } from 'preact/hooks';
import type { ImportChoices } from '../core/import/run';
import { text } from '../core/language/text';
import type { ImportPreviewFacts } from './import-props';

export interface ImportPreviewProps {
  readonly facts: ImportPreviewFacts;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** What would be imported: counts, a sample, choices. Nothing is saved yet. */
export function ImportPreview({
  facts,
  choices,
  onChoose,
  onStart,
  onCancel,
}: ImportPreviewProps) {
  const id = useId();
  const pages = facts.fresh + facts.known;
  return (
    <section aria-labelledby={`${id}heading`}>
      <h2 id={`${id}heading`}>
        {text('importing.previewTitle', { file: facts.fileName })}
      </h2>
      <p>
        {text('importing.recognised', {
          format: facts.formatName,
          count: facts.read,
        })}
      </p>
      <Counts facts={facts} />
      {facts.sample.length > 0 && (
        <>
          <h3>{text('importing.sample')}</h3>
          <ul class="import-sample">
            {facts.sample.map(({ title, url, tags }) => (
              <li key={url}>
                <strong>{title}</strong>
                <p class="quiet">
                  {[url, ...tags.map((tag) => `#${tag}`)].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {pages > 0 && (
        <fieldset class="import-choices">
          <legend>{text('importing.choices')}</legend>
          {facts.hasFolders && (
            <label>
              <input
                type="checkbox"
                checked={choices.folderTags}
                onChange={({ currentTarget }) =>
                  onChoose({ ...choices, folderTags: currentTarget.checked })
                }
              />
              {text('importing.folderTags')}
            </label>
          )}
          <div class="setting">
            <label htmlFor={`${id}tag`}>{text('importing.extraTag')}</label>
            <input
              id={`${id}tag`}
              class="button"
              type="text"
              maxLength={60}
              value={choices.extraTag}
              onInput={({ currentTarget }) =>
                onChoose({ ...choices, extraTag: currentTarget.value })
              }
            />
          </div>
        </fieldset>
      )}
      <div class="row">
        {pages > 0 && (
          <button type="button" class="button main" onClick={onStart}>
            {text('importing.start', { count: pages })}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text(pages > 0 ? 'importing.cancel' : 'importing.another')}
        </button>
      </div>
    </section>
  );
}

function knownLines({ known, restore }: ImportPreviewFacts) {
  if (!restore) return [known > 0 && text('importing.known', { count: known })];
  const { changed, same } = restore;
  return [
    changed > 0 && text('importing.restoreChanged', { count: changed }),
    same > 0 && text('importing.restoreSame', { count: same }),
  ];
}

function Counts({ facts }: { readonly facts: ImportPreviewFacts }) {
  const lines = [
    text('importing.fresh', { count: facts.fresh }),
    ...knownLines(facts),
    facts.repeated > 0 && text('importing.repeated', { count: facts.repeated }),
    facts.highlights > 0 &&
      text('importing.marks', { count: facts.highlights }),
    ...facts.skipped.map(({ reason, count }) =>
      text('importing.skippedFor', { count, reason }),
    ),
  ];
  return (
    <ul class="import-counts">
      {lines
        .filter((line) => line !== false)
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
    </ul>
  );
}
