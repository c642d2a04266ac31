/** Kinds of commune, before 1 July 2025 (no đặc khu) and since (no thị trấn). The order is that of the coded data. */
export const COMMUNE_KINDS = ['xã', 'phường', 'thị trấn', 'đặc khu'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** Kinds of district, all dissolved on 1 July 2025. The order is that of the coded data. */
export const DISTRICT_KINDS = ['huyện', 'quận', 'thị xã', 'thành phố'] as const;
export type DistrictKind = (typeof DISTRICT_KINDS)[number];

export type ProvinceKind = 'tỉnh' | 'thành phố';
