import { defineSite } from '../site';

// Unverified by us; a public survey of 2026-08 and 2026-09 saw title, lead, author and body working.
// In half of the articles the text stands in bare nodes between empty paragraphs. `time#currentDate` is today.
export default defineSite({
  hosts: ['bnews.vn'],
  name: 'BNEWS',
  article: {
    title: ['h1.font-42', '.post-top-entry h1'],
    lead: ['.lr-summary-post', '.post-summary'],
    byline: ['.lr-author'],
    content: ['.lr-ct', '.post-ct-entry'],
    remove: ['.editor_inpage', '#divAdmicro_inpage'],
    tags: ['.post-tags a'],
    caption: ['.insertImage figcaption', '.insertImage p'],
  },
});
