/** Places as they close the names of bodies. */

/** Countries and cities whose bodies are in the news (Bộ Ngoại giao Mỹ). */
export const COUNTRIES: readonly string[] =
  `Việt Nam|Mỹ|Hoa Kỳ|Trung Quốc|Nga|Nhật Bản|Nhật|Hàn Quốc|Triều Tiên|Lào|Campuchia|Thái Lan|Myanmar|Malaysia|Singapore|Indonesia|Philippines|Brunei|Timor-Leste|Ấn Độ|Pakistan|Bangladesh|Sri Lanka|Nepal|Afghanistan|Iran|Iraq|Israel|Palestine|Liban|Lebanon|Syria|Jordan|Ả Rập Xê Út|Saudi Arabia|Qatar|Kuwait|UAE|Các Tiểu vương quốc Ả Rập Thống nhất|Oman|Yemen|Thổ Nhĩ Kỳ|Ukraine|Belarus|Ba Lan|Đức|Pháp|Anh|Italy|Ý|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Thụy Sĩ|Thụy Điển|Na Uy|Phần Lan|Đan Mạch|Áo|Séc|Cộng hòa Séc|Slovakia|Hungary|Romania|Bulgaria|Hy Lạp|Serbia|Ireland|Iceland|Estonia|Latvia|Litva|Kazakhstan|Uzbekistan|Azerbaijan|Armenia|Gruzia|Mông Cổ|Đài Loan|Hồng Kông|Hong Kong|Australia|Úc|New Zealand|Canada|Mexico|Cuba|Brazil|Argentina|Chile|Peru|Colombia|Venezuela|Ai Cập|Libya|Algeria|Maroc|Nam Phi|Nigeria|Kenya|Ethiopia|Sudan|Liên bang Nga|Liên Xô|châu Âu|Liên minh châu Âu|EU|Bắc Kinh|Thượng Hải|Tokyo|Seoul|Paris|London|Moscow|New York`.split(
    '|',
  );

/** Names of places that are persons' names, or that hold a dash or a lower-case word. */
export const PERSON_PLACES: readonly string[] =
  `Trần Văn Thời|Dương Minh Châu|Hoàng Su Phì|Lê Minh Xuân|Hoàng Văn Thụ|Trần Hưng Đạo|Lê Hồng Phong|Phan Đình Phùng|Phan Bội Châu|Phan Chu Trinh|Nguyễn Trãi|Nguyễn Huệ|Nguyễn Du|Nguyễn Thị Minh Khai|Võ Thị Sáu|Lý Thường Kiệt|Hai Bà Trưng|Ngô Quyền|Quang Trung|Ngô Mây|Trần Phú|Lê Lợi|Lê Đại Hành|Lê Thanh Nghị|Trần Nguyên Hãn|Trần Quang Diệu|Nguyễn Văn Cừ|Nguyễn Cư Trinh|Nguyễn Thái Bình|Phạm Ngũ Lão|Phạm Văn Hai|Bùi Hữu Nghĩa|Hồ Chí Minh|Nguyễn Bỉnh Khiêm|Nguyễn Đình Chiểu|Nguyễn Tất Thành|Phạm Văn Đồng|Nguyễn Phích|Nguyễn Việt Khái|Nguyễn Huân|Nguyễn Huệ|Hồ Thị Kỷ|Phan Ngọc Hiển|Lê Chân|Trương Định|Trương Quang Trọng|Hồ Đắc Kiện|Trần Đề|Trần Hợi|Phạm Trấn|Nguyễn Úy`.split(
    '|',
  );

export const LONG_PLACES: readonly string[] =
  `Bà Rịa - Vũng Tàu|Bà Rịa – Vũng Tàu|Phan Rang - Tháp Chàm|Thừa Thiên - Huế|Thừa Thiên Huế|TP Hồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|TP HCM|TPHCM|Thành phố Hồ Chí Minh|thành phố Hồ Chí Minh|Hồ Chí Minh|Sài Gòn|Vũng Tàu|Đà Lạt|Nha Trang|Vinh|Điện Biên Phủ|Cần Thơ|Hải Phòng|Huế|Đông Nam Bộ|Tây Nam Bộ|Tây Nguyên|Trung Bộ|Nam Bộ|Bắc Bộ|Đồng bằng sông Cửu Long|Thủ Đức|Quy Nhơn|Buôn Ma Thuột|Pleiku|Thủ đô|Đắk Lắk|Đăk Lăk|Đắc Lắc|Đắk Nông|Đăk Nông`.split(
    '|',
  );
