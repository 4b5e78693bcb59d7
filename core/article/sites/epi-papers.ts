import { defineSite } from '../site';

/**
 * Papers on ePi's CMS, whose rules (`epi.ts`) read them. Hosts from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [
    'tienphong.vn',
    'plo.vn',
    'sggp.org.vn',
    'vietnamplus.vn',
    'giaoducthoidai.vn',
    'anninhthudo.vn',
    'kienthuc.net.vn',
    'tinnhanhchungkhoan.vn',
    'viettimes.vn',
    'giaoduc.net.vn',
    'suckhoecongdongonline.vn',
    'mattran.org.vn',
    'baohatinh.vn',
    'baolaocai.vn',
    'baogialai.com.vn',
    'baosonla.vn',
  ],
  names: {
    'tienphong.vn': 'Tiền Phong',
    'plo.vn': 'Pháp Luật TP.HCM',
    'sggp.org.vn': 'Sài Gòn Giải Phóng',
    'vietnamplus.vn': 'VietnamPlus',
    'giaoducthoidai.vn': 'Giáo dục & Thời đại',
    'anninhthudo.vn': 'An ninh Thủ đô',
    'kienthuc.net.vn': 'Tri thức & Cuộc sống',
    'tinnhanhchungkhoan.vn': 'Tin nhanh chứng khoán',
    'viettimes.vn': 'VietTimes',
    'giaoduc.net.vn': 'Giáo dục Việt Nam',
    'suckhoecongdongonline.vn': 'Sức khỏe Cộng đồng',
    'mattran.org.vn': 'Tạp chí Mặt trận',
    'baohatinh.vn': 'Báo Hà Tĩnh',
    'baolaocai.vn': 'Báo Lào Cai',
    'baogialai.com.vn': 'Báo Gia Lai',
    'baosonla.vn': 'Báo Sơn La',
  },
});
