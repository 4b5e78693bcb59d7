import { pages } from '../../../core/pages/channel';
import type { PageFeature } from '../page-feature';

/** Asks for the page's highlights, in a few bytes; what paints them is brought only where there are some. */
const highlights: PageFeature = {
  id: 'highlights',
  start({ document, window, signal }) {
    const ask = () => {
      const link = document.querySelector('link[rel="canonical"]');
      const address = link?.getAttribute('href') ?? '';
      pages.background
        .arrived(address || window.location.href)
        .catch((error) => console.error('Dễ Đọc: highlights', error));
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', ask, { signal });
    else ask();
  },
};

export default highlights;
