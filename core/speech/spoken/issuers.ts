import { abbreviations } from '../../abbreviations/abbreviation';
import { spell } from './letters';
import { cardinal } from './number-words';

/** Kinds of papers, as the codes of Nghị định 30/2020/NĐ-CP name them; they stand first in a number. */
const KINDS: Readonly<Record<string, string>> = {
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  CT: 'chỉ thị',
  CĐ: 'công điện',
  TB: 'thông báo',
  KL: 'kết luận',
  KH: 'kế hoạch',
  HD: 'hướng dẫn',
  QC: 'quy chế',
  QyĐ: 'quy định',
  QyC: 'quy chế',
  BC: 'báo cáo',
  TTr: 'tờ trình',
  CTr: 'chương trình',
  CTHĐ: 'chương trình hành động',
  CV: 'công văn',
  VBHN: 'văn bản hợp nhất',
  PL: 'pháp lệnh',
  L: 'luật',
  ĐA: 'đề án',
  HĐ: 'hợp đồng',
  TTg: 'thủ tướng chính phủ',
  BB: 'biên bản',
  GP: 'giấy phép',
  GCN: 'giấy chứng nhận',
  PA: 'phương án',
};

/** @returns null for letters that name no kind of paper */
export function kindOfPaper(letters: string): string | null {
  return KINDS[letters] ?? null;
}

/** Issuers whose short form means something else in running text. */
const ISSUERS: Readonly<Record<string, string>> = {
  CP: 'chính phủ',
  TTg: 'thủ tướng chính phủ',
  TTG: 'thủ tướng chính phủ',
  Ttg: 'thủ tướng chính phủ',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SYT: 'Sở Y tế',
  SNV: 'Sở Nội vụ',
  STC: 'Sở Tài chính',
  TW: 'trung ương',
  BCT: 'Bộ Công Thương',
  BTC: 'Bộ Tài chính',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  NHNN: 'Ngân hàng Nhà nước',
  VPCP: 'Văn phòng Chính phủ',
  CTN: 'Chủ tịch nước',
  QH: 'Quốc hội',
  VKSTC: 'viện kiểm sát tối cao',
};

/** Kinds of judgments, as Nghị quyết 02/2022/NQ-HĐTP numbers them. */
const COURTS: Readonly<Record<string, string>> = {
  'HS-ST': 'hình sự sơ thẩm',
  HSST: 'hình sự sơ thẩm',
  'HS-PT': 'hình sự phúc thẩm',
  HSPT: 'hình sự phúc thẩm',
  'DS-ST': 'dân sự sơ thẩm',
  DSST: 'dân sự sơ thẩm',
  'DS-PT': 'dân sự phúc thẩm',
  DSPT: 'dân sự phúc thẩm',
  'HC-ST': 'hành chính sơ thẩm',
  'HC-PT': 'hành chính phúc thẩm',
  'HNGĐ-ST': 'hôn nhân và gia đình sơ thẩm',
  'HNGĐ-PT': 'hôn nhân và gia đình phúc thẩm',
  'KDTM-ST': 'kinh doanh thương mại sơ thẩm',
  'KDTM-PT': 'kinh doanh thương mại phúc thẩm',
  'LĐ-ST': 'lao động sơ thẩm',
  'LĐ-PT': 'lao động phúc thẩm',
};

/**
 * Says the letters of a document's number: "TT-BTTTT" is "thông tư Bộ Thông tin và Truyền thông".
 * @returns null when no part of it is known
 */
export function expandIssuer(text: string): string | null {
  const trial = COURTS[text];
  if (trial) return trial;
  const parts = text.split(/\s?[-/&]\s?/u).filter(Boolean);
  let known = 0;
  const kind = /^CT-VKS/u.test(text) ? 'cáo trạng' : KINDS[parts[0] ?? ''];
  const words = parts.map((part, i) => {
    const word = (i === 0 ? kind : undefined) ?? issuer(part);
    if (word !== null) known++;
    return word ?? spell(part);
  });
  return known === 0 ? null : words.join(' ');
}

function issuer(part: string): string | null {
  const house = /^(UBTVQH|QH|HĐND|UBND)\s?(\d{1,2})$/u.exec(part);
  if (house) {
    const body =
      house[1] === 'QH' ? 'Quốc hội' : (issuer(house[1] ?? '') ?? '');
    return `${body} khóa ${cardinal(Number(house[2]))}`;
  }
  return (
    ISSUERS[part] ?? abbreviations.get(part)?.[0]?.spoken ?? KINDS[part] ?? null
  );
}
