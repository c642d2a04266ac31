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
    'thôn|ấp|buôn|bon|bản|làng|xóm|khóm|khu phố|kp.|khối phố|tổ dân phố|tdp|sóc|phum|nóc|plei|tiểu khu|chòm|cụm dân cư',
    {
      tier: 'hamlet',
      ...NUMBERED,
    },
  ),
  ...rows<TierWord>('khối', { tier: 'hamlet', ...NAMED }),
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
    `sông|suối|điểm cao|cao điểm|hẻm vực|hồ|cửa|cửa sông|cửa lạch|hồ chứa|hồ chứa nước|hồ thủy lợi|hồ thủy điện|đầm|rạch|kênh xáng|kinh xáng|xẻo|đê|đê biển|kè|âu thuyền|âu tàu|khu neo đậu|khu neo đậu tránh trú bão|thác|ghềnh|núi|đèo|dốc|đồi|đỉnh|đỉnh núi|dãy|dãy núi|đảo|quần đảo|bán đảo|
    hòn|cù lao|cồn|vịnh|biển|bãi biển|bãi tắm|bãi đá|bãi cạn|rạn|rạn san hô|vũng|lạch|ngầm|đập tràn|cầu tràn|cống ngăn mặn|kè biển|đê tả|đê hữu|đê bao|bến tàu|cảng hành khách|cảng tàu khách|
    cầu ngói|cầu phao|cầu sắt|cầu đường sắt|nhà thờ đá|nhà rông|đình làng|đền thờ|nhà cổ|miễu|lăng mộ|khu mộ|khu lăng mộ|phủ thờ|quần thể danh thắng|khu danh thắng|danh thắng|
    thắng cảnh|khu di tích quốc gia đặc biệt|quần thể di tích|khu di sản|di sản thế giới|khu sinh thái|khu phố cổ|đô thị cổ|chợ quê|chợ cá|chợ nông sản|chợ hải sản|chợ đầu mối nông sản|
    đường mòn|đường hoa|trạm bơm điện|trạm bơm tiêu|hồ nước|lòng chảo|cảng hàng không nội địa|cảng nước sâu|khu bến cảng|bến du thuyền|trại giam|eo|eo biển|cổng trời|núi đôi|sơn nguyên|cửa biển|bãi|mũi|hang|hang động|rừng|cao nguyên|cánh đồng|xứ đồng|bàu|khe|gành|lèn|thung lũng|vườn quốc gia|vườn Quốc gia|
    khu bảo tồn|khu bảo tồn thiên nhiên|khu bảo tồn biển|khu dự trữ sinh quyển|công viên địa chất|công viên địa chất toàn cầu|đập|đập dâng|vàm|đất mũi|
    cao nguyên đá|rừng đặc dụng|rừng phòng hộ|búng|lung|gò|trảng|láng|giồng|đìa|bưng|rú|truông|suối khoáng|suối khoáng nóng|động|rừng dừa|rừng thông|rừng cao su|vqg|kbt|kbttn|
    bãi bồi|kênh chính|kênh tiêu|kênh tưới|kênh dẫn|bãi ngầm|đảo chìm|điểm đảo|cụm đảo|núi lửa|hang đá|di chỉ|di chỉ khảo cổ|hải đăng|ngọn hải đăng|giếng cổ|lâu đài|hoàng cung|
    cầu tạm|cầu dân sinh|cầu đi bộ|cầu bộ hành|cầu cạn|cầu bê tông|đồn điền|danh lam thắng cảnh|di sản văn hóa thế giới|di sản thiên nhiên thế giới`,
    { naming: 'name' },
  ),
  ...rows<LandmarkWord>(
    `cầu|cầu vượt|cầu treo|cầu cảng|cống|hầm|hầm đường bộ|bến phà|phà|bến|bến xe|bến cảng|bến thuyền|bến đò|cảng|cảng biển|cảng hàng không|cảng hàng không quốc tế|
    cảng cá|sân bay|sân bay quốc tế|ga|nhà ga|chợ|chợ đêm|chợ đầu mối|chợ nổi|chợ phiên|sân|sân vận động|svđ|quảng trường|công viên|vườn hoa|tượng đài|
    khu lưu niệm|nhà lưu niệm|khu di tích|khu di tích lịch sử|di tích|di tích lịch sử|di tích quốc gia đặc biệt|khu tưởng niệm|nghĩa trang|nghĩa trang liệt sĩ|
    nghĩa trang liệt sĩ quốc gia|thành cổ|tháp|tháp chàm|chùa|tịnh xá|tu viện|tổ đình|đan viện|tòa thánh|thánh đường|trung tâm hành hương|đình|đền|miếu|lăng|nhà thờ|thánh địa|thiền viện|thánh thất|phố cổ|ngã ba|ngã tư|ngã năm|
    ngã sáu|ngã bảy|nút giao|vòng xuyến|lối thông quan|bãi kiểm hóa|cảng cạn|địa đạo|chiến khu|căn cứ|
    khu công nghiệp|kcn|cụm công nghiệp|ccn|khu chế xuất|kcx|khu công nghệ cao|khu công nghiệp công nghệ cao|khu đô thị|kđt|khu đô thị mới|khu dân cư|kdc|khu tái định cư|khu quy hoạch|khu dân cư mới|khu xen cư|khu biệt thự|
    khu du lịch|khu du lịch quốc gia|khu du lịch sinh thái|điểm du lịch|điểm du lịch cộng đồng|
    khu nghỉ dưỡng|khu thương mại tự do|khu phi thuế quan|khu logistics|trung tâm logistics|khu nông nghiệp ứng dụng công nghệ cao|khu nông nghiệp công nghệ cao|xóm đạo|vườn|trang trại|nông trường|lâm trường|mỏ|mỏ đá|mỏ than|nhà máy|nhà máy nước|nhà máy nước sạch|nhà máy điện gió|
    nhà máy điện mặt trời|nhà máy thủy điện|nhà máy nhiệt điện|nhà máy nhiệt điện than|nhà máy điện|nhà máy lọc dầu|nhà máy xi măng|nhà máy đường|nhà máy xử lý rác|
    nhà máy xử lý nước thải|thủy điện|nhiệt điện|điện gió|trạm biến áp|trạm bơm|trạm thu phí|hệ thống cấp nước|hệ thống thủy lợi|hồ đập|tòa nhà|khu chung cư|chung cư|
    vòng xoay|bùng binh|hầm chui|chợ tình|chợ gỗ|chợ hoa|chợ nón|chợ trâu|chợ bò|chợ trâu bò|chợ gia súc|chợ gà|chợ chiếu|chợ lá|chợ rau|chợ chim|chợ mùa|kdl|resort|khu nghỉ mát|dinh|phủ|biệt thự|nhà trưng bày|công viên nước|công viên nghĩa trang|công viên chuyên đề|
    vương cung thánh đường|sân golf|sân gôn|sân bóng|trường đua|trường bắn|thao trường|quân cảng|thương cảng|mỏ sắt|mỏ vàng|mỏ dầu|mỏ khí|mỏ cát|mỏ đất|mỏ đồng|mỏ quặng|
    mỏ bô-xít|mỏ bauxite|nhà máy gang thép|nhà máy thép|nhà máy điện hạt nhân|nhà máy nhiệt điện khí|di tích khảo cổ|di tích cách mạng|di tích lịch sử cách mạng|di tích quốc gia|
    di tích lịch sử - văn hóa|khu di tích lịch sử - văn hóa|khu di tích lịch sử văn hóa|khu di tích lịch sử cách mạng|khu di tích khảo cổ|di tích kiến trúc nghệ thuật|
    bia chiến thắng|bia tưởng niệm|bia căm thù|khu đền tháp|khu căn cứ|đài hóa thân|bãi xe|bãi đỗ xe|bến xe khách|khu nhà ở|khu nhà ở công nhân|khu nhà ở xã hội|
    nhà ở xã hội|khu đô thị sinh thái|khu vui chơi|văn miếu|nhà bia|
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
    'cao tốc|đường cao tốc|đường bộ cao tốc|đường sắt|đường sắt tốc độ cao|đường sắt đô thị|đường dây|hành lang kinh tế|đường hành lang kinh tế|đường ven biển|đường vành đai|khu kinh tế|kkt|khu kinh tế cửa khẩu|cửa khẩu|cửa khẩu quốc tế|cửa khẩu quốc gia|cửa khẩu phụ|cửa khẩu chính|cửa khẩu song phương|cửa khẩu đường bộ|cửa khẩu đường sắt|ga đường sắt|metro|lối mở|đường sắt liên vận|kênh|kênh đào|đường tránh|tuyến tránh',
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
export const NAMED_ROADS: readonly string[] = phraseList(`đường|phố|đại lộ|phố đi bộ|đường đại lộ`);

function rows<Word>(phrases: string, word: Word): (readonly [string, Word])[] {
  return phraseList(phrases).map((phrase) => [phrase, word] as const);
}

/**
 * First syllables that, with a capital inside a sentence and another capital behind, name a place: Tày, Nùng, Thái and
 * Mông words for field, stream, spring, peak and village; words of the highlands; southern words for creek, mound and
 * mouth. None is a family name.
 */
export const TOPONYM_SYLLABLES: readonly string[] = phraseList(
  `Nà|Khuổi|Pác|Pắc|Lũng|Phja|Phia|Phiêng|Cốc|Khau|Kéo|Thẳm|Huổi|Huồi|Nậm|Mường|Chiềng|Púng|Pù|Pú|Háng|Sín|Lùng|Keo|Khuôn|Bó|
  Ngòi|Thung|Ia|Ea|Chư|Kon|Đắk|Đăk|Đak|Krông|Plei|Đạ|Cư|Dliê|Kông|Dray|Đray|Tơ|Măng|
  Rạch|Xẻo|Vàm|Giồng|Cồn|Gò|Bàu|Bưng|Láng|Trảng|Tắc|Mương|Hòn|Búng|Bến|Trại|Truông|Rú|Lèn|Khe|Đầm|Vũng`,
);

/** First words of bodies, meetings and documents, which stand behind `tại` too. */
export const BODY_BEGINNINGS: readonly string[] = phraseList(
  `lễ|hội|đại|phòng|ban|bộ|sở|viện|trường|trung|tòa|nhà|công|tổ|chi|liên|tổng|ủy|văn|đồn|trạm|đội|khoa|cục|vụ|học|ngân|báo|đài|tập|
  kho|quốc|quân|quỹ|nghị|quyết|thông|điều|khoản|luật|hiệp|kết|kế|chỉ|hàng|tạp|vietcombank|facebook|zalo|tiktok|youtube|google|internet|telegram|
  instagram|shopee|lazada|olympic|olympia|euro|asiad|festival|cup|cúp|giải|world|tết|ngày|tuần|tháng|nhóm|vòng|
  chính|chủ|phó|hạt|sân|khối|cụm|mặt|đoàn|bệnh|đảng|cơ|tiểu|bảo|thư|tàu|xe|thành|chương|phiên|kỳ|khóa|cuộc|hợp|nghĩa`,
);

/**
 * Words of two syllables that a name holds though only the first has a capital: `tượng đài Chiến thắng Điện Biên Phủ`,
 * `khu phố Thống nhất`.
 */
export const NAME_COMPOUNDS: readonly string[] = phraseList(
  `chiến thắng|văn hóa|chính tòa|non nước|cách mạng|độc lập|giải phóng|thống nhất|hòa bình|hữu nghị|trung tâm|lao động|thanh niên|thiếu nhi|đồng khởi|
  kỷ niệm|tưởng niệm|quốc tế|quốc gia|trung ương|đoàn kết|tự do|dân chủ|công nhân|liệt sĩ|liệt sỹ|anh hùng|nông trường|lâm trường|nghĩa trang|hành chính|
  tân tiến|tình yêu|hạnh phúc|khởi nghĩa|thương mại|tài chính|công nghệ|thể thao|hải đăng|biên giới|quân đội|giáo dục|đại học|thanh bình|phụ nữ|bách thảo|
  lịch sử|du lịch|sinh thái|công viên|nhà nước|mặt trời|cộng đồng|nhà máy|chợ mới|quốc hội`,
);

/** What is said of villages and communes between the tier word and the name: `xã biên giới | Tri Lễ`. */
export const TIER_DESCRIPTIONS: readonly string[] = phraseList(
  `vùng cao|vùng sâu|vùng xa|vùng sâu, vùng xa|biên giới|vùng biên|miền núi|ven biển|vùng biển|bãi ngang|anh hùng|tái định cư|khó khăn|đặc biệt khó khăn|vùng ven|
  ngoại thành|nội thành|ngoại ô|trung du|đồng bằng|vùng lũ|vùng trũng|trọng điểm|giáp biên|giáp ranh|nghèo|mới|cũ|phía bắc|phía nam|phía đông|phía tây|phía Bắc|phía Nam|
  phía Đông|phía Tây|nông thôn|vùng đồng bào dân tộc thiểu số|lân cận|liền kề|hạ du|thượng nguồn|đảo|vùng chiêm trũng|căn cứ|thuần nông|sát biển|ven đô`,
);
