/**
 * Regions and well-known places of Viet Nam that are no administrative units, as news prints them. Regions after the
 * six of the regional plans (Resolution 81/2023/QH15) and the older ones still in use.
 */
import { phraseList } from './phrase-list.ts';

/** Spelled as here, capitals and all. */
export const REGIONS: readonly string[] = phraseList(`
miền Bắc|miền Trung|miền Nam|miền Tây|miền Đông|miền Tây Nam Bộ|miền Đông Nam Bộ|miền Trung - Tây Nguyên|
miền Trung và Tây Nguyên|miền Bắc Trung Bộ|miền Tây Bắc|Đông Bắc Bộ|Tây Bắc Bộ|Bắc bộ|Nam bộ|Trung bộ|Đông Nam bộ|
Tây Nam bộ|Bắc Trung bộ|Nam Trung bộ|đồng bằng Bắc Bộ|Trung du và miền núi Bắc Bộ|trung du và miền núi phía Bắc|
duyên hải miền Trung|duyên hải Nam Trung Bộ|Nam Trung Bộ và Tây Nguyên|duyên hải Bắc Bộ|Tây Nguyên|Bắc Tây Nguyên|
Nam Tây Nguyên|Tây Bắc|Đông Bắc|Tây Nam|Việt Bắc|Tây Đô|đồng bằng sông Cửu Long|ĐBSCL|đồng bằng sông Hồng|ĐBSH|
tứ giác Long Xuyên|Đồng Tháp Mười|bán đảo Cà Mau|biển Tây|biển Tây Nam|biển Đông|vịnh Bắc Bộ|vịnh Thái Lan|dãy Trường Sơn|
Trường Sơn|Hoàng Sa|Trường Sa|Hoàng Liên Sơn|vùng Thủ đô|Trung Kỳ|Bắc Kỳ|Nam Kỳ|Đàng Trong|Đàng Ngoài|Kinh Bắc|
Trung du miền núi phía Bắc|trung du, miền núi phía Bắc|miền núi phía Bắc|Bắc Biển Đông|Nam Biển Đông|Đông Bắc Biển Đông|Tây Bắc Biển Đông|xứ Đoài|xứ Mường|đất Quảng|đất Cảng|đất Mỏ|vùng Mỏ|thành Nam|Thành Nam|thành Vinh|xứ Dừa|miệt Thứ|Miệt Thứ|Bảy Núi|Thất Sơn|cố đô Hoa Lư|Quảng Đà|Bình Trị Thiên|Nam Ngãi|Nam Ngãi Bình Phú|Trị Thiên|xứ Thanh|xứ Nghệ|xứ Quảng|xứ Lạng|đất Tổ|Đất Mũi
`);

