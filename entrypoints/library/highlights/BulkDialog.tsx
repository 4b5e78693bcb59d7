import { useState } from 'preact/hooks';
import { ModalDialog } from '../../../components/ModalDialog';
import { meanings } from '../../../core/highlights/highlight';
import { meaningWords } from '../../../core/highlights/words';
import { text } from '../../../core/language/text';
import type { HighlightsPage } from './model';
import { addToProject, newProject } from './projects';

export type BulkTask = 'tag' | 'meaning' | 'project';

/** Asks for the one thing that a change to many highlights needs. */
export function BulkDialog({
  page,
  task,
  ids,
  onClose,
}: {
  readonly page: HighlightsPage;
  readonly task: BulkTask;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const [words, setWords] = useState('');
  const given = words.trim();
  const done = (work: Promise<void>) => {
    void work;
    onClose();
  };
  if (task === 'meaning')
    return (
      <ModalDialog title={text('highlightList.setMeaning')} onClose={onClose}>
        <div class="controls-row">
          {meanings.map((meaning) => (
            <button
              key={meaning}
              type="button"
              class="button"
              onClick={() =>
                done(
                  page.edit(
                    ids,
                    { meaning },
                    text('highlightList.changedMany', { count: ids.length }),
                  ),
                )
              }
            >
              <span class={`highlight-sign hl-${meaning}`}>
                {text(meaningWords[meaning])}
              </span>
            </button>
          ))}
        </div>
      </ModalDialog>
    );
  const isTag = task === 'tag';
  return (
    <ModalDialog
      title={text(
        isTag ? 'highlightList.addTag' : 'highlightList.addToProject',
      )}
      onClose={onClose}
    >
      {!isTag && page.projects.value.length > 0 && (
        <ul class="plain-list">
          {page.projects.value.map((project) => (
            <li key={project.id}>
              <button
                type="button"
                class="button"
                onClick={() => done(addToProject(page, project, ids))}
              >
                {project.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="controls-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (given === '') return;
          done(isTag ? page.addTag(ids, given) : newProject(page, given, ids));
        }}
      >
        <label class="find-label">
          {text(isTag ? 'highlightList.tagName' : 'study.newProjectName')}
          <input
            class="field"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button main" aria-disabled={given === ''}>
          {text(isTag ? 'highlightList.addTag' : 'study.newProject')}
        </button>
      </form>
    </ModalDialog>
  );
}
