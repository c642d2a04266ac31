/**
 * Places outside Viet Nam by the names Vietnamese news prints: every state and territory, continents and seas, and
 * the cities and regions that recur in it. Countries after the list of the Ministry of Foreign Affairs' usage; common
 * second spellings beside them.
 */
import { phraseList } from './phrase-list.ts';

/** Countries of one syllable, which are also words and given names: read with care. */
export const SHORT_COUNTRIES: readonly string[] = phraseList(`
Anh|Áo|Bỉ|Đức|Lào|Mỹ|Nga|Nhật|Pháp|Séc|Úc|Ý
`);

export const COUNTRIES: readonly string[] = phraseList(`
Việt Nam|Liên bang Nga|Afghanistan|Ai Cập|Ai-len|Ai Len|Ireland|Albania|Algeria|An-giê-ri|Andorra|Angola|Antigua và Barbuda|
Ả Rập Saudi|Ả-rập Saudi|Arab Saudi|Ai-cập|Ả-rập Xê-út|Ả Rập Xê Út|Saudi Arabia|Argentina|Ác-hen-ti-na|Armenia|Ác-mê-ni-a|Australia|Austria|
Azerbaijan|A-déc-bai-gian|Ấn Độ|Bahamas|Bahrain|Ba Lan|Ba-lan|Bangladesh|Băng-la-đét|Barbados|Belarus|Bê-la-rút|
Belize|Benin|Bhutan|Bolivia|Bô-li-vi-a|Bosnia và Herzegovina|Bosnia|Bosnia-Herzegovina|Botswana|Bồ Đào Nha|
Bờ Biển Ngà|Brazil|Bra-xin|Brunei|Brunei Darussalam|Bru-nây|Bulgaria|Bun-ga-ri|Burkina Faso|Burundi|Cabo Verde|
Cameroon|Campuchia|Cam-pu-chia|Canada|Ca-na-đa|Cộng hòa Séc|Séc-bi-a|Chile|Chi-lê|Colombia|Cô-lôm-bi-a|Comoros|
Congo|Cộng hòa Dân chủ Congo|Costa Rica|Côte d'Ivoire|Croatia|Cô-oét|Cuba|Cu Ba|Cu-ba|
Các Tiểu vương quốc Ả Rập Thống nhất|Các Tiểu vương quốc Ả-rập Thống nhất|Các Tiểu vương quốc Arab Thống nhất|
Tiểu vương quốc Arab Thống nhất|Các TVQ Arab Thống nhất|UAE|Djibouti|Dominica|Cộng hòa Dominica|
Cộng hòa Dominicana|Đài Loan|Đan Mạch|Đông Timor|Timor-Leste|Timor Leste|Ecuador|Ê-cu-a-đo|El Salvador|Eritrea|
Estonia|E-xtô-ni-a|Eswatini|Ethiopia|Ê-ti-ô-pi-a|Fiji|Phi-gi|Gabon|Gambia|Ghana|Ga-na|Grenada|Greenland|Gruzia|
Georgia|Guatemala|Guinea|Guinea Xích Đạo|Guinea-Bissau|Guyana|Haiti|Ha-i-ti|Hà Lan|Hàn Quốc|Honduras|Hồng Kông|
Hồng Công|Hong Kong|Hungary|Hung-ga-ri|Hy Lạp|Hi Lạp|Hoa Kỳ|Hoa Kì|Iceland|Ai-xơ-len|Indonesia|In-đô-nê-xi-a|Iran|
I-ran|Iraq|I-rắc|Israel|I-xra-en|Italia|Italy|I-ta-li-a|Jamaica|Jordan|Gioóc-đa-ni|Kazakhstan|Ca-dắc-xtan|Kenya|
Kê-ni-a|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Cư-rơ-gư-xtan|Latvia|Lát-vi-a|Lesotho|Lebanon|Liban|Li-băng|Liberia|
Libya|Li-bi|Liechtenstein|Litva|Lithuania|Lít-va|Luxembourg|Lúc-xăm-bua|Ma Cao|Macau|Macao|Bắc Macedonia|
Madagascar|Malaysia|Ma-lai-xi-a|Malawi|Maldives|Man-đi-vơ|Mali|Malta|Man-ta|Maroc|Ma-rốc|Morocco|Marshall|
Mauritania|Mauritius|Mexico|Mê-xi-cô|Mê hi cô|Micronesia|Moldova|Môn-đô-va|Monaco|Mô-na-cô|Mông Cổ|Montenegro|
Mozambique|Mô-dăm-bích|Myanmar|Mi-an-ma|Miến Điện|Namibia|Nam Phi|Nam Sudan|Nauru|Na Uy|Nê-pan|Nepal|New Zealand|
Niu Di-lân|Nhật Bản|Nicaragua|Niger|Nigeria|Ni-giê-ri-a|Oman|Ô-man|Pakistan|Pa-ki-xtan|Palau|Palestine|Pa-le-xtin|
Panama|Pa-na-ma|Papua New Guinea|Paraguay|Peru|Pê-ru|Phần Lan|Philippines|Phi-líp-pin|Philippin|Puerto Rico|Qatar|
Ca-ta|Romania|Rumani|Ru-ma-ni|Rwanda|Saint Lucia|Samoa|San Marino|Senegal|Xê-nê-gan|Serbia|Xéc-bi-a|Seychelles|
Sierra Leone|Singapore|Xin-ga-po|Slovakia|Xlô-va-ki-a|Slovenia|Xlô-ven-ni-a|Quần đảo Solomon|Somalia|Xô-ma-li|
Sri Lanka|Xri Lan-ca|Sudan|Xu-đăng|Suriname|Syria|Xi-ri|Síp|Tajikistan|Tanzania|Tan-da-ni-a|Tây Ban Nha|Tchad|
Thái Lan|Thổ Nhĩ Kỳ|Thổ Nhĩ Kì|Thụy Điển|Thụy Sĩ|Thụy Sỹ|Togo|Tonga|Triều Tiên|CHDCND Triều Tiên|
Trinidad và Tobago|Trung Quốc|Trung Hoa|Cộng hòa Trung Phi|Tunisia|Tuy-ni-di|Turkmenistan|Tuvalu|Uganda|U-gan-đa|
Ukraine|Ukraina|U-crai-na|Uruguay|U-ru-goay|Uzbekistan|U-dơ-bê-ki-xtan|Vanuatu|Vatican|Va-ti-căng|Venezuela|
Vê-nê-xu-ê-la|Vương quốc Anh|Liên hiệp Anh|Xứ Wales|Wales|Scotland|Bắc Ireland|Yemen|Y-ê-men|Zambia|Dăm-bi-a|
Zimbabwe|Dim-ba-bu-ê|Liên Xô|Nam Tư|Tiệp Khắc|Đông Đức|Tây Đức|EU|CHLB Đức|CHDCND Lào|Cộng hòa Liên bang Đức
`);

