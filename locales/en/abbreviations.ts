export const abbreviationSettingNames = {
  abbreviations: 'Abbreviations',
  'abbreviations.explain': 'Underline and explain abbreviations in articles',
} as const;
