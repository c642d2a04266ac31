/** Places as they close the names of bodies. */

/** Names of places that are persons' names, or that hold a dash or a lower-case word. */
export const PERSON_PLACES: readonly string[] =
  `Trần Văn Thời|Dương Minh Châu|Hoàng Su Phì|Lê Minh Xuân|Hoàng Văn Thụ|Trần Hưng Đạo|Lê Hồng Phong|Phan Đình Phùng|Phan Bội Châu|Phan Chu Trinh|Nguyễn Trãi|Nguyễn Huệ|Nguyễn Du|Nguyễn Thị Minh Khai|Võ Thị Sáu|Lý Thường Kiệt|Hai Bà Trưng|Ngô Quyền|Quang Trung|Ngô Mây|Trần Phú|Lê Lợi|Lê Đại Hành|Lê Thanh Nghị|Trần Nguyên Hãn|Trần Quang Diệu|Nguyễn Văn Cừ|Nguyễn Cư Trinh|Nguyễn Thái Bình|Phạm Ngũ Lão|Phạm Văn Hai|Bùi Hữu Nghĩa|Hồ Chí Minh|Nguyễn Bỉnh Khiêm|Nguyễn Đình Chiểu|Nguyễn Tất Thành|Phạm Văn Đồng|Nguyễn Phích|Nguyễn Việt Khái|Nguyễn Huân|Nguyễn Huệ|Hồ Thị Kỷ|Phan Ngọc Hiển|Lê Chân|Trương Định|Trương Quang Trọng|Hồ Đắc Kiện|Trần Đề|Trần Hợi|Phạm Trấn|Nguyễn Úy`.split(
    '|',
  );

export const LONG_PLACES: readonly string[] =
  `Liên bang Nga|Mê Kông|Mê Công|Mekong|Liên minh châu Âu|Các Tiểu vương quốc Ả Rập Thống nhất|Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Phan Rang - Tháp Chàm|Thừa Thiên - Huế|Thừa Thiên Huế|TP Hồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|TP HCM|TPHCM|Thành phố Hồ Chí Minh|thành phố Hồ Chí Minh|Hồ Chí Minh|Sài Gòn|Vũng Tàu|Đà Lạt|Nha Trang|Vinh|Điện Biên Phủ|Cần Thơ|Hải Phòng|Huế|Đông Nam Bộ|Tây Nam Bộ|Tây Nguyên|Trung Bộ|Nam Bộ|Bắc Bộ|Đồng bằng sông Cửu Long|Thủ Đức|Quy Nhơn|Buôn Ma Thuột|Pleiku|Thủ đô|Đắk Lắk|Đăk Lăk|Đắc Lắc|Đắk Nông|Đăk Nông`.split(
    '|',
  );