/** Forms of state before a country's name: Cộng hòa Pháp, Vương quốc Campuchia. */
export const STATE_FORMS: readonly string[] = phraseList(`
Cộng hòa|Vương quốc|Liên bang|Đại công quốc|Công quốc|Nhà nước|CH|CHDCND|CHLB|CHXHCN|Cộng hòa Liên bang|
Cộng hòa Dân chủ Nhân dân|Cộng hòa DCND|Cộng hòa Xã hội chủ nghĩa|Cộng hòa XHCN|Cộng hòa Hồi giáo|
Cộng hòa Nhân dân|Cộng hòa Dân chủ|Cộng hòa Bolivar|Cộng hòa Ả Rập|Cộng hòa Đông|Liên hiệp Vương quốc|Hợp chúng quốc
`);

/** Continents, oceans and regions of the world. */
export const WORLD_REGIONS: readonly string[] = phraseList(`
châu Á|châu Âu|châu Phi|châu Mỹ|châu Mĩ|châu Đại Dương|châu Úc|châu Nam Cực|Nam Cực|Bắc Cực|
châu Á - Thái Bình Dương|Á - Âu|Á-Âu|Thái Bình Dương|Ấn Độ Dương|Đại Tây Dương|Bắc Băng Dương|
Ấn Độ Dương - Thái Bình Dương|Đông Nam Á|Đông Á|Nam Á|Trung Á|Tây Á|Đông Bắc Á|Trung Đông|Cận Đông|Viễn Đông|
Đông Âu|Tây Âu|Bắc Âu|Nam Âu|Trung Âu|Trung và Đông Âu|Bắc Mỹ|Nam Mỹ|Trung Mỹ|Mỹ Latinh|Mỹ Latin|Mỹ-Latinh|châu Mỹ Latinh|châu Mỹ Latin|Mỹ La-tinh|Mỹ La tinh|
Bắc Phi|Tây Phi|Đông Phi|Trung Phi|Đông Dương|Balkan|Ban-căng|Caribe|Ca-ri-bê|Vùng Vịnh|Địa Trung Hải|Biển Đen|
Biển Đỏ|biển Hoa Đông|biển Baltic|biển Caspi|Hồng Hải|Hắc Hải|eo biển Hormuz|eo biển Malacca|eo biển Đài Loan|
kênh đào Suez|kênh đào Panama|Suez|Hormuz|dãy Himalaya|Himalaya|Sahara|Siberia|Xi-bia|Mekong|Mê Kông|Mê Công|
Tiểu vùng sông Mekong|Tiểu vùng sông Mê Kông|Tiểu vùng Mekong mở rộng|bán đảo Triều Tiên|bán đảo Crimea|Crimea|
bán đảo Arab|Scandinavia|Iberia|Kavkaz|Sahel|Amazon|dải Gaza|Gaza|Bờ Tây|cao nguyên Golan|Donbass|Donbas|Donetsk|
Lugansk|Luhansk|Kherson|Zaporizhzhia|Kursk|Kharkiv|Kharkov|Odessa|Mariupol|Bakhmut|Kashmir|Tây Tạng|Nội Mông|
Tân Cương|Catalonia|Bavaria|Flanders|Transnistria|Nagorno-Karabakh|Kurdistan|Abkhazia|Nam Ossetia|Tam giác vàng
`);

