/** Figures and names corrected, exchanged, brought up to date; what must not be taken for them. */
import type { Rewriting } from './rewriting.ts';

export const REWRITINGS_OF_FIGURES: readonly Rewriting[] = [
  {
    name: 'a toll brought up to date',
    article: 'd05-bao-lu',
    changes: [
      [
        'tính đến ⟦a:17 giờ ngày 14/9⟧, mưa lũ, sạt lở đất làm ⟦b:48 người⟧ chết, ⟦c:6 người⟧ mất tích, ⟦d:27 người⟧ bị thương; ⟦e:23.840 ngôi nhà⟧ bị ảnh hưởng',
        'tính đến ⟦!a:7 giờ ngày 15/9⟧, mưa lũ, sạt lở đất làm ⟦!b:51 người⟧ chết, ⟦!c:4 người⟧ mất tích, ⟦d:27 người⟧ bị thương; ⟦!e:24.105 ngôi nhà⟧ bị ảnh hưởng',
      ],
    ],
  },
  {
    name: 'the toll of the dead becomes that of the missing',
    article: 'd05-bao-lu',
    changes: [
      [
        'làm ⟦a:48 người⟧ chết, ⟦b:6 người⟧ mất tích, ⟦c:27 người⟧ bị thương;',
        'làm ⟦!a:6 người⟧ chết, ⟦!b:27 người⟧ mất tích, ⟦!c:48 người⟧ bị thương;',
      ],
    ],
  },
  {
    name: 'figures of the last report beside those of today',
    article: 'd05-bao-lu',
    changes: [
      [
        'làm ⟦a:48 người⟧ chết, ⟦b:6 người⟧ mất tích, ⟦c:27 người⟧ bị thương;',
        'làm ⟦a:48 người⟧ chết (tăng 3 người so với sáng nay), ⟦b:6 người⟧ mất tích (giảm 2 người), ⟦c:27 người⟧ bị thương;',
      ],
    ],
  },
  {
    name: 'a figure corrected, a note at the end',
    article: 'e02-bo-nhiem-can-bo',
    changes: [
      [
        'An Giang có ⟦a:102 đơn vị hành chính⟧ cấp xã, trong đó ⟦b:3 đặc khu⟧ Phú Quốc, Kiên Hải, Thổ Châu,',
        'An Giang có ⟦!a:92 đơn vị hành chính⟧ cấp xã, trong đó ⟦b:3 đặc khu⟧ Phú Quốc, Kiên Hải, Thổ Châu,',
      ],
    ],
    appended: '\nBản trước của bài viết ghi 102 đơn vị hành chính; tòa soạn đã sửa.',
  },
  {
    name: 'a corrected figure, the wrong one told in a note in brackets',
    article: 'f11-dai-hoi-phu-nu-bac-ha',
    changes: [
      [
        'bầu ⟦a:13 đại biểu⟧ chính thức, ⟦b:1 đại biểu⟧ dự khuyết',
        'bầu ⟦!a:15 đại biểu⟧ (bản trước ghi 13 đại biểu) chính thức, ⟦b:1 đại biểu⟧ dự khuyết',
      ],
    ],
  },
  {
    name: 'a figure given a range',
    article: 'd08-du-lich',
    changes: [
      [
        'huyện Đồng Văn đón ⟦a:31.250 lượt⟧, công suất buồng, phòng đạt ⟦b:85-90%⟧, có đêm kín ⟦c:100%⟧.',
        'huyện Đồng Văn đón ⟦!a:31.250-32.000 lượt⟧, công suất buồng, phòng đạt ⟦!b:85%⟧, có đêm kín ⟦c:100%⟧.',
      ],
    ],
  },
  {
    name: 'a sign changed',
    article: 'd10-tai-nan-giao-thong',
    changes: [
      [
        'giảm ⟦a:14 người⟧ chết (⟦b:168/182⟧, ⟦c:-7,69%⟧), nhưng tăng ⟦d:19 người⟧ bị thương (⟦e:+10,73%⟧).',
        'giảm ⟦a:14 người⟧ chết (⟦b:168/182⟧, ⟦!c:+7,69%⟧), nhưng tăng ⟦d:19 người⟧ bị thương (⟦!e:-10,73%⟧).',
      ],
    ],
    reasons: { c: 'figuresDiffer', e: 'figuresDiffer' },
  },
  {
    name: 'a decimal comma lost',
    article: 'd02-dau-tu-cong',
    changes: [
      [
        'giải ngân ⟦a:1.040,5 tỷ đồng⟧, đạt ⟦b:21,4%⟧ kế hoạch, giảm ⟦c:3,05%⟧ so với cùng kỳ',
        'giải ngân ⟦!a:10.405 tỷ đồng⟧, đạt ⟦!b:214%⟧ kế hoạch, giảm ⟦!c:3.05%⟧ so với cùng kỳ',
      ],
    ],
  },
  {
    name: 'another scale, another currency',
    article: 'g13-cua-khau',
    changes: [
      [
        'gồm xuất khẩu ⟦a:462,5 triệu USD⟧ (⟦b:+28,4%⟧), nhập khẩu ⟦c:774,3 triệu USD⟧ (⟦d:+41,3%⟧).',
        'gồm xuất khẩu ⟦!a:462,5 tỷ USD⟧ (⟦b:+28,4%⟧), nhập khẩu ⟦!c:774,3 triệu NDT⟧ (⟦d:+41,3%⟧).',
      ],
    ],
  },
  {
    name: 'hơn made gần, a hedge dropped',
    article: 'd09-khen-thuong',
    changes: [
      [
        'hỗ trợ ⟦a:1.857 hộ⟧ xóa nhà tạm với ⟦b:hơn 92,8 tỷ đồng⟧, tỷ lệ hộ nghèo giảm ⟦c:4,6%⟧.',
        'hỗ trợ ⟦a:1.857 hộ⟧ xóa nhà tạm với ⟦!b:gần 92,8 tỷ đồng⟧, tỷ lệ hộ nghèo giảm ⟦c:4,6%⟧.',
      ],
      [
        'nâng tỷ lệ người lao động trực tiếp được khen lên ⟦d:trên 60%⟧,',
        'nâng tỷ lệ người lao động trực tiếp được khen lên ⟦!d:60%⟧,',
      ],
    ],
  },
  {
    name: 'two officials confused, put right',
    article: 'e02-bo-nhiem-can-bo',
    changes: [
      [
        'Chủ trì có ông ⟦a:Trần Lê Hữu Nghiệp⟧, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; bà ⟦b:Võ Thị Ngọc Sương⟧, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy.',
        'Chủ trì có bà ⟦!a:Võ Thị Ngọc Sương⟧, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; ông ⟦!b:Trần Lê Hữu Nghiệp⟧, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy.',
      ],
    ],
  },
  {
    name: 'a name’s one letter',
    article: 'd04-ma-tuy',
    changes: [
      ['Thượng tá ⟦a:Quàng Văn Thoan⟧, Trưởng phòng', 'Thượng tá ⟦!a:Quàng Văn Thoạn⟧, Trưởng phòng'],
    ],
  },
  {
    name: 'a middle name put in, a given name alone',
    article: 'f05-cong-an-xa-cuu-dan',
    changes: [
      [
        'là Thiếu tá ⟦a:Huỳnh Tấn Khoa⟧, Trưởng Công an xã Hòa Thịnh.',
        'là Thiếu tá ⟦!a:Huỳnh Lê Tấn Khoa⟧, Trưởng Công an xã Hòa Thịnh.',
      ],
      ['Anh ⟦b:Phan Văn Bửu⟧, sinh năm 1983, Tổ phó', 'Anh ⟦!b:Bửu⟧, sinh năm 1983, Tổ phó'],
    ],
  },
  {
    name: 'a body renamed',
    article: 'g12-cuu-nan-tau-ca',
    changes: [
      [
        'Đại diện ⟦a:Nghiệp đoàn Nghề cá An Vĩnh⟧, ông ⟦b:Ba Vệ⟧ rầu rĩ:',
        'Đại diện ⟦!a:Hội Nghề cá Lý Sơn⟧, ông ⟦b:Ba Vệ⟧ rầu rĩ:',
      ],
    ],
  },
  {
    name: 'a figure taken out, its twin elsewhere stays',
    article: 'd08-du-lich',
    changes: [
      ['Mỗi tháng mùa hoa, gia đình thu từ ⟦a:40 đến 45 triệu đồng⟧. ', ''],
      [
        '10 tháng năm 2023, toàn tỉnh đón ⟦b:2,6 triệu lượt khách⟧, vượt 4% kế hoạch cả năm.',
        'Lượng khách tăng mạnh.',
      ],
    ],
  },
  {
    name: 'a figure taken out, the same said of something else',
    article: 'g02-dau-gia-dat',
    changes: [
      [
        'Cách hội trường ⟦a:chưa đầy 2 km⟧, việc chi trả tiền thu hồi đất',
        'Trong khi đó, việc chi trả tiền thu hồi đất',
      ],
      ['Lô rẻ nhất, LK5-18, cũng chốt', 'Lô rẻ nhất, cách quốc lộ chưa đầy 2 km, cũng chốt'],
    ],
  },
  {
    name: 'rows of a list exchange their figures',
    article: 'g01-thu-ngan-sach',
    changes: [
      [
        '- Lệ phí trước bạ: ⟦a:1.036 tỷ⟧ (⟦b:88,9%⟧; ⟦c:+6,1%⟧);',
        '- Lệ phí trước bạ: ⟦!a:731,2 tỷ⟧ (⟦!b:58,5%⟧; ⟦!c:-22,7%⟧);',
      ],
      [
        '- Thuế bảo vệ môi trường: ⟦d:731,2 tỷ⟧ (⟦e:58,5%⟧; ⟦f:-22,7%⟧);',
        '- Thuế bảo vệ môi trường: ⟦!d:1.036 tỷ⟧ (⟦!e:88,9%⟧; ⟦!f:+6,1%⟧);',
      ],
    ],
  },
  {
    name: 'rows of a list exchange places',
    article: 'g01-thu-ngan-sach',
    changes: [
      [
        '- Lệ phí trước bạ: ⟦a:1.036 tỷ⟧ (⟦b:88,9%⟧; ⟦c:+6,1%⟧);\n- Thuế bảo vệ môi trường: ⟦d:731,2 tỷ⟧ (⟦e:58,5%⟧; ⟦f:-22,7%⟧);',
        '- Thuế bảo vệ môi trường: ⟦d:731,2 tỷ⟧ (⟦e:58,5%⟧; ⟦f:-22,7%⟧);\n- Lệ phí trước bạ: ⟦a:1.036 tỷ⟧ (⟦b:88,9%⟧; ⟦c:+6,1%⟧);',
      ],
    ],
  },
  {
    name: 'a table’s rows in another order, one with another figure',
    article: 'g04-gia-nong-san',
    changes: [
      [
        'Đắk Lắk    133.000    ⟦a:-1.700⟧\nGia Lai    133.000    ⟦b:-1.700⟧\nĐắk Nông    ⟦c:133.200⟧    ⟦d:-1.800⟧\nLâm Đồng    ⟦e:131.500⟧    ⟦f:-1.600⟧',
        'Lâm Đồng    ⟦e:131.500⟧    ⟦f:-1.600⟧\nĐắk Nông    ⟦!c:133.400⟧    ⟦d:-1.800⟧\nGia Lai    133.000    ⟦b:-1.700⟧\nĐắk Lắk    133.000    ⟦a:-1.700⟧',
      ],
    ],
  },
  {
    name: 'a series in another order',
    article: 'f03-ngay-hoi-tong-quan',
    changes: [
      [
        'Hưng Hà ⟦a:268 công dân⟧; Thái Thuỵ ⟦b:261⟧; Quỳnh Phụ ⟦c:250⟧; Đông Hưng ⟦d:247⟧; Tiền Hải ⟦e:236⟧;',
        'Tiền Hải ⟦e:236⟧; Đông Hưng ⟦d:247⟧; Quỳnh Phụ ⟦c:250⟧; Thái Thuỵ ⟦b:261⟧; Hưng Hà ⟦a:268 công dân⟧;',
      ],
    ],
  },
  {
    name: 'a series whose figures move on by one',
    article: 'f03-ngay-hoi-tong-quan',
    changes: [
      [
        'Hưng Hà ⟦a:268 công dân⟧; Thái Thuỵ ⟦b:261⟧; Quỳnh Phụ ⟦c:250⟧; Đông Hưng ⟦d:247⟧; Tiền Hải ⟦e:236⟧;',
        'Hưng Hà ⟦!a:261 công dân⟧; Thái Thuỵ ⟦!b:250⟧; Quỳnh Phụ ⟦!c:247⟧; Đông Hưng ⟦!d:236⟧; Tiền Hải ⟦!e:268⟧;',
      ],
    ],
  },
  {
    name: 'an entry put into a series',
    article: 'f03-ngay-hoi-tong-quan',
    changes: [
      [
        'Thái Thuỵ ⟦a:261⟧; Quỳnh Phụ ⟦b:250⟧; Đông Hưng ⟦c:247⟧;',
        'Thái Thuỵ ⟦a:261⟧; Tiền Châu 261; Quỳnh Phụ ⟦b:250⟧; Bắc Hưng 247; Đông Hưng ⟦c:247⟧;',
      ],
    ],
  },
  {
    name: 'an entry taken out of a series',
    article: 'f14-dich-ta-heo-quang-ngai',
    changes: [
      [
        'xã Nghĩa Hành ⟦a:112 con⟧, xã Phước Giang: ⟦b:87 con⟧, Đình Cương ⟦c:45con⟧, xã Mộ Đức - ⟦d:39 con⟧,',
        'xã Nghĩa Hành ⟦a:112 con⟧, Đình Cương ⟦c:45con⟧, xã Mộ Đức - ⟦d:39 con⟧,',
      ],
    ],
  },
  {
    name: 'awards exchanged between two givers',
    article: 'f01-antq-truong-hoc-doanh-nghiep',
    changes: [
      [
        'gửi tặng Bằng khen ⟦a:5 tập thể⟧ và ⟦b:7 cá nhân⟧;',
        'gửi tặng Bằng khen ⟦!a:7 tập thể⟧ và ⟦!b:5 cá nhân⟧;',
      ],
      [
        'tặng Bằng khen cho ⟦c:24 tập thể⟧, ⟦d:31 cá nhân⟧;',
        'tặng Bằng khen cho ⟦!c:31 tập thể⟧, ⟦!d:24 cá nhân⟧;',
      ],
    ],
  },
  {
    name: 'a date moved to the day of the report',
    article: 'f14-dich-ta-heo-quang-ngai',
    changes: [
      [
        'tính đến ⟦a:17 giờ ngày 18.8⟧, dịch xảy ra tại ⟦b:1.146 hộ⟧ của ⟦c:214 thôn⟧, tổ dân phố;',
        'tính đến ⟦!a:17 giờ ngày 19.8⟧, dịch xảy ra tại ⟦b:1.146 hộ⟧ của ⟦c:214 thôn⟧, tổ dân phố;',
      ],
    ],
  },
  {
    name: 'words for digits',
    article: 'e03-xet-xu-tham-o',
    changes: [['Các bị cáo có ⟦a:15 ngày⟧ để kháng cáo.', 'Các bị cáo có ⟦!a:mười lăm ngày⟧ để kháng cáo.']],
  },
];
