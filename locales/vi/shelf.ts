/** The library page: its rail, its list and what is done there. */
export const shelf = {
  rail: 'Thư viện',
  number: '{count}',
  articles: 'bài',
};