/** Capitals, cities, provinces and states. */
export const WORLD_CITIES: readonly string[] = phraseList(`
Nam Ninh|Sùng Tả|Bách Sắc|Phòng Thành Cảng|Phòng Thành|Khâm Châu|Liễu Châu|Tịnh Tây|Na Pha|Ma Lật Pha|Ái Điểm|Pò Chài|Khả Phong|
Hữu Nghị Quan|Lũng Nghịu|khu tự trị dân tộc Choang Quảng Tây|Lôi Châu|Lu-dông|
Luông Pra-băng|Luông Pha-băng|Luổng Phạ Bang|Pạc-xế|Xê-pôn|Sê-pôn|Sê Pôn|Đen Sa Vẳn|Đen-sa-vẳn|Nong Khai|Kong Pong Chàm|Công-pông Chàm|Kampong Thom|Kampong Speu|Pursat|Preah Vihear|Stung Treng|Kratie|Koh Kong|Pailin|Oddar Meanchey|Banteay Meanchey|Chungcheongbuk|Chungcheongnam|Gyeongsangnam|Jeollabuk|Kansai|Kanto|Tohoku|Viêng Chăn|Vientiane|Luang Prabang|Luông Pha Băng|Savannakhet|Xa-vẳn-na-khệt|Champasak|Chăm-pa-sắc|Pakse|Salavan|
Attapeu|Át-ta-pư|Sekong|Xê Kông|Hủa Phăn|Houaphanh|Xiêng Khoảng|Xiêng Khoáng|Bolikhamxay|Bô-ly-khăm-xay|Khammouane|
Khăm Muộn|Phongsaly|Phông Sa Lỳ|Oudomxay|Luang Namtha|Bokeo|Sam Neua|Sầm Nưa|Phnom Penh|Phnôm Pênh|Siem Reap|
Xiêm Riệp|Svay Rieng|Battambang|Sihanoukville|Kampong Cham|Kampot|Kandal|Takeo|Prey Veng|Mondulkiri|Ratanakiri|
Tbong Khmum|Bavet|Poipet|Angkor|Angkor Wat|Bangkok|Băng Cốc|Chiang Mai|Chiang Rai|Phuket|Pattaya|Udon Thani|
Nakhon Phanom|Buriram|Chonburi|Yangon|Naypyidaw|Mandalay|Kuala Lumpur|Penang|Johor|Johor Bahru|Malacca|Sabah|
Sarawak|Putrajaya|Jakarta|Gia-các-ta|Bali|Java|Sumatra|Sulawesi|Borneo|Surabaya|Bandung|Palembang|Aceh|Kalimantan|
Manila|Palawan|Visayas|Leyte|Samar|Batangas|Quezon|Cebu|Davao|Mindanao|Luzon|Bandar Seri Begawan|Dili|Bắc Kinh|Thượng Hải|Quảng Châu|Thâm Quyến|Trùng Khánh|
Thiên Tân|Vũ Hán|Thành Đô|Côn Minh|Hàng Châu|Nam Kinh|Tây An|Thanh Đảo|Đại Liên|Hạ Môn|Phúc Châu|Quế Lâm|
Bằng Tường|Hà Khẩu|Tam Á|Quý Dương|Trịnh Châu|Thẩm Dương|Cáp Nhĩ Tân|Urumqi|Lhasa|Chu Hải|Phật Sơn|Đông Quản|
Tô Châu|Ninh Ba|Quảng Đông|Quảng Tây|Vân Nam|Hải Nam|Tứ Xuyên|Hồ Bắc|Hồ Nam|Hà Bắc|Giang Tô|Chiết Giang|Phúc Kiến|
Giang Tây|Sơn Tây|Thiểm Tây|Cam Túc|Thanh Hải|Quý Châu|An Huy|Hắc Long Giang|Cát Lâm|Liêu Ninh|Ninh Hạ|Đài Bắc|
Cao Hùng|Đài Trung|Đài Nam|Tokyo|Tô-ky-ô|Osaka|Kyoto|Nagoya|Fukuoka|Yokohama|Kobe|Hiroshima|Nagasaki|Sapporo|
Hokkaido|Kyushu|Okinawa|Honshu|Shikoku|Fukushima|Sendai|Nara|Chiba|Saitama|Kanagawa|Ibaraki|Gunma|Hyogo|Aichi|
Shizuoka|Noto|Ishikawa|Seoul|Xơ-un|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Jeju|Gyeonggi|Gangwon|Jeonju|Suwon|
Pyeongchang|Gyeongsangbuk|Jeollanam|Itaewon|Bình Nhưỡng|Ulaanbaatar|New Delhi|Mumbai|Kolkata|Chennai|Bangalore|
Bengaluru|Hyderabad|Gujarat|Maharashtra|Kerala|Punjab|Assam|Uttar Pradesh|Tamil Nadu|Dhaka|Islamabad|Karachi|
Lahore|Peshawar|Colombo|Kathmandu|Kabul|Tehran|Baghdad|Damascus|Aleppo|Beirut|Jerusalem|Tel Aviv|Haifa|Rafah|
Khan Younis|Ramallah|Amman|Riyadh|Jeddah|Mecca|Dubai|Abu Dhabi|Doha|Kuwait City|Muscat|Sanaa|Aden|Ankara|Istanbul|
Baku|Tbilisi|Yerevan|Astana|Almaty|Tashkent|Moscow|Moskva|Mát-xcơ-va|Matxcơva|Moscova|Saint Petersburg|
St. Petersburg|St Petersburg|Xanh Pê-téc-bua|Vladivostok|Kazan|Sochi|Novosibirsk|Leningrad|Stalingrad|Belgorod|
Kiev|Kyiv|Ki-ép|Lviv|Minsk|Warsaw|Warszawa|Vác-sa-va|Praha|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|
Ljubljana|Bratislava|Vienna|Berlin|Béc-lin|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Bonn|
Dusseldorf|Dortmund|Paris|Pa-ri|Lyon|Marseille|Cannes|Toulouse|Bordeaux|Strasbourg|Lille|London|Luân Đôn|
Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Oxford|Cambridge|Dublin|Brussels|Bruxelles|Antwerp|Amsterdam|
The Hague|La Hay|La Haye|Rotterdam|Luxembourg|Geneva|Giơ-ne-vơ|Genève|Zurich|Bern|Davos|Basel|Rome|Roma|Milan|
Milano|Turin|Naples|Venice|Sicily|Sardinia|Madrid|Barcelona|Valencia|Sevilla|Lisbon|Lisboa|Porto|Athens|Copenhagen|
Stockholm|Oslo|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Washington|Washington D.C.|Washington DC|Oa-sinh-tơn|
New York|Niu Oóc|Los Angeles|Chicago|Houston|Boston|San Francisco|Seattle|Las Vegas|Miami|Atlanta|Dallas|Denver|
Detroit|Philadelphia|Phoenix|San Diego|San Jose|New Orleans|Minneapolis|Orlando|Silicon Valley|Thung lũng Silicon|
Hollywood|Manhattan|Wall Street|California|Texas|Florida|Virginia|Tây Virginia|Pennsylvania|Ohio|Michigan|Illinois|
Arizona|Nevada|Oregon|Utah|Colorado|Kansas|Missouri|Minnesota|Wisconsin|Iowa|Indiana|Kentucky|Tennessee|Alabama|
Mississippi|Louisiana|Arkansas|Oklahoma|New Mexico|Hawaii|Ha-oai|Alaska|Massachusetts|Maryland|Delaware|
Connecticut|Vermont|Maine|New Hampshire|New Jersey|North Carolina|South Carolina|Bắc Carolina|Nam Carolina|Montana|
Idaho|Wyoming|Nebraska|Bắc Dakota|Nam Dakota|Rhode Island|Guam|Toronto|Ottawa|Montreal|Vancouver|Quebec|Québec|
British Columbia|Alberta|Ontario|Mexico City|Havana|La Habana|La Ha-ba-na|Guantanamo|Santiago|Buenos Aires|
Brasilia|Rio de Janeiro|Sao Paulo|São Paulo|Lima|Bogota|Caracas|Quito|La Paz|Montevideo|Asuncion|Cairo|Alexandria|
Tripoli|Tunis|Algiers|Rabat|Casablanca|Khartoum|Addis Ababa|Nairobi|Kampala|Kigali|Kinshasa|Lagos|Abuja|Accra|
Dakar|Johannesburg|Pretoria|Cape Town|Luanda|Maputo|Harare|Lusaka|Antananarivo|Mogadishu|Canberra|Sydney|Melbourne|
Brisbane|Adelaide|Queensland|New South Wales|Tasmania|Wellington|Auckland|Christchurch|Suva|Port Moresby|
Bàn Môn Điếm|
Thakhek|Thà Khẹt|Paksan|Pắc Xan|Vang Vieng|Văng Viêng|Kaysone Phomvihane|Xay Xổm Bun|Xaysomboun|Xayaboury|
Xay Nha Bu Ly|U Đôm Xay|Luổng Nậm Thà|Bò Kẹo|Bô Ly Khăm Xay|Bô-li-khăm-xay|Xiêng-khoảng|Hủa-phăn|Sa La Van|Xa-la-van|
Át Ta Pư|Xê Công|Xê-công|Chăm Pa Sắc|Chăm-pa-xắc|Sa Vẳn Na Khệt|Xa Vẳn Na Khẹt|Sê Pôn|Sepon|Tchepone|Đen Sạ Vẳn|
Densavan|Phu Cưa|Nậm Xôi|Nậm Phao|Noọng Hét|Noong Het|Khăm Cợt|Khamkeut|Lạc Xao|Lak Sao|Mường Khoa|
Phong Sa Lỳ|Cánh đồng Chum|Kampong Chhnang|Kampong Speu|Kampong Thom|Kampong Som|Kampong Trabek|Kongpong Cham|Kratie|
Kra-chê|Pursat|Pailin|Banteay Meanchey|Oddar Meanchey|Preah Vihear|Preah Sihanouk|Stung Treng|Koh Kong|Svay Riêng|
Xvây Riêng|Prey Vêng|Tà Keo|Ta Keo|Kam Pốt|Kan Đan|Bà Vẹt|Chrey Thom|Prek Chak|Môn-đun-ki-ri|Ra-ta-na-ki-ri|Tonle Sap|
Biển Hồ Tonle Sap|Nonthaburi|Pathum Thani|Samut Prakan|Samut Sakhon|Samut Songkhram|Ayutthaya|Nakhon Ratchasima|Korat|
Khon Kaen|Khỏn Kèn|Ubon Ratchathani|Nong Khai|Mukdahan|Sakon Nakhon|Roi Et|Surin|Sisaket|Nakhon Sawan|
Nakhon Si Thammarat|Surat Thani|Songkhla|Hat Yai|Pattani|Yala|Narathiwat|Krabi|Rayong|Hua Hin|Kanchanaburi|Lampang|
Lamphun|Phitsanulok|Sukhothai|Mae Sot|Mae Sai|Koh Samui|Suvarnabhumi|Laem Chabang|Bago|Mawlamyine|Myawaddy|Laukkai|
Lashio|Sagaing|Rakhine|Kachin|Tachileik|Naypyitaw|Nay Pyi Taw|Selangor|Kelantan|Terengganu|Pahang|Perak|Kedah|Perlis|
Negeri Sembilan|Shah Alam|Ipoh|George Town|Kota Kinabalu|Kuching|Langkawi|Labuan|Klang|Cyberjaya|Nusantara|Semarang|
Medan|Makassar|Yogyakarta|Bogor|Bekasi|Tangerang|Denpasar|Lombok|Papua|Tây Papua|Maluku|Sumba|Batam|Riau|Natuna|
Bintan|Tây Java|Đông Java|Trung Java|Bắc Sumatra|Tây Sumatra|Nam Sumatra|Trung Sulawesi|Đông Kalimantan|
Tây Nusa Tenggara|Đông Nusa Tenggara|Semeru|Merapi|Quezon City|Makati|Pasay|Cavite|Iloilo|Bicol|Albay|Catanduanes|
Cagayan|Ilocos|Ilocos Norte|Pampanga|Bulacan|Zambales|Mindoro|Bohol|Tacloban|Zamboanga|General Santos|Marawi|Sulu|
Basilan|Baguio|Tuguegarao|Subic|Hợp Phì|Hợp Phố|Tế Nam|Thạch Gia Trang|Hô Hòa Hạo Đặc|Lan Châu|Ngân Xuyên|Ô Lỗ Mộc Tề|
Hải Khẩu|Huệ Châu|Sán Đầu|Trạm Giang|Mậu Danh|Giang Môn|Triều Châu|Yết Dương|Thiều Quan|Ngô Châu|Mông Tự|
Ma Li Pho|Lệ Giang|Khúc Tĩnh|Ngọc Khê|Phổ Nhĩ|Chiêu Thông|Shangri-La|Tây Song Bản Nạp|Tuyền Châu|Chương Châu|Ôn Châu|
Nghĩa Ô|Thiệu Hưng|Vô Tích|Dương Châu|Diêm Thành|Liên Vân Cảng|Nghi Xương|Tương Dương|Hoàng Thạch|Nhạc Dương|
Trương Gia Giới|Hành Dương|Cửu Giang|Cảnh Đức Trấn|Cám Châu|Lạc Dương|Khai Phong|Yên Đài|Uy Hải|Duy Phường|Lâm Nghi|
Tế Ninh|Đường Sơn|Hàm Đan|Tần Hoàng Đảo|Bao Đầu|Phủ Thuận|Đan Đông|Đại Khánh|Tề Tề Cáp Nhĩ|Mẫu Đơn Giang|Hắc Hà|
Miên Dương|Nghi Tân|Vấn Xuyên|Lộc Định|Tuân Nghĩa|Lục Bàn Thủy|Hàm Dương|Diên An|Đôn Hoàng|
Shigatse|Khách Thập|Kashgar|Sơn Đông|Bành Hồ|Đào Viên|Tân Trúc|Nghi Lan|Cơ Long|Tiêm Sa Chủy|
Niigata|Nagano|Toyama|Fukui|Gifu|Shiga|Wakayama|Tottori|Shimane|Okayama|
Yamaguchi|Tokushima|Kagawa|Ehime|Kumamoto|Oita|Miyazaki|Kagoshima|Naha|Akita|Aomori|Iwate|Miyagi|Yamagata|Tochigi|
Yamanashi|Kitakyushu|Hamamatsu|Narita|Haneda|Shibuya|Shinjuku|Ginza|Kamakura|Nikko|Izumo|Hakodate|Asahikawa|Ogasawara|
Ryukyu|Núi Phú Sĩ|Gyeongju|Changwon|Cheongju|Jeollabuk|Chungcheong|Nam Chungcheong|Bắc Chungcheong|
Nam Jeolla|Bắc Jeolla|Nam Gyeongsang|Bắc Gyeongsang|Gyeongbuk|Gyeongnam|Chungnam|Chungbuk|Jeonnam|Jeonbuk|Sejong|
Pohang|Ansan|Pyeongtaek|Yongin|Goyang|Seongnam|Bucheon|Hwaseong|Gimhae|Muan|Yeosu|Mokpo|Andong|Gangnam|Panmunjom|
Kaesong|Wonsan|Gimpo|Sinuiju|Ulan Bator|U-lan Ba-to|Delhi|Jaipur|Lucknow|Kanpur|Nagpur|Pune|Ahmedabad|Varanasi|Agra|
Amritsar|Bhopal|Indore|Patna|Ranchi|Guwahati|Srinagar|Jammu|Visakhapatnam|Coimbatore|Bihar|Rajasthan|Madhya Pradesh|
Andhra Pradesh|Telangana|Karnataka|Odisha|Tây Bengal|Haryana|Himachal Pradesh|Uttarakhand|Jharkhand|Chhattisgarh|
Manipur|Nagaland|Sikkim|Ladakh|Jammu và Kashmir|Bodh Gaya|Bồ Đề Đạo Tràng|Chittagong|Cox's Bazar|Sylhet|Faisalabad|
Rawalpindi|Multan|Quetta|Balochistan|Sindh|Khyber Pakhtunkhwa|Gwadar|Kandahar|Herat|Jalalabad|Kunduz|Mazar-e-Sharif|
Helmand|Pokhara|Lumbini|Lâm Tỳ Ni|Thimphu|Malé|Jaffna|Hambantota|Bishkek|Dushanbe|Ashgabat|Samarkand|Bukhara|Shymkent|
Karaganda|Baikonur|Fergana|Isfahan|Shiraz|Mashhad|Tabriz|Qom|Bandar Abbas|Natanz|Fordow|Bushehr|Abadan|
Kermanshah|Basra|Mosul|Kirkuk|Erbil|Fallujah|Najaf|Karbala|Anbar|Homs|Idlib|Latakia|Tartus|Deir Ezzor|Raqqa|Kobani|
Palmyra|Sweida|Daraa|Sidon|Nabatieh|Dahieh|Jericho|Hebron|Nablus|Jenin|Bethlehem|Tulkarm|Deir al-Balah|Jabalia|
Beit Lahiya|Beit Hanoun|Nuseirat|Netanya|Ashkelon|Ashdod|Beersheba|Eilat|Nazareth|Zarqa|Aqaba|Dammam|Medina|Yanbu|
Dhahran|Neom|Hodeidah|Taiz|Marib|Saada|Mukalla|Salalah|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Manama|Al Wakrah|Lusail|
Izmir|Antalya|Adana|Gaziantep|Kahramanmaras|Hatay|Antakya|Bursa|Konya|Trabzon|Diyarbakir|Mersin|Nicosia|Limassol|
Sharm El-Sheikh|Al Mawasi|Al-Mawasi|Kerem Shalom|Sinai|Al-Tanf|Yekaterinburg|Nizhny Novgorod|Chelyabinsk|
Samara|Omsk|Rostov|Rostov-on-Don|Rostov trên sông Đông|Ufa|Krasnoyarsk|Voronezh|Volgograd|Krasnodar|Saratov|Tyumen|
Tolyatti|Izhevsk|Barnaul|Irkutsk|Khabarovsk|Yaroslavl|Makhachkala|Tomsk|Orenburg|Kemerovo|Ryazan|Astrakhan|Penza|
Lipetsk|Kaliningrad|Bryansk|Smolensk|Murmansk|Arkhangelsk|Tver|Oryol|Kaluga|Pskov|Novgorod|Grozny|Vladikavkaz|
Stavropol|Novorossiysk|Taganrog|Yakutsk|Magadan|Kamchatka|Sakhalin|Kuril|Chukotka|Primorye|Tatarstan|Chechnya|
Dagestan|Bashkortostan|Ingushetia|Buryatia|Yakutia|Kalmykia|Altai|Ural|Severodvinsk|Mátxcơva|
Matxcova|Mat-xcơ-va|Maxcơva|Peterhof|Baikal|hồ Baikal|Dnipro|Dnepropetrovsk|Dnipropetrovsk|Zaporozhye|Zaporizhia|
Mykolaiv|Nikolaev|Chernihiv|Chernobyl|Sumy|Poltava|Vinnytsia|Zhytomyr|Rivne|Ternopil|Ivano-Frankivsk|Khmelnytskyi|
Cherkasy|Kropyvnytskyi|Kryvyi Rih|Kremenchuk|Kramatorsk|Sloviansk|Slavyansk|Sievierodonetsk|Severodonetsk|Lysychansk|
Avdiivka|Avdeevka|Pokrovsk|Toretsk|Chasiv Yar|Kupiansk|Kupyansk|Izium|Melitopol|Berdyansk|Enerhodar|Energodar|
Kakhovka|Nova Kakhovka|Sevastopol|Simferopol|Yalta|Kerch|Irpin|Bucha|Boryspil|Uzhhorod|Chernivtsi|Lutsk|Orikhiv|
Robotyne|Vuhledar|Kurakhove|Huliaipole|Sudzha|Myrnohrad|Konstantinovka|Kostiantynivka|Vovchansk|Odesa|Gomel|Brest|
Vitebsk|Grodno|Mogilev|Chisinau|Tiraspol|Gyumri|Batumi|Sukhumi|Tskhinvali|Stepanakert|Ganja|Nakhchivan|
Andorra la Vella|Bergen|Trondheim|Stavanger|Gothenburg|Malmo|Malmö|Uppsala|Kiruna|Aarhus|Odense|Aalborg|Espoo|Tampere|
Turku|Lapland|Rovaniemi|Tartu|Narva|Daugavpils|Kaunas|Klaipeda|Gdansk|Krakow|Kraków|Wroclaw|Lodz|Poznan|Lublin|
Rzeszow|Katowice|Szczecin|Auschwitz|Brno|Ostrava|Plzen|Karlovy Vary|Kosice|Košice|Zilina|Žilina|Debrecen|Szeged|Pecs|
Gyor|Cluj-Napoca|Timisoara|Constanta|Iasi|Brasov|Varna|Plovdiv|Burgas|Thessaloniki|Piraeus|Patras|Crete|Santorini|
Mykonos|Corfu|Tirana|Skopje|Pristina|Podgorica|Sarajevo|Banja Luka|Mostar|Srebrenica|Novi Sad|Dubrovnik|Rijeka|
Maribor|Graz|Linz|Salzburg|Innsbruck|Tyrol|Vaduz|Lausanne|Lucerne|Winterthur|St. Gallen|Montreux|
Crans-Montana|Burgenstock|Bürgenstock|Düsseldorf|Köln|München|Nuremberg|Nürnberg|Hanover|Hannover|Bremen|Duisburg|
Bochum|Karlsruhe|Mannheim|Heidelberg|Augsburg|Magdeburg|Erfurt|Jena|Rostock|Kiel|Mainz|Wiesbaden|Potsdam|Saarland|
Saxony|Sachsen|Thuringia|Thüringen|Hessen|Brandenburg|Baden-Württemberg|Nordrhein-Westfalen|North Rhine-Westphalia|
Ramstein|Wolfsburg|Aachen|Bayern|Hạ Saxony|Nantes|Montpellier|Rennes|Grenoble|Dijon|Reims|Le Havre|Calais|Dunkirk|
Toulon|Avignon|Versailles|Normandy|Brittany|Provence|Corsica|Alsace|Occitanie|Mayotte|La Réunion|Réunion|
New Caledonia|Tân Calédonie|Polynesia thuộc Pháp|Guadeloupe|Martinique|Guiana thuộc Pháp|Evian|Biarritz|Choisy-le-Roi|
Montreuil|Leeds|Sheffield|Bristol|Portsmouth|Cardiff|Belfast|Cornwall|Aberdeen|Dundee|Wembley|Heathrow|Gibraltar|
Falkland|Bermuda|Quần đảo Cayman|Quần đảo Virgin thuộc Anh|Galway|Ghent|Bruges|Liège|Liege|Charleroi|Namur|Wallonia|
Utrecht|Eindhoven|Delft|Groningen|Maastricht|Schiphol|Palermo|Genoa|Bologna|Firenze|Verona|Catania|Messina|Trieste|
Padua|Perugia|Pisa|Modena|Rimini|Venezia|Tuscany|Toscana|Lombardy|Lombardia|Veneto|Piedmont|Puglia|Calabria|Campania|
Emilia-Romagna|Lampedusa|Cortina d'Ampezzo|Bergamo|Etna|Vesuvius|Pompeii|Seville|Zaragoza|Malaga|Málaga|Murcia|Bilbao|
Granada|Cordoba|Alicante|Palma de Mallorca|Mallorca|Ibiza|Quần đảo Canary|Tenerife|La Palma|Gran Canaria|Basque|
Galicia|Andalusia|Castilla-La Mancha|Ceuta|Melilla|Braga|Coimbra|Madeira|Azores|Algarve|Valletta|Brooklyn|Bronx|
Harlem|Long Island|Staten Island|Albany|Rochester|Pittsburgh|Cleveland|Cincinnati|Indianapolis|Milwaukee|St. Louis|
Saint Louis|Kansas City|Memphis|Nashville|Louisville|Raleigh|Charleston|Jacksonville|Tampa|Fort Lauderdale|Palm Beach|
Mar-a-Lago|Baton Rouge|Little Rock|Tulsa|Oklahoma City|Fort Worth|San Antonio|Uvalde|El Paso|Albuquerque|Santa Fe|
Tucson|Salt Lake City|Boise|Portland|Tacoma|Spokane|Sacramento|Oakland|Fresno|San Bernardino|Long Beach|Anaheim|
Irvine|Pasadena|Malibu|Santa Monica|Beverly Hills|Palo Alto|Cupertino|Mountain View|Santa Clara|Quận Cam|
Little Saigon|Anchorage|Honolulu|Maui|Lahaina|Pearl Harbor|Baltimore|Arlington|Norfolk|Annapolis|Camp David|Bethesda|
Hartford|New Haven|Newark|Trenton|Des Moines|Omaha|Wichita|St. Paul|Bismarck|Fargo|
Colorado Springs|Yellowstone|Grand Canyon|Los Alamos|Cape Canaveral|Phố Wall|Washington D.C|Vịnh Guantanamo|
New England|Calgary|Edmonton|Winnipeg|Halifax|Nova Scotia|New Brunswick|Newfoundland|Manitoba|
Saskatchewan|Yukon|Nunavut|Kananaskis|Monterrey|Guadalajara|Tijuana|Ciudad Juarez|Ciudad Juárez|Cancun|Cancún|
Acapulco|Puebla|Oaxaca|Chiapas|Sinaloa|Chihuahua|Veracruz|Yucatan|Guatemala City|San Salvador|Tegucigalpa|
San Pedro Sula|Managua|San José|Panama City|Port-au-Prince|Santo Domingo|Punta Cana|San Juan|Kingston|Nassau|
Bridgetown|Port of Spain|Santiago de Cuba|Matanzas|Holguin|Camaguey|Pinar del Rio|Cienfuegos|Mariel|Varadero|
Georgetown|Paramaribo|Cayenne|Medellin|Medellín|Bogotá|Cartagena|Barranquilla|Cúcuta|Maracaibo|Guayaquil|Galapagos|
Cusco|Machu Picchu|Arequipa|Callao|Chancay|Santa Cruz|Cochabamba|Brasília|Belo Horizonte|Fortaleza|Recife|Manaus|
Belem|Belém|Curitiba|Porto Alegre|Rio Grande do Sul|Minas Gerais|Bahia|Mato Grosso|Santa Catarina|Paraná|Amazonas|
La Plata|Patagonia|Ushuaia|Valparaiso|Valparaíso|Antofagasta|Asunción|Ciudad del Este|Punta del Este|Andes|El Fasher|
Darfur|Omdurman|Port Sudan|Bắc Darfur|Tây Darfur|Nam Darfur|Kordofan|Bắc Kordofan|Nam Kordofan|El Obeid|Nyala|Gezira|
Juba|Malakal|Abyei|Asmara|Tigray|Amhara|Oromia|Mekelle|Dire Dawa|Hargeisa|Somaliland|Puntland|Kismayo|Baidoa|Mombasa|
Kisumu|Nakuru|Garissa|Dodoma|Dar es Salaam|Zanzibar|Arusha|Kilimanjaro|Entebbe|Gulu|Bujumbura|Gitega|Goma|Bukavu|
Bắc Kivu|Nam Kivu|Ituri|Lubumbashi|Katanga|Kisangani|Kasai|Brazzaville|Pointe-Noire|Bangui|Libreville|Malabo|Yaoundé|
Yaounde|Douala|N'Djamena|N’Djamena|Niamey|Agadez|Bamako|Timbuktu|Kidal|Ouagadougou|Abidjan|Yamoussoukro|Monrovia|
Freetown|Conakry|Bissau|Banjul|Nouakchott|Praia|Lomé|Lome|Cotonou|Porto-Novo|Kumasi|Kano|Kaduna|Ibadan|Port Harcourt|
Maiduguri|Borno|Zamfara|Katsina|Sokoto|Benue|Biafra|Benghazi|Misrata|Derna|Sirte|Sebha|Tobruk|Giza|Luxor|Aswan|
Ismailia|Port Said|Hurghada|El Arish|Annaba|Marrakech|Marrakesh|Tangier|Agadir|Tây Sahara|Sfax|Sousse|Durban|Soweto|
Bloemfontein|Port Elizabeth|Gauteng|KwaZulu-Natal|Tây Cape|Đông Cape|Mbabane|Maseru|Gaborone|Windhoek|Walvis Bay|
Lilongwe|Blantyre|Beira|Nacala|Pemba|Cabo Delgado|Bulawayo|Ndola|Benguela|Lobito|Cabinda|Huambo|Toamasina|Moroni|
Port Louis|Sừng châu Phi|Hồ Chad|sông Nile|Perth|Darwin|Hobart|Gold Coast|Cairns|Nam Australia|Tây Australia|
Lãnh thổ Bắc Úc|Bondi|Dunedin|Queenstown|Honiara|Port Vila|Nuku'alofa|Apia|Majuro|Palikir|Tarawa|Funafuti|Ngerulmud|
Nouméa|Noumea|Bougainville|Saipan|
Gumi|Asan|Cheonan|Gunsan|Iksan|Jinju|Geoje|Gimcheon|Icheon|Paju|Anyang|Siheung|Namyangju|Hanam|Sokcho|Gangneung|Tongyeong|Boseong|
Jeongeup|Kawasaki|Kanazawa|Utsunomiya|Matsuyama|Yokosuka|Sasebo|Himeji|Morioka|Mito|Maebashi|Kofu
`);
