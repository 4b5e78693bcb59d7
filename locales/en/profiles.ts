import type { Catalogue } from '../catalogue.ts';

export const profiles: Catalogue['profiles'] = {
  heading: 'Reading profiles',
  intro:
    'Choose the profile that is nearest to your sight. Each only sets the choices below, and you can change every one. It is a starting point and no medical advice.',
  inUse: 'in use',
  applied: 'Chose the profile “{name}”',
  preview: 'Preview: {name}',
  previewNow: 'Preview of the present choices',
  name: 'Name of the profile',
  ownName: 'My profile',
  export: 'Save the present choices as a file',
  import: 'Open a profile that someone sent',
  imported: 'Using the profile “{name}” of the file',
  unnamed: 'no name',
  notProfile:
    'This file is no profile of Dễ Đọc. Your choices are safe. Choose a file whose name ends in .dedoc.json.',
  newer:
    'This file was made by a newer Dễ Đọc. Your choices are safe. Update Dễ Đọc, then open the file again.',
  badValue:
    'This file holds a choice that Dễ Đọc does not know ({field}). Your choices are safe. Ask the sender to save it once more.',
  tooLarge:
    'This file is too large; a profile has a few lines. Your choices are safe. Choose a file whose name ends in .dedoc.json.',
};

export const profile: Catalogue['profile'] = {
  cataract: 'Cataract',
  'cataract.does':
    'Less glare: dark reader view, very clear text; the page gets more contrast, larger text and dimmed pictures.',
  'macular-degeneration': 'Macular degeneration',
  'macular-degeneration.does':
    'Text twice as large, lines far apart, wider words, high contrast.',
  'diabetic-retinopathy': 'Diabetic retinopathy',
  'diabetic-retinopathy.does':
    'Narrow column, open lines, larger text, high contrast.',
  glaucoma: 'Glaucoma',
  'glaucoma.does':
    'A column that fits a narrow field, text only a little larger, very high contrast, underlined links.',
  photophobia: 'Sensitivity to light',
  'photophobia.does':
    'Soft dark reader view; the page glares less, pictures are dimmed, nothing moves.',
  presbyopia: 'Presbyopia',
  'presbyopia.does': 'Larger text, clearer tone marks, faint text made clear.',
  dyslexia: 'Dyslexia',
  'dyslexia.does':
    'Wider letters and words, open and short lines, not justified; cream paper in the reader view.',
};
