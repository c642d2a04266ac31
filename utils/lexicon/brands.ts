/**
 * Media, firms and banks that news calls by a brand alone, without a word for what they are. Written as they sign
 * themselves; case counts. Sources: the companies' and agencies' own names.
 */
import { phraseList } from './phrase-list.ts';

export const BRANDS: readonly string[] = phraseList(`
DPA|dpa|EFE|ANSA|Anadolu|Interfax|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Die Welt|
Der Tagesspiegel|Deutsche Welle|France 24|Euronews|Le Figaro|RFI|Daily Mail|The Sun|The Times|The Economist|
The Telegraph|Daily Telegraph|The Independent|Sky News|USA Today|Newsweek|The Hill|ABC News|NBC News|CBS News|
MSNBC|NPR|Los Angeles Times|Channel NewsAsia|Bangkok Post|The Nation|Khmer Times|Phnom Penh Post|Jakarta Post|
Bernama|The Star|South China Morning Post|SCMP|Nhân Dân nhật báo|Nhân dân Nhật báo|Thời báo Hoàn cầu|
Hoàn cầu Thời báo|Thời báo Hoàn Cầu|CGTN|Asahi Shimbun|Yomiuri|Yomiuri Shimbun|Mainichi|Japan Times|Nikkei Asia|
Jiji Press|Korea Herald|Korea Times|Chosun Ilbo|JoongAng Ilbo|KBS|Times of India|Hindustan Times|Al Arabiya|
Al Mayadeen|Haaretz|Times of Israel|Jerusalem Post|IRNA|Tasnim|Press TV|Prensa Latina|Granma|Pravda|Izvestia|
Kommersant|Rossiya 1|Vientiane Times|Pathet Lào|Vientiane Mai|SBS News|Sydney Morning Herald|Euractiv|Vietstock|
CafeF|Cafef|VnEconomy|VietnamBiz|Thông tấn xã|VNA|VTC|VOH|HTV|THVL|VTVcab|VTV Cần Thơ|VietnamPlus|VnExpress|
Zing|Vietnamnet|VietNamNet|Dân trí|SSI|VCSC|HSC|MBS|VPS|TCBS|VNDIRECT|Vietcap|FiinGroup|FiinRatings|HoSE|HOSE|
HNX|VSDC|VNX|VSD|PNJ|DOJI|Masan Group|Masan Consumer|Novagroup|VPBankS|Sonadezi|IDICO|Vinasun|Xanh SM|GSM|
Be Group|Gojek|Amazon|Netflix|Uber|LG Electronics|LG Display|SK Group|Hyosung|Doosan|POSCO|Samsung Electronics|
Samsung Display|Sumitomo|Sojitz|Marubeni|Itochu|Mitsui|Takashimaya|CATL|Sinopec|PetroChina|CNOOC|Cosco|Maersk|
CMA CGM|Hapag-Lloyd|Lego|LEGO|Heineken|Carlsberg|Walmart|Costco|Exxon Mobil|ExxonMobil|Chevron|TotalEnergies|
Equinor|Orsted|Ørsted|Lukoil|Nord Stream|General Motors|Stellantis|Lockheed Martin|Raytheon|Rheinmetall|
General Electric|Cargill|Bunge|CP Việt Nam|C.P. Việt Nam|Dabaco|Vinafood 1|Vinaseed|Satra|Sasco|Ahamove|
Viettel Telecom|Viettel Global|FPT Software|FPT Telecom|FPT Retail|FPT Shop|Pharmacity|Deloitte|PwC|KPMG|
McKinsey|BlackRock|Morgan Stanley|Bank of America|Deutsche Bank|Barclays|BNP Paribas|Standard Chartered|
Shinhan Bank|Woori Bank|UOB|Mizuho|MUFG|SMBC|S&P Global|S&P|Fitch|Standard Chartered Việt Nam|Savills|CBRE|JLL|
Cushman & Wakefield|Knight Frank|Batdongsan.com.vn|Kienlongbank|KienlongBank|ABBANK|ABBank|BVBank|Saigonbank|
NCB|VietABank|BaoVietBank|PGBank|GPBank|OceanBank|DongA Bank|SCB|Vikki Bank|Co-opBank|NAPAS|Napas
`);
