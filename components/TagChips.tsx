import type { TagColor } from '../core/library/tag';

/** Tags of an article: the name says which, the colour helps to find it. */
export function TagChips({
  tags,
  colorOf,
}: {
  readonly tags: readonly string[];
  readonly colorOf: (tag: string) => TagColor;
}) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-chips">
      {tags.map((tag) => (
        <li key={tag} class={`tag-chip tag-${colorOf(tag)}`}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
