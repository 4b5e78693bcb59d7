import { defineSite } from '../site';

/**
 * Drupal portals: the classes are those of Drupal's own field and node templates (7 with one dash, 8 and later
 * with two). Unverified on Vietnamese portals, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['meta[name="Generator" i][content^="Drupal" i]'],
  article: {
    title: ['h1 .field--name-title', 'h1.page-title', 'h1.page-header'],
    published: ['.node__submitted time', '.submitted time'],
    content: ['.node .field--name-body', '.node .field-name-body'],
    remove: ['.node__links', 'ul.links.inline'],
    tags: ['.field--name-field-tags a', '.field-name-field-tags a'],
  },
});
