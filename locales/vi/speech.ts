/** Reading aloud. */
export const speech = {
  listen: 'Nghe',
  listenLong: 'Nghe bài này',
  readToMe: 'Đọc cho tôi nghe',
  readToMeNote: 'mở bài trong chế độ đọc và đọc thành tiếng',
  player: 'Nghe bài',
  play: 'Nghe tiếp',
  pause: 'Tạm dừng',
  nextSentence: 'Câu sau',
  previousSentence: 'Câu trước',
  nextParagraph: 'Đoạn sau',
  previousParagraph: 'Đoạn trước',
  rate: 'Tốc độ đọc',
  rateTimes: '{rate}×',
  more: 'Giọng đọc và hẹn giờ',
  stop: 'Thôi nghe',
  clickHelp: 'Bấm vào một câu trong bài để nghe từ câu đó.',
  waiting: 'Đang tìm giọng đọc của máy…',
  blocked:
    'Trình duyệt muốn bạn bấm một lần trong trang này trước khi phát tiếng. Bấm “Nghe tiếp”.',
  failed:
    'Giọng đọc của máy ngừng giữa chừng mấy lần liền. Chỗ đang nghe vẫn được giữ. Bấm “Nghe tiếp” để thử lại, hoặc chọn giọng khác.',
  ended: 'Đã đọc hết bài.',
  voice: 'Giọng đọc',
  voiceAuto: 'Giọng tốt nhất của máy',
  voiceRemote: '{name} (cần mạng)',
  sleep: 'Hẹn giờ tắt',
  sleepOff: 'Không hẹn',
  sleepsAt: 'đang hẹn tắt lúc {time}',
  sleepMinutes: 'sau {count} phút',
  sleepHelp: 'Hết giờ thì đọc nốt câu rồi dừng; chỗ đang nghe được giữ lại.',
  queue: 'Nghe nối tiếp',
  queueEmpty: 'Chưa có bài nào để nghe. Lưu vài bài rồi quay lại đây.',
  queueFinished:
    'Bài nào đã lưu cũng đọc đến cuối rồi. Lưu thêm bài rồi quay lại đây.',
  queueHelp:
    'Bỏ chọn bài không muốn nghe. Mỗi bài đọc xong thì tự sang bài sau.',
  queueStart: 'Nghe lần lượt các bài này',
  queueNext: 'Bài sau: {title}',
  queueSkip: 'Sang bài sau',
  queueEnd: 'Thôi nghe nối tiếp',
  queueLeft: 'Còn {count} bài nữa',
  keyPlay: 'Nghe, tạm dừng',
  keySentence: 'Câu sau, câu trước khi nghe',
  keyParagraph: 'Đoạn sau, đoạn trước khi nghe',
  keyRate: 'Đọc nhanh hơn, chậm hơn',
};

/** What to do where the system has no voice for the article: steps, one a line. */
export const voiceGuide = {
  title: 'Máy chưa có giọng đọc tiếng Việt',
  lead: 'Dễ Đọc dùng giọng đọc có sẵn trong máy, không gửi bài đi đâu. Cài giọng một lần là nghe được mọi bài.',
  retry: 'Tìm lại giọng đọc',
  windows:
    'Mở Cài đặt của Windows (phím Windows + I).\nChọn Thời gian và ngôn ngữ, rồi Giọng nói.\nỞ Quản lý giọng nói, bấm Thêm giọng nói, chọn Tiếng Việt.\nĐợi tải xong rồi mở lại trình duyệt.',
  mac: 'Mở Cài đặt hệ thống, chọn Trợ năng, rồi Nội dung được đọc.\nBấm vào Giọng nói hệ thống, chọn Quản lý giọng nói.\nTìm Tiếng Việt, tải giọng Linh.\nMở lại trình duyệt.',
  android:
    'Mở Cài đặt của điện thoại, tìm “Chuyển văn bản thành giọng nói”.\nChọn Dịch vụ giọng nói của Google, bấm Cài đặt rồi Cài dữ liệu giọng nói.\nChọn Tiếng Việt, tải một giọng.\nMở lại trình duyệt.',
  ios: 'Mở Cài đặt, chọn Trợ năng, rồi Nội dung được đọc.\nChọn Giọng nói, Tiếng Việt, tải một giọng.\nMở lại trình duyệt.',
  chromeos:
    'Mở Cài đặt, chọn Hỗ trợ tiếp cận, rồi Chuyển văn bản sang lời nói.\nMở Cài đặt giọng nói, thêm Tiếng Việt.\nMở lại trình duyệt.',
  linux:
    'Cài hai gói speech-dispatcher và speech-dispatcher-espeak-ng bằng trình quản lý gói của máy.\nĐăng xuất rồi đăng nhập lại.',
  linuxChrome:
    'Với Chrome hoặc Chromium, thêm --enable-speech-dispatcher vào lệnh mở trình duyệt.',
  restart: 'Mở lại trình duyệt rồi bấm “Tìm lại giọng đọc”.',
  edge: 'Microsoft Edge có sẵn hai giọng tiếng Việt HoaiMy và NamMinh, chỉ cần có mạng. Kiểm tra mạng rồi bấm “Tìm lại giọng đọc”.',
  tryEdge:
    'Không muốn cài thêm: mở bài này bằng Microsoft Edge. Edge có sẵn hai giọng tiếng Việt HoaiMy và NamMinh, cần có mạng.',
};

export const speechSettingNames = {
  speech: 'Nghe bài',
  'speech.rate': 'Tốc độ đọc (1 là bình thường)',
  'speech.foreign': 'Đoạn và tên tiếng nước ngoài',
  'speech.foreign.off': 'Đọc bằng giọng tiếng Việt',
  'speech.foreign.passages': 'Câu, đoạn: đọc bằng giọng của tiếng đó',
  'speech.foreign.names': 'Cả tên riêng: đọc bằng giọng của tiếng đó',
  'speech.words': 'Tô từ đang đọc',
} as const;
