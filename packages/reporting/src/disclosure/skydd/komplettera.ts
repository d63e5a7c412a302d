/**
 * Kompletterande skydd: döljer fler celler tills ingen dold cell går att räkna ut noggrannare än den får. Varje dold cell
 * får fyllningar som bevisar det; utan bevis är den inte skyddad.
 */
import type { Flytt, Losare, OppnaLosare } from "../losare/Losare.ts";
import type { Samband, Tal } from "../system/System.ts";
import { Enkelflytt } from "./enkelFlytt.ts";
import { ensammas } from "./ensamma.ts";
import { Fyllningar } from "./Fyllningar.ts";

/** Den del av systemet som hänger ihop. */
export type Delsystem = {
  readonly tal: ReadonlyArray<Tal>;
  readonly samband: ReadonlyArray<Samband>;
};

/** Platserna som döljs utöver de som var dolda, bevisen, och de som inget kan skydda. */
export type Komplettering = {
  readonly tillagda: ReadonlySet<number>;
  readonly flyttar: ReadonlyArray<Flytt>;
  readonly oskyddade: ReadonlyArray<number>;
};

/** Nästan gratis, men hellre ett kort bevis än ett långt. */
const REDAN_DOLD = 1e-3;

/** Skyddar delsystemet. `tid` säger om det finns tid kvar. */
export function komplettera(
  { tal, samband }: Delsystem,
  oppna: OppnaLosare,
  tid: () => boolean,
): Komplettering | "tiden_ute" {
  const storstaBredd = Math.max(...tal.map(({ bredd }) => bredd));
  const losare = oppna(
    tal.map(({ varde }) => varde),
    samband,
    6 * storstaBredd,
  );
  try {
    const lage = new Skyddslage({ tal, samband }, losare);
    if (!lage.skyddaAlla(tid)) return "tiden_ute";
    const oskyddade = lage.oskyddade();
    if (oskyddade.length === 0) lage.slappOnodiga(tid);
    return { tillagda: lage.tillagda, flyttar: lage.fyllningar.alla(), oskyddade };
  } finally {
    losare.slut();
  }
}

/** Det som är dolt just nu, och bevisen. */
class Skyddslage {
  readonly tillagda = new Set<number>();
  readonly fyllningar = new Fyllningar();
  readonly #tal: ReadonlyArray<Tal>;
  readonly #losare: Losare;
  readonly #dolda = new Set<number>();
  readonly #ensamma: ReadonlyArray<ReadonlySet<number>>;
  readonly #ensammaVid = new Map<number, Array<ReadonlySet<number>>>();
  readonly #utanUtvag = new Set<number>();
  readonly #enkel: Enkelflytt;
  /** Sant när inget mer får döljas. */
  #slapper = false;

