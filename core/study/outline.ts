import type { Passage, Section } from '../highlights/collection';
import type { Project } from './project';

/** A project as it is exported: its headings, and under each the passages in the order of the outline. */
export function outlineSections(
  { items }: Pick<Project, 'items'>,
  passages: readonly Passage[],
): readonly Section[] {
  const byId = new Map(passages.map((one) => [one.highlight.id, one]));
  const sections: { heading: string; source: null; passages: Passage[] }[] = [
    { heading: '', source: null, passages: [] },
  ];
  for (const item of items) {
    const passage = byId.get(item.id);
    if (item.type === 'heading')
      sections.push({ heading: item.text, source: null, passages: [] });
    else if (passage) sections.at(-1)?.passages.push(passage);
  }
  return sections.filter(
    ({ heading, passages }) => heading !== '' || passages.length > 0,
  );
}
