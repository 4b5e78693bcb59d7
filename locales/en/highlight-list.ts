export const highlightList = {
  'meaning.claim': 'Claim',
  'meaning.figure': 'Figure',
  'meaning.quotation': 'Quotation',
  'meaning.objection': 'Objection',
  'meaning.own': 'My own',
  note: 'Note',
  tags: 'Tags',
  picture: 'Picture',
  references: 'References',
  inVietnamese: 'In Vietnamese',
  inEnglish: 'In English',
  inOther: 'In other languages',
  seenOn: 'copy of {date}',
  'format.markdown': 'Markdown for Obsidian',
  'format.docx': 'Word',
  'format.html': 'HTML page',
  'format.anki': 'Anki (cards)',
  'format.csv': 'Spreadsheet (CSV)',
  'format.ris': 'RIS for Zotero, EndNote',
  'format.bibtex': 'BibTeX',
  'format.csl-json': 'CSL-JSON',
  'format.json-ld': 'W3C (JSON-LD)',
  'format.hypothesis': 'Hypothesis',
};

export const study = {
  whereFrom: 'Which article is this from?',
};