/** Known without a head word; they may be written behind one too. */
export const LANDMARKS: readonly string[] = phraseList(`
Làng Văn hóa - Du lịch các dân tộc Việt Nam|Làng Văn hóa, Du lịch các dân tộc Việt Nam|Làng Văn hóa Du lịch các dân tộc Việt Nam|Mỹ Đình|Ba Son|Cát Lái|Đồng Tâm|Văn Phú|Vĩnh Hy|Ninh Chữ|Cà Ná|Hòn Chồng|Dốc Lết|Đại Lãnh|Vũng Rô|Cù Mông|Thị Nại|Nhơn Hội|Nhơn Lý|Cửa Lò|Thiên Cầm|Cửa Đại|Hội An|An Bàng|Non Nước|Mỹ Khê|Sơn Trà|Hải Vân|Lao Chải|Tả Van|Tà Xùa|Ô Quy Hồ|Y Tý|Bạch Mộc Lương Tử|Khau Phạ|Tú Lệ|Hang Kia - Pà Cò|Trụ sở Trung ương Đảng|trụ sở Trung ương Đảng|Trụ sở Chính phủ|Đài tưởng niệm các Anh hùng liệt sĩ|Đài tưởng niệm các Anh hùng Liệt sĩ|Đài tưởng niệm các anh hùng liệt sĩ|Đài tưởng niệm các Anh hùng liệt sỹ|Tượng đài các Anh hùng liệt sĩ|Nghĩa trang Liệt sĩ Mai Dịch|Nhà thờ Đức Bà|nhà thờ Đức Bà|Lăng Ông Bà Chiểu|Hồ Con Rùa|Tượng đài Mẹ Việt Nam anh hùng|tượng đài Mẹ Việt Nam anh hùng|
tượng đài Bác Hồ với các dân tộc Tây Nguyên|Tượng đài Bác Hồ với các dân tộc Tây Nguyên|căn cứ Trung ương Cục miền Nam|Căn cứ Trung ương Cục miền Nam|
di tích Trung ương Cục miền Nam|Di tích Trung ương Cục miền Nam|Khu di tích Trung ương Cục miền Nam|Dinh Hoàng A Tưởng|dinh Hoàng A Tưởng|
Miếu Bà Chúa Xứ núi Sam|miếu Bà Chúa Xứ núi Sam|Miếu Bà Chúa Xứ Núi Sam|Sun World Ba Na Hills|Sun World Fansipan Legend|Sun World Hạ Long|VinWonders Phú Quốc|
VinWonders Nha Trang|VinWonders Nam Hội An|Landmark 81|Lotte Center|Keangnam|Cầu Vàng|Cầu Rồng|Sài Gòn|Chợ Lớn|Gia Định|Thăng Long|Hà Thành|Cố đô Huế|Kinh thành Huế|Đại Nội|Hoàng thành Thăng Long|Phố Hiến|
Phố cổ Hội An|Điện Biên Phủ|Khe Sanh|Sa Pa|Sapa|Mũi Né|Hạ Long|Bái Tử Long|Cát Bà|Cô Tô|Tràng An|Tam Chúc|Bái Đính|
Tam Cốc - Bích Động|Cúc Phương|Ba Bể|Bản Giốc|Phong Nha|Phong Nha - Kẻ Bàng|Sơn Đoòng|Lăng Cô|Bạch Mã|Bà Nà|
Ngũ Hành Sơn|Mỹ Sơn|Cù Lao Chàm|Lý Sơn|Sa Huỳnh|Ghềnh Ráng|Kỳ Co|Eo Gió|Cam Ranh|Vân Phong|Măng Đen|Lang Biang|
Langbiang|Núi Bà Đen|Bà Đen|Côn Đảo|Phú Quốc|Nam Du|Hà Tiên|Núi Cấm|Mũi Cà Mau|U Minh Hạ|U Minh Thượng|U Minh|
Tràm Chim|Cái Mép - Thị Vải|Cái Mép|Thị Vải|Lạch Huyện|Dung Quất|Chu Lai|Nghi Sơn|Vũng Áng|Hòn La|Bạch Long Vĩ|
Cồn Cỏ|Mã Pì Lèng|Lũng Cú|Đồng Văn|Tân Trào|Pác Bó|ATK Định Hóa|Ba Tơ|Đồng Lộc|Truông Bồn|Bến Nhà Rồng|
Dinh Độc Lập|Dinh Thống Nhất|Nhà Rồng|Côn Sơn - Kiếp Bạc|Yên Tử|Hương Tích|Hương Sơn|Fansipan|Phan Xi Păng|
Pù Luông|Pù Mát|Vũ Quang|Kẻ Gỗ|Bạch Đằng|Hiền Lương|Bến Hải|Nội Bài|Tân Sơn Nhất|Long Thành|Mường Thanh|Thủ Thiêm|
Phú Mỹ Hưng|Hòa Lạc|Linh Đàm|Hồ Gươm|Hồ Tây|Hồ Hoàn Kiếm|Hồ Xuân Hương|Hồ Tuyền Lâm|Hồ Ba Bể|Hồ Thác Bà|Hồ Trị An|
Hồ Dầu Tiếng|Hồ Lắk|Biển Hồ|Thủ đô Hà Nội|Cố đô Hoa Lư|Thành nhà Hồ|Thành cổ Quảng Trị|Ngã ba Đồng Lộc|
Ngã ba Đông Dương|Cao nguyên đá Đồng Văn|Tây Thiên|Tam Đảo|Ba Vì|Vân Đồn|Móng Cái|Hữu Nghị|Tân Thanh|Lao Bảo|
Cầu Treo|Mộc Bài|Xa Mát|Bờ Y|La Lay|Cha Lo|Nậm Cắn|Tịnh Biên|Tà Lùng|Trà Lĩnh|Ma Lù Thàng|Pa Háng|Phan Rang|
Tháp Chàm|Buôn Mê Thuột|Ban Mê Thuột|Nghĩa Lộ|Vũng Tàu|Bà Rịa|động Phong Nha|động Thiên Đường|động Hương Tích|
động Tam Thanh|động Nhị Thanh|động Ngườm Ngao|phá Tam Giang|Tam Giang - Cầu Hai|đầm phá Tam Giang|Dinh vua Mèo|Gạc Ma|Sinh Tồn|Song Tử Tây|Đá Lát|Len Đao|Cô Lin|Nam Yết|Trường Sa Lớn|bãi Tư Chính|Tư Chính|Thuyền Chài|Tri Tôn|Bà Nà Hills|Mũi Điện|
Gành Đá Đĩa|Văn Miếu - Quốc Tử Giám|Văn Miếu|Nhà hát Lớn Hà Nội|Lăng Chủ tịch Hồ Chí Minh|Lăng Bác|
Quảng trường Ba Đình|Nhà Quốc hội|Trung tâm Hội nghị Quốc gia|Nghệ Tĩnh|Bình Trị Thiên|Hà Nam Ninh|Hà Sơn Bình|Phủ Chủ tịch|Làng Sen|Kim Liên|Nhà tù Côn Đảo|Nhà tù Hỏa Lò|Nhà tù Sơn La
`);

/** Provinces dissolved before 2025, read only behind a tier word: their names are common. */
export const FORMER_PROVINCES: readonly string[] = phraseList(`
Hà Tây|Hà Bắc|Bắc Thái|Hà Tuyên|Hoàng Liên Sơn|Vĩnh Phú|Hải Hưng|Nam Hà|
Thừa Thiên|Quảng Nam - Đà Nẵng|Nghĩa Bình|Phú Khánh|Thuận Hải|Gia Lai - Kon Tum|Sông Bé|Cửu Long|Minh Hải|Biên Hòa|
Thủ Biên|Mỹ Tho|Chương Thiện|Rạch Giá|Hậu Nghĩa|Bình Tuy|Phước Tuy|Phước Long|Long Khánh|Kiến Hòa|Quảng Đức
`);
