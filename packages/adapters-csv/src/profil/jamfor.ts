/**
 * Text så som rubriker och koder jämförs: NFC, gemener, enkla mellanslag, utan mjuka bindestreck.
 */

/** Jämförelseformen av en rubrik eller cell. */
export const jamforelseform = (text: string): string =>
  text === "" ? "" : arEnkel(text) ? text.toLowerCase() : jamford(text);

/** Sant om bara versalerna skiljer texten från sin form: synliga tecken ur Latin-1, utan mellanslag i kanterna. */
function arEnkel(text: string): boolean {
  let mellan = true;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    if (kod === 0x20 ? mellan : kod < 0x20 || kod > 0xff || (kod > 0x7e && kod < 0xc0))
      return false;
    mellan = kod === 0x20;
  }
  return !mellan;
}

const jamford = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\uFEFF]/gu, "")
    .replace(/[\s\u00A0\u202F]+/gu, " ")
    .trim()
    .toLowerCase();
