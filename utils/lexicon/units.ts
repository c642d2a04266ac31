/**
 * Units of money, measure, time and percent as Vietnamese papers write them. Source: gazetteer/units.tsv, checked
 * and widened with SI units, local land and grain measures and the currencies of trade partners.
 */

/** Currencies: ISO 4217 code, then every form a paper prints. `đ` is kept out: it is read only glued to digits. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  VND: 'đồng, VND, VNĐ, đồng Việt Nam, Việt Nam đồng',
  USD: 'USD, đô la, đô-la, đôla, đô, đô la Mỹ, đô-la Mỹ, đôla Mỹ, USD Mỹ, US$, $, Mỹ kim',
  EUR: 'EUR, euro, ơ-rô, €',
  JPY: 'JPY, yên, yên Nhật, yen, ¥',
  CNY: 'CNY, NDT, nhân dân tệ, tệ, RMB',
  LAK: 'LAK, kíp, kíp Lào, kip, kip Lào',
  KRW: 'KRW, won, won Hàn Quốc',
  GBP: 'GBP, bảng Anh, £',
  AUD: 'AUD, đô la Úc, đô la Australia, đô-la Úc, đôla Úc',
  CAD: 'CAD, đô la Canada',
  SGD: 'SGD, đô la Singapore, đô-la Singapore',
  HKD: 'HKD, đô la Hồng Kông',
  NZD: 'NZD, đô la New Zealand',
  TWD: 'TWD, Đài tệ, đô la Đài Loan, tân đài tệ',
  THB: 'THB, baht, bạt Thái, baht Thái',
  KHR: 'KHR, riel',
  RUB: 'RUB, rúp, ruble',
  CHF: 'CHF, franc Thụy Sĩ',
  INR: 'INR, rupee',
  MYR: 'MYR, ringgit',
  IDR: 'IDR, rupiah',
  PHP: 'PHP, peso, peso Philippines',
  COP: 'COP, peso Colombia',
  MXN: 'MXN, peso Mexico',
  BRL: 'BRL, real Brazil',
  TRY: 'TRY, lira, lira Thổ Nhĩ Kỳ',
  PLN: 'PLN, zloty',
  UAH: 'UAH, hryvnia',
  SEK: 'SEK, krona, krona Thụy Điển',
  NOK: 'NOK, krone, krone Na Uy',
  ZAR: 'ZAR, rand',
  ILS: 'ILS, shekel',
};

/** Sub-units and tokens, kept as written. */
export const MONEY_AS_WRITTEN = 'cent, cents, UScents, UScent, xu, USDT, bitcoin, BTC';

/** Physical units that keep their printed form as the unit. Case matters for the symbols (m, M, g, W). */
export const MEASURE_SYMBOLS =
  'km, m, cm, mm, dm, µm, nm, kg, g, mg, µg, gr, ha, l, ml, dl, cc, kW, MW, GW, W, kWh, MWh, GWh, Wh, kWp, MWp, ' +
  'kV, kVA, MVA, mA, Hz, kHz, MHz, GHz, HP, CV, GB, MB, TB, KB, Mbps, Gbps, kbps, MP, NTU, MPN, CFU, ppm, bar, psi, hPa, ' +
  'Pa, kPa, MPa, dB, dBA, kcal, cal, Bq, mSv, mmol, µmol, nmol, mmHg, inch, feet, ft, lít, hecta, TEU, DWT, GT, BTU, ' +
  'KM, Km, KG, Kg, HA, Ha, KW, Kw, Kwh, KWh, KV, kwh, kw, mw, kv, Mw, Mwp, kwp, L';

/** Symbols that an exponent may follow: m2, km², cm3, m³. */
export const POWER_SYMBOLS: ReadonlySet<string> = new Set(['km', 'm', 'cm', 'mm', 'dm', 'hm', 'nm']);

/** Measure words. */
export const MEASURE_WORDS =
  'mét, mét vuông, mét khối, mét dài, mét sâu, mét tới, ki lô mét, ki-lô-mét, kilômét, kilomet, kilômet, ki-lô-mét vuông, kilômét vuông, ' +
  'xăng ti mét, xăng-ti-mét, xentimét, centimet, centimét, phân vuông, mi li mét, mi-li-mét, milimét, milimet, cây số, hải lý, dặm, dặm vuông, ' +
  'héc ta, héc-ta, hécta, hec ta, hecta, tấn, tạ, yến, lạng, kilôgam, ki lô gam, ki-lô-gam, kilogam, kilogram, gam, gram, gờ ram, miligam, miligram, mi-li-gam, micrôgam, ' +
  'lít, mililít, mi-li-lít, mililit, giạ, sào, sào Bắc Bộ, oát, ki lô oát, ki-lô-oát, megawatt, mê ga oát, ' +
  'mã lực, sức ngựa, thước, thước vuông, gang tay, sải, sải tay, carat, cara, ounce, pound, tấc, gang, xị, thùng dầu quy đổi, ' +
  'độ C, độ F, độ Richter, độ Vĩ Bắc, độ Vĩ Nam, độ Kinh Đông, độ Kinh Tây, độ Bắc, độ Nam, độ Đông, độ Tây, độ vĩ, độ kinh, độ Celsius, ' +
  'nanomet, nanômét, na-nô-mét, micromet, micrômét, micron, angstrom, megapixel, pixel, knot, ' +
  'độ Rích-te, độ Rích te, độ Ríchter, độ Kelvin, độ rượu, ampe, vôn, ôm, lux, lumen, decibel, đề-xi-ben, atm, atmosphere, kilocalo, calo, calorie, joule, IU, UI, tấn TNT, ' +
  'mẫu Anh, mẫu tây, mẫu ta, mẫu Bắc Bộ, tấn dầu quy đổi, tấn CO2, hải lý vuông, tấn khối, gigabyte, megabyte, terabyte, feet vuông, năm ánh sáng, lạng ta';

