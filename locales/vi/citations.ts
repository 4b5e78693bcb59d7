/** Names of the ways to cite, in the menu. */
export const citation = {
  'vietnamese-thesis': 'Luận văn Việt Nam (Bộ GD&ĐT)',
  'apa-vi': 'APA 7, tiếng Việt',
  'apa-en': 'APA 7, tiếng Anh',
  ieee: 'IEEE',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
};
