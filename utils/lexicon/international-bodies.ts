/**
 * International bodies by the full names and abbreviations Vietnamese news prints: the United Nations with its organs,
 * programmes and agencies (un.org, list of the UN system), regional blocs, banks and courts. Foreign governments' bodies
 * follow the grammar of heads (Bộ, Ngân hàng Trung ương, Quân đội and a country).
 */
import { phraseList } from './phrase-list.ts';

/** How the United Nations is written inside other names. Case and tone placement do not matter. */
const UNITED_NATIONS: readonly string[] = ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ'];

/** `*` is the United Nations. */
const UNITED_NATIONS_BODIES: readonly string[] = phraseList(`
*|Hội đồng Bảo an *|HĐBA *|Đại hội đồng *|ĐHĐ *|Ban Thư ký *|Văn phòng *|Hội đồng Nhân quyền *|Hội đồng Quản thác *|
Hội đồng Kinh tế và Xã hội *|Hội đồng Kinh tế - Xã hội *|Chương trình Phát triển *|Chương trình Môi trường *|Tòa án Công lý *|
Chương trình Định cư con người *|Chương trình Lương thực *|Chương trình Lương thực Thế giới của *|Quỹ Nhi đồng *|Quỹ Dân số *|Quỹ Phát triển Phụ nữ *|
Cao ủy *|Cao ủy * về người tị nạn|Cao ủy * về người tỵ nạn|Cao ủy * về nhân quyền|Cơ quan * về người tị nạn|
Văn phòng Cao ủy * về người tị nạn|Văn phòng Cao ủy * về nhân quyền|Cơ quan Cao ủy * về người tị nạn|Ủy ban * về người tị nạn|
Văn phòng * về ma túy và tội phạm|Văn phòng * về chống ma túy và tội phạm|Cơ quan Phòng, chống ma túy và tội phạm *|
Cơ quan Phòng chống ma túy và tội phạm của *|Văn phòng Điều phối các vấn đề nhân đạo *|Văn phòng Điều phối các vấn đề nhân đạo của *|
Văn phòng * về giảm nhẹ rủi ro thiên tai|Cơ quan * về bình đẳng giới và trao quyền cho phụ nữ|Cơ quan Phụ nữ *|
Cơ quan Cứu trợ và Việc làm *|Cơ quan Cứu trợ và Việc làm của *|Cơ quan * về cứu trợ người tị nạn Palestine|
Cơ quan Cứu trợ và Việc làm của * cho người tị nạn Palestine|Tổ chức Giáo dục, Khoa học và Văn hóa *|Tổ chức Giáo dục, Khoa học và Văn hóa của *|
Tổ chức Lương thực và Nông nghiệp *|Tổ chức Nông nghiệp và Lương thực *|Tổ chức Nông Lương *|Tổ chức Nông lương của *|Tổ chức Phát triển Công nghiệp *|
Tổ chức Du lịch *|Phái bộ *|Phái đoàn *|Phái bộ gìn giữ hòa bình *|Lực lượng gìn giữ hòa bình *|Hội nghị * về Thương mại và Phát triển|
Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương *|Ủy ban * về quyền trẻ em|Ủy ban Luật pháp Quốc tế *|Lực lượng Lâm thời * tại Liban|
Nhóm Điều phối * tại Việt Nam|Chương trình chung * về HIV/AIDS
`);

