import { useState } from 'preact/hooks';
import { NameForm } from '../../../components/NameForm';
import { ProjectOutline } from '../../../components/ProjectOutline';
import { passagesOf } from '../../../core/highlights/collection';
import { text } from '../../../core/language/text';
import { fileName } from '../../../core/print/file';
import { outlineSections } from '../../../core/study/outline';
import { writePack } from '../../../core/study/pack';
import { moved, type Project } from '../../../core/study/project';
import type { ViewProps } from '../view';
import { ExportDialog } from './ExportDialog';
import { PageFrame } from './PageFrame';
import { editProject, newProject } from './projects';
import { saveBytes } from './save-bytes';
import { pageOf } from './use-page';

/** Projects, and the outline of the one that is open. */
export function ProjectsScreen({ model }: ViewProps) {
  const page = pageOf(model);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isExporting, setExporting] = useState(false);
  const all = page.all.value ?? [];
  const byId = new Map(all.map((one) => [one.highlight.id, one]));
  const projects = page.projects.value;
  const project = projects.find(({ id }) => id === openId) ?? null;
  const members = (one: Project) =>
    one.items.flatMap(({ id }) => byId.get(id) ?? []);
  const edit = (change: Parameters<typeof editProject>[2], said: string) =>
    project && void editProject(page, project.id, change, said);
  return (
    <PageFrame
      page={page}
      title={project?.name ?? text('study.projects')}
      isReady={page.all.value !== null}
      actions={
        project && (
          <div class="controls-row">
            <button
              type="button"
              class="button"
              onClick={() => setOpenId(null)}
            >
              {text('study.allProjects')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => setExporting(true)}
            >
              {text('highlightList.export')}
            </button>
            <button
              type="button"
              class="button"
              title={text('study.packHelp')}
              onClick={() =>
                saveBytes(
                  document,
                  fileName(project.name).replace(/html$/u, 'json'),
                  writePack(project, members(project)),
                  'application/json',
                )
              }
            >
              {text('study.savePack')}
            </button>
          </div>
        )
      }
    >
      {project ? (
        <ProjectOutline
          key={project.id}
          project={project}
          listedOf={(id) => byId.get(id) ?? null}
          onMove={(id, to) =>
            edit(
              ({ items }) => ({ items: moved(items, id, to) }),
              text('study.movedTo', { count: to + 1 }),
            )
          }
          onHeading={(words) =>
            edit(
              ({ items }) => ({
                items: [
                  ...items,
                  { type: 'heading', id: crypto.randomUUID(), text: words },
                ],
              }),
              text('study.headingAdded'),
            )
          }
          onRemove={(id) =>
            edit(
              ({ items }) => ({
                items: items.filter((item) => item.id !== id),
              }),
              text('study.itemRemoved'),
            )
          }
          onRename={(words) =>
            edit(() => ({ name: words }), text('study.renamed'))
          }
          onDelete={() => {
            edit(
              () => ({ deletedAt: Date.now() }),
              text('study.projectDeleted'),
            );
            setOpenId(null);
          }}
        />
      ) : (
        <>
          {projects.length === 0 && <p>{text('study.noProjects')}</p>}
          <ul class="plain-list">
            {projects.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="button"
                  onClick={() => setOpenId(one.id)}
                >
                  {one.name}
                </button>
                <span class="quiet">
                  {text('highlightList.count', { count: members(one).length })}
                </span>
              </li>
            ))}
          </ul>
          <NameForm
            isMain
            label={text('study.newProjectName')}
            action={text('study.newProject')}
            onName={(name) => void newProject(page, name, [])}
          />
        </>
      )}
      {project && isExporting && (
        <ExportDialog
          page={page}
          name={project.name}
          items={members(project)}
          sections={outlineSections(
            project,
            passagesOf(
              members(project).map(({ highlight }) => highlight),
              new Map(members(project).map(({ entry }) => [entry.id, entry])),
            ),
          )}
          onClose={() => setExporting(false)}
        />
      )}
    </PageFrame>
  );
}
