import { ModalDialog } from '../../../components/ModalDialog';
import { NameForm } from '../../../components/NameForm';
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
      <NameForm
        isMain
        label={text(isTag ? 'highlightList.tagName' : 'study.newProjectName')}
        action={text(isTag ? 'highlightList.addTag' : 'study.newProject')}
        onName={(given) =>
          done(isTag ? page.addTag(ids, given) : newProject(page, given, ids))
        }
      />
    </ModalDialog>
  );
}
