/**
 * Names of units as Nghị định 86/2012/NĐ-CP (legal units of Vietnam) and the press say them. Case counts: "m" is
 * a metre, "M" none.
 */
const NAMES: Readonly<Record<string, string>> = {
  km: 'ki lô mét',
  Km: 'ki lô mét',
  KM: 'ki lô mét',
  m: 'mét',
  dm: 'đề xi mét',
  cm: 'xen ti mét',
  mm: 'mi li mét',
  MM: 'mi li mét',
  CM: 'xen ti mét',
  nm: 'na nô mét',
  µm: 'mi crô mét',
  μm: 'mi crô mét',
  km2: 'ki lô mét vuông',
  m2: 'mét vuông',
  cm2: 'xen ti mét vuông',
  mm2: 'mi li mét vuông',
  m3: 'mét khối',
  cm3: 'xen ti mét khối',
  dm3: 'đề xi mét khối',
  km3: 'ki lô mét khối',
  ha: 'héc ta',
  Ha: 'héc ta',
  HA: 'héc ta',
  kg: 'ki lô gam',
  Kg: 'ki lô gam',
  KG: 'ki lô gam',
  g: 'gam',
  gr: 'gam',
  gam: 'gam',
  mg: 'mi li gam',
  µg: 'mi crô gam',
  μg: 'mi crô gam',
  mcg: 'mi crô gam',
  ng: 'na nô gam',
  pg: 'pi cô gam',
  mol: 'mol',
  mSv: 'mi li si vớt',
  kJ: 'ki lô jun',
  kN: 'ki lô niu tơn',
  Ah: 'am pe giờ',
  kWp: 'ki lô oát pích',
  TWh: 'tê ra oát giờ',
  Tbps: 'tê ra bít trên giây',
  ppb: 'phần tỷ',
  l: 'lít',
  L: 'lít',
  ml: 'mi li lít',
  mL: 'mi li lít',
  dl: 'đề xi lít',
  cc: 'xê xê',
  h: 'giờ',
  s: 'giây',
  ms: 'mi li giây',
  W: 'oát',
  kW: 'ki lô oát',
  KW: 'ki lô oát',
  MW: 'mê ga oát',
  GW: 'gi ga oát',
  MWp: 'mê ga oát pích',
  Wh: 'oát giờ',
  kWh: 'ki lô oát giờ',
  kwh: 'ki lô oát giờ',
  KWh: 'ki lô oát giờ',
  kw: 'ki lô oát',
  MWh: 'mê ga oát giờ',
  MWe: 'mê ga oát điện',
  GWh: 'gi ga oát giờ',
  V: 'vôn',
  kV: 'ki lô vôn',
  KV: 'ki lô vôn',
  kVA: 'ki lô vôn am pe',
  MVA: 'mê ga vôn am pe',
  mA: 'mi li am pe',
  mAh: 'mi li am pe giờ',
  Hz: 'héc',
  kHz: 'ki lô héc',
  MHz: 'mê ga héc',
  GHz: 'gi ga héc',
  dB: 'đề xi ben',
  Pa: 'pát can',
  kPa: 'ki lô pát can',
  MPa: 'mê ga pát can',
  atm: 'át mốt phe',
  mmHg: 'mi li mét thủy ngân',
  mmol: 'mi li mol',
  cal: 'ca lo',
  kcal: 'ki lô ca lo',
  Kcal: 'ki lô ca lo',
  calo: 'ca lo',
  KB: 'ki lô bai',
  MB: 'mê ga bai',
  GB: 'gi ga bai',
  TB: 'tê ra bai',
  Gb: 'gi ga bít',
  Mb: 'mê ga bít',
  kbps: 'ki lô bít trên giây',
  Mbps: 'mê ga bít trên giây',
  Gbps: 'gi ga bít trên giây',
  px: 'pích xeo',
  MP: 'mê ga pích xeo',
  cv: 'mã lực',
  HP: 'mã lực',
  hp: 'mã lực',
  Nm: 'niu tơn mét',
  TEU: 'tê e u',
  IU: 'đơn vị quốc tế',
  inch: 'in',
  ft: 'feet',
  ppm: 'phần triệu',
  rpm: 'vòng trên phút',
  bps: 'điểm cơ bản',
  fps: 'khung hình trên giây',
};

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

/** Units that may stand after a slash, as a pattern piece. */
export const UNIT = `(?:${Object.keys(NAMES)
  .concat(['m²', 'm³', 'km²', 'cm²', 'cm³', 'mm²', 'dm³', 'km³'])
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}\\p{M}\\d])`;

/** @returns the unit's name, or null for what is no unit */
export function unitName(unit: string): string | null {
  const plain = unit.replace(/[²³]/gu, (mark) => SUPERSCRIPTS[mark] ?? '');
  return Object.hasOwn(NAMES, plain) ? (NAMES[plain] ?? null) : null;
}

/** Currency codes and signs; đ only after a number. */
const MONEY: Readonly<Record<string, string>> = {
  USD: 'đô la Mỹ',
  US$: 'đô la Mỹ',
  $: 'đô la',
  A$: 'đô la Úc',
  S$: 'đô la Singapore',
  HK$: 'đô la Hồng Kông',
  AUD: 'đô la Úc',
  CAD: 'đô la Canada',
  SGD: 'đô la Singapore',
  HKD: 'đô la Hồng Kông',
  TWD: 'đô la Đài Loan',
  NZD: 'đô la New Zealand',
  EUR: 'ơ rô',
  '€': 'ơ rô',
  GBP: 'bảng Anh',
  '£': 'bảng Anh',
  JPY: 'yên Nhật',
  '¥': 'yên',
  CNY: 'nhân dân tệ',
  NDT: 'nhân dân tệ',
  RMB: 'nhân dân tệ',
  KRW: 'won Hàn Quốc',
  '₩': 'won',
  THB: 'bạt Thái Lan',
  CHF: 'phrăng Thụy Sĩ',
  RUB: 'rúp Nga',
  INR: 'ru pi Ấn Độ',
  VND: 'đồng',
  VNĐ: 'đồng',
  vnđ: 'đồng',
  vnd: 'đồng',
  Vnđ: 'đồng',
  đ: 'đồng',
  Đ: 'đồng',
  '₫': 'đồng',
};

const literal = (text: string) => text.replace(/[$]/gu, '\\$&');

/** Currency codes and signs as a pattern piece, longest first. */
export const CURRENCY = `(?:${Object.keys(MONEY)
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')})(?![\\p{L}\\p{M}\\d])`;

/** @returns the currency's name, or null for what is no currency */
export function currencyName(code: string): string | null {
  return Object.hasOwn(MONEY, code) ? (MONEY[code] ?? null) : null;
}
