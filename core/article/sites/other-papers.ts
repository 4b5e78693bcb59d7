import { defineSite } from '../site';

/**
 * Papers without rules of their own: generic reading serves them. Hosts from public crawlers, 2026-11;
 * unverified.
 */
export default defineSite({
  hosts: [
    'baophapluat.vn',
    'congan.com.vn',
    'phunuonline.com.vn',
    'kinhtedothi.vn',
    'nhadautu.vn',
    'vietnamfinance.vn',
    'theleader.vn',
    'congluan.vn',
    'tuoitrethudo.vn',
    'laodongthudo.vn',
    'saostar.vn',
    'vnreview.vn',
    'tapchicongsan.org.vn',
    'quochoi.vn',
  ],
  names: {
    'baophapluat.vn': 'Pháp luật Việt Nam',
    'congan.com.vn': 'Công an TP.HCM',
    'phunuonline.com.vn': 'Phụ nữ TP.HCM',
    'kinhtedothi.vn': 'Kinh tế & Đô thị',
    'nhadautu.vn': 'Nhà đầu tư',
    'vietnamfinance.vn': 'VietnamFinance',
    'theleader.vn': 'TheLEADER',
    'congluan.vn': 'Nhà báo & Công luận',
    'tuoitrethudo.vn': 'Tuổi trẻ Thủ đô',
    'laodongthudo.vn': 'Lao động Thủ đô',
    'saostar.vn': 'Saostar',
    'vnreview.vn': 'VnReview',
    'tapchicongsan.org.vn': 'Tạp chí Cộng sản',
    'quochoi.vn': 'Cổng Thông tin điện tử Quốc hội',
  },
});
