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
  },
  common: {
    close: 'Đóng',
    retry: 'Thử lại',
    undo: 'Hoàn tác',
    settings: 'Cài đặt',
    minutes: '{count} phút đọc',
    percent: '{count} %',
    loading: 'Đang tải…',
  },
  popup: {
    actions: 'Việc với bài này',
    read: 'Đọc',
    save: 'Lưu để đọc sau',
    saved: 'Đã lưu',
    saving: 'Đang lưu…',
    reading: 'Đang đọc trang {site}…',
    continue: 'Đọc tiếp',
    allSaved: 'Tất cả bài đã lưu',
    nothingSaved:
      'Chưa có bài nào. Mở một bài báo rồi bấm “Lưu để đọc sau”, bài sẽ ở đây cả khi không có mạng.',
    unread: 'chưa đọc',
    done: 'đã đọc xong',
  },
  page: {
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
  textSize: {
    label: 'Cỡ chữ',
    smaller: 'Chữ nhỏ hơn',
    original: 'Cỡ chữ gốc',
    larger: 'Chữ lớn hơn',
  },
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
  },
  summary: {
    heading: 'Tóm tắt',
    jump: 'Đến câu này trong bài',
    making: 'Đang tóm tắt…',
    tooShort: 'Bài này ngắn, đọc luôn nhanh hơn tóm tắt.',
    notArticle: 'Có bài viết thì tóm tắt sẽ ở đây.',
  },
  reader: {
    close: 'Đóng chế độ đọc',
    toolbar: 'Công cụ đọc',
    theme: 'Màu trang',
    published: 'Đăng {time}',
    modified: 'sửa {time}',
    byline: 'Tác giả',
    source: 'Nguồn: {sources}',
    related: 'Bài viết liên quan',
    relatedNone: 'Trang này không dẫn bài liên quan nào.',
    photo: 'Ảnh: {credit}',
    imageMissing: 'Ảnh chưa lưu cùng bài',
    imageFailed: 'Ảnh không tải được',
    originalPage: 'Mở trang gốc',
    openedLink: 'mở trong thẻ mới',
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
  pointing: {
    start: 'Chọn vùng bài viết',
    startAgain: 'Chọn lại vùng bài viết',
    help: 'Rê chuột tới phần chữ của bài rồi bấm, hoặc dùng phím mũi tên: lên là rộng hơn, xuống là hẹp hơn, trái và phải là vùng bên cạnh. Enter để chọn, Esc để thôi.',
    block: 'Vùng khoảng {count} chữ: “{beginning}”',
    wider: 'Rộng hơn',
    narrower: 'Hẹp hơn',
    choose: 'Chọn vùng này',
    cancel: 'Thôi',
    tooLittle:
      'Vùng này có quá ít chữ để đọc như một bài. Hãy chọn vùng rộng hơn.',
    using: 'Đang đọc theo vùng bạn đã chọn cho trang {site}.',
    forget: 'Bỏ vùng đã chọn',
    wrong: 'Bài hiện chưa đúng?',
    copyReport: 'Chép báo cáo để gửi',
    copied:
      'Đã chép báo cáo. Báo cáo gồm địa chỉ trang và cách Dễ Đọc đã đọc, không có nội dung bài. Dán vào nơi bạn muốn gửi.',
    copyFailed: 'Trình duyệt không cho chép. Hãy chép đoạn dưới đây:',
  },
  library: {
    title: 'Bài đã lưu',
    count: { one: '{count} bài', other: '{count} bài' },
    empty:
      'Chưa có bài nào. Mở một bài báo, bấm nút Dễ Đọc trên thanh công cụ rồi bấm “Lưu để đọc sau”.',
    loading: 'Đang mở thư viện…',
    delete: 'Xóa',
    deleteNamed: 'Xóa bài “{title}”',
    deleted: 'Đã bỏ “{title}” vào thùng rác',
    restored: 'Đã lấy lại “{title}”',
    savedOn: 'lưu {date}',
    back: 'Về danh sách bài đã lưu',
    missing:
      'Không còn bài này trong thư viện. Có thể bài đã bị xóa ở một cửa sổ khác; các bài khác vẫn còn nguyên.',
    list: 'Danh sách bài đã lưu',
  },
  saving: {
    saved: 'Đã lưu “{title}”',
    updated: '“{title}” đã có sẵn trong thư viện, bản lưu được làm mới',
    failed:
      'Chưa lưu được bài này. Các bài cũ vẫn còn nguyên. Bấm “Thử lại”; nếu vẫn lỗi, tải lại trang rồi lưu lần nữa.',
    diskFull:
      'Chưa lưu được vì ổ đĩa đầy. Các bài cũ vẫn còn nguyên. Giải phóng ổ đĩa rồi bấm “Thử lại”.',
    libraryFailed:
      'Chưa mở được thư viện. Dữ liệu trên máy không bị đụng tới. Bấm “Thử lại”; nếu vẫn lỗi, khởi động lại trình duyệt.',
    menu: 'Lưu bài này để đọc sau',
    menuRead: 'Mở trong chế độ đọc',
  },
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
    contrast: 'Tương phản trên trang gốc',
    'contrast.step': 'Mức tương phản',
    'text-scale': 'Cỡ chữ trên trang gốc',
    'text-scale.percent': 'Cỡ chữ',
    summary: 'Tóm tắt',
    'summary.points': 'Số ý nhiều nhất',
  },
  theme: {
    light: 'Giấy (sáng)',
    dark: 'Đêm (tối)',
    sepia: 'Giấy cũ',
    'white-black': 'Chữ trắng nền đen',
    'black-yellow': 'Chữ vàng nền đen',
  },
} as const;
