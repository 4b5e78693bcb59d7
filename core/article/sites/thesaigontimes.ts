import { defineSite } from '../site';

// WordPress with the theme Newspaper (`wordpress.ts`). Unverified, from public crawlers, 2025-08.
export default defineSite({
  hosts: ['thesaigontimes.vn'],
  name: 'Kinh tế Sài Gòn',
  article: {
    byline: ['.content-tacgia'],
  },
});
