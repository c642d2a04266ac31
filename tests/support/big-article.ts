/** A page with a very long article: sentences of our own, told apart by their figures and names. */

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Lý'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Quốc', 'Thanh', 'Hữu', 'Xuân'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Hạnh', 'Khánh', 'Lan', 'Nam', 'Phúc', 'Sơn', 'Tuyết'];
const COMMUNES = ['Hòa Lạc', 'Tân Phú', 'Đông Sơn', 'Bình An', 'Vĩnh Thạnh', 'Sơn Kim', 'Phú Mỹ'];
const GOODS = ['cam', 'lúa', 'chè', 'cà phê', 'hồ tiêu', 'bưởi', 'sắn'];

/** Sentences by number; every one has its own figures. */
const SENTENCES: readonly ((n: number) => string)[] = [
  (n) =>
    `Ngày ${day(n)}/${month(n)}/2024, ông ${person(n)}, Chủ tịch UBND xã ${of(COMMUNES, n)}, cho biết cả xã có ${count(n)} hộ.`,
  (n) =>
    `Vụ này bà con gieo trồng ${decimal(n)} ha ${of(GOODS, n)}, thu hơn ${count(n + 7)} tấn, bán được ${decimal(n + 3)} tỷ đồng.`,
  (n) =>
    `Theo Quyết định số ${String(100 + (n % 900))}/QĐ-UBND, có ${String(3 + (n % 40))} tập thể và ${String(5 + (n % 60))} cá nhân được tặng bằng khen.`,
  (n) =>
    `Bà ${person(n + 5)} ở thôn ${String(1 + (n % 9))} kể rằng nhà bà góp ${String(20 + (n % 300))} triệu đồng và ${String(2 + (n % 30))} ngày công làm đường.`,
  (n) =>
    `Tỷ lệ hộ nghèo giảm từ ${decimal(n + 11)}% xuống còn ${decimal(n)}%, con đường liên xã dài ${decimal(n + 1)} km đã xong sau ${String(2 + (n % 11))} tháng.`,
  () =>
    'Trời trưa nắng, tiếng máy tuốt vọng qua bờ tre, lũ trẻ tan trường đạp xe thành hàng dài trên con đê.',
];
const SENTENCES_A_PARAGRAPH = 4;

/** Paragraphs until the article's HTML holds so many bytes in UTF-8. */
export function bigArticleBody(bytes: number): string {
  const encoder = new TextEncoder();
  const paragraphs: string[] = [];
  for (let n = 0, written = 0; written < bytes; n += SENTENCES_A_PARAGRAPH) {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, i) => of(SENTENCES, n + i)(n + i));
    const paragraph = `<p>${sentences.join(' ')}</p>\n`;
    paragraphs.push(paragraph);
    written += encoder.encode(paragraph).length;
  }
  return paragraphs.join('');
}

function of<Item>(items: readonly Item[], n: number): Item {
  const item = items[n % items.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

function person(n: number): string {
  return [of(FAMILIES, n), of(MIDDLES, Math.floor(n / 12)), of(GIVEN, Math.floor(n / 5))].join(' ');
}

const day = (n: number) => 1 + (n % 28);
const month = (n: number) => 1 + (n % 12);
const count = (n: number) => `${String(1 + (n % 9))}.${String(100 + ((n * 37) % 900))}`;
const decimal = (n: number) => `${String(1 + ((n * 13) % 80))},${String(1 + (n % 9))}`;
