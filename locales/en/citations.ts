export const citation = {
  'vietnamese-thesis': 'Vietnamese thesis (Ministry of Education)',
  'apa-vi': 'APA 7 in Vietnamese',
  'apa-en': 'APA 7 in English',
  ieee: 'IEEE',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
};
