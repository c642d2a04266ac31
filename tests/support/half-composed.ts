/** ê composed, its tone not: as Vietnamese text copied from some editors comes. */
export function halfComposed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([aeoAEO])\u0302|([aA])\u0306|([ouOU])\u031B/g, (pair) => pair.normalize('NFC'));
}
