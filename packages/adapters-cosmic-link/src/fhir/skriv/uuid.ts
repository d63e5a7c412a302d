/**
 * Ett UUID av en text. Samma text ger samma UUID, så att två utskrifter av samma ärende går att läsa ihop; det skyddar inget.
 */
const FRO = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** UUID version 8: fyra blandningar av texten, 32 bitar var. */
export const uuid = (text: string): string => {
  const hex = FRO.map((fro) => blandad(text, fro).toString(16).padStart(8, "0")).join("");
  const led = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...led, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
};

function blandad(text: string, fro: number): number {
  let tal = fro;
  for (let plats = 0; plats < text.length; plats++) {
    tal = Math.imul(tal ^ text.charCodeAt(plats), 0x01000193);
    tal = (tal << 13) | (tal >>> 19);
  }
  tal = Math.imul(tal ^ (tal >>> 16), 0x7feb352d);
  tal = Math.imul(tal ^ (tal >>> 15), 0x846ca68b);
  return (tal ^ (tal >>> 16)) >>> 0;
}
