/** What signs before a number are called, wherever they stand. */
export const SIGNS: Readonly<Record<string, string>> = {
  '±': 'cộng trừ',
  '≈': 'xấp xỉ',
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
};
