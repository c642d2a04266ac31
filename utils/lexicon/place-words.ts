/** The head words that places are named with. Compared by folded key, so case and tone placement do not matter. */
import { phraseList } from './phrase-list.ts';

/** Where a tier stands: what its names are looked up as, and whether a bare number is a name (`phường 4`, `xóm 7`). */
export interface TierWord {
  readonly tier: 'province' | 'district' | 'commune' | 'hamlet' | 'foreign';
  readonly numbered: boolean;
}

const NAMED = { numbered: false };
const NUMBERED = { numbered: true };

/** `TP`, `TP.` and `thành phố` are of province and district rank; the look-up tries both. */
export const TIER_WORDS: readonly (readonly [phrase: string, word: TierWord])[] = [
  ...rows<TierWord>('tỉnh', { tier: 'province', ...NAMED }),
  ...rows<TierWord>('thành phố|tp|tp.|t.p|t.p.|thị xã|tx|tx.|huyện|h.|huyện đảo|thủ đô', {
    tier: 'district',
    ...NAMED,
  }),
  ...rows<TierWord>('quận|q.', { tier: 'district', ...NUMBERED }),
  ...rows<TierWord>('xã|x.|xã đảo|thị trấn|tt.|t.t|đặc khu', { tier: 'commune', ...NAMED }),
  ...rows<TierWord>('phường|p.', { tier: 'commune', ...NUMBERED }),
  ...rows<TierWord>(
    'thôn|ấp|buôn|bon|bản|làng|xóm|khóm|khu phố|kp.|khối phố|tổ dân phố|tdp|sóc|phum|nóc|plei|tiểu khu',
    {
      tier: 'hamlet',
      ...NUMBERED,
    },
  ),
  ...rows<TierWord>('bang|vùng lãnh thổ|châu tự trị|khu tự trị|đặc khu hành chính|tiểu bang', {
    tier: 'foreign',
    ...NAMED,
  }),
];

/** How a facility or a natural feature takes its name. */
export interface LandmarkWord {
  /**
   * `name`: capitals behind it (sông Hồng). `seat`: also a tier with or without a name (Nhà văn hóa xã Thuần Thiện,
   * Hội trường Tỉnh ủy, Trung tâm Hội nghị tỉnh). `line`: ends joined by a hyphen (cao tốc Hòa Lạc - Hòa Bình).
   * `craft`: what the village is known for stands between (làng rèn Phúc Sen).
   */
  readonly naming: 'name' | 'seat' | 'line' | 'craft';
}

