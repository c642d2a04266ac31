import { examples, refusals, type Phrasings } from './phrasing.ts';

const READ = examples({ kind: 'programme' }, [
  'Vốn từ «Chương trình mục tiêu quốc gia về chăm sóc sức khỏe, dân số và phát triển» giai đoạn 2026 - 2030.',
  '«Liên hoan quốc tế Võ cổ truyền Việt Nam lần thứ IX» mời 34 đoàn.',
]);

const REFUSED = refusals('programme', [
  'Gạo của «Chương trình Lương thực Thế giới» đã tới.',
  'Trên «diễn đàn Quốc hội», đại biểu tranh luận.',
  '3 «chương trình mục tiêu quốc gia» giải ngân chậm.',
]);

export const phrasings: readonly Phrasings[] = [READ, REFUSED];
