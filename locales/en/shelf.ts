/** The library page: its rail, its list and what is done there. */
export const shelf = {
  rail: 'Library',
  number: '{count}',
  articles: 'articles',
};
