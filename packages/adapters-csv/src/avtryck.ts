/**
 * Avtryck av en rad: visar om raden ändrats mellan två exporter. Inget skydd i sig; därför räknas det alltid
 * på raden med identiteten utbytt mot sin pseudonym. En cell som upprepas blandas en gång; radens avtryck är
 * cellernas, vägda efter plats.
 */

/** Två oberoende 32-bitars blandningar. Fylls om för varje cell eller rad. */
export type Blandning = { a: number; b: number };

/** En blandning av ingenting. */
export const nyBlandning = (): Blandning => ({ a: 0, b: 0 });

/** Blandar cellens tecken mellan platserna. `dubblade`: `""` räknas som ett citattecken. */
export function blandaCell(
  ut: Blandning,
  text: string,
  fran: number,
  till: number,
  dubblade: boolean,
): void {
  let a = 0x9747b28c;
  let b = 0x5bd1e995;
  for (let plats = fran; plats < till; plats++) {
    const kod = text.charCodeAt(plats);
    if (dubblade && kod === CITAT) plats += 1;
    a = Math.imul(a ^ kod, 0x85ebca6b);
    a ^= a >>> 13;
    b = Math.imul(b ^ kod, 0xc2b2ae35);
    b ^= b >>> 15;
  }
  ut.a = slutblanda(a);
  ut.b = slutblanda(b ^ ut.a);
}

/** Lägger en cells blandning till radens. Allt hålls i 32 bitar: ett större tal blir ett eget objekt per cell. */
export function laggCell(rad: Blandning, a: number, b: number): void {
  const ra = Math.imul(rad.a ^ a, 0x85ebca6b);
  const rb = Math.imul(rad.b ^ b, 0xc2b2ae35);
  rad.a = ((ra ^ (ra >>> 15)) + 0x9e3779b9) | 0;
  rad.b = ((rb ^ (rb >>> 13)) + 0x7f4a7c15) | 0;
}

/** Börjar om på en ny rad. */
export function nollstall(rad: Blandning): void {
  rad.a = 0;
  rad.b = 0;
}

/** Radens avtryck: 64 bitar i hexadecimal form. */
export const avtryckAv = ({ a, b }: Blandning): string => {
  const forsta = slutblanda(a);
  return hex(forsta) + hex(slutblanda(b ^ forsta));
};

const CITAT = 34;

function slutblanda(tal: number): number {
  let h = Math.imul(tal ^ (tal >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const PAR = Array.from({ length: 256 }, (_, tal) => tal.toString(16).padStart(2, "0"));

const hex = (tal: number): string =>
  `${PAR[tal >>> 24] ?? ""}${PAR[(tal >>> 16) & 255] ?? ""}${PAR[(tal >>> 8) & 255] ?? ""}${PAR[tal & 255] ?? ""}`;