/** What is sold by the kilogram, said cân in the north and ký in the south. */
const WEIGHED =
  'gạo, nếp, thóc, lúa, ngô, bắp, khoai, sắn, khoai mì, đậu, đỗ, lạc, mè, vừng, kê, thịt, mỡ, sườn, giò, chả, nem, lạp xưởng, cá, tôm, cua, ghẹ, mực, ốc, nghêu, ngao, sò, hàu, ếch, lươn, heo, lợn, bò, trâu, gà, vịt, dê, trứng, yến, rau, củ, quả, trái, hoa, lá, cỏ, rơm, rạ, bèo, phân, thức ăn, cám, đường, muối, mắm, bột, bánh, bún, miến, mì, trà, chè, cà phê, cacao, ca cao, tiêu, hồ tiêu, điều, mủ, mắc ca, mật, mật ong, măng, nấm, nhãn, vải, xoài, mít, bưởi, cam, quýt, chanh, mận, táo, ổi, chuối, dưa, dứa, khóm, thơm, sầu riêng, chôm chôm, thanh long, bơ, dâu, hồng, na, mãng cầu, gừng, nghệ, ớt, tỏi, hành, sả, hàng, sắt, thép, nhôm, chì, phế liệu, ve chai, giấy, nhựa, vải vụn, thuốc, thuốc nổ, thuốc lá, pháo, ma túy, heroin, hạt, giống, hạt giống, tơ, kén, bông, len, than, củi, dầu, sáp, quế, hồi, sâm, dược liệu, vảy, ngà, xương, sừng, nông sản, hải sản, thủy sản, thực phẩm, trái cây, hoa quả';

/** Words that are a measure only before what they measure (5 công đất, 20 khối cát, 3 mẫu ruộng, 2 chỉ vàng). */
export const MEASURE_BEFORE: Readonly<Record<string, string>> = {
  công: 'đất, vuông, ruộng, vườn, lúa, mía, rẫy, nương, rừng, tôm, ao, muối, cây, dừa, khóm, sen',
  mẫu: 'đất, ruộng, vườn, lúa, rẫy, nương, rừng, ao, mặt nước, chiêm, trũng, màu, bãi, ngô, khoai, sắn, mía, chè, cà phê, cam, vải, đìa, đầm, cói, dâu',
  cây: 'đường rừng, đường đất, đường đèo, đường núi, đường mòn, đường bộ, đường dốc, đường sông, đường đê, đường làng, đường đồi, đường lầy, vàng, vàng miếng, vàng SJC',
  khối: 'đất, đá, cát, gỗ, nước, bê tông, phù sa, bùn, rác, khí, xăng, dầu, lượng',
  chỉ: 'vàng',
  phân: 'vàng',
  lượng: 'vàng, bạc',
  cân: WEIGHED,
  kí: WEIGHED,
  ký: WEIGHED,
};

/** Words that are a measure where nothing they could count follows (ra xã 9 cây; còn 12 công; 39 độ). */
export const MEASURE_ALONE = 'phân, cây, công, khối, độ, cân, ký, kí, mẫu, chỉ';

/** Lengths of time and ages. */
export const DURATIONS =
  'giây, phút, giờ, giờ đồng hồ, tiếng, tiếng đồng hồ, ngày, đêm, ngày đêm, hôm, tuần, tuần lễ, tháng, quý, năm, thập kỷ, ' +
  'thập niên, thế kỷ, thiên niên kỷ, thiên kỷ, tuổi, tháng tuổi, ngày tuổi, tuần tuổi, năm tuổi, năm tuổi Đảng, giờ tuổi, tuổi đời, ' +
  'mùa, mùa rẫy, mùa mưa, mùa khô, mùa lũ, tuần thai, tuần trăng';

/** Units said without a number before rưỡi and behind nửa (gần tấn rưỡi, năm rưỡi, nửa ký): measures, durations. */
export const HALVED_MEASURES =
  'tấn, tạ, yến, cân, ký, kí, kg, xị, tấc, gang, lạng, mét, cây số, cây, sào, mẫu, công, thước, lít, giạ, dặm, hải lý, ha, héc ta';
export const HALVED_DURATIONS = 'năm, tháng, tuần, ngày, giờ, tiếng, phút';

/** Measures whose tenths are said behind them (ba tạ bảy); those that one alone is left out before (thước bảy). */
export const TENTHED_MEASURES =
  'tấn, tạ, yến, cân, ký, kí, cây, chỉ, lượng, sào, mẫu, thước, mét, tấc, lít, giạ, cây số, dặm, ha, héc ta, công';
export const ONE_AND_MORE = 'tấn, tạ, yến, ký, kí, thước, mét, tấc, lít, dặm';
/** What is measured so, behind the tenths. */
export const TENTHED_MASSES =
  'vàng, gạo, thóc, lúa, ngô, khoai, cá, tôm, thịt, muối, đường, đất, ruộng, nước, vải, cà, chè, lạc, hạt';

/** How many of the smaller unit make one of the larger, for compound durations (7 năm 6 tháng = 90 tháng). */
export const DURATION_FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  năm: { tháng: 12 },
  tuần: { ngày: 7 },
  ngày: { giờ: 24, tiếng: 24 },
  giờ: { phút: 60 },
  tiếng: { phút: 60 },
  phút: { giây: 60 },
};
