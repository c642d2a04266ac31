import { describe, expect, test } from 'vitest';
import { keyOf } from '../../utils/language/key.ts';
import { createAdministrativeUnits } from '../../utils/lexicon/administrative-units.ts';
import { decodeNames, decodeSet, encodeNames, encodeSets } from '../../utils/lexicon/coded-names.ts';

const units = createAdministrativeUnits();
const named = (places: readonly { before: { name: string } }[]) => places.map(({ before }) => before.name);

describe('provinces', () => {
  test.each([
    ['Yên Bái', 'Yên Bái', 'Lào Cai'],
    ['Lào Cai', 'Lào Cai', 'Lào Cai'],
    ['Bắc Cạn', 'Bắc Kạn', 'Thái Nguyên'],
    ['Hoà Bình', 'Hòa Bình', 'Phú Thọ'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['TP.HCM', 'Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Đăk Nông', 'Đắk Nông', 'Lâm Đồng'],
    ['Đắc Lắc', 'Đắk Lắk', 'Đắk Lắk'],
  ])('%s was %s and lies in %s', (name, before, since) => {
    const reading = units.province(keyOf(name));
    expect([reading?.before.name, reading?.since.name]).toEqual([before, since]);
  });

  test('a name that is no province is none', () => {
    expect(units.province(keyOf('Bảo Lộc'))).toBeNull();
    expect(units.province('')).toBeNull();
  });
});

describe('districts', () => {
  test.each([
    ['Lục Yên', 'huyện', ['Yên Bái']],
    ['Thái Thuỵ', 'huyện', ['Thái Bình']],
    ['Bảo Lộc', 'thành phố', ['Lâm Đồng']],
    ["Cư M'gar", 'huyện', ['Đắk Lắk']],
    ['Cư M’gar', 'huyện', ['Đắk Lắk']],
    ["Ia H'Drai", 'huyện', ['Kon Tum']],
    ['Đăk Tô', 'huyện', ['Kon Tum']],
    ['Đắk Tô', 'huyện', ['Kon Tum']],
    ['Lý Sơn', 'huyện', ['Quảng Ngãi']],
    ['Phan Rang - Tháp Chàm', 'thành phố', ['Ninh Thuận']],
  ])('%s was a %s of %j', (name, kind, provinces) => {
    const found = units.districts(keyOf(name));
    expect(named(found)).toEqual(provinces);
    expect(found.map((district) => district.kind)).toContain(kind);
  });

  test('a name that recurs has every province', () => {
    expect(named(units.districts(keyOf('Châu Thành')))).toEqual(
      expect.arrayContaining(['Tây Ninh', 'Bến Tre', 'Sóc Trăng', 'Long An']),
    );
  });
});

describe('communes', () => {
  test.each([
    ['Âu Lâu', ['xã'], ['phường'], 'Yên Bái', 'Lào Cai'],
    ['Đam Rông 4', [], ['xã'], undefined, 'Lâm Đồng'],
    ['Xuân Hương - Đà Lạt', [], ['phường'], undefined, 'Lâm Đồng'],
    ['Phong Hải', ['xã', 'thị trấn', 'phường'], ['xã'], undefined, undefined],
    ['Côn Đảo', [], ['đặc khu'], undefined, 'Hồ Chí Minh'],
  ])('%s', (name, kindsBefore, kindsSince, before, since) => {
    const reading = units.commune(keyOf(name));
    expect(new Set(reading?.kindsBefore)).toEqual(new Set(kindsBefore));
    expect(new Set(reading?.kindsSince)).toEqual(new Set(kindsSince));
    if (before !== undefined) expect(named(reading?.before ?? [])).toEqual([before]);
    if (since !== undefined) expect(reading?.since.map(({ name: province }) => province)).toEqual([since]);
  });

  test('ten communes of Đồng Nai are wards since 30 April 2026', () => {
    expect(units.commune(keyOf('Dầu Giây'))?.kindsSince).toEqual(['phường']);
  });

  test('what is no commune is none', () => {
    expect(units.commune(keyOf('Nguyễn Văn An'))).toBeNull();
    expect(units.isCommune('')).toBe(false);
  });
});

describe('coded names', () => {
  test.each([[[]], [['an bình', 'an hòa', 'an phú đông', 'ba vì', 'huế', 'kbang']], [['huế']]])(
    '%j comes back',
    (names) => {
      expect(decodeNames(encodeNames(names))).toEqual(names);
    },
  );

  test('a name with a separator is refused', () => {
    expect(() => encodeNames(['a,b'])).toThrow('not to be coded');
  });

  test('sets come back', () => {
    expect(
      encodeSets([[0, 63], [], [7]])
        .split(' ')
        .map(decodeSet),
    ).toEqual([[0, 63], [], [7]]);
  });
});
