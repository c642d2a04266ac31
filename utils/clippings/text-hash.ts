/**
 * SHA-256 of a text in UTF-8, lower-case hexadecimal. Web Crypto is missing on http pages, so content scripts
 * cannot call this; the background, extension pages and Node can.
 */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
