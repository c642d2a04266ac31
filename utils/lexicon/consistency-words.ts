/**
 * Words around figures that belong together: a whole and its parts, a share, a change. Collected from our own reading
 * of provincial news.
 */

/** What a whole is made of follows, all of it. */
export const LISTS_ALL = 'gồm';
/** Some of the whole follows. */
export const LISTS_SOME = 'trong đó, trong số đó, trong số này, trong số ấy';
/** Before gồm: what it does not say (chưa bao gồm), or only by the way. */
export const LISTS_NOTHING = 'chưa, không, chưa bao, không bao';

/** Behind these a list of parts goes over to something else. */
export const LIST_ENDS = `
  trong đó, trong số, gồm, còn, khác, riêng, ngoài, tăng, giảm, vượt, hơn, kém, so, cùng kỳ, mỗi, bình quân, trung bình, tổng,
  cộng, nâng, đưa, chưa, không, nhưng, song, tuy, đồng thời, chủ yếu, đều, tiêu biểu, như, lũy kế, dự kiến`;

/** Counters so general that their parts are counted by other nouns. */
export const WIDER_UNITS: Readonly<Record<string, string>> = {
  'đơn vị': 'tỉnh, thành phố, huyện, thị xã, quận, xã, phường, thị trấn, đặc khu',
  'địa phương': 'tỉnh, thành phố, huyện, thị xã, quận, xã, phường, thị trấn, đặc khu',
  'huy chương': 'HCV, HCB, HCĐ, vàng, bạc, đồng',
  người: 'nam, nữ',
  em: 'nam, nữ',
  'học sinh': 'nam, nữ',
  'đại biểu': 'nam, nữ',
  'đồng chí': 'nam, nữ',
  'hội viên': 'nam, nữ',
  'đoàn viên': 'nam, nữ',
  'thành viên': 'nam, nữ',
  'thí sinh': 'nam, nữ',
  'vận động viên': 'nam, nữ',
  'tân binh': 'nam, nữ',
  'đối tượng': 'nam, nữ',
};

/** Between a part and the percentage it makes. */
export const SHARE_LINKS = 'chiếm, tỷ lệ, đạt tỷ lệ, chiếm tỷ lệ, với tỷ lệ';
/** The same behind `73/126 xã`, where no doubt is what the percentage is of. */
export const RATIO_LINKS = `${SHARE_LINKS}, đạt, bằng, tương đương, tương ứng, tương ứng với, tức`;
/** A word that stands between no part and its percentage. */
export const SHARE_BREAKS = `
  tăng, giảm, vượt, và, thì, còn, trong, riêng, hơn, kém, so, nhưng, mà, với, cùng, lên, xuống, từ, mỗi, đã, nâng, do`;

/** Between two figures of one change and its size. */
export const CHANGE_LINKS = 'tăng, giảm, thêm, tức, tương đương, tương ứng, là, được, tăng thêm';

/** What cannot be more than there are: bodies and votes, for which no plan can be outdone. */
export const BOUNDED_UNITS = `
  xã, phường, thị trấn, đặc khu, huyện, thị xã, quận, thành phố, tỉnh, thôn, bản, ấp, buôn, làng, khu phố,
  tổ dân phố, địa phương, đại biểu, phiếu, tiêu chí, sở, ngành, thành viên, ủy viên, khu dân cư`;
/** Where a plan is spoken of, or two periods, a ratio over one may be meant. */
export const OVER_ONE_MEANT = `
  vượt, kế hoạch, mục tiêu, chỉ tiêu, giao, dự kiến, đăng ký, so, tăng, giảm, cùng kỳ, trước, nghị quyết, lộ trình`;

/** A sentence with one of these speaks of another time or scope than the headline. */
export const OTHER_SCOPE = `
  trước, cùng kỳ, còn, dự kiến, kế hoạch, mục tiêu, chỉ tiêu, mỗi, bình quân, trung bình, đợt, giai đoạn, riêng,
  trong, ban đầu, đầu tiên, tiếp tục, thêm, khác, từng, lũy kế, tổng, chưa, không, nếu, nay, tăng, giảm, so, qua`;
