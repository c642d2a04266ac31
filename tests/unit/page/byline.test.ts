import { describe, expect, test } from 'vitest';
import { isNameLine, isSiteName, parseLabelledByline, parseSourceLine } from '../../../utils/page/byline.ts';

describe('labelled lines', () => {
  test.each([
    ['Tác giả bài viết: Trương Hạ Vi', 'Trương Hạ Vi'],
    ['Tác giả: Tấn Lễ - PV05', 'Tấn Lễ - PV05'],
    ['Tin, ảnh: GIA HẠO', 'GIA HẠO'],
    ['Tin, ảnh:GIA HẠO', 'GIA HẠO'],
    ['Bài, ảnh: HỮU LÝ - SA RƯA', 'HỮU LÝ - SA RƯA'],
    ['Bài và ảnh: Tô Hà', 'Tô Hà'],
    ['Bài - ảnh: Tô Hà', 'Tô Hà'],
    ['Thực hiện: Tô Hà', 'Tô Hà'],
    ['Bài: Tô Hà', 'Tô Hà'],
  ])('%s', (line, author) => {
    expect(parseLabelledByline(line)).toBe(author);
  });

  test.each([
    'Ảnh: Tô Hà',
    'Tin liên quan: Mưa lớn ở vùng cao',
    'Bài học: đoàn kết',
    'Tác giả:',
    'Bài viết được quan tâm',
    `Tác giả: ${'rất dài '.repeat(20)}`,
  ])('no author: %s', (line) => {
    expect(parseLabelledByline(line)).toBeNull();
  });

  test.each([
    ['Nguồn tin: Trần Ngọc Bạt', 'Trần Ngọc Bạt'],
    ['Nguồn: Tuệ Lâm (PX03)', 'Tuệ Lâm (PX03)'],
    ['Theo Báo Thanh Hóa', 'Báo Thanh Hóa'],
    ['Theo quy định, hồ sơ nộp trước ngày 20/11.', null],
    ['Nguồn nước: 12 hồ chứa', null],
  ])('source of %s', (line, source) => {
    expect(parseSourceLine(line)).toBe(source);
  });
});

describe('lines of names', () => {
  test.each([
    'KHÁNH PHÚC',
    'T.HƯƠNG - L.NGUYỄN',
    'Mỹ Dung - Tà Yên',
    'HẠ NGUYÊN – K’LIÊM',
    'ANH SẮC',
    'CTV Duy Hưng',
    'PV',
    'K. ĐĂNG',
    'Vân Thương - H’Nary Kbuôr',
    'Thiên Kha - Q.Nhiên',
    'HỒNG LÁI - Đ. Sương',
    'Nguyen Van An',
    '(Tô Hà)',
  ])('%s', (line) => {
    expect(isNameLine(line)).toBe(true);
  });

  test.each([
    '',
    'Các bị cáo có 15 ngày để kháng cáo.',
    'Quang cảnh hội nghị',
    '31 đêm nằm rừng',
    'Trở về',
    '1.131',
    'Hội nghị diễn ra chiều qua',
    'Ảnh: Tô Hà',
    'Zalo',
    'Facebook | Zalo',
  ])('not %s', (line) => {
    expect(isNameLine(line)).toBe(false);
  });
});

describe('names that are the site’s own, or nobody’s', () => {
  const site = { names: ['Báo Hà Tĩnh', 'Báo Hà Tĩnh điện tử', 'baohatinh.vn', 'baohatinh'] };
  test.each([
    'Báo Hà Tĩnh',
    'BÁO HÀ TĨNH',
    'Hà Tĩnh',
    'baohatinh.vn',
    'Báo Hà Tĩnh điện tử',
    'Admin',
    'Quản trị',
    'Ban biên tập',
    'Báo điện tử Nhân Dân',
    'Cổng thông tin điện tử tỉnh Kon Tum',
    'https://nld.com.vn',
  ])('%s', (name) => {
    expect(isSiteName(name, site)).toBe(true);
  });

  test.each(['Hà Tĩnh An', 'KHÁNH PHÚC', 'Bảo Hà', 'Quản Trị Nam', 'Trang Thông', 'PV'])('not %s', (name) => {
    expect(isSiteName(name, site)).toBe(false);
  });
});
