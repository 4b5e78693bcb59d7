import { Phrases } from './phrases';

/** Words that hold one of those below but say something else. */
const FUSED =
  'khởi tố, truy tố, yếu tố, tố tụng, nghi phạm, nghi can, nghi thức, nghi lễ, khai thác, khai trương, khai mạc, ' +
  'khai giảng, khai sinh, khai trừ, triển khai, công khai, kể từ, kể cả, kể trên, giọng nói, tiếng nói, nói chung, ' +
  'nói riêng, nói trên, dẫn đến, dẫn tới, dẫn đầu, hướng dẫn, hấp dẫn, chỉ dẫn, dẫn dắt, chữ viết, bài viết, ' +
  'câu hỏi, đòi hỏi, học hỏi, thăm hỏi, trích xuất, trích lập, mong chờ, biết nói, bất kể';

/** Words that make what follows somebody's claim, guess, wish or condition. */
export const CLAIMS = new Phrases(
  'cho biết, cho hay, cho rằng, cho là, khẳng định, nhấn mạnh, nhận định, thông tin, đưa tin, nói, kể, khai, khai nhận, ' +
    'rằng, nghi, nghi ngờ, nghi vấn, tố, tố cáo, cáo buộc, phủ nhận, thừa nhận, tuyên bố, tiết lộ, dẫn lời, xác định, ' +
    'xác nhận, thông báo, cảnh báo, chia sẻ, tâm sự, viết, bày tỏ, trình bày, báo cáo, giải thích, phân tích, đánh giá, ' +
    'dự báo, dự đoán, cho thấy, dẫn nguồn, cáo trạng, kết luận, nguồn tin, tin rằng, nghĩ, tưởng, hy vọng, hi vọng, mong, ' +
    'lo ngại, nếu, giả sử, phản ánh, trả lời, đặt câu hỏi, hỏi, đồn, tin đồn, lời khai, được cho, bị cho, nghe nói, ' +
    'theo lời, quảng cáo, hứa, cam kết, đề xuất, phát biểu, nghiên cứu, ước tính, bình luận, đăng tải, lên tiếng, ' +
    'trao đổi, trích, khuyến cáo, lưu ý, khuyên, kêu gọi, nhắc nhở, chỉ ra, tố giác, suy đoán, phỏng đoán',
  FUSED,
);

/** Verbs of saying that may close a sentence ("…, ông Nam cho biết.") or show that a span names its own source. */
export const SAYINGS = new Phrases(
  'cho biết, cho hay, nói, kể, khẳng định, nhấn mạnh, nhận định, chia sẻ, tâm sự, viết, bày tỏ, giải thích, thông tin, ' +
    'tuyên bố, đưa tin, tiết lộ, bình luận, dẫn lời, thừa nhận, khai, phân tích, nói thêm, cho biết thêm, đánh giá, ' +
    'trả lời, cảnh báo, xác nhận, phát biểu, dẫn, dẫn chứng, dẫn nguồn, ra tuyên bố, trích dẫn, nhớ lại, kể lại, than thở',
  `${FUSED}, lời khai, tờ khai, kê khai`,
);

/** After "theo" these make it no source: "theo đó", "theo hướng", "theo sau là". */
export const UNSOURCED = new Phrases(
  'đó, dõi, học, đuổi, sau, hướng, từng, chân, dạng, hình, chiều, tuyến, đường, dòng, kiểu, mẫu, cách, kịp, gương, mùa',
);

/** What follows a closing verb of saying: whom, where or when it was said. */
export const HEARERS = new Phrases(
  'với, trên, tại, trong, hôm, ngày, sáng, chiều, tối, về, khi, trước',
);

/** Words that rule what directly follows them: cut after these, a denial or an order reads as a fact. */
export const RULERS = new Phrases(
  'không, chưa, chẳng, đừng, muốn, đề nghị, kiến nghị, yêu cầu, kêu gọi, quy định, để, nhằm, tránh, ngăn, thiếu, cấm, ' +
    'sẽ, có thể, dự kiến, thay vì, ngoài, trừ, trước khi',
);

/** What follows limits what stands before: with it cut off, the span claims too much. */
export const CONDITIONS = new Phrases(
  'nếu, trừ khi, trừ phi, miễn là, với điều kiện, ngoại trừ, trừ',
);

/** "mình" is not among them: it is "himself" far more often than "I". */
export const FIRST_PERSONS = new Phrases(
  'tôi, chúng tôi, chúng ta, chúng em, tớ',
);

