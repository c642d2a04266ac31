/** The syllables of highland names that print in several spellings: Đăk Tô, Đắk Tô, Đak Tô, Đắc Tô; Plây, Plei. */
const VARIANT = /(?<=^| )(?:(đ[aăắ][ck])|plây)(?= |$)/g;

/** A look-up key (language/key.ts) with the spellings of highland names made one. */
export function unitKey(key: string): string {
  if (!key.includes('đ') && !key.includes('plây')) return key;
  return key.replace(VARIANT, (_, dak: string | undefined) => (dak === undefined ? 'plei' : 'đắk'));
}
