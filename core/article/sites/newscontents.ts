import { defineSite } from '../site';

/**
 * The unnamed system of the Mekong delta's papers (Cần Thơ, An Giang, Vĩnh Long): addresses end in `-a<id>.html`,
 * the text is `#newscontents`. Unverified, from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [],
  signature: ['#newscontents'],
  article: {
    lead: ['.detail-desc'],
    content: ['#newscontents .content-fck', '#newscontents'],
  },
});