/** Openings that mean nothing to somebody who has not read what stands before. */
export const DANGLING = new Phrases(
  'tuy nhiên, tuy vậy, tuy thế, theo đó, tại đây, do đó, do vậy, vì vậy, vì thế, vậy nên, bên cạnh đó, ngoài ra, ' +
    'trong khi đó, sau đó, điều này, điều đó, việc này, việc đó, họ, nó, ngược lại, cụ thể, qua đó, từ đó, nhờ đó, ' +
    'lúc này, khi đó, khi này, lúc đó, đây là, đây cũng, đó là, còn, và, nhưng, mặt khác, hơn nữa, thậm chí, thế nhưng, ' +
    'song, dù vậy, mặc dù vậy, đồng thời, tiếp đó, trước đó, cũng theo, đặc biệt, riêng, cùng lúc, ở đây, trong đó, ' +
    'nói cách khác, tương tự, như vậy, vậy, thế, rồi, cả hai, hai bên, hai người, người này, bên trong, thêm vào đó, ' +
    'đáng nói, đáng chú ý, cũng, ngay sau đó, được biết, bởi vậy, bởi thế, chính vì, nên, mà, thì',
  'song song, song hye, song joong, song ji, tương tự như',
);

export const POINTERS = new Phrases(
  'này, đó, ấy, kia, họ, nó, đây, hắn, trên, nói trên',
  'gần đây, mới đây, trước đây, lâu đây, họ hàng, họ tên',
);

/** "tháng 2 này", "lần này": the time of the telling. */
export const NOW_UNITS = new Phrases('tháng, năm, tuần, lần, mùa, dịp, đợt');

/** Before "đó" they order what the span itself tells: "… sau đó", "… trong đó". */
export const ORDERS = new Phrases('sau, trong, từ, do, qua, nhờ');

/** Words of address: "ông Nam" says who, "ông cho biết" does not. */
export const KIN = new Phrases(
  'ông, bà, anh, chị, cô, em, chú, bác, cậu, cháu, ông ta, bà ta, anh ta, cô ta, cô ấy, anh ấy, ông ấy, bà ấy, con, bé, thầy',
  'bác sĩ, bác sỹ, cô giáo, cô gái, cô dâu, cô bé, chú rể, ông chủ, bà chủ, bà con, bà mẹ, anh em, chị em, em bé, ' +
    'em gái, em trai, anh trai, chị gái, con trai, con gái, con số, con đường, con người, con tàu, con voi, con bò, ' +
    'bé trai, bé gái, thầy giáo, thầy trò, cậu bé, ông bố, ông lão, bà lão, cháu bé, con tin, con dâu, con rể',
);

/** Of those, words that a noun often follows: "con cá", "bé sơ sinh", "em bé"; only a verb behind them leaves them without a name. */
export const NURSERY = new Phrases(
  'con, bé, cháu, em, bác, chú, cậu, cô, thầy, chị',
);

/** Who is meant by a "họ" that comes later. */
export const GROUPS = new Phrases(
  'các, những, nhiều, hai, ba, bốn, một số, hàng, người, đội, nhóm',
);

export const PRONOUNS = new Phrases('ông, bà, anh, chị, cô, họ, cậu, nó, hắn');

/** What comes after a pronoun that stands alone. */
export const FINITES = new Phrases(
  'đưa, cảm, đồng, cáo, bỏ, bán, mua, gặp, làm, sống, chết, thường, liên, hi, đã, đang, sẽ, bị, được, không, cũng, là, có, vẫn, còn, chưa, cho, nói, từng, phải, muốn, bắt, phát, về, đi, đến, ' +
    'lại, mới, bất ngờ, liền, ra, vào, lên, rất, và, kể, chia, quyết, tỏ, mong, thừa, hy, bày, nhận, viết, trở, sinh, ' +
    'qua, ấy, ta, này, luôn, nên, để, rồi, thì, tự, tin, trả, tiết, khẳng, yêu, cùng, hiện, dùng',
);

/** What follows a person's name or a place's as its title, office or wider place: nothing begins there. */
export const APPOSITIONS = new Phrases(
  'chủ tịch, phó, bí thư, giám đốc, trưởng, thứ trưởng, bộ trưởng, tổng, hiệu trưởng, đại diện, cục trưởng, chánh, ' +
    'viện trưởng, thành viên, nguyên, cựu, phát ngôn viên, người, cố vấn, giáo sư, chuyên gia, luật sư, trú, ngụ, sinh, ' +
    'quê, tỉnh, huyện, xã, phường, quận, thành phố, thị xã, thị trấn, tp, thôn, bản, ấp, bang, đội trưởng, chi cục, ' +
    'nữ, vợ, chồng, con, mẹ, bố, cha, nghệ sĩ, ca sĩ, diễn viên, tác giả, nhà, thủ tướng, đại biểu, ủy viên, một, hiện, ở, tại, ' +
    'bệnh viện, chủ nhiệm, viện, hãng',
);

