import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/detect/detect.ts';

/** The unit that the place `name` in `text` belonged to and belongs to, `null` where it carries none. */
function changeOf(text: string, name: string): string | null {
  const found = detect(text).detections.find((d) => text.slice(d.start, d.end) === name);
  if (found?.kind !== 'place') throw new Error(`no place ${name} in: ${text}`);
  return found.administrative ? `${found.administrative.before} → ${found.administrative.since}` : null;
}

describe('a place carries its province before and since 1 July 2025', () => {
  test.each([
    ['Mưa lớn ở tỉnh Hòa Bình.', 'tỉnh Hòa Bình', 'tỉnh Hòa Bình → tỉnh Phú Thọ'],
    ['Vải thiều Bắc Giang được giá.', 'Bắc Giang', 'tỉnh Bắc Giang → tỉnh Bắc Ninh'],
    ['Cá tra từ BR-VT.', 'BR-VT', 'tỉnh Bà Rịa - Vũng Tàu → thành phố Hồ Chí Minh'],
    ['Nếp ở huyện Lục Yên chín sớm.', 'huyện Lục Yên', 'tỉnh Yên Bái → tỉnh Lào Cai'],
    ['Đường vào xã Phước Dinh.', 'xã Phước Dinh', 'tỉnh Ninh Thuận → tỉnh Khánh Hòa'],
  ])('%s', (text, name, change) => {
    expect(changeOf(text, name)).toBe(change);
  });

  test('a recurring name is settled by the province the text mentions', () => {
    expect(changeOf('Xoài ở huyện Châu Thành, tỉnh Bến Tre.', 'huyện Châu Thành')).toBe(
      'tỉnh Bến Tre → tỉnh Vĩnh Long',
    );
  });

  test.each([
    ['Xoài ở huyện Châu Thành được giá.', 'huyện Châu Thành'],
    ['Mưa lớn ở tỉnh Lâm Đồng.', 'tỉnh Lâm Đồng'],
    ['Đường vào xã Đam Rông 4.', 'xã Đam Rông 4'],
    ['Hàng từ Hàn Quốc.', 'Hàn Quốc'],
  ])('where nothing changed or the name leaves doubt there is none: %s', (text, name) => {
    expect(changeOf(text, name)).toBeNull();
  });
});
