/** Abbreviations explained, and the reader's own words. */
export const abbreviationSettingNames = {
  abbreviations: 'Chữ viết tắt',
  'abbreviations.explain': 'Gạch chân và giải nghĩa chữ viết tắt trong bài',
} as const;
