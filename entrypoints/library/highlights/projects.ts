import { text } from '../../../core/language/text';
import { type Project, withHighlights } from '../../../core/study/project';
import { changeProject, keepProject } from '../../../core/study/store';
import type { HighlightsPage } from './model';

export function newProject(
  page: HighlightsPage,
  name: string,
  ids: readonly string[],
): Promise<void> {
  return page.perform(async () => {
    const now = Date.now();
    const project: Project = {
      id: crypto.randomUUID(),
      name: name.normalize('NFC').trim(),
      items: withHighlights([], ids),
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
    await keepProject(page.database, project);
    return {
      said: text('study.projectMade', { name: project.name }),
      undo: () => page.database.projects.delete(project.id),
    };
  });
}

export function addToProject(
  page: HighlightsPage,
  { id, name }: Project,
  ids: readonly string[],
): Promise<void> {
  return editProject(
    page,
    id,
    ({ items }) => ({ items: withHighlights(items, ids) }),
    text('study.addedToProject', { count: ids.length, name }),
  );
}

export function editProject(
  page: HighlightsPage,
  id: string,
  change: (old: Project) => Partial<Omit<Project, 'id'>>,
  said: string,
): Promise<void> {
  return page.perform(async () => {
    const old = await changeProject(page.database, id, Date.now(), change);
    return {
      said,
      undo: old ? () => keepProject(page.database, old) : null,
    };
  });
}
