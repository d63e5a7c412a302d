/**
 * En rad som platser i texten: var cellerna börjar och slutar, utan att någon cell har blivit en egen text. De flesta
 * celler i en export är redan kända (en kod, en dag); bara den som är ny behöver klippas ut.
 */

/** Raden som delaren står på. Samma objekt fylls om för varje rad. */
export type Radlage = {
  text: string;
  /** Fysisk rad från 1. */
  rad: number;
  /** Antal celler; övriga platser i fälten är skräp. */
  antal: number;
  fran: Int32Array;
  till: Int32Array;
  /** Blandning av cellens tecken, för uppslag. */
  summa: Int32Array;
  /** 1 om cellen har dubblade citattecken. */
  dubblade: Uint8Array;
};

const FORSTA = 64;

/** Ett tomt läge. */
export const nyttRadlage = (rad: number): Radlage => ({
  text: "",
  rad,
  antal: 0,
  fran: new Int32Array(FORSTA),
  till: new Int32Array(FORSTA),
  summa: new Int32Array(FORSTA),
  dubblade: new Uint8Array(FORSTA),
});

/** Ger plats för dubbelt så många celler. */
export function vidga(lage: Radlage): void {
  const antal = lage.fran.length * 2;
  const fran = new Int32Array(antal);
  const till = new Int32Array(antal);
  const summa = new Int32Array(antal);
  const dubblade = new Uint8Array(antal);
  fran.set(lage.fran);
  till.set(lage.till);
  summa.set(lage.summa);
  dubblade.set(lage.dubblade);
  Object.assign(lage, { fran, till, summa, dubblade });
}

/** Cellens text. */
export function cell(lage: Radlage, plats: number): string {
  const ra = lage.text.slice(lage.fran[plats], lage.till[plats]);
  return lage.dubblade[plats] === 1 ? ra.replaceAll('""', '"') : ra;
}

/** Alla celler, som egna texter. */
export const celler = (lage: Radlage): ReadonlyArray<string> =>
  Array.from({ length: lage.antal }, (_, plats) => cell(lage, plats));

/** Platsen för den första cellen som inte är blank, eller -1. */
export function forstaFyllda(lage: Radlage): number {
  for (let plats = 0; plats < lage.antal; plats++) if (arFylld(lage, plats)) return plats;
  return -1;
}

/** Sant om cellen inte är blank. */
export function arFylld(lage: Radlage, plats: number): boolean {
  const fran = lage.fran[plats] ?? 0;
  if (fran === lage.till[plats]) return false;
  const kod = lage.text.charCodeAt(fran);
  return (kod > 0x20 && kod < 0x80) || cell(lage, plats).trim() !== "";
}
