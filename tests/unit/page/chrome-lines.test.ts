import { describe, expect, test } from 'vitest';
import { endsArticle, isChromeLine, isEncoded } from '../../../utils/page/chrome-lines.ts';

describe('lines a site adds', () => {
  test.each([
    'Tổng số điểm của bài viết là: 8 trong 3 đánh giá',
    'Click để đánh giá bài viết',
    'Xếp hạng: 5 - 1 phiếu bầu',
    'Bạn đã không sử dụng Site, Bấm để giữ trạng thái đăng nhập.',
    'A- A A+ | Tăng tương phản Giảm tương phản',
    'Bản in',
    'Gởi bài viết',
    '[Trở về]',
    'Bình luận (0)',
    'Chia sẻ',
    'Lượt xem: 2.317',
    '15oC',
    'Áp suất không khí 1012 hPa',
    'Truy cập nội dung luôn',
    'noData',
    'Chia sẻ   Bình luận (0)   In bài viết',
    'Bình luận (4)   Chia sẻ   In bài',
    'In trang | Gửi email | Về đầu trang',
    '[Trở về] [In bài]',
    '[Quay lại] [Gửi cho bạn bè] [Về đầu trang]',
    'Đánh giá: 0 / 5 (0 cử tri)',
    'Đánh giá bài viết: ★★★★☆ (7 lượt)',
    'Từ khóa: Văn Quan, đại hội đảng',
    '>> Tin liên quan: Hà Tĩnh huy động 1.000 người chữa cháy',
    '2,145 lượt xem',
    'Cỡ chữ A- A A+',
    ',',
    '.',
    '•',
  ])('%s', (line) => {
    expect(isChromeLine(line)).toBe(true);
  });

  test.each([
    'Chia sẻ với bà con vùng lũ, đoàn trao 62 suất quà.',
    'Bản in đầu tiên của báo ra ngày 1/1/1960.',
    'Nhiệt độ 38oC kéo dài 5 ngày',
    'Lượt xem trực tiếp đạt 2.317 tài khoản',
    '4.120',
    'Gió mùa',
    'Chia sẻ khó khăn',
    'Bình luận của độc giả',
    'In bài thơ lên áo',
    'Facebook bị xử phạt',
    'Tin liên quan đến vụ cháy đã được xác minh',
    'A Lưới',
  ])('not %s', (line) => {
    expect(isChromeLine(line)).toBe(false);
  });
});

describe('headings behind which there is no article', () => {
  test.each(['Ý kiến bạn đọc', 'Những tin mới hơn', 'Các tin khác', 'Tin đã đưa:', 'CÁC TIN KHÁC'])(
    '%s',
    (line) => {
      expect(endsArticle(line)).toBe(true);
    },
  );
  test.each(['Các tin khác nhau lan trên mạng', 'Ý kiến bạn đọc gửi về cho biết'])('not %s', (line) => {
    expect(endsArticle(line)).toBe(false);
  });
});

describe('encoded text', () => {
  const encoded = 'TuG6oW5nIHRo4bqtdCBkw6BpIHRow6wgY8OzIHPDoXUgbcawxqFpIGvDvSB04buxIHRy4bufIGzDqm4=';
  test.each([encoded, ` ${encoded}\n`, `Sáng 8/1 ${encoded} tham dự`])('%s', (line) => {
    expect(isEncoded(line)).toBe(true);
  });
  test.each([
    encoded.slice(0, 59),
    'https://baothanhhoa.vn/y-te/14-gio-khong-nghi-va-nam-nguoi-duoc-hoi-sinh-171842.htm',
    'Thử '.repeat(30),
  ])('not %s', (line) => {
    expect(isEncoded(line)).toBe(false);
  });
});
