import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['danviet.vn'],
  name: 'Dân Việt',
  article: {
    lead: ['.detail-sapo', '.sapo'],
    content: ['.detail-content.afcbc-body', '.entry-body'],
  },
});
