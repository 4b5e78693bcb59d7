// With its ending: plain Node reads this file too (scripts/start.ts).
import { abbreviation, abbreviationSettingNames } from './vi/abbreviation.ts';
import { picture, rating } from './vi/article-page.ts';
import { backup } from './vi/backup.ts';
import { citation } from './vi/citations.ts';
import { digest } from './vi/digest.ts';
import { exportFormat, exporting } from './vi/exporting.ts';
import { highlightList, study } from './vi/highlight-list.ts';
import { highlights, highlightsSettings } from './vi/highlights.ts';
import { importFormat, importing } from './vi/importing.ts';
import { keeping, keepingSettings, recovery, saving } from './vi/keeping.ts';
import { look, lookSettings, theme } from './vi/look.ts';
import { machine } from './vi/machine.ts';
import { notice } from './vi/notice.ts';
import { place, placeSettings } from './vi/place.ts';
import { pointing } from './vi/pointing.ts';
import { popup } from './vi/popup.ts';
import { profile, profiles } from './vi/profiles.ts';
import { list, shelf, tagColor } from './vi/shelf.ts';
import { sidePanel } from './vi/side-panel.ts';
import { speech, speechSettingNames, voiceGuide } from './vi/speech.ts';
import { spelling } from './vi/spelling.ts';
import { textSize } from './vi/text-size.ts';

/**
 * Every word that Dễ Đọc says, in Vietnamese: the language it is written in. Plain, as a patient
 * librarian speaks to an older reader; tone marks in the press's style (hóa, khỏe, tùy).
 */
