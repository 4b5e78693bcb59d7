import { defineSite } from '../site';

/**
 * Papers on MasterCMS, whose rules (`mastercms.ts`) read them. Hosts from public crawlers, 2026-11.
 */
export default defineSite({
  hosts: [
    'baoquocte.vn',
    'congthuong.vn',
    'thoibaonganhang.vn',
    'thoidai.com.vn',
    'thoibaotaichinhvietnam.vn',
    'petrotimes.vn',
    'langngheviet.com.vn',
    'suckhoeviet.org.vn',
  ],
  names: {
    'baoquocte.vn': 'Báo Thế giới & Việt Nam',
    'congthuong.vn': 'Báo Công Thương',
    'thoibaonganhang.vn': 'Thời báo Ngân hàng',
    'thoidai.com.vn': 'Thời Đại',
    'thoibaotaichinhvietnam.vn': 'Thời báo Tài chính Việt Nam',
    'petrotimes.vn': 'PetroTimes',
    'langngheviet.com.vn': 'Làng nghề Việt',
    'suckhoeviet.org.vn': 'Sức khỏe Việt',
  },
});
