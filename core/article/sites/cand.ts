import { defineSite } from '../site';

// Unverified, from public crawlers, 2026-11.
export default defineSite({
  hosts: ['cand.com.vn'],
  name: 'Công an nhân dân',
  article: {
    title: ['.box-title-detail'],
    lead: ['.box-des-detail'],
    byline: ['.box-author strong'],
    published: ['.box-date'],
    content: ['.detail-content-body'],
    related: ['.contref.simplebox'],
  },
});