const OTHER_BODIES: readonly string[] = phraseList(`
Hội đồng Anh|Tổ chức Cứu trợ Nhi đồng|Tổ chức Cứu trợ Trẻ em|Tổ chức Tầm nhìn Thế giới|Tổ chức Tầm nhìn Thế giới Việt Nam|Tổ chức Tầm nhìn Thế giới tại Việt Nam|Tổ chức Bảo tồn thiên nhiên Quốc tế|Tổ chức Quốc tế về Bảo tồn thiên nhiên|Quỹ Quốc tế Bảo vệ thiên nhiên|
Tổ chức Hành động vì người nghèo|Tổ chức Cây Hòa Bình|Tổ chức Cây Hòa bình Việt Nam|Tổ chức Phát triển Hà Lan|Tổ chức Cứu trợ và Phát triển|Tổ chức Bánh mì cho thế giới|Tổ chức Nhân đạo Đan Mạch|Tổ chức Đông Tây hội ngộ|Tổ chức Trả lại tuổi thơ|Tổ chức Phẫu thuật nụ cười|Tổ chức Hòa bình và Phát triển Tây Ban Nha|
Tổ chức Viện trợ nhân dân Na Uy|Tổ chức Liên đoàn Lutheran Thế giới|Tổ chức Cứu trợ Tin lành Đan Mạch|Tổ chức Di cư Quốc tế|Tổ chức Theo dõi Nhân quyền|Tổ chức Xúc tiến Thương mại Nhật Bản|Quỹ Châu Á|Quỹ Hòa bình Nhật Bản|Quỹ Ford|Quỹ Rockefeller|Quỹ Bill và Melinda Gates|Quỹ Môi trường toàn cầu|Quỹ Khí hậu xanh|Quỹ Toàn cầu|
Hội đồng Bảo an|HĐBA|Chương trình Lương thực Thế giới|Tổ chức Khí tượng Thế giới|Tổ chức Sở hữu trí tuệ thế giới|Tổ chức Hàng hải quốc tế|
Tổ chức Hàng không dân dụng quốc tế|Tổ chức Du lịch Thế giới|Tổ chức Thú y thế giới|Tổ chức Sức khỏe Động vật thế giới|Tổ chức Hải quan thế giới|Tổ chức Cảnh sát hình sự quốc tế|
Tổ chức Ân xá Quốc tế|Tổ chức Theo dõi Nhân quyền|Tổ chức Minh bạch Quốc tế|Tổ chức Bác sĩ không biên giới|Bác sĩ không biên giới|Phóng viên không biên giới|
Tổ chức Hiệp ước Bắc Đại Tây Dương|Tổ chức Hợp tác Thượng Hải|Tổ chức Hợp tác Hồi giáo|Tổ chức An ninh và Hợp tác châu Âu|Tổ chức Hiệp ước An ninh tập thể|
Tổ chức các nước châu Mỹ|Tổ chức Các nước xuất khẩu dầu mỏ|Tổ chức Cấm vũ khí hóa học|Tổ chức Quốc tế Pháp ngữ|Cộng đồng Pháp ngữ|Khối Thịnh vượng chung|
Liên minh châu Phi|Liên đoàn Arab|Liên đoàn Ả Rập|Liên đoàn Ả-rập|Liên minh Kinh tế Á - Âu|Liên minh Kinh tế Á-Âu|Liên minh Nghị viện Thế giới|Liên minh Bưu chính Thế giới|
Liên minh Viễn thông Quốc tế|Hội đồng Hợp tác vùng Vịnh|Hội đồng Hợp tác Vùng Vịnh|Cộng đồng Kinh tế các quốc gia Tây Phi|Cộng đồng Kinh tế Tây Phi|Cộng đồng Phát triển miền Nam châu Phi|
Cộng đồng các quốc gia độc lập|Cộng đồng ASEAN|Ban Thư ký ASEAN|Hiệp hội các quốc gia Đông Nam Á|Ủy hội sông Mekong|Ủy hội sông Mê Kông|Ủy hội sông Mê Công|Ủy hội sông Mekong quốc tế|Ủy hội sông Mê Công quốc tế|Ủy hội sông Mê Kông quốc tế|
Diễn đàn Kinh tế Thế giới|Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương|Hội đồng Kinh doanh ASEAN|Nhóm Ngân hàng Thế giới|Ngân hàng Đầu tư cơ sở hạ tầng châu Á|Ngân hàng Phát triển châu Phi|
Ngân hàng Tái thiết Đức|Ngân hàng Đầu tư châu Âu|Ngân hàng Tái thiết và Phát triển châu Âu|Ngân hàng Thanh toán quốc tế|Ngân hàng Nhân dân Trung Quốc|Ngân hàng Phát triển mới|Công ty Tài chính quốc tế|
Cơ quan Năng lượng quốc tế|Cơ quan Phát triển Pháp|Cơ quan Phát triển Quốc tế Mỹ|Cơ quan Phát triển Quốc tế Hoa Kỳ|Cơ quan Hợp tác Quốc tế Nhật Bản|Cơ quan Hợp tác Quốc tế Hàn Quốc|
Cơ quan Hàng không Vũ trụ Mỹ|Cơ quan Vũ trụ châu Âu|Cơ quan Khảo sát địa chất Mỹ|Cục Khảo sát Địa chất Mỹ|Cơ quan Khí tượng Nhật Bản|Cơ quan Dược phẩm châu Âu|Cơ quan Biên phòng châu Âu|
Cục Điều tra Liên bang|Cục Điều tra Liên bang Mỹ|Cơ quan Tình báo Trung ương|Cơ quan Tình báo Trung ương Mỹ|Cơ quan An ninh Liên bang|Cơ quan An ninh Liên bang Nga|Cơ quan An ninh Ukraine|
Cục Quản lý Thực phẩm và Dược phẩm Mỹ|Ủy ban Chứng khoán và Giao dịch Mỹ|Cơ quan Bảo vệ Môi trường Mỹ|Cơ quan Quản lý Khẩn cấp Liên bang|
Hội đồng Liên minh châu Âu|Hội đồng châu Âu|Tòa án Công lý quốc tế|Tòa án Công lý Quốc tế của Liên hợp quốc|Tòa án Công lý châu Âu|Tòa án Nhân quyền châu Âu|Tòa Trọng tài thường trực|
Ủy ban Chữ thập đỏ quốc tế|Hội Chữ thập đỏ quốc tế|Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế|Hội Trăng lưỡi liềm đỏ|Ủy ban Olympic quốc tế|Hội đồng Olympic châu Á|
Liên đoàn Bóng đá thế giới|Liên đoàn Bóng đá châu Á|Liên đoàn Bóng đá Đông Nam Á|Liên đoàn Bóng đá châu Âu|Hiệp hội Vận tải Hàng không quốc tế|Phòng Thương mại và Công nghiệp Việt Nam|
Phòng Thương mại Quốc tế|Ngũ Giác Đài|Tòa Bạch Ốc|Nhà Trắng|Phủ Tổng thống Ukraine|Văn phòng Tổng thống Ukraine|Lực lượng Phòng vệ Israel|Vệ binh Cách mạng Hồi giáo Iran|
Vệ binh Cách mạng Hồi giáo|Lực lượng Vệ binh Cách mạng Hồi giáo Iran|Nhà nước Hồi giáo|Quốc vụ viện|Quốc vụ viện Trung Quốc|Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc|Đảng Cộng sản Trung Quốc|
Đảng Nhân dân Cách mạng Lào|Đảng Nhân dân Campuchia|Đảng Cộng sản Cuba|Đảng Lao động Triều Tiên|Đảng Lao động|Đảng Dân chủ Tự do|Đảng Nước Nga Thống nhất|Đảng Quốc đại|Đảng Xanh|
Al-Qaeda|Al Qaeda|Al-Shabaab|Boko Haram|Fatah|Wagner|RSF|OCHA|UNEP|UNIDO|UNCTAD|UNAIDS|UN Women|UN-Habitat|WFP|WMO|WIPO|ITU|IMO|ICAO|IFAD|IFC|AIIB|ICJ|ICC|ICRC|IPU|IDF|IRGC|ECOWAS|
SADC|IGAD|OSCE|OPCW|CSTO|EAEU|SAARC|BIMSTEC|GCC|OAS|CELAC|Mercosur|MERCOSUR|CARICOM|IEA|IATA|OCA|FIVB|FINA|AIPA|ESCAP|ACMECS|Frontex|Europol|Eurostat|EMA|Eurogroup|Quốc hội châu Âu|
Sinn Fein|Bundestag|Knesset|Pentagon|Kremlin|CDC Mỹ|CDC châu Phi|EPA|FEMA|NHTSA|NTSB|FSB|SBU|Mossad
`);

const SYSTEM: readonly string[] = UNITED_NATIONS_BODIES.flatMap((name) =>
  UNITED_NATIONS.map((form) => name.replace('*', form)),
);

/** Every name; full names of several words may be written with any capital first. */
export const INTERNATIONAL_BODIES: readonly string[] = [...SYSTEM, ...OTHER_BODIES];
