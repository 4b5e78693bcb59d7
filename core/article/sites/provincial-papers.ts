import { defineSite } from '../site';

/**
 * Provincial papers (with radio and television since the mergers of 2025) without rules of their own: generic
 * reading, or a publishing system's rules, serve them. Hosts from public crawlers, 2026-11; unverified. Papers
 * that were merged away in 2025-07 (Thái Bình, Bắc Giang, Bình Dương…) are left out: a host that nobody keeps
 * may fall to anybody.
 */
export default defineSite({
  hosts: [
    'baodongthap.vn',
    'baokhanhhoa.vn',
    'baolaichau.vn',
    'baolamdong.vn',
    'baolangson.vn',
    'baophutho.vn',
    'baothainguyen.vn',
    'baothanhhoa.vn',
    'baotuyenquang.com.vn',
    'huengaynay.vn',
  ],
  names: {
    'baodongthap.vn': 'Báo Đồng Tháp',
    'baokhanhhoa.vn': 'Báo Khánh Hòa',
    'baolaichau.vn': 'Báo Lai Châu',
    'baolamdong.vn': 'Báo Lâm Đồng',
    'baolangson.vn': 'Báo Lạng Sơn',
    'baophutho.vn': 'Báo Phú Thọ',
    'baothainguyen.vn': 'Báo Thái Nguyên',
    'baothanhhoa.vn': 'Báo Thanh Hóa',
    'baotuyenquang.com.vn': 'Báo Tuyên Quang',
    'huengaynay.vn': 'Huế ngày nay',
  },
});
