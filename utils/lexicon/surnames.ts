/**
 * Family names and clan names, with how likely each is to be something else.
 *
 * Sources: the project's gazetteer (surnames.tsv: counts of the 2019 census for the Kinh, ethnographic lists for the
 * others), checked and widened by hand: more Thái, Mông, Khmer, Chăm and Central Highlands names, Chinese and Korean
 * surnames in their Vietnamese reading.
 */
import { foldWord } from '../language/fold.ts';
import { phraseList } from './phrase-list.ts';

/**
 * How easily a surname is something else with a capital letter:
 * `safe` hardly ever (Nguyễn, Giàng); `risky` begins names of places and bodies (Hà Giang, Đoàn Thanh niên, Mai Châu);
 * `word` is an everyday word too, capitalised at a sentence's start (Từ, Đồng, Vàng, An).
 */
export type SurnameRisk = 'safe' | 'risky' | 'word';

const SURNAME_ROWS: Readonly<Record<SurnameRisk, string>> = {
  safe: `
    Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Trương Đinh Trịnh Phùng Tạ Đàm Vương Quách Lã Khổng
    Doãn Diệp Cấn Cù Bành Ngụy Nhữ Thiều Uông Uất Trầm Hoàng Dương Đậu Đào Chu Lưu Lù Trượng Hán Đổng Quàng
    Lường Lèo Lò Giàng Thào Sùng Vừ Xồng Lỳ Lỷ Tẩn Phàn Chẻo Chảo Điểu Đàng Neáng Néang Hầu Sồng Cháng Sình Thền
    Vòng Lìm Tòng Lự Khà Sìn Pờ Ksor Siu Rmah Puih Kpuih Kpă Rcom Rahlan Rơchâm Alăng Alang Arất Bhnướch Bh'riu
    Bhriu Bling Bh'ling Bhling Zơrâm Zrâm Pơloong Ploong Coor Cơlâu Clâu Ating Briu Hốih Kray Chamaléa Chamalé
    Katơr Pinăng Mấu Krajan Cil Chil Touneh Touprong Jơr Đới Đái Lư Lữ Lầu Phừ Chau Chàm Nghê Nhâm Trác Tề Thôi
    Tưởng Kha Khưu Khúc Mạc Mẫn Nghiêm Tôn Vưu Bồ Lìn Lồ Chướng Vảng Ngải Hù Giầu Sừng Sầm
    Vy Kăn Niê Mlô Êban Ênuôl Byă Ayun Kbuôr
  `,
  risky: `
    Hồ Lý Lí Mai Hà Đoàn Lương Cao Thái Lâm Tô Châu Ma La Mã Mông Kiều Thân Tăng Long Bạch Lăng Ninh Âu Cung
    Giang Hàn Hồng Khương Kim Lạc Lỗ Lộ Sơn Thạch Trà Trang Tào Thẩm Thi Tiêu Quảng Vì Bạc Đèo Lô Lang Thiên Bá
    Thuận Thập Liêu Danh Triệu Văn Biện Ông Thông Đường Yên Sái Nhan Ân Quang Bàng Kông Cổ Ngân Mùa Hạng Vàng
    Bàn Hùng Tri Rơ Thị Đông Lại Thủy Hạ Tiết Tập Cà Cứ Hờ Lạng Then Xa Nông Lộc Tất Cư Ung Vi Ngọ Giả Chang Páo
    Tráng Mùng Hỏa Triều Khuất Xin Ly Cầm Lục Bế Hứa Giáp Kơ Hoang Chớ Mè Ngần Tống Lượng
  `,
  word: `
    Từ Đồng An Cái Phí Phó Quan Sử Ứng Viên Và Nay Mang Trưng Y Tiền Tiến Báo Chế Kiên Công Tòa
  `,
};

/** Every surname and clan of one syllable, folded, with its risk. */
export const SURNAMES: ReadonlyMap<string, SurnameRisk> = new Map(
  (['word', 'risky', 'safe'] as const).flatMap((risk) =>
    SURNAME_ROWS[risk]
      .split(/\s+/)
      .filter(Boolean)
      .map((name): [string, SurnameRisk] => [foldWord(name), risk]),
  ),
);

/** Clans and compound surnames of two or more syllables, first in the name. */
export const COMPOUND_SURNAMES: readonly string[] = phraseList(`
  Tôn Thất|Tôn Nữ|Công Tằng Tôn Nữ|Công Huyền Tôn Nữ|Âu Dương|Tư Mã|Gia Cát|Rơ Châm|Rơ Chăm|Rah Lan|
  Rơ Mah|Rơ Ông|Rơ Ô|Kră Jăn|Kra Jan|Lơ Mu|Liêng Jrang|Liêng Hót|Liêng Hot|Păng Tin|Tou Neh|Tou Prong|
  A Lăng|A Rất|A Ting|Bo Bo|Kon Sơ|Kơ Sơ|Bon Yô|Bon Tô|Bon Niêng|Bon Krong|Đa Cát|Da Cát|Đa Gout|
  Pơ Loong|Pi Năng|Patâu Axá|Cil Múp|Rơ Lan|Ka Să|Kơ Să|Dà Cát|Lơ Ndu|Thị Sà|Bơ Nah|Nay H|Kpă H
`);

/** Surnames of few that begin bodies' names (Báo, Công ty, Tòa án), and the middle name of half the country. */
const IN_BODIES: ReadonlySet<string> = new Set(['Báo', 'Công', 'Tòa', 'Thị'].map(foldWord));

/** Every surname and clan as a phrase, for telling where a body's name ends and a person's begins. */
export const FAMILY_NAMES: readonly string[] = [
  ...[...SURNAMES.keys()].filter((name) => !IN_BODIES.has(name)),
  ...COMPOUND_SURNAMES,
];

/** The Kinh surnames that most people bear: sure enough to part a name from the capitals before it. */
export const FREQUENT_SURNAMES: readonly string[] = phraseList(
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý',
);
