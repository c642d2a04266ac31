import { examples, refusals, type Phrasings } from './phrasing.ts';

const STORY =
  'Chiều 5/3, bà con thôn Hạ ra đồng gặt nốt mấy sào lúa chín trước khi mưa về, mỗi người một tay. Lúa năm nay được mùa.';

/** Signatures under the items of a page in brief. */
export const phrasings: readonly Phrasings[] = [
  examples({ kind: 'person' }, [`${STORY}\n«T.L»\nGẶT XONG LÚA\n${STORY}`]),
  refusals('person', [`${STORY}\n«THÔN HẠ»\nGẶT XONG LÚA\n${STORY}`]),
];
