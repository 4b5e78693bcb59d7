import { templateSelector } from '../page-style/selector';

/**
 * The kind of page that `scope` (the enlarged part) stands on, in the words that "Chọn vùng bài viết" keeps
 * too: two articles of a site have one name, and all pages without an article another, the empty one.
 */
export function templateOf(scope: Element | null): string {
  if (!scope || scope === scope.ownerDocument.body) return '';
  return templateSelector(scope);
}
