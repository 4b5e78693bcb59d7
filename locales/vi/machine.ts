/** The machine that may be asked to write a summary in its own words: its form, and what it wrote. */
export const machine = {
  heading: 'Nhờ máy viết tóm tắt',
  intro:
    'Dễ Đọc luôn tự tóm tắt bằng câu có sẵn trong bài, ngay trên máy này, không gửi gì đi đâu. Nếu muốn, bạn nhờ thêm một máy viết bằng lời của nó. Máy viết có thể sai.',
  engine: 'Nhờ máy nào',
  'engine.none': 'Không nhờ máy nào',
  'engine.browser': 'Máy có sẵn trong trình duyệt',
  'engine.ollama': 'Ollama trên máy của bạn',
  'engine.openai': 'Dịch vụ dùng cách hỏi của OpenAI',
  'about.browser':
    'Bài không rời khỏi máy này và không tốn tiền. Ít trình duyệt có sẵn máy viết, ít máy viết được tiếng Việt; lần đầu trình duyệt có thể phải tải về vài gigabyte.',
  'about.ollama':
    'Bài không rời khỏi máy chạy Ollama và không tốn tiền. Ollama chỉ trả lời tiện ích khi biến OLLAMA_ORIGINS có chrome-extension://* (với Firefox: moz-extension://*).',
  'about.openai':
    'Dùng được với OpenAI, OpenRouter, Groq, LM Studio và nơi khác nhận “chat completions”. Khóa nằm trong bộ nhớ của Dễ Đọc trên máy này, chỉ gửi tới địa chỉ ở trên và không có trong tệp hồ sơ.',
  address: 'Địa chỉ máy chủ',
  'address.malformed':
    'Địa chỉ này chưa đúng. Hãy viết như https://api.openai.com/v1 hoặc http://localhost:11434.',
  'address.open':
    'Địa chỉ này không mã hóa, ai trên đường truyền cũng đọc được bài và khóa. Hãy dùng địa chỉ bắt đầu bằng https://.',
  model: 'Tên mô hình',
  key: 'Khóa (bỏ trống nếu không cần)',
  patience: 'Chờ nhiều nhất',
  seconds: '{count} giây',
  sends:
    'Chỉ khi bạn bấm nhờ, tựa đề và chữ của bài mới được gửi tới {host}. Bài 1.000 tiếng tốn khoảng 1.500 đến 2.500 token; nhiều dịch vụ tính tiền theo token.',
  save: 'Lưu lựa chọn này',
  test: 'Thử hỏi một câu',
  forget: 'Thôi dùng và xóa khóa',
  saved: 'Đã lưu. Nút “Nhờ máy viết” nằm dưới phần tóm tắt của mỗi bài.',
  savedNone: 'Đã lưu. Dễ Đọc không nhờ máy nào.',
  incomplete: 'Chưa lưu vì thiếu địa chỉ hoặc tên mô hình. Hãy điền cả hai.',
  denied:
    'Chưa lưu vì trình duyệt chưa cho Dễ Đọc hỏi {host}. Lựa chọn cũ vẫn còn nguyên. Bấm lại và chọn cho phép.',
  testing: 'Đang hỏi {host}…',
  testingHere: 'Đang hỏi máy của trình duyệt…',
  works: 'Máy trả lời được, sau {seconds} giây: “{answer}”',
  forgotten: 'Đã thôi dùng máy viết, đã xóa khóa và quyền.',
  ask: 'Nhờ máy viết',
  goesTo: 'Bài sẽ được gửi tới {host}.',
  staysHere: 'Viết ngay trên máy này, không gửi bài đi.',
  label: 'Máy viết – có thể sai',
  writing: 'Máy đang viết…',
  writingAt: '{host} đang viết…',
  cancel: 'Hủy',
  missing: 'không tìm thấy trong bài',
  strange: 'Bài không có: {words}',
  cost: 'Đã gửi {sent} token, nhận {received} token.',
  stillOurs: 'Phần tóm tắt của Dễ Đọc ở trên vẫn dùng được.',
  'failure.notSet': 'Chưa có địa chỉ hoặc tên mô hình. Hãy điền trong Cài đặt.',
  'failure.unreachable':
    'Không tới được máy chủ. Hãy xem máy chủ có đang chạy, địa chỉ có đúng và đã cho phép trong Cài đặt chưa.',
  'failure.refused':
    'Máy chủ từ chối: khóa sai, hoặc máy chủ chưa cho tiện ích hỏi.',
  'failure.limit': 'Máy chủ báo đã hỏi quá nhiều hoặc đã hết tiền.',
  'failure.noModel':
    'Máy chủ không có mô hình này, hoặc địa chỉ thiếu phần cuối như /v1.',
  'failure.serverError': 'Máy chủ đang gặp lỗi.',
  'failure.timeout': 'Máy viết quá lâu nên Dễ Đọc đã thôi chờ.',
  'failure.badAnswer': 'Máy trả lời, nhưng không phải một bản tóm tắt.',
  'failure.unavailable':
    'Trình duyệt này không có máy viết, hoặc máy không viết được tiếng Việt.',
  'failure.interrupted': 'Việc viết bị ngắt giữa chừng.',
} as const;
