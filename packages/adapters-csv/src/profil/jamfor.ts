/**
 * Text så som rubriker och koder jämförs: NFC, gemener, enkla mellanslag, utan mjuka bindestreck.
 */

/** Jämförelseformen av en rubrik eller cell. */
export const jamforelseform = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\uFEFF]/gu, "")
    .replace(/[\s\u00A0\u202F]+/gu, " ")
    .trim()
    .toLowerCase();
