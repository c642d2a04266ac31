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
Ả Rập Saudi|Ả-rập Xê-út|Ả Rập Xê Út|Saudi Arabia|Argentina|Ác-hen-ti-na|Armenia|Ác-mê-ni-a|Australia|Austria|
Azerbaijan|A-déc-bai-gian|Ấn Độ|Bahamas|Bahrain|Ba Lan|Ba-lan|Bangladesh|Băng-la-đét|Barbados|Belarus|Bê-la-rút|
Belize|Benin|Bhutan|Bolivia|Bô-li-vi-a|Bosnia và Herzegovina|Bosnia|Bosnia-Herzegovina|Botswana|Bồ Đào Nha|
Bờ Biển Ngà|Brazil|Bra-xin|Brunei|Brunei Darussalam|Bru-nây|Bulgaria|Bun-ga-ri|Burkina Faso|Burundi|Cabo Verde|
Cameroon|Campuchia|Cam-pu-chia|Canada|Ca-na-đa|Cộng hòa Séc|Séc-bi-a|Chile|Chi-lê|Colombia|Cô-lôm-bi-a|Comoros|
Congo|Cộng hòa Dân chủ Congo|Costa Rica|Côte d'Ivoire|Croatia|Cô-oét|Cuba|Cu Ba|Cu-ba|
Các Tiểu vương quốc Ả Rập Thống nhất|Các Tiểu vương quốc Ả-rập Thống nhất|UAE|Djibouti|Dominica|Cộng hòa Dominica|
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

/** Continents, oceans and regions of the world. */
export const WORLD_REGIONS: readonly string[] = phraseList(`
châu Á|châu Âu|châu Phi|châu Mỹ|châu Mĩ|châu Đại Dương|châu Úc|châu Nam Cực|Nam Cực|Bắc Cực|
châu Á - Thái Bình Dương|Á - Âu|Á-Âu|Thái Bình Dương|Ấn Độ Dương|Đại Tây Dương|Bắc Băng Dương|
Ấn Độ Dương - Thái Bình Dương|Đông Nam Á|Đông Á|Nam Á|Trung Á|Tây Á|Đông Bắc Á|Trung Đông|Cận Đông|Viễn Đông|
Đông Âu|Tây Âu|Bắc Âu|Nam Âu|Trung Âu|Trung và Đông Âu|Bắc Mỹ|Nam Mỹ|Trung Mỹ|Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh|
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
Kansai|Kanto|Tohoku|Viêng Chăn|Vientiane|Luang Prabang|Luông Pha Băng|Savannakhet|Xa-vẳn-na-khệt|Champasak|Chăm-pa-sắc|Pakse|Salavan|
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
Bàn Môn Điếm
`);
