/**
 * Den enkla flytten: några personer byter plats mellan redan dolda celler så att alla summor består. Hittas med en kort
 * sökning, utan lösare: ett brutet samband lagas genom att en annan kod i samma dimension tar emot, i alla samband av samma
 * slag på en gång. Så växer flytten till en rektangel i två dimensioner och en kub i tre.
 */
import type { Flytt } from "../losare/Losare.ts";
import type { Samband } from "../system/System.ts";

/** Var ett tal står: sambandets nummer och talets plats i det. */
type Stalle = readonly [number, number];

/** Så många försök görs innan lösaren får ta över. */
const FORSOK = 400;

/** En sökare över sambanden. */
export class Enkelflytt {
  readonly #samband: ReadonlyArray<Samband>;
  readonly #varden: ReadonlyArray<number>;
  readonly #stallen: ReadonlyArray<ReadonlyArray<Stalle>>;
  #forsok = 0;

  constructor(samband: ReadonlyArray<Samband>, varden: ReadonlyArray<number>) {
    this.#samband = samband;
    this.#varden = varden;
    const stallen = varden.map((): Array<Stalle> => []);
    samband.forEach(({ tal }, nummer) => {
      for (const [nr, plats] of tal.entries()) stallen[plats]?.push([nummer, nr]);
    });
    this.#stallen = stallen;
  }

  /** En flytt av talet så långt åt ett håll som det går, högst `steg`, bara genom fria tal. */
  sok(plats: number, steg: number, fri: (plats: number) => boolean): Flytt | undefined {
    this.#forsok = FORSOK;
    const hela = this.#byte(plats, steg, new Map(), fri);
    if (hela !== undefined) return hela;
    let samlad: Flytt = new Map();
    for (let nr = 0; nr < Math.abs(steg); nr++) {
      const ett = this.#byte(plats, Math.sign(steg), samlad, fri);
      if (ett === undefined) break;
      samlad = ihop(samlad, ett);
    }
    return samlad.size === 0 ? undefined : samlad;
  }

  #byte(
    plats: number,
    steg: number,
    gjort: Flytt,
    fri: (plats: number) => boolean,
  ): Flytt | undefined {
    const flytt = new Map<number, number>();
    const brott = new Map<number, number>();
    const ror = (vilken: number, andring: number): void => {
      flytt.set(vilken, andring);
      for (const [nummer, nr] of this.#stallen[vilken] ?? []) {
        const rest =
          (brott.get(nummer) ?? 0) + andring * (this.#samband[nummer]?.koefficienter[nr] ?? 0);
        if (rest === 0) brott.delete(nummer);
        else brott.set(nummer, rest);
      }
    };
    const tillater = (vilken: number, andring: number): boolean =>
      !flytt.has(vilken) &&
      fri(vilken) &&
      (this.#varden[vilken] ?? 0) + (gjort.get(vilken) ?? 0) + andring >= 0;
    const laga = (): boolean => {
      const forsta = Math.min(...brott.keys());
      const samband = this.#samband[forsta];
      if (samband === undefined) return true;
      const brutna = [...brott].filter(
        ([nummer]) => this.#samband[nummer]?.klass === samband.klass,
      );
      for (const kod of samband.koder) {
        if (--this.#forsok < 0) return false;
        const andringar = brutna.map(([nummer, rest]) => this.#mottagare(nummer, kod, rest));
        if (!andringar.every((en) => en !== undefined && tillater(en[0], en[1]))) continue;
        const gjorda = andringar.filter((en) => en !== undefined && !flytt.has(en[0]));
        for (const en of gjorda) if (en !== undefined) ror(en[0], en[1]);
        if (laga()) return true;
        for (const en of gjorda) {
          if (en === undefined) continue;
          ror(en[0], -en[1]);
          flytt.delete(en[0]);
        }
      }
      return false;
    };
    if ((this.#varden[plats] ?? 0) + (gjort.get(plats) ?? 0) + steg < 0) return undefined;
    ror(plats, steg);
    return laga() ? flytt : undefined;
  }

  #mottagare(nummer: number, kod: string, rest: number): readonly [number, number] | undefined {
    const samband = this.#samband[nummer];
    const nr = samband?.koder.indexOf(kod) ?? -1;
    const plats = samband?.tal[nr];
    const koefficient = samband?.koefficienter[nr];
    return plats === undefined || koefficient === undefined
      ? undefined
      : [plats, -rest / koefficient];
  }
}

const ihop = (a: Flytt, b: Flytt): Flytt => {
  const svar = new Map(a);
  for (const [plats, andring] of b) {
    const ny = (svar.get(plats) ?? 0) + andring;
    if (ny === 0) svar.delete(plats);
    else svar.set(plats, ny);
  }
  return svar;
};
