import { describe, expect, test } from 'vitest';
import { OUTLETS, outletOf } from '../../utils/lexicon/outlets.ts';

describe('outletOf', () => {
  test.each([
    ['baolamdong.vn', 'Báo Lâm Đồng'],
    ['www.baolamdong.vn', 'Báo Lâm Đồng'],
    ['BaoLamDong.vn.', 'Báo Lâm Đồng'],
    ['lamdong.gov.vn', 'Báo Lâm Đồng'],
    ['nongthonmoi.hatinh.gov.vn', 'Báo Hà Tĩnh'],
    ['baovinhlong.vn', 'Báo Vĩnh Long'],
    ['dongkhoi.baovinhlong.vn', 'Báo Đồng Khởi'],
    ['baohaiphong.com.vn', 'Báo Hải Phòng'],
    ['vnexpress.net', 'VnExpress'],
  ])('%s is %s', (hostname, name) => {
    expect(outletOf(hostname)?.name).toBe(name);
  });

  test.each(['gov.vn', 'vn', '', 'xbaolamdong.vn', 'baolamdong.vn.example.com', 'localhost'])(
    'knows no outlet at "%s"',
    (hostname) => {
      expect(outletOf(hostname)).toBeNull();
    },
  );
});

test('every former province has an outlet, which says where it lies since', () => {
  const provincial = OUTLETS.filter((outlet) => outlet.provinceBefore !== null);
  expect(new Set(provincial.map((outlet) => outlet.provinceBefore)).size).toBe(63);
  expect(new Set(provincial.map((outlet) => outlet.provinceSince)).size).toBe(34);
});
