import { defineSite } from '../site';

/**
 * The portal of the Ministry of Public Security and its departments, known by its colour names.
 * Unverified, from public crawlers of bocongan.gov.vn, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['.text-bca-gray-700'],
  article: {
    lead: ['p.text-bca-gray-700.font-medium'],
    content: ['.tinymce-content'],
  },
});
