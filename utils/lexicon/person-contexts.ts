/**
 * Words around personal names in news prose: what persons do, what introduces an alias, a credit or a byline.
 * Collected for the project from reading provincial and national papers.
 */
import { foldWord } from '../language/fold.ts';

const keys = (table: string) => table.split(/\s+/).filter(Boolean).map(foldWord);

/** First syllables of verbs whose subject is a person: nói, cho biết, khẳng định, khai nhận, bị bắt. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  keys(`
    nói kể cho chia khẳng bày nhấn khai thừa trả phát đề yêu nhận nhớ cười tâm bộc giãi thổ hỏi đáp bảo khoe than
    trình thông cảnh dặn lưu giải phân đánh tuyên trao tặng thăm dự chủ chỉ được bị đã đang sẽ từng vẫn cũng là lái mua
    sinh mất qua đến về vào ra bỏ trốn cầm dùng lấy gọi lập chạy đi ngồi đứng ghi giành đoạt gặp tham rủ thuê bán nhờ
    tâm xúc nghẹn bức gửi viết ký tiếp đại điều phụ giữ có không còn tự lại hiện thường vui mừng hy làm xin biết nằm
  `),
);

/** Verbs that show, behind a given name that opens a sentence, that it is one and not half of a word. */
export const OPENING_VERBS: ReadonlySet<string> = new Set(
  keys(
    'nói kể khai khoe đã bị được đang sẽ từng vẫn cũng là gặp đạt cho chia khẳng thừa bày nhớ cười bảo chỉ về bén rời thú dẫn lái cầm mang chạy thuê mua bán rủ gọi trốn nhắn đưa lấy tự',
  ),
);

/** Words that end a role: prepositions, conjunctions, auxiliaries, what a verb phrase opens with. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  keys(`
    ở tại của cho và với trong khi là được bị đã đang sẽ từ đến về người có cùng để vì do bởi này đó như theo nên thì mà
    không chưa vừa mới rất vẫn cũng từng phải hay hoặc trên dưới trước sau qua ra vào lên xuống nơi gồm nhận tặng trao
    hiện nay hồi hôm năm tháng ngày thôi tái tiếp nghỉ
  `),
);

/** Sentence starters that a name may follow with a capital: Theo Nguyễn Văn A, Riêng Bách. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  keys(`
    Thơ Nhạc Truyện Theo Riêng Còn Nhưng Khi Với Cùng Từ Do Để Và Tuy Sau Trước Tại Hiện Chính Sáng Chiều Tối Đêm Trưa Ngày Cho Đến Nhờ
    Thấy Biết Lúc Vì Nếu Gặp Gọi Như Qua Trong Bởi Là Cả Dù Thế Rồi Lần Đây Đó Hôm Nhà Mới Chỉ Ngay Nhìn Nghe Thương Mời
  `),
);

/** What an alias stands behind: (tức Chứ Sùng), biệt danh “Hào Ku”, tự Tý Đen. */
export const ALIAS_MARKERS: readonly string[] = [
  ...[
    'tức',
    'tức là',
    'biệt danh',
    'bí danh',
    'còn gọi là',
    'gọi ông là',
    'gọi bà là',
    'gọi anh là',
    'gọi chị là',
    'gọi là',
    'hay còn gọi là',
    'thường gọi là',
    'thường gọi',
    'tên thật',
  ],
  ...[
    'tên thật là',
    'tên khai sinh là',
    'tên khai sinh',
    'pháp danh',
    'nghệ danh',
    'bút danh',
    'tên thường gọi',
    'tự',
  ],
  ...['tên là', 'đặt tên là', 'biệt hiệu', 'biệt danh là', 'tên gọi khác là', 'nickname', 'tên thánh'],
];

/** Labels of credits and bylines, before a colon or straight before the name. */
export const CREDIT_LABELS: readonly string[] = [
  ...[
    'Ảnh',
    'Tin, ảnh',
    'Tin ảnh',
    'Bài, ảnh',
    'Bài và ảnh',
    'Bài ảnh',
    'Tin và ảnh',
    'Tin, bài',
    'Tin',
    'Bài',
    'Tác giả',
  ],
  ...[
    'Tác giả bài viết',
    'Nguồn',
    'Nguồn tin',
    'Nguồn ảnh',
    'Ảnh minh họa',
    'Ảnh tư liệu',
    'Ảnh trong bài',
    'Đồ họa',
  ],
  ...[
    'Video',
    'Clip',
    'Ảnh, clip',
    'Ảnh, video',
    'Thực hiện',
    'Người viết',
    'Theo',
    'Biên tập',
    'Trình bày',
    'Photo',
    'Ảnh chụp',
  ],
  ...[
    'Bài, ảnh và clip',
    'Dịch',
    'Lược dịch',
    'Tổng hợp',
    'Tranh',
    'Minh họa',
    'Tin, ảnh, clip',
    'Tin và bài',
    'PV',
    'CTV',
  ],
  ...[
    'Phóng viên',
    'Nhóm PV',
    'Nhóm phóng viên',
    'Người đăng',
    'Đăng bởi',
    'Cộng tác viên',
    'Ảnh và clip',
    'Thiết kế',
  ],
];

/** Capital lines that are chrome of the page, not bylines. */
export const CHROME_WORDS: ReadonlySet<string> = new Set(
  keys(`
    chia bình in lưu gửi tags tag từ xem đọc tin bài liên video ảnh audio podcast trang chủ copyright zalo facebook twitter
    google youtube đăng ký quay trở về lên đầu top share comment email link menu
  `),
);

/** Heads of bodies and things that stand where a credited name could. */
export const CREDIT_BODIES: ReadonlySet<string> = new Set(
  keys(`
    Báo Bộ Sở Ban Đài Cục Phòng UBND Viện Hội Đoàn Trường Internet Facebook Getty Reuters AFP AP TTXVN Xinhua EPA Zing
    VGP VOV VTV NVCC CTV PV BTC CACC BĐBP VnExpress Vietnam Vietnamnet Fanpage Website Bloomberg CNN BBC Shutterstock
  `),
);

/** A caption glued behind a credit begins with one of these. */
export const CAPTION_STARTS: ReadonlySet<string> = new Set(
  keys(`
    Ban Đoàn Công Lãnh Các Những Bộ Người Lực Đại Đồng Ông Bà Anh Chị Trong Tại Một Hai Sau Trước Cán Chiến Học Nhân Toàn
    Quang Hội Đội Tổ Cảnh Hiện Đây Theo Nhiều Phó Chủ Bí Giám Khu Đường Cầu Trường Lễ Mô
  `),
);
