/** Tables and lists whose rows move, go, come and change. */
import type { Rewriting } from './rewriting.ts';

const row = (school: string, rest: string) =>
  `- Trường ${school} được phân bổ số xe đạp từ nguồn xã hội hóa dành cho học sinh có hoàn cảnh khó khăn là ${rest}, giao trước ngày 5/9 tại sân trường, có đại diện phụ huynh chứng kiến;\n`;

export const REWRITINGS_OF_TABLES: readonly Rewriting[] = [
  {
    name: '49 đơn vị, now 39 đơn vị, in the text alone',
    article: 'table',
    changes: [
      [
        'Theo đó có ⟦a:49 đơn vị⟧, doanh nghiệp nhận giúp, tổng kinh phí ⟦b:8,7 tỷ đồng⟧; ⟦c:49 đơn vị⟧ này cam kết giải ngân xong trong ⟦d:45 ngày⟧.',
        'Theo đó có ⟦!a:39 đơn vị⟧, doanh nghiệp nhận giúp, tổng kinh phí ⟦b:8,7 tỷ đồng⟧; ⟦!c:39 đơn vị⟧ này cam kết giải ngân xong trong ⟦d:45 ngày⟧.',
      ],
      ['Lễ phát động có ⟦e:49 đơn vị⟧ dự.', 'Lễ phát động có ⟦e:49 đơn vị⟧ dự.'],
      ['\nBản Nà Vạc\n⟦f:49⟧\n', '\nBản Nà Vạc\n⟦f:49⟧\n'],
    ],
  },
  {
    name: '49 đơn vị, now 39 đơn vị, in the caption alone',
    article: 'table',
    changes: [
      ['Theo đó có ⟦a:49 đơn vị⟧, doanh nghiệp', 'Theo đó có ⟦a:49 đơn vị⟧, doanh nghiệp'],
      ['tỷ đồng; ⟦c:49 đơn vị⟧ này cam kết', 'tỷ đồng; ⟦c:49 đơn vị⟧ này cam kết'],
      ['Lễ phát động có ⟦e:49 đơn vị⟧ dự.', 'Lễ phát động có ⟦!e:39 đơn vị⟧ dự.'],
    ],
  },
  {
    name: 'cells: two rows exchange places',
    article: 'table',
    changes: [
      [
        '1\nBản Khá\n⟦a:12⟧\n⟦b:720 triệu đồng⟧\n2\nBản Phiêng Pẻn\n⟦c:39⟧\n⟦d:2.340 triệu đồng⟧\n',
        '1\nBản Phiêng Pẻn\n⟦c:39⟧\n⟦d:2.340 triệu đồng⟧\n2\nBản Khá\n⟦a:12⟧\n⟦b:720 triệu đồng⟧\n',
      ],
    ],
  },
  {
    name: 'cells: two rows exchange their figures',
    article: 'table',
    changes: [
      [
        'Bản Phiêng Pẻn\n⟦a:39⟧\n⟦b:2.340 triệu đồng⟧\n3\nBản Cang Cói\n12\n720 triệu đồng\n4\nBản Nà Vạc\n⟦c:49⟧\n⟦d:2.940 triệu đồng⟧',
        'Bản Phiêng Pẻn\n⟦!a:49⟧\n⟦!b:2.940 triệu đồng⟧\n3\nBản Cang Cói\n12\n720 triệu đồng\n4\nBản Nà Vạc\n⟦!c:39⟧\n⟦!d:2.340 triệu đồng⟧',
      ],
    ],
  },
  {
    name: 'cells: a row deleted, another has the same figures',
    article: 'table',
    changes: [
      ['1\n⟦a:Bản Khá⟧\n⟦b:12⟧\n⟦c:720 triệu đồng⟧\n2\n', '2\n'],
      ['3\nBản Cang Cói\n⟦d:12⟧\n⟦e:720 triệu đồng⟧\n', '3\nBản Cang Cói\n⟦d:12⟧\n⟦e:720 triệu đồng⟧\n'],
    ],
  },
  {
    name: 'cells: a row put in with the same figures',
    article: 'table',
    changes: [
      [
        '1\nBản Khá\n⟦a:12⟧\n⟦b:720 triệu đồng⟧\n2\n',
        '1\nBản Khá\n⟦a:12⟧\n⟦b:720 triệu đồng⟧\n2\nBản Pá Vai\n12\n720 triệu đồng\n2\n',
      ],
      ['Cang Cói\n⟦d:12⟧\n⟦e:720 triệu đồng⟧\n4', 'Cang Cói\n⟦d:12⟧\n⟦e:720 triệu đồng⟧\n5'],
      ['Tổng cộng\n⟦f:112⟧\n⟦g:6.720 triệu đồng⟧', 'Tổng cộng\n⟦!f:124⟧\n⟦!g:7.440 triệu đồng⟧'],
    ],
  },
  {
    name: 'cells run together into lines',
    article: 'table',
    changes: [
      [
        '1\nBản Khá\n⟦a:12⟧\n⟦b:720 triệu đồng⟧\n2\nBản Phiêng Pẻn\n⟦c:39⟧\n⟦d:2.340 triệu đồng⟧\n3\nBản Cang Cói\n⟦e:12⟧\n⟦f:720 triệu đồng⟧\n',
        '1. Bản Khá: ⟦a:12⟧ hộ, ⟦b:720 triệu đồng⟧\n2. Bản Phiêng Pẻn: ⟦c:39⟧ hộ, ⟦d:2.340 triệu đồng⟧\n3. Bản Cang Cói: ⟦e:12⟧ hộ, ⟦f:720 triệu đồng⟧\n',
      ],
    ],
  },
  {
    name: 'rows of equal words: one deleted',
    article: 'rows',
    changes: [
      [row('⟦a:Tiểu học Nậm Cắt⟧', '⟦b:24 chiếc⟧'), ''],
      [row('THCS Lũng Chinh', '⟦c:24 chiếc⟧'), row('THCS Lũng Chinh', '⟦c:24 chiếc⟧')],
      [row('THCS Sủng Trà', '⟦d:45 chiếc⟧'), row('THCS Sủng Trà', '⟦d:45 chiếc⟧')],
    ],
  },
  {
    name: 'rows of equal words: in another order',
    article: 'rows',
    changes: [
      [
        row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧') +
          row('Tiểu học Khau Vai', '⟦b:31 chiếc⟧') +
          row('THCS Lũng Chinh', '⟦c:24 chiếc⟧'),
        row('THCS Lũng Chinh', '⟦c:24 chiếc⟧') +
          row('Tiểu học Khau Vai', '⟦b:31 chiếc⟧') +
          row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧'),
      ],
    ],
  },
  {
    name: 'rows of equal words: figures exchanged',
    article: 'rows',
    changes: [
      [row('Tiểu học Khau Vai', '⟦a:31 chiếc⟧'), row('Tiểu học Khau Vai', '⟦!a:45 chiếc⟧')],
      [row('THCS Sủng Trà', '⟦b:45 chiếc⟧'), row('THCS Sủng Trà', '⟦!b:31 chiếc⟧')],
      [row('THCS Lũng Chinh', '⟦c:24 chiếc⟧'), row('THCS Lũng Chinh', '⟦c:24 chiếc⟧')],
    ],
  },
  {
    name: 'rows of equal words: one put in above, one changed',
    article: 'rows',
    changes: [
      [
        row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧'),
        row('Mầm non Nậm Cắt', '24 chiếc') + row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧'),
      ],
      [row('THCS Lũng Chinh', '⟦c:24 chiếc⟧'), row('THCS Lũng Chinh', '⟦!c:28 chiếc⟧')],
    ],
  },
  {
    name: 'rows of equal words, all a little reworded',
    article: 'rows',
    changes: [
      [
        row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧'),
        row('Tiểu học Nậm Cắt', '⟦a:24 chiếc⟧').replace('số xe đạp', 'xe đạp mới'),
      ],
      [
        row('Tiểu học Khau Vai', '⟦b:31 chiếc⟧'),
        row('Tiểu học Khau Vai', '⟦b:31 chiếc⟧').replace('số xe đạp', 'xe đạp mới'),
      ],
      [
        row('THCS Lũng Chinh', '⟦c:24 chiếc⟧'),
        row('THCS Lũng Chinh', '⟦c:24 chiếc⟧').replace('số xe đạp', 'xe đạp mới'),
      ],
    ],
  },
];