export const LANDMARK_WORDS: readonly (readonly [phrase: string, word: LandmarkWord])[] = [
  ...rows<LandmarkWord>(
    `sông|suối|điểm cao|cao điểm|hẻm vực|hồ|cửa|cửa sông|cửa lạch|hồ chứa|hồ chứa nước|hồ thủy lợi|hồ thủy điện|đầm|rạch|kênh|kênh xáng|kênh đào|kinh xáng|xẻo|đê|đê biển|kè|âu thuyền|âu tàu|khu neo đậu|khu neo đậu tránh trú bão|thác|ghềnh|núi|đèo|dốc|đồi|đỉnh|đỉnh núi|dãy|dãy núi|đảo|quần đảo|bán đảo|
    hòn|cù lao|cồn|vịnh|biển|bãi biển|bãi tắm|bãi đá|bãi cạn|rạn|rạn san hô|vũng|lạch|ngầm|đập tràn|cầu tràn|cống ngăn mặn|kè biển|đê tả|đê hữu|đê bao|bến tàu|cảng hành khách|cảng tàu khách|
    cầu ngói|cầu phao|cầu sắt|cầu đường sắt|nhà thờ đá|nhà rông|đình làng|đền thờ|nhà cổ|miễu|lăng mộ|khu mộ|khu lăng mộ|phủ thờ|quần thể danh thắng|khu danh thắng|danh thắng|
    thắng cảnh|khu di tích quốc gia đặc biệt|quần thể di tích|khu di sản|di sản thế giới|khu sinh thái|khu phố cổ|đô thị cổ|chợ quê|chợ cá|chợ nông sản|chợ hải sản|chợ đầu mối nông sản|
    đường mòn|đường hoa|đường tránh|trạm bơm điện|trạm bơm tiêu|hồ nước|lòng chảo|cảng hàng không nội địa|cảng nước sâu|khu bến cảng|bến du thuyền|trại giam|eo|eo biển|cổng trời|núi đôi|sơn nguyên|cửa biển|bãi|mũi|hang|hang động|rừng|cao nguyên|cánh đồng|xứ đồng|bàu|khe|gành|lèn|thung lũng|vườn quốc gia|vườn Quốc gia|
    khu bảo tồn|khu bảo tồn thiên nhiên|khu bảo tồn biển|khu dự trữ sinh quyển|công viên địa chất|công viên địa chất toàn cầu|đập|đập dâng|vàm|đất mũi|
    cao nguyên đá|rừng đặc dụng|rừng phòng hộ`,
    { naming: 'name' },
  ),
  ...rows<LandmarkWord>(
    `cầu|cầu vượt|cầu treo|cầu cảng|cống|hầm|hầm đường bộ|bến phà|phà|bến|bến xe|bến cảng|bến thuyền|bến đò|cảng|cảng biển|cảng hàng không|cảng hàng không quốc tế|
    cảng cá|sân bay|sân bay quốc tế|ga|nhà ga|chợ|chợ đêm|chợ đầu mối|chợ nổi|chợ phiên|sân|sân vận động|svđ|quảng trường|công viên|vườn hoa|tượng đài|
    khu lưu niệm|nhà lưu niệm|khu di tích|khu di tích lịch sử|di tích|di tích lịch sử|di tích quốc gia đặc biệt|khu tưởng niệm|nghĩa trang|nghĩa trang liệt sĩ|
    nghĩa trang liệt sĩ quốc gia|thành cổ|tháp|tháp chàm|chùa|tịnh xá|tu viện|tổ đình|đan viện|tòa thánh|thánh đường|trung tâm hành hương|đình|đền|miếu|lăng|nhà thờ|thánh địa|thiền viện|thánh thất|phố cổ|ngã ba|ngã tư|ngã năm|
    ngã sáu|ngã bảy|nút giao|vòng xuyến|lối mở|lối thông quan|bãi kiểm hóa|cảng cạn|địa đạo|chiến khu|căn cứ|
    khu công nghiệp|kcn|cụm công nghiệp|ccn|khu chế xuất|kcx|khu công nghệ cao|khu công nghiệp công nghệ cao|khu đô thị|kđt|khu đô thị mới|khu dân cư|kdc|khu tái định cư|khu quy hoạch|khu dân cư mới|khu xen cư|khu biệt thự|
    khu du lịch|khu du lịch quốc gia|khu du lịch sinh thái|điểm du lịch|
    khu nghỉ dưỡng|khu thương mại tự do|khu phi thuế quan|khu logistics|trung tâm logistics|khu nông nghiệp ứng dụng công nghệ cao|khu nông nghiệp công nghệ cao|xóm đạo|vườn|trang trại|nông trường|lâm trường|mỏ|mỏ đá|mỏ than|nhà máy|nhà máy nước|nhà máy nước sạch|nhà máy điện gió|
    nhà máy điện mặt trời|nhà máy thủy điện|nhà máy nhiệt điện|nhà máy nhiệt điện than|nhà máy điện|nhà máy lọc dầu|nhà máy xi măng|nhà máy đường|nhà máy xử lý rác|
    nhà máy xử lý nước thải|thủy điện|nhiệt điện|điện gió|trạm biến áp|trạm bơm|trạm thu phí|hệ thống cấp nước|hệ thống thủy lợi|hồ đập|tòa nhà|khu chung cư|chung cư|
    tòa tháp|khách sạn|trạm dừng nghỉ|khu xử lý rác|bãi rác|nhà tù|cột cờ|dinh thự|phim trường`,
    { naming: 'name' },
  ),
  ...rows<LandmarkWord>('làng', { naming: 'craft' }),
  ...rows<LandmarkWord>(
    `hội trường|trung tâm hội nghị|trung tâm hội nghị quốc tế|trung tâm hội nghị quốc gia|trung tâm văn hóa|nhà văn hóa|nhà văn hóa lao động|nhà văn hóa thiếu nhi|
    nhà văn hóa trung tâm|nhà sinh hoạt cộng đồng|nhà cộng đồng|cung văn hóa|cung văn hóa lao động|cung thiếu nhi|cung thể thao|nhà thi đấu|nhà thi đấu thể thao|nhà thi đấu đa năng|nhà hát|nhà hát lớn|
    rạp|sân vận động|quảng trường|quảng trường trung tâm|nghĩa trang liệt sĩ|nghĩa trang liệt sỹ|đài tưởng niệm|khu thể thao|trung tâm triển lãm|
    trung tâm thể thao|trung tâm hội chợ triển lãm|nhà khách|khu liên hợp thể thao`,
    { naming: 'seat' },
  ),
  ...rows<LandmarkWord>(
    'cao tốc|đường cao tốc|đường bộ cao tốc|đường sắt|đường sắt tốc độ cao|đường sắt đô thị|đường dây|hành lang kinh tế|đường hành lang kinh tế|đường ven biển|đường vành đai|khu kinh tế|kkt|khu kinh tế cửa khẩu|cửa khẩu|cửa khẩu quốc tế|cửa khẩu quốc gia|cửa khẩu phụ|cửa khẩu chính|cửa khẩu song phương|cửa khẩu đường bộ|cửa khẩu đường sắt|ga đường sắt|metro',
    { naming: 'line' },
  ),
];