/** What opens a clause that cannot stand alone. */
export const SUBORDINATORS = new Phrases(
  'khi, sau khi, trước khi, trong khi, dù, mặc dù, nếu, do, vì, bởi, sau, trước, tuy, nhằm, để, ngay khi, kể từ khi, từ khi, ' +
    'vào, với, về, trong, tại, ở, cho, bằng, từ, của, trên, cùng, được, bị, trở thành, nơi, gồm, nhất là, đặc biệt là, nhờ',
  'bị can, bị cáo, bị đơn, bị hại, tại sao',
);

/** Of those, what opens a whole clause with its own verb. */
export const CONJUNCTIONS = new Phrases(
  'khi, sau khi, trước khi, trong khi, dù, mặc dù, nếu, do, vì, bởi, tuy, nhằm, để, ngay khi, kể từ khi, từ khi',
);

/** What opens an introduction that is no clause, whatever verbs it holds: the main clause comes behind a comma. */
export const INTRODUCTIONS = new Phrases(
  'liên quan đến, liên quan tới, nói về, đề cập đến, ngoài, đối với, căn cứ, qua, theo, chỉ khi, trong số, xuất phát từ, ' +
    'trước thông tin, về phía, là người, bất chấp, như tin đã đưa, như đã đưa tin',
  'theo dõi, theo đuổi, qua đời',
);

/** Words that want something after them. */
export const LOOSE_ENDS = new Phrases(
  'nay, hiện, đang, đã, sẽ, là, và, nhưng, của, với, cho, khi, rằng, để, như, gồm, các, những, một, bị, được, vì, do, nên, ' +
    'chỉ, đều, vẫn, cũng, phải, hơn, khoảng, trong, tại, từ, tới, trên, dưới, theo, giữa, bằng, mỗi, mọi, nhiều, rất, ' +
    'bởi, nhằm, không, chưa, cần, thuộc, gần, đối, phía, ngược, khoác, vô, dùng, vào, sang, cái',
);

/** The same, of two syllables. */
export const LOOSE_PAIRS = new Phrases(
  'diễn ra, xảy ra, nói chung, nói riêng, thuộc về, dẫn đến, dẫn tới, bao gồm, trở thành, cho thấy, cho biết, cho hay, cho rằng, ' +
    'nhằm vào, đối với, cùng với, so với, có thể, bắt đầu, lên cấp, nhưng lại, mà lại',
);

/** With these the main clause begins, whatever opened the sentence: "Khi … thì …", "Do … nên …". */
export const ANSWERS = new Phrases('thì, nhưng, nên');

/** Verbs that name what is done only with the words behind them; a noun is often the same word. */
export const HUNGRY = new Phrases(
  'cam kết, đề nghị, yêu cầu, xác nhận, thừa nhận, tiết lộ, khẳng định, quyết định, đề xuất, kiến nghị, dự kiến, ' +
    'bắt đầu, tiếp tục, nhận thấy, phát hiện, thông báo, chuẩn bị, sắp xếp, cố gắng, mong muốn, kêu gọi, hứa hẹn, ' +
    'tạo điều kiện, có khả năng, có nguy cơ, buộc phải, cho phép',
);

/** Words beside which a verb stands. */
export const VERBALS = new Phrases(
  'đã, đang, sẽ, bị, được, là, có, không, cần, phải, chưa, vẫn, vừa',
);

/** Verbs that seldom follow an auxiliary, so that counting did not find them. */
export const PLAIN_VERBS = new Phrases(
  'công bố, đề xuất, kiến nghị, bốc, nổi, thiếu, nặng, dài, rộng, sinh năm, quê quán, thăm, đi, chơi, hát, bán, mua, ra đi, ' +
    'thành lập, dạy, chạy, tấn công, xuất hiện, tập trung, hợp nhất, sáp nhập, ủng hộ, phản đối, sống, gồm, lan, dẫn đầu, ' +
    'vô địch, thắng, thông qua, kết hôn, ly hôn, khai mạc, bế mạc, lao, đâm, cháy, trúng, phá, cao hơn, thấp hơn',
);

/** How a place's name begins. */
export const PLACES = new Phrases(
  'tx, tp, tỉnh, huyện, xã, phường, quận, thành, phố, thị, trấn, thôn, bản, ấp, bang, nước, đảo',
);
