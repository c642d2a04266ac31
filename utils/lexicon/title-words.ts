/** Words around the roles of persons: what goes with a role's head, what its body is made of, what is none. */
import { foldWord } from '../language/fold.ts';
import { phraseList } from './phrase-list.ts';

/** Before a role and part of it: nguyên Chủ tịch, cố nghệ nhân, Quyền Giám đốc. */
export const TITLE_PREFIXES: readonly string[] = phraseList('nguyên|cựu|cố|quyền|tân|đương kim|nữ|nam|đồng');

/** Behind an office's head and part of it, before the body's name. */
export const OFFICE_MODIFIERS: readonly string[] = phraseList(`
  Thường trực|phụ trách|điều hành|danh dự|kiêm nhiệm|chuyên trách|cấp cao|thường trú|lâm thời|đắc cử|đặc mệnh toàn quyền|
  đặc trách|thứ nhất|thứ hai|thứ ba|toàn quyền|luân phiên|khu vực|quốc gia|toàn cầu|điều phối|sáng lập|độc lập
`);

/** Lower-case words that a role and its body are made of: giám đốc điều hành gói thầu, giáo viên mầm non. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `
  tỉnh thành phố thị xã huyện quận phường trấn đặc khu thôn bản buôn bon ấp khóm xóm làng tổ dân khu
  công ty cổ phần phòng ban sở ngành cục vụ viện khoa bộ môn trường đội trạm đồn hạt chi nhánh hội đồng quản trị thành viên
  ủy nhân kiểm tra tổ chức tuyên giáo vận nội chính văn tài kế hoạch hành tổng hợp nghiệp kinh doanh sản xuất kỹ thuật
  điều phụ trách thường trực gói thầu công trường dự án nhà máy xưởng phân xí nghiệp tập đoàn hợp tác hiệp
  mầm non tiểu học phổ thông chủ nhiệm giáo dục đào tạo bảo vệ đại lý thu dân tộc lịch sử nghĩa cảnh sát hình sự điều
  an ninh quân biên phòng đảng đoàn chi bộ thanh niên nữ nông cựu chiến binh mặt trận quốc tế gia khu vực châu
  chuyên môn phát triển thị thương mại truyền thông đối ngoại phối hợp chỉ đạo khảo giám đại sứ quán lãnh quan hệ chiến lược
  đầu tư xây dựng quản lý chất lượng nghiên cứu khoa công nghệ phần mềm sáng lập thứ nhất hai giới thế trung tâm bệnh tâm ngoại nhi sản cấp
  cứu xét nghiệm phẫu thuật phụ bảo tàng thư viện đài báo tạp chí y tế quỹ ngân hàng tín dụng bầu cử vùng miền khối
  liên đoàn câu lạc tuyển đội bóng nông lâm ngư thủy lợi môi trường tài nguyên giao vận tải du lịch hóa thể thao nội địa chính quyền
  cơ sở đơn phân hiệu đại ủy ban chấp vật tư nhân sự pháp chế xã lao động thuế hải chi cụm khu khách sạn nhà hàng
  tự trị bang quốc phòng ngoại giao tư pháp kiểm sát toà tòa án cấp phúc sơ thẩm tối toàn cầu trẻ lớp bậc hạng bậc
  cửa hàng siêu thị nhánh hãng luật bốc xếp trình
  `
    .split(/\s+/)
    .filter(Boolean)
    .map(foldWord),
);

/** Words of a tier or kind that a place's name follows: a capital run behind them begins with the place. */
export const TIER_WORDS: ReadonlySet<string> = new Set(
  'tỉnh xã phường huyện quận thôn bản buôn bon ấp khóm xóm làng phố thị trấn khu đảo tp tx xứ'
    .split(' ')
    .map(foldWord),
);

/** They begin what is said of a person between its role and its name: trung vệ | 19 tuổi, gốc Duy Xuyên | X. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'cao người gốc quê sinh năm mang số áo đến từ ngoại tuổi'.split(' ').map(foldWord),
);

/** Places, feasts and peoples that begin like a form of address. */
export const NOT_ADDRESSES: readonly string[] = phraseList(`
  Bà Rịa|Bà Nà|Bà Triệu|Bà Trưng|Bà Đen|Bà Chúa|Bà Chiểu|Bà Điểm|Bà Hom|Bà Quẹo|bà con|Ông Địa|Ông Công|Ông Táo|
  Ông Đốc|Ông Lãnh|Ông Tạ|Cô Tô|Cô Giang|Anh Quốc|anh em|Bác Ái|Bác Hồ|Chị Em|Em Bé|Mẹ Nấm|Thầy Thím|Anh Hùng|
  anh hùng|cháu ngoan Bác Hồ|Cô Sáu|Mẹ Suốt|nhà nước|bé mầm non|cha mẹ|bố mẹ|mẹ con|vợ con|chị em|em gái út|Cậu Bé|
  Bà Huyện Thanh Quan|Bố Trạch|Bố Hạ|Bố Y|Sơ Pai|Sơ Ró
`);

/** Verbs whose first syllable could go on with a role: `Phó Chủ tịch | chủ trì`, `Bí thư Đoàn xã | vận động`. */
export const HOLDER_ACTIONS: readonly string[] = phraseList(`
  chủ trì|vận động|phát biểu|thông tin|công bố|báo cáo|trực tiếp|thông báo|kiểm tra|đại diện|chủ tọa|trình bày|
  phối hợp|chỉ đạo|tổ chức|khảo sát|giám sát|phát động|đầu tiên|quan tâm|hỗ trợ|thế mạnh|kế tiếp|nội dung|tài trợ|
  bảo đảm|bảo rằng|tổng kết|phân tích|phân công|đối thoại|giới thiệu|chấp nhận|tích cực|đồng tình
`);
