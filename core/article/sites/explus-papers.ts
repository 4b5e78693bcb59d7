import { defineSite } from '../site';

/** Papers on eXplus, whose rules (`explus.ts`) read them. Hosts from public crawlers, 2026-11. */
export default defineSite({
  hosts: ['danviet.vn', 'giadinhonline.vn'],
  names: {
    'danviet.vn': 'Dân Việt',
    'giadinhonline.vn': 'Gia đình Việt Nam',
  },
});
