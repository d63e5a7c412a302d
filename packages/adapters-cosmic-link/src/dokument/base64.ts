/**
 * Base64 (RFC 4648) utan radbrytningar. Egen, för att webbläsare och Node ska göra lika.
 */

const TECKEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes till base64. */
export const tillBase64 = (bytes: Uint8Array): string => {
  let ut = "";
  for (let plats = 0; plats < bytes.length; plats += 3) {
    const tal =
      ((bytes[plats] ?? 0) << 16) | ((bytes[plats + 1] ?? 0) << 8) | (bytes[plats + 2] ?? 0);
    ut += tecken(tal >> 18) + tecken(tal >> 12) + tecken(tal >> 6) + tecken(tal);
  }
  const over = bytes.length % 3;
  return over === 0 ? ut : ut.slice(0, over - 3) + "=".repeat(3 - over);
};

const tecken = (tal: number): string => TECKEN.charAt(tal & 63);

/** Antal bytes i texten, eller `undefined` om den inte är base64. Unit: bytes. */
export const bytesIBase64 = (text: string): number | undefined => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) return undefined;
  const fyllnad = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return (text.length / 4) * 3 - fyllnad;
};
