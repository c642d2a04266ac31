import { examples, refusals, type Phrasings } from './phrasing.ts';

const titled = (title: string, texts: readonly string[]) => examples({ kind: 'person', title }, texts);
const person = { kind: 'person' } as const;

/** Names of persons that stand without a title, foreign ones, pen names, and names behind rarer words. */
export const phrasings: readonly Phrasings[] = [
  examples(person, [
    '«Lamine Yamal» ghi bàn thứ hai.',
    'Trận chung kết có «Jannik Sinner» và Carlos Alcaraz.',
    '«Aryna Sabalenka» thắng sau 80 phút.',
    'Anh «Ahmed al-Sharaa» trả lời báo chí.',
    'Nữ du khách «Emma» (người Anh) thích thú.',
    'ÔNG «NGUYỄN VĂN HẢI» LÀM CHỦ TỊCH XÃ',
    'CHỊ «HỒ THỊ NUÔI» THOÁT NGHÈO',
    'Phút 65, «Quang Hải» vào sân.',
    'Thơ «Chế Lan Viên» được ngâm.',
    'Theo «Mỹ Tâm», đêm nhạc kín chỗ.',
    'Mọi người gọi ông là “«Tám Khoai»” vì mê trồng khoai.',
    'Bố «Sùng» mất sớm.',
    'Sơ «Maria Lan» chăm trẻ mồ côi.',
    'Ông Lê Văn Tòng («Bảy Tòng»), ấp Vĩnh Lộc, thả cá.',
    'Dự có các Bộ trưởng: Alberto Lyon (Ngoại giao), «Macarena Ossandón» (Nông nghiệp).',
    'Bài: THẠCH PÍCH; ảnh: «DANH THÁI»',
    'Bài, ảnh: «Y NGÂN» - Văn Tùng',
    'Theo tác giả «Yến Thọ», làng có từ thế kỷ XV.',
  ]),
  titled('Nhà thơ', ['Nhà thơ «Thanh Thảo» đọc thơ.']),
  titled('Phóng viên', ['Phóng viên «Thanh Trúc» ghi nhận.']),
  titled('Tổng Lãnh sự Nhật Bản tại Đà Nẵng', [
    'Tổng Lãnh sự Nhật Bản tại Đà Nẵng «Mori Takero» chào từ biệt.',
  ]),
  titled('Chánh Văn phòng UBND tỉnh', ['Chánh Văn phòng UBND tỉnh «Nguyễn Cửu» phát biểu.']),
  titled('Giám đốc điều hành Công ty TNHH Haesung Vina', [
    'Giám đốc điều hành Công ty TNHH Haesung Vina «Choi Jin-woo» cam kết.',
  ]),
  titled('Linh mục ; quản xứ Thạch Hãn', ['Linh mục «Phêrô Đỗ Văn Hùng», quản xứ Thạch Hãn, chia sẻ.']),
  titled('chỉ huy công trình', ['Ông «Lê Chí Dân», chỉ huy công trình, hứa.']),
  titled('Già làng', ['Già làng «Thao Pưk», 79 tuổi, nhớ như in.']),
  titled('Nhạc công', ['Nhạc công «Sơn Minh Trí» lên dây đàn.']),
  titled('Phó bảng', ['Cụ Phó bảng «Lê Công Hành» đi bộ ra kinh.']),
  refusals('person', [
    'Lớp có 8 em «Lào» theo học.',
    'Chàng trai «Gié Triêng» về làng.',
    'Chi đội «Lê Văn Tám» sinh hoạt.',
    'Phong trào «Trần Quốc Toản» lan rộng.',
    'Thời chúa «Nguyễn», làng đã có nghề.',
    'Đường «Xuân Diệu» ngập sâu.',
    'Huyện «Bố Trạch» thu hoạch lúa.',
    'Nhóm phóng viên «Thanh Niên» đã đến nơi.',
    'UBND tỉnh «Quảng Trị» họp.',
  ]),
];
