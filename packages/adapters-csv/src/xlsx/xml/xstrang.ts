/**
 * Text så som OOXML skriver den: tecken som XML inte kan bära står som `_x000D_`.
 */

/** Under U+0300 finns inga kombinerande tecken: allt är redan NFC. */
const KAN_VARA_DELAD = /[\u0300-\uFFFF]/;
const SKYDDAD = /_x([0-9A-Fa-f]{4})_/gu;

/** Texten som människan ser den, i NFC. Styrtecken och halva tecken förblir skyddade: de är ingen text. */
export const xstrang = (ra: string): string => {
  const text = ra.includes("_x") ? ra.replace(SKYDDAD, tecknet) : ra;
  return KAN_VARA_DELAD.test(text) ? text.normalize("NFC") : text;
};

function tecknet(hel: string, kod: string): string {
  const tal = Number.parseInt(kod, 16);
  const text =
    tal === 9 || tal === 10 || tal === 13 || (tal >= 0x20 && tal < 0xd800) || tal > 0xdfff;
  return text && tal < 0xfffe ? String.fromCharCode(tal) : hel;
}
