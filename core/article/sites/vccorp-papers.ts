import { defineSite } from '../site';

/**
 * Papers on VCCorp's CMS, whose rules (`vccorp.ts`) read them. Hosts from public crawlers, 2026-11. The
 * Government's portals (`*.chinhphu.vn`) run on it too, beside Báo Chính phủ, which has its own host.
 */
export default defineSite({
  hosts: [
    'suckhoedoisong.vn',
    'nguoiduatin.vn',
    'phunuvietnam.vn',
    'baoxaydung.vn',
    'toquoc.vn',
    'thethaovanhoa.vn',
    'gamek.vn',
    'afamily.vn',
    'autopro.com.vn',
    'chinhphu.vn',
  ],
  names: {
    'suckhoedoisong.vn': 'Sức khỏe & Đời sống',
    'nguoiduatin.vn': 'Người Đưa Tin',
    'phunuvietnam.vn': 'Phụ nữ Việt Nam',
    'baoxaydung.vn': 'Báo Xây dựng',
    'toquoc.vn': 'Tổ Quốc',
    'thethaovanhoa.vn': 'Thể thao & Văn hóa',
    'gamek.vn': 'GameK',
    'afamily.vn': 'aFamily',
    'autopro.com.vn': 'AutoPro',
    'chinhphu.vn': 'Cổng Thông tin điện tử Chính phủ',
  },
});