/** What villages are known for, syllable by syllable: làng nghề bánh tráng, làng văn hóa du lịch cộng đồng. */
export const VILLAGE_WORDS: readonly string[] = phraseList(
  `nghề|truyền|thống|văn|hóa|du|lịch|cộng|đồng|sinh|thái|cổ|chài|biển|gốm|dệt|thổ|cẩm|cói|chiếu|rèn|mộc|đúc|hoa|rau|nón|lụa|tranh|bánh|tráng|đa|
  bún|miến|nem|mắm|nước|hương|trống|đá|mỹ|nghệ|bích|họa|chè|thêu|giấy|thuyền|muối|kim|hoàn|khảm|tre|đan|lát|mây|quạt|vườn|cây|cảnh|đào|quất|sơn|mài|
  rượu|tương|cốm|lưới|điêu|khắc|chạm|bạc|tơ|tằm|hữu|nghị`,
);

/** What a facility is for, as it stands between its head and its name: Cảng | Quốc tế | Cam Ranh. */
export const FACILITY_PURPOSES: readonly string[] = phraseList(
  `quốc tế|quốc gia|điện gió|điện mặt trời|nhân dân|dân tộc|xi măng|thủy điện|nhiệt điện|hàng không|liệt sĩ|văn hóa|thể thao|du lịch|sinh thái|lịch sử|công nghiệp|
  nông nghiệp|trung tâm|thiếu nhi|lao động|thanh niên|phụ nữ|đầu mối|tổng hợp|giáo dục|môi trường|đa năng|hải sản|thủy sản|dệt may|giày da|thực phẩm|nông sản|
  năng lượng|mặt trời|khí điện|lọc dầu|hóa dầu|lọc hóa dầu|hóa chất|phân bón|phân đạm|gốm sứ|đường sắt|đường bộ|dân sinh|đặc biệt|cấp quốc gia|cộng đồng|thương mại|
  Đại thi hào|Danh nhân|Danh nhân văn hóa|Tổng Bí thư|Đại tướng|Anh hùng liệt sĩ|các Anh hùng liệt sĩ|các anh hùng liệt sĩ|Anh hùng|Nhà thơ|
  tập trung|chống sạt lở|nước khoáng|khoáng nóng|nước nóng|tràm|ngập mặn|phòng hộ|nguyên sinh|vượt lũ|nước ngọt|nước sạch|phát triển tôm|công nghệ cao|thiên nhiên|
  di tích|nghỉ dưỡng|biệt thự|nhà ở|nhà ở xã hội|tàu thuyền|tàu cá|container|bán đảo|thủy lợi|tưới tiêu`,
);

/** Roads named by a number or a letter: quốc lộ 1A, QL1A, ĐT 915B, tỉnh lộ 8. */
export const NUMBERED_ROADS: readonly string[] = phraseList(
  `quốc lộ|ql|ql.|tỉnh lộ|tl|tl.|đường tỉnh|đt|đt.|hương lộ|hl|đường huyện|đh|đường vành đai|vành đai|đường số`,
);

/** Roads named like a place or a person: đường Nguyễn Huệ, phố Hàng Bạc, đường 30/4. */
export const NAMED_ROADS: readonly string[] = phraseList(`đường|phố|đại lộ|phố đi bộ`);

function rows<Word>(phrases: string, word: Word): (readonly [string, Word])[] {
  return phraseList(phrases).map((phrase) => [phrase, word] as const);
}