  constructor({ tal, samband }: Delsystem, losare: Losare) {
    this.#tal = tal;
    this.#losare = losare;
    this.#enkel = new Enkelflytt(
      samband,
      tal.map(({ varde }) => varde),
    );
    tal.forEach(({ lage, vikt }, plats) => {
      if (lage === "dold" || lage === "otryckt") this.#dolda.add(plats);
      losare.satt(plats, lage === "synlig" ? vikt : lage === "last" ? Infinity : REDAN_DOLD);
    });
    this.#ensamma = ensammas(tal, samband);
    for (const kanda of this.#ensamma) {
      for (const plats of kanda) {
        const har = this.#ensammaVid.get(plats);
        if (har === undefined) this.#ensammaVid.set(plats, [kanda]);
        else har.push(kanda);
      }
    }
  }

  /** Skyddar dolda celler tills alla är det; de som kommer till skyddas också. Falskt när tiden tog slut. */
  skyddaAlla(tid: () => boolean): boolean {
    for (let gang = 0; gang < MAX_VARV; gang++) {
      const kvar = this.oskyddade().filter((plats) => !this.#utanUtvag.has(plats));
      if (kvar.length === 0) return true;
      for (const plats of kvar) {
        if (!tid()) return false;
        if (!this.#skydda(plats)) this.#utanUtvag.add(plats);
      }
    }
    return false;
  }

  oskyddade(): ReadonlyArray<number> {
    return [...this.#dolda].filter((plats) => this.#lucka(plats) !== undefined);
  }

  /** Visar igen det som inte behövde döljas, tyngst först. */
  slappOnodiga(tid: () => boolean): void {
    this.#slapper = true;
    this.#still();
    const vikt = (plats: number): number => this.#tal[plats]?.vikt ?? 0;
    for (const plats of [...this.tillagda].sort((a, b) => vikt(b) - vikt(a) || a - b)) {
      if (!tid()) return;
      this.#slapp(plats);
    }
  }

  #still(): void {
    this.#tal.forEach(({ lage }, plats) => {
      if (lage === "synlig" && !this.#dolda.has(plats)) this.#losare.satt(plats, Infinity);
    });
  }

  #slapp(plats: number): void {
    const borttagna = [...this.fyllningar.vid(plats)];
    const berorda = new Set(borttagna.flatMap((flytt) => [...flytt.keys()]));
    for (const flytt of borttagna) this.fyllningar.taBort(flytt);
    this.#dolda.delete(plats);
    this.#losare.satt(plats, Infinity);
    const nya: Array<Flytt> = [];
    const gick = [...berorda].every((annan) => !this.#dolda.has(annan) || this.#skydda(annan, nya));
    if (gick) {
      this.tillagda.delete(plats);
      return;
    }
    for (const flytt of nya) this.fyllningar.taBort(flytt);
    for (const flytt of borttagna) this.fyllningar.lagg(flytt);
    this.#dolda.add(plats);
    this.#losare.satt(plats, REDAN_DOLD);
  }

  /** Vad någon vet som gör att hon vet för mycket om talet: ingenting mer än det utgivna, eller sin egen cell. */
  #lucka(plats: number): ReadonlySet<number> | "alla" | undefined {
    const bredd = this.#tal[plats]?.bredd ?? 0;
    if (bredd === 0) return undefined;
    const smalt = (kanda?: ReadonlySet<number>): boolean => {
      const [minst, storst] = this.fyllningar.spann(plats, kanda);
      return storst - minst < bredd;
    };
    if (smalt()) return "alla";
    const provade = new Set<ReadonlySet<number>>();
    for (const flytt of this.fyllningar.vid(plats)) {
      for (const rord of flytt.keys()) {
        for (const kanda of this.#ensammaVid.get(rord) ?? []) {
          if (provade.has(kanda)) continue;
          provade.add(kanda);
          if (!kanda.has(plats) && smalt(kanda)) return kanda;
        }
      }
    }
    return undefined;
  }

  /** Lägger till fyllningar tills talet är skyddat. Falskt när det inte går. */
  #skydda(plats: number, logg?: Array<Flytt>): boolean {
    for (let lucka = this.#lucka(plats); lucka !== undefined; lucka = this.#lucka(plats)) {
      const kanda = lucka === "alla" ? undefined : lucka;
      const enkla = this.#enkla(plats, kanda);
      if (enkla !== undefined) {
        for (const flytt of enkla) this.fyllningar.lagg(flytt);
        logg?.push(...enkla);
        continue;
      }
      for (const kand of kanda ?? []) this.#losare.satt(kand, Infinity);
      const flyttar = this.#billigast(plats, kanda);
      for (const kand of kanda ?? []) this.#losare.satt(kand, this.#kostnad(kand));
      if (flyttar === undefined) return false;
      for (const flytt of flyttar) this.#godta(flytt);
      logg?.push(...flyttar);
    }
    return true;
  }

  /** Flyttar genom det som redan är dolt, om de räcker till bredden. */
  #enkla(plats: number, kanda?: ReadonlySet<number>): ReadonlyArray<Flytt> | undefined {
    const fri = (annan: number): boolean => this.#dolda.has(annan) && kanda?.has(annan) !== true;
    const { bredd = 0, varde = 0 } = this.#tal[plats] ?? {};
    const [minst, storst] = this.fyllningar.spann(plats, kanda);
    const upp = this.#enkel.sok(plats, bredd + minst, fri);
    const uppat = Math.max(storst, upp?.get(plats) ?? 0);
    if (uppat - minst >= bredd) return upp === undefined ? undefined : [upp];
    const ned = varde === 0 ? undefined : this.#enkel.sok(plats, uppat - bredd, fri);
    if (uppat - Math.min(minst, ned?.get(plats) ?? 0) < bredd) return undefined;
    return [upp, ned].filter((flytt) => flytt !== undefined);
  }

  #kostnad(plats: number): number {
    if (this.#dolda.has(plats)) return REDAN_DOLD;
    const ett = this.#tal[plats];
    return ett?.lage === "synlig" && !this.#slapper ? ett.vikt : Infinity;
  }

  #godta(flytt: Flytt): void {
    this.fyllningar.lagg(flytt);
    for (const plats of flytt.keys()) {
      if (this.#dolda.has(plats)) continue;
      this.#dolda.add(plats);
      this.tillagda.add(plats);
      this.#losare.satt(plats, REDAN_DOLD);
    }
  }

  /** De flyttar som ger talet sin bredd och döljer minst: en uppåt, en nedåt, eller en åt vardera hållet. */
  #billigast(plats: number, kanda?: ReadonlySet<number>): ReadonlyArray<Flytt> | undefined {
    const { bredd = 0, varde = 0 } = this.#tal[plats] ?? {};
    const [minst, storst] = this.fyllningar.spann(plats, kanda);
    let bast: { readonly flyttar: ReadonlyArray<Flytt>; readonly pris: number } | undefined;
    for (const steg of stegval(bredd, varde, minst, storst)) {
      const flyttar: Array<Flytt> = [];
      for (const ett of steg) {
        const flytt = this.#losare.flytta(plats, ett);
        if (flytt !== undefined) flyttar.push(flytt);
      }
      if (flyttar.length < steg.length) continue;
      const pris = this.#pris(flyttar);
      if (bast === undefined || pris < bast.pris) bast = { flyttar, pris };
      if (pris === 0) break;
    }
    return bast?.flyttar;
  }

  #pris(flyttar: ReadonlyArray<Flytt>): number {
    const nya = new Set(flyttar.flatMap((flytt) => [...flytt.keys()]));
    let pris = 0;
    for (const plats of nya) if (!this.#dolda.has(plats)) pris += this.#tal[plats]?.vikt ?? 0;
    return pris;
  }
}

const MAX_VARV = 50;

/** Sätten att komma till bredden från det spann som redan finns. */
function* stegval(
  bredd: number,
  varde: number,
  minst: number,
  storst: number,
): Generator<ReadonlyArray<number>> {
  yield [bredd + minst];
  if (varde >= bredd - storst) yield [storst - bredd];
  for (let ned = 1; ned < bredd && ned <= varde; ned++) yield [bredd - ned, -ned];
}
