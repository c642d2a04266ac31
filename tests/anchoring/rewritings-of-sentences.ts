/** Sentences written anew around marks that still say the same, passages edited, words moved. */
import type { Rewriting } from './rewriting.ts';

export const REWRITINGS_OF_SENTENCES: readonly Rewriting[] = [
  {
    name: 'active for passive',
    article: 'd05-bao-lu',
    changes: [
      [
        'Hội Chữ thập đỏ tỉnh trao ⟦a:12.400 thùng⟧ mì tôm, ⟦b:8.650 lốc⟧ sữa, 3.000 phần quà; ⟦c:Công ty CP Đá hoa Lục Yên⟧ ủng hộ 2 tỷ đồng và ⟦d:10 tấn⟧ gạo;',
        'Được Hội Chữ thập đỏ tỉnh trao tận tay là ⟦a:12.400 thùng⟧ mì tôm cùng ⟦b:8.650 lốc⟧ sữa, 3.000 phần quà; còn ⟦c:Công ty CP Đá hoa Lục Yên⟧ góp 2 tỷ đồng và ⟦d:10 tấn⟧ gạo;',
      ],
    ],
  },
  {
    name: 'a clause put before',
    article: 'd05-bao-lu',
    changes: [
      [
        'Tỉnh sẽ bố trí ⟦a:4 khu⟧ tái định cư rộng ⟦b:12,6ha⟧ cho ⟦c:167 hộ⟧ mất nhà, hoàn thành ⟦d:trước ngày 31/12/2024⟧.',
        'Theo phương án vừa duyệt, tỉnh sẽ bố trí ⟦a:4 khu⟧ tái định cư với tổng diện tích ⟦b:12,6ha⟧ để đón ⟦c:167 hộ⟧ mất nhà; mốc hoàn thành là ⟦d:trước ngày 31/12/2024⟧.',
      ],
    ],
  },
  {
    name: 'one sentence made two',
    article: 'd06-y-te',
    changes: [
      [
        'Toàn tỉnh được cấp ⟦a:108.500 liều⟧ vắc xin, kinh phí tổ chức ⟦b:3 tỷ 120 triệu đồng⟧. Đến ⟦c:hết ngày 12/11⟧, đã tiêm ⟦d:71.204/98.650 trẻ⟧, đạt ⟦e:72,2%⟧;',
        'Toàn tỉnh được cấp ⟦a:108.500 liều⟧ vắc xin. Kinh phí tổ chức chiến dịch là ⟦b:3 tỷ 120 triệu đồng⟧. Tính đến ⟦c:hết ngày 12/11⟧, các trạm đã tiêm được ⟦d:71.204/98.650 trẻ⟧. Tỷ lệ đạt ⟦e:72,2%⟧;',
      ],
    ],
  },
  {
    name: 'two sentences made one, the name in another place',
    article: 'd10-tai-nan-giao-thong',
    changes: [
      [
        'Tài xế ⟦a:L.V.S⟧ (⟦b:48 tuổi⟧, trú TX. La Gi) chạy ⟦c:92km/giờ⟧ ở đoạn giới hạn ⟦d:60 km/giờ⟧, nồng độ cồn ⟦e:0,482 mg/lít⟧ khí thở. ⟦f:Công an huyện Hàm Thuận Nam⟧ đã khởi tố vụ án.',
        'Tài xế ⟦a:L.V.S⟧ (⟦b:48 tuổi⟧, trú TX. La Gi) cho xe chạy tới ⟦c:92km/giờ⟧ dù đoạn này giới hạn ⟦d:60 km/giờ⟧; đo nồng độ cồn được ⟦e:0,482 mg/lít⟧ khí thở, và ⟦f:Công an huyện Hàm Thuận Nam⟧ đã khởi tố vụ án.',
      ],
    ],
  },
  {
    name: 'the end of a sentence before its beginning',
    article: 'e04-chay-rung',
    changes: [
      [
        'Hai đường băng trắng dài ⟦a:1,8 km⟧, rộng ⟦b:12-15 mét⟧ được mở trong đêm nhờ ⟦c:6 máy xúc⟧ của ⟦d:Công ty TNHH Hòa Hiệp⟧.',
        'Nhờ ⟦c:6 máy xúc⟧ của ⟦d:Công ty TNHH Hòa Hiệp⟧, trong đêm lực lượng chữa cháy mở được hai đường băng trắng dài ⟦a:1,8 km⟧, rộng ⟦b:12-15 mét⟧.',
      ],
    ],
  },
  {
    name: 'a gloss put in brackets behind',
    article: 'd11-hdnd',
    changes: [
      [
        'Sau ⟦a:hai ngày rưỡi⟧ làm việc, ⟦b:chiều 6-12⟧,',
        'Sau ⟦a:hai ngày rưỡi⟧ (từ sáng thứ Tư) làm việc, ⟦b:chiều 6-12⟧ (thứ Sáu),',
      ],
    ],
  },
  {
    name: 'a name’s title written in full',
    article: 'd02-dau-tu-cong',
    changes: [
      [
        'Ông ⟦a:Đỗ Huy Khiêm⟧ - Phó Chủ tịch UBND tỉnh chủ trì hội nghị.',
        'Đồng chí ⟦a:Đỗ Huy Khiêm⟧, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh, chủ trì hội nghị.',
      ],
      [
        'Ông ⟦b:Nguyễn Tất Lĩnh⟧-Phó Giám đốc phụ trách Ban-cho rằng vướng nhất vẫn là mặt bằng.',
        'Theo ông ⟦b:Nguyễn Tất Lĩnh⟧, người đang phụ trách Ban, vướng nhất vẫn là mặt bằng.',
      ],
    ],
  },
  {
    name: 'a passage with a word put in',
    article: 'd08-du-lich',
    changes: [
      [
        '⟦A:Quốc lộ 4C từ thành phố Hà Giang lên Đồng Văn dài ⟦a:146 km⟧, nhiều đoạn chỉ rộng ⟦b:5 - 5,5 m⟧; ngày cao điểm có ⟦c:gần 5.000 lượt xe⟧ qua lại, ùn tắc ⟦d:2 đến 3 giờ⟧.⟧',
        '⟦A:Quốc lộ 4C từ thành phố Hà Giang lên Đồng Văn dài ⟦a:146 km⟧, trong đó nhiều đoạn chỉ rộng ⟦b:5 - 5,5 m⟧; ngày cao điểm có ⟦c:gần 5.000 lượt xe⟧ qua lại, thường ùn tắc ⟦d:2 đến 3 giờ⟧.⟧',
      ],
    ],
  },
  {
    name: 'a passage with a typo corrected',
    article: 'd13-chinh-quyen-hai-cap',
    changes: [
      [
        '⟦A:Hội nghị cũng chỉ ra ⟦a:4 nhóm⟧ khó khăn: ⟦b:38/124 xã, phường⟧ chưa có công chức công nghệ thông tin; phần mềm liên thông hay lổi;⟧',
        '⟦A:Hội nghị cũng chỉ ra ⟦a:4 nhóm⟧ khó khăn: ⟦b:38/124 xã, phường⟧ chưa có công chức công nghệ thông tin; phần mềm liên thông hay lỗi;⟧',
      ],
    ],
  },
  {
    name: 'a passage with other words, its figures the same',
    article: 'f11-dai-hoi-phu-nu-bac-ha',
    changes: [
      [
        '⟦A:Toàn huyện duy trì 19 cơ sở hội, 195 chi hội; tỷ lệ thu hút hội viên tăng từ 71% lên 84,6%; kết nạp mới 1.930 chị, giới thiệu 127 chị vào Đảng.⟧',
        '⟦A:Toàn huyện giữ vững 19 cơ sở hội, 195 chi hội; tỷ lệ thu hút hội viên tăng từ 71% lên 84,6%; kết nạp thêm 1.930 chị, giới thiệu 127 chị vào Đảng.⟧',
      ],
    ],
  },
  {
    name: 'a passage with one figure corrected',
    article: 'f11-dai-hoi-phu-nu-bac-ha',
    changes: [
      [
        '⟦A:Toàn huyện duy trì ⟦a:19 cơ sở hội⟧, ⟦b:195 chi hội⟧; tỷ lệ thu hút hội viên tăng từ ⟦c:71%⟧ lên ⟦d:84,6%⟧; kết nạp mới 1.930 chị, giới thiệu 127 chị vào Đảng.⟧',
        '⟦!A:Toàn huyện duy trì ⟦a:19 cơ sở hội⟧, ⟦!b:159 chi hội⟧; tỷ lệ thu hút hội viên tăng từ ⟦c:71%⟧ lên ⟦d:84,6%⟧; kết nạp mới 1.930 chị, giới thiệu 127 chị vào Đảng.⟧',
      ],
    ],
  },
  {
    name: 'a passage with its figures in another order',
    article: 'f05-cong-an-xa-cuu-dan',
    changes: [
      [
        '⟦A:⟦a:11 đồng chí⟧ bị thương; 9/34 trụ sở Công an cấp xã ngập ⟦b:quá 2 mét⟧, thiệt hại ước tính ban đầu hơn 6 tỉ 700 triệu đồng.⟧',
        '9/34 trụ sở Công an cấp xã ngập ⟦b:quá 2 mét⟧, thiệt hại ước tính ban đầu hơn 6 tỉ 700 triệu đồng; ⟦a:11 đồng chí⟧ bị thương.',
      ],
    ],
    reasons: { A: 'absent' },
  },
  {
    name: 'a quotation shortened',
    article: 'e12-muoi-tom',
    changes: [
      [
        '⟦A:“Mỗi công cho ⟦a:chừng 5 tấn⟧, trừ tiền bạt, tiền dầu còn lời ⟦b:bốn triệu rưỡi⟧. Làm muối ⟦c:ba mươi năm⟧ chưa vụ nào sướng vậy”⟧, ông cười móm mém.',
        '“Mỗi công cho ⟦a:chừng 5 tấn⟧, còn lời ⟦b:bốn triệu rưỡi⟧”, ông nói.',
      ],
    ],
    reasons: { A: 'absent' },
  },
  {
    name: 'reported speech for a quotation',
    article: 'f13-duong-ve-cua-cac-anh',
    changes: [
      [
        'Em gái liệt sĩ, bà ⟦a:Nguyễn Thị Mận⟧, ⟦b:68 tuổi⟧, vượt ⟦c:580km⟧ vào đón anh: “Mẹ tôi chờ đến năm ⟦d:97 tuổi⟧. Bà mất ⟦e:2009⟧, trước lúc đi vẫn dặn để phần anh bát cơm”.',
        'Bà ⟦a:Nguyễn Thị Mận⟧, ⟦b:68 tuổi⟧, em gái liệt sĩ, đã vượt ⟦c:580km⟧ vào đón anh. Bà kể mẹ chờ đến năm ⟦d:97 tuổi⟧, mất ⟦e:2009⟧, trước lúc đi vẫn dặn để phần anh bát cơm.',
      ],
    ],
  },
  {
    name: 'a sentence moved to the end of the article',
    article: 'f14-dich-ta-heo-quang-ngai',
    changes: [['⟦A:Nhiều xã phía đông, ngày nào cũng có hố chôn mới.⟧', '']],
    appended: '\n⟦A:Nhiều xã phía đông, ngày nào cũng có hố chôn mới.⟧',
  },
  {
    name: 'the lead written anew',
    article: 'g12-cuu-nan-tau-ca',
    changes: [
      [
        '(Baoquangngai.vn)- ⟦a:Sáng 13/1⟧, ⟦b:tàu SAR 274⟧ của Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải khu vực II cập cảng Sa Kỳ, mang theo ⟦c:11 ngư dân⟧ trên tàu cá QNg 96417 TS. ⟦d:Hai người⟧ khác vẫn chưa thấy.',
        '(Baoquangngai.vn)- Bà con ra đón rất đông khi ⟦b:tàu SAR 274⟧ của Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải khu vực II vào tới cảng Sa Kỳ ⟦a:sáng 13/1⟧, đưa ⟦c:11 ngư dân⟧ của tàu cá QNg 96417 TS về bờ. Vẫn còn ⟦d:hai người⟧ chưa thấy.',
      ],
    ],
  },
  {
    name: 'punctuation inside marks',
    article: 'h04-lu-phu-yen',
    changes: [
      [
        'Thống kê sơ bộ của ⟦a:Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh⟧: 67 nhà',
        'Thống kê sơ bộ của ⟦a:Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm - cứu nạn tỉnh⟧: 67 nhà',
      ],
      ['ngập ⟦b:0,5-0,8m⟧ trên chiều dài', 'ngập ⟦b:0,5 - 0,8m⟧ trên chiều dài'],
    ],
  },
  {
    name: 'spaces put between figures and units',
    article: 'e12-muoi-tom',
    changes: [
      [
        'thả ⟦a:320.000 con⟧ giống trong hai ao ⟦b:1.800m2⟧, mật độ ⟦c:178 con/m2⟧.',
        'thả ⟦a:320.000 con⟧ giống trong hai ao ⟦b:1.800 m2⟧, mật độ ⟦c:178 con / m2⟧.',
      ],
    ],
  },
  {
    name: 'quotation marks of a name changed',
    article: 'd09-khen-thuong',
    changes: [
      [
        'được tặng danh hiệu ⟦a:“Chiến sĩ thi đua toàn quốc”⟧.',
        'được tặng danh hiệu ⟦a:«Chiến sĩ thi đua toàn quốc»⟧.',
      ],
      [
        'Phong trào ⟦b:“Cao Bằng chung tay giải phóng mặt bằng”⟧ giúp bàn giao',
        "Phong trào ⟦b:'Cao Bằng chung tay giải phóng mặt bằng'⟧ giúp bàn giao",
      ],
    ],
  },
  {
    name: 'capitals of a name changed',
    article: 'h02-giao-duc-tuyen-quang',
    changes: [
      [
        'trao ⟦a:Huân chương Lao động hạng Ba⟧ tặng Trường THPT Chuyên Tuyên Quang',
        'trao ⟦a:Huân chương lao động hạng ba⟧ tặng Trường THPT Chuyên Tuyên Quang',
      ],
      [
        'tổng kết ⟦b:năm học 2022 - 2023⟧, triển khai nhiệm vụ',
        'tổng kết ⟦b:Năm học 2022 - 2023⟧, triển khai nhiệm vụ',
      ],
    ],
  },
];
