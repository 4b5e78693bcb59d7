import { defineSite } from '../site';

/**
 * Papers on OneCMS, whose rules (`onecms.ts`) read them. Hosts from public crawlers, 2026-11. Báo Quảng Nam
 * went into Báo Đà Nẵng, Báo Hải Dương into Báo Hải Phòng with the provinces in 2025-07.
 */
export default defineSite({
  hosts: [
    'hanoimoi.vn',
    'congly.vn',
    'daidoanket.vn',
    'daibieunhandan.vn',
    'nguoiquansat.vn',
    'diendandoanhnghiep.vn',
    'ictvietnam.vn',
    '1thegioi.vn',
    'baohaiphong.vn',
    'baodanang.vn',
    'baonghean.vn',
  ],
  names: {
    'hanoimoi.vn': 'Hà Nội Mới',
    'congly.vn': 'Công lý',
    'daidoanket.vn': 'Đại Đoàn Kết',
    'daibieunhandan.vn': 'Đại biểu Nhân dân',
    'nguoiquansat.vn': 'Người Quan Sát',
    'diendandoanhnghiep.vn': 'Diễn đàn Doanh nghiệp',
    'ictvietnam.vn': 'Thông tin & Truyền thông',
    '1thegioi.vn': 'Một Thế Giới',
    'baohaiphong.vn': 'Báo Hải Phòng',
    'baodanang.vn': 'Báo Đà Nẵng',
    'baonghean.vn': 'Báo Nghệ An',
  },
});
