/**
 * Blandning till 64 bitar, för avtryck. Inget skydd i sig. Allt hålls i 32 bitar och utan egna objekt: ett avtryck räknas för
 * varje ärende.
 */

const FRO_A = 0x9747b28c;
const FRO_B = 0x5bd1e995;
let a = FRO_A;
let b = FRO_B;

/** Börjar om. */
export function nollstall(): void {
  a = FRO_A;
  b = FRO_B;
}

/** Blandar in ett heltal på 32 bitar. */
export function blandaTal(tal: number): void {
  a = Math.imul(a ^ tal, 0x85ebca6b);
  a ^= a >>> 13;
  b = Math.imul(b ^ tal, 0xc2b2ae35);
  b ^= b >>> 15;
}

/** Blandar in en text. Ingen text är inte detsamma som en tom. */
export function blandaText(text: string | undefined): void {
  if (text === undefined) {
    blandaTal(-1);
    return;
  }
  let ta = a;
  let tb = b;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    ta = Math.imul(ta ^ kod, 0x85ebca6b);
    ta ^= ta >>> 13;
    tb = Math.imul(tb ^ kod, 0xc2b2ae35);
    tb ^= tb >>> 15;
  }
  a = ta;
  b = tb;
  blandaTal(0x10000 + text.length);
}

/** Blandar in en lista; ordningen i den betyder inget. */
export function blandaLista<Post>(lista: ReadonlyArray<Post>, blanda: (post: Post) => void): void {
  const fore = a;
  const foreB = b;
  let summa = 0;
  let summaB = 0;
  for (const post of lista) {
    nollstall();
    blanda(post);
    summa = (summa + slutblanda(a)) | 0;
    summaB = (summaB + slutblanda(b ^ a)) | 0;
  }
  a = fore;
  b = foreB;
  blandaTal(summa);
  blandaTal(summaB);
}

/** Blandningen i hexadecimal form, sexton tecken. */
export function blandningen(): string {
  const forsta = slutblanda(a);
  return hex(forsta) + hex(slutblanda(b ^ forsta));
}

function slutblanda(tal: number): number {
  let h = Math.imul(tal ^ (tal >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const PAR = Array.from({ length: 256 }, (_, tal) => tal.toString(16).padStart(2, "0"));

const hex = (tal: number): string =>
  `${PAR[tal >>> 24] ?? ""}${PAR[(tal >>> 16) & 255] ?? ""}${PAR[(tal >>> 8) & 255] ?? ""}${PAR[tal & 255] ?? ""}`;
