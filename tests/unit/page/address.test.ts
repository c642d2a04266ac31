import { describe, expect, test } from 'vitest';
import { normalizeAddress } from '../../../utils/page/address.ts';

const PAGE = 'https://baohatinh.vn/can-loc-them-hai-xa-post275512.html';

describe('one page, one address', () => {
  test.each([
    [PAGE],
    [`${PAGE}?utm_source=zalo&utm_medium=zalo&zarsrc=30`],
    [`${PAGE}?fbclid=IwAR0abc#binh-luan`],
    [`${PAGE}#`],
    [PAGE.replace('//', '//m.')],
    [PAGE.replace('//', '//amp.')],
    [PAGE.replace('.html', '.amp.html')],
    [`${PAGE}?amp=1`],
    [`${PAGE}?print=1`],
    [`${PAGE}/amp`],
    [`${PAGE}/print/`],
    [PAGE.replace('https://', 'https://reader:secret@').replace('baohatinh', 'BaoHaTinh')],
  ])('%s', (address) => {
    expect(normalizeAddress(address)).toBe(PAGE);
  });
});

describe('what says which page it is stays', () => {
  test.each([
    'https://yenbai.gov.vn/Pages/chi-tiet-tin-tuc.aspx?ItemID=512&l=TinTrongTinh',
    'https://quangnam.gov.vn/webcenter/portal/quangnam/pages_tin-tuc/chi-tiet?dDocName=PORTAL412006',
    'https://www.baobacgiang.vn/bg/xa-hoi/410233/bac-giang-don-bang.html',
    'http://quangbinh.gov.vn/3cms/hoi-nghi-tong-ket.htm',
    // Near-misses of mobile hosts, AMP and print names.
    'https://mai.vn/tin-1234.html',
    'https://amp.vn/tin-1234.html',
    'https://baoxyz.vn/amply-1234.html',
    'https://baoxyz.vn/print/9f3c/1234.htm',
    'https://baoxyz.vn/tin?print=2018-05&page=2',
  ])('%s', (address) => {
    expect(normalizeAddress(address)).toBe(address);
  });
});

test.each([
  'about:blank',
  'file:///home/tin.html',
  'javascript:alert(1)',
  'chrome-extension://abc/x.html',
  '',
])('no web address: %j', (address) => {
  expect(normalizeAddress(address)).toBeNull();
});

describe('a canonical link counts where it names the same page', () => {
  test.each([
    ['same page', `${PAGE}?a=b`, PAGE, PAGE],
    ['other host form', PAGE, PAGE.replace('//', '//www.'), PAGE.replace('//', '//www.')],
    ['relative', `${PAGE}?x=y`, '/can-loc-them-hai-xa-post275512.html', PAGE],
    [
      'new slug, same number',
      'https://a.vn/tin/cu-12345.html',
      'https://a.vn/moi-12345.html',
      'https://a.vn/moi-12345.html',
    ],
    ['empty', PAGE, '', PAGE],
    ['front page', PAGE, 'https://baohatinh.vn/', PAGE],
    ['section', PAGE, 'https://baohatinh.vn/xa-hoi/', PAGE],
    ['other article', PAGE, 'https://baohatinh.vn/hai-xa-post275511.html', PAGE],
    ['other site', PAGE, PAGE.replace('baohatinh', 'tintuc24h'), PAGE],
    ['no web address', PAGE, 'javascript:void(0)', PAGE],
    [
      'a month is no article number',
      'https://a.vn/tin/202007/mot-2984731/',
      'https://a.vn/tin/202007/',
      'https://a.vn/tin/202007/mot-2984731/',
    ],
    [
      'drops the parameter that says which article',
      'https://a.gov.vn/Pages/tin.aspx?ItemID=512',
      'https://a.gov.vn/Pages/tin.aspx',
      'https://a.gov.vn/Pages/tin.aspx?ItemID=512',
    ],
  ])('%s', (_, address, canonical, expected) => {
    expect(normalizeAddress(address, canonical)).toBe(expected);
  });
});
