import { defineSite } from '../site';

/**
 * Every state body under gov.vn, as one pattern: ministries, provinces, districts, communes. How a page is read
 * follows from its publishing system (Liferay, SharePoint, Drupal, NukeViet, VCCorp, WordPress…), known by its
 * signature; without a known one, generic reading serves it. Only names stand here, of the bodies most read.
 */
export default defineSite({
  hosts: ['gov.vn'],
  ownSubdomains: true,
  names: {
    'moh.gov.vn': 'Bộ Y tế',
    'moet.gov.vn': 'Bộ Giáo dục và Đào tạo',
    'moit.gov.vn': 'Bộ Công Thương',
    'mof.gov.vn': 'Bộ Tài chính',
    'mofa.gov.vn': 'Bộ Ngoại giao',
    'moj.gov.vn': 'Bộ Tư pháp',
    'moha.gov.vn': 'Bộ Nội vụ',
    'mod.gov.vn': 'Bộ Quốc phòng',
    'bocongan.gov.vn': 'Bộ Công an',
    'mst.gov.vn': 'Bộ Khoa học và Công nghệ',
    'mae.gov.vn': 'Bộ Nông nghiệp và Môi trường',
    'moc.gov.vn': 'Bộ Xây dựng',
    'bvhttdl.gov.vn': 'Bộ Văn hóa, Thể thao và Du lịch',
    'cema.gov.vn': 'Bộ Dân tộc và Tôn giáo',
    'thanhtra.gov.vn': 'Thanh tra Chính phủ',
    'sbv.gov.vn': 'Ngân hàng Nhà nước Việt Nam',
    'hanoi.gov.vn': 'Thành phố Hà Nội',
    'hochiminhcity.gov.vn': 'Thành phố Hồ Chí Minh',
  },
});