export default {
  manifest: {
    name: 'Dễ Đọc – báo và cổng thông tin Việt Nam',
    shortName: 'Dễ Đọc',
    description:
      'Đọc báo và trang của cơ quan nhà nước dễ hơn: chế độ đọc, tăng tương phản, cỡ chữ, tóm tắt, lưu để đọc sau.',
    openReader: 'Mở hoặc đóng chế độ đọc',
    saveArticle: 'Lưu bài đang xem để đọc sau',
    pause: 'Tắt hoặc bật lại mọi thay đổi trên trang gốc',
    contrastMore: 'Tăng tương phản',
    contrastLess: 'Giảm tương phản',
    textLarger: 'Chữ lớn hơn',
    textSmaller: 'Chữ nhỏ hơn',
    highlight: 'Đánh dấu chữ đang chọn',
  },
  common: {
    close: 'Đóng',
    retry: 'Thử lại',
    undo: 'Hoàn tác',
    settings: 'Cài đặt',
    minutes: '{count} phút đọc',
    minutesOnly: '{count} phút',
    percent: '{count} %',
    loading: 'Đang tải…',
  },
  popup,
  page: {
    ownWidget:
      'Trang này có nút cỡ chữ hoặc tương phản riêng. Bạn dùng nút nào cũng được: Dễ Đọc làm tiếp trên những gì nút của trang đã đổi.',
    offerContrast:
      'Máy của bạn đang yêu cầu tương phản cao. Dễ Đọc tự chuyển mọi trang báo sang mức Rất rõ nhé?',
    offerYes: 'Tự chuyển',
    offerNo: 'Không cần',
    changed: 'Dễ Đọc đang đổi cách hiện trang này. Alt+Shift+0 để tắt.',
    paused:
      'Đang tạm tắt mọi thay đổi trên các trang gốc. Lựa chọn của bạn vẫn được giữ.',
    resume: 'Bật lại',
    listPage:
      'Trang này là trang danh mục, không phải một bài. Mở một bài rồi bấm lại; cỡ chữ và tương phản vẫn chỉnh được ở đây.',
    tooShort:
      'Trang này có quá ít chữ để mở chế độ đọc. Cỡ chữ và tương phản vẫn chỉnh được ở đây.',
    noText:
      'Không tìm thấy bài viết trên trang này. Cỡ chữ và tương phản vẫn chỉnh được ở đây.',
    tooLarge:
      'Trang này quá lớn để đọc một lần. Cỡ chữ và tương phản vẫn chỉnh được ở đây.',
    pdf: 'Đây là tệp PDF. Dễ Đọc chỉ đọc được trang web; bạn vẫn mở được các bài đã lưu ở dưới.',
    browserPage:
      'Trang của trình duyệt không cho tiện ích đọc. Mở một trang báo rồi bấm lại; các bài đã lưu vẫn ở dưới.',
    blocked:
      'Trình duyệt không cho Dễ Đọc vào trang này. Tải lại trang rồi thử lại; các bài đã lưu vẫn ở dưới.',
  },
  textSize,
  contrast: {
    label: 'Tương phản',
    decrease: 'Giảm tương phản',
    original: 'Gốc',
    originalLong: 'Tương phản gốc',
    increase: 'Tăng tương phản',
    'step.soft-2': 'Rất dịu',
    'step.soft-1': 'Dịu',
    'step.original': 'Gốc',
    'step.aa': 'Rõ (4,5 : 1)',
    'step.aaa': 'Rất rõ (7 : 1)',
    'step.very-high': 'Rõ nhất có màu (12 : 1)',
    'step.black-white': 'Đen trắng (21 : 1)',
    fixed: 'Đã sửa {fixed}/{total} đoạn chữ',
    minimum: 'thấp nhất {ratio} : 1',
    unresolved: '{count} chỗ chưa sửa được',
    unresolvedList: 'Những chỗ chưa sửa được',
    jump: 'Đến chỗ này trên trang',
    before: 'đo được {ratio} : 1',
    compare: 'So sánh (giữ để xem màu gốc)',
    reportSite: 'Báo cho trang web',
    reportHelp:
      'Báo cáo bằng tiếng Việt, có số đo và màu đề nghị cho từng chỗ. Dễ Đọc không gửi; bạn chép hoặc lưu rồi gửi cho trang.',
    reportCopy: 'Chép báo cáo',
    reportSave: 'Lưu thành tệp',
    reportCopied:
      'Đã chép báo cáo. Dán vào thư gửi ban biên tập hoặc ban quản trị trang.',
  },
  summary: {
    heading: 'Tóm tắt',
    jump: 'Đến câu này trong bài',
    making: 'Đang tóm tắt…',
    tooShort: 'Bài này ngắn, đọc luôn nhanh hơn tóm tắt.',
    lead: 'Sapo của báo',
    adds: 'Bài còn viết',
    told: 'đã có trong sapo',
    glance: 'Điểm nhanh',
    'glance.figure': 'Số liệu',
    'glance.person': 'Nhân vật',
    'glance.place': 'Địa điểm',
    'glance.date': 'Thời gian',
    'glance.organisation': 'Cơ quan, tổ chức',
    firstMention: '{kind}: đến chỗ bài nhắc lần đầu',
    notArticle: 'Có bài viết thì tóm tắt sẽ ở đây.',
  },
  reader: {
    close: 'Đóng chế độ đọc',
    closeWord: 'Đóng',
    toolbar: 'Công cụ đọc',
    tools: 'Công cụ khác',
    published: 'Đăng {time}',
    modified: 'sửa {time}',
    byline: 'Tác giả',
    source: 'Nguồn: {sources}',
    related: 'Bài viết liên quan',
    relatedNone:
      'Trang này không dẫn bài liên quan nào, và chưa có bài đã lưu nào gần nội dung.',
    relatedFinding: 'Nội dung đang cập nhật...',
    relatedSaved: 'Trong các bài đã lưu',
    relatedWhy: 'cùng nói tới: {words}',
    photo: 'Ảnh: {credit}',
    imageMissing: 'Ảnh chưa lưu cùng bài',
    imageFailed: 'Ảnh không tải được',
    originalPage: 'Mở trang gốc',
    openedLink: 'mở trong thẻ mới',
    note: 'Chú thích',
    noteBack: 'Về chỗ đang đọc',
    video: 'Video',
    audio: 'Âm thanh',
    social: 'Bài trên mạng xã hội',
    map: 'Bản đồ',
    document: 'Văn bản đính kèm',
    other: 'Nội dung nhúng',
    box: 'Hộp thông tin',
    question: 'Hỏi',
    answer: 'Đáp',
  },
  pointing,
  library: {
    count: { one: '{count} bài', other: '{count} bài' },
    loading: 'Đang mở thư viện…',
    deleteNamed: 'Xóa bài “{title}”',
    deleted: 'Đã bỏ “{title}” vào thùng rác',
    restored: 'Đã lấy lại “{title}”',
    savedOn: 'lưu {date}',
    back: 'Về danh sách bài đã lưu',
    backWord: 'Bài đã lưu',
    missing:
      'Không còn bài này trong thư viện. Có thể bài đã bị xóa ở một cửa sổ khác; các bài khác vẫn còn nguyên.',
  },
  exportFormat,
  exporting,
  highlights,
  backup,
  citation,
  highlightList,
  study,
  digest,
  importFormat,
  importing,
  list,
  keeping,
  notice,
  recovery,
  shelf,
  tagColor,
  machine,
  saving,
  options: {
    title: 'Cài đặt Dễ Đọc',
    intro:
      'Mọi lựa chọn nằm trên máy này, không gửi đi đâu. Mỗi trang báo có thể có lựa chọn riêng, chỉnh từ nút Dễ Đọc trên thanh công cụ.',
    reset: 'Khôi phục mặc định',
    resetDone: 'Đã khôi phục mặc định: {section}',
    preview: 'Đoạn văn mẫu',
    sample:
      'Sáng sớm, sương còn giăng trên mặt hồ, những người bán hoa đã xếp từng bó cúc, bó sen lên xe. Ông Nguyễn Văn Ẩn, 72 tuổi, nói mắt ông kém từ ba năm nay, nhưng chữ đủ lớn và đủ rõ thì ông vẫn đọc báo mỗi ngày.',
  },
  simple: {
    larger: 'Chữ to hơn',
    largest: 'Về cỡ chữ ban đầu',
    size: 'đang {percent} %',
    clearer: 'Rõ hơn',
    clearest: 'Về màu ban đầu',
    step: 'đang ở mức: {step}',
    full: 'Hiện đầy đủ',
    collapse: 'Thu gọn: ba nút lớn',
  },
  look,
  picture,
  place,
  rating,
  profiles,
  profile,
  abbreviation,
  sidePanel,
  speech,
  spelling,
  voiceGuide,
  setting: {
    language: 'Ngôn ngữ',
    'language.language': 'Ngôn ngữ giao diện',
    'language.language.auto': 'Theo trình duyệt',
    'language.language.vi': 'Tiếng Việt',
    'language.language.en': 'English',
    appearance: 'Chế độ đọc',
    'appearance.theme': 'Màu trang',
    'appearance.theme.auto': 'Màu theo máy',
    'appearance.percent': 'Cỡ chữ',
    'appearance.contrast': 'Tương phản',
    ...lookSettings,
    ...highlightsSettings,
    ...placeSettings,
    ...speechSettingNames,
    ...abbreviationSettingNames,
    ...keepingSettings,
    contrast: 'Tương phản trên trang gốc',
    'contrast.system': 'Khi máy yêu cầu tương phản cao',
    'contrast.system.offer': 'Hỏi trong cửa sổ Dễ Đọc',
    'contrast.system.follow': 'Tự chuyển sang mức Rất rõ',
    'contrast.system.ignore': 'Để nguyên',
    'contrast.step': 'Mức tương phản',
    'text-scale': 'Cỡ chữ trên trang gốc',
    'text-scale.percent': 'Cỡ chữ',
    'text-scale.reach': 'Phần được đổi cỡ chữ',
    'text-scale.reach.article': 'Bài viết (trang không có bài thì cả trang)',
    'text-scale.reach.page': 'Cả trang',
    letters: 'Chữ trên trang gốc',
    'letters.font': 'Kiểu chữ',
    'letters.font.page': 'Như trang gốc',
    'letters.font.be-vietnam-pro': 'Be Vietnam Pro (không chân)',
    'letters.font.lexend': 'Lexend (không chân, rộng)',
    'letters.font.andika': 'Andika (không chân, dễ phân biệt)',
    'letters.font.literata': 'Literata (có chân)',
    'letters.font.source-serif-4': 'Source Serif (có chân)',
    'letters.font.noto-serif': 'Noto Serif (có chân)',
    'letters.clearMarks': 'Dấu rõ: nét đậm hơn, chữ nhỏ được phóng to',
    'letters.spacing': 'Khoảng cách chữ cái và từ',
    'letters.spacing.page': 'Như trang gốc',
    'letters.spacing.slight': 'Hơi rộng',
    'letters.spacing.wide': 'Rộng',
    'letters.spacing.widest': 'Rộng nhất',
    'letters.lines': 'Khoảng cách dòng',
    'letters.lines.page': 'Như trang gốc',
    'letters.lines.open': 'Thoáng (1,6)',
    'letters.lines.wide': 'Rộng (1,8)',
    'letters.lines.double': 'Gấp đôi (2)',
    'letters.narrow': 'Cột hẹp: dòng ngắn, dễ tìm đầu dòng sau',
    'letters.unjustified': 'Không dàn đều hai bên',
    'letters.underline': 'Gạch chân mọi liên kết',
    'letters.still': 'Dừng hiệu ứng chuyển động',
    'letters.dimImages': 'Làm dịu ảnh sáng chói',
    'popup-mode': 'Nút Dễ Đọc trên thanh công cụ',
    'popup-mode.simple': 'Chỉ hiện ba nút lớn',
    page: 'Trang gốc',
    'page.paused': 'Tạm tắt mọi thay đổi trên trang gốc (Alt+Shift+0)',
    summary: 'Tóm tắt',
    'summary.mode': 'Cách tóm tắt',
    'summary.mode.brief': 'Gọn: có thể chỉ lấy một vế câu',
    'summary.mode.sentences': 'Đủ câu: lấy nguyên câu trong bài',
    'summary.points': 'Số ý nhiều nhất',
  },
  theme,
} as const;
