/**
 * Kompletterande skydd: döljer fler celler tills ingen dold cell går att räkna ut noggrannare än den får. Varje dold cell
 * får fyllningar som bevisar det; utan bevis är den inte skyddad.
 */
import type { Flytt, OppnaLosare } from "../losare/Losare.ts";
import type { Samband, Tal } from "../system/System.ts";
import { Doljning } from "./Doljning.ts";
import { Enkelflytt } from "./enkelFlytt.ts";
import { ensammas } from "./ensamma.ts";
import { Flyttsokare } from "./Flyttsokare.ts";
import { rackerSummorna } from "./rackerSumman.ts";
import { samlade } from "./samlade.ts";

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

/** Skyddar delsystemet. `tid` säger om det finns tid kvar. */
export function komplettera(
  { tal, samband }: Delsystem,
  oppna: OppnaLosare,
  tid: () => boolean,
): Komplettering | "tiden_ute" {
  const varden = tal.map(({ varde }) => varde);
  const losare = oppna(varden, samband, 6 * Math.max(...tal.map(({ bredd }) => bredd)));
  try {
    const doljning = new Doljning(tal, ensammas(tal, samband), losare);
    const sokare = new Flyttsokare(doljning, losare, new Enkelflytt(samband, varden));
    if (!skyddaAlla(doljning, sokare, tid)) return "tiden_ute";
    const oskyddade = doljning.oskyddade();
    if (oskyddade.length === 0) slappOnodiga(doljning, sokare, samband, tid);
    return { tillagda: doljning.tillagda, flyttar: doljning.fyllningar.alla(), oskyddade };
  } finally {
    losare.slut();
  }
}

const MAX_VARV = 50;

/** Skyddar dolda celler tills alla är det, störst först: deras bevis räcker oftast åt fler. De som kommer till skyddas också. Falskt när tiden tog slut. */
function skyddaAlla(doljning: Doljning, sokare: Flyttsokare, tid: () => boolean): boolean {
  const hopplosa = new Set<number>();
  const varde = (plats: number): number => doljning.tal[plats]?.varde ?? 0;
  for (let varv = 0; varv < MAX_VARV; varv++) {
    const kvar = doljning
      .oskyddade()
      .filter((plats) => !hopplosa.has(plats))
      .sort((a, b) => varde(b) - varde(a) || a - b);
    if (kvar.length === 0) return true;
    for (const plats of kvar) {
      if (!tid()) return false;
      if (sokare.skydda(plats)) continue;
      if (!tid()) return false;
      hopplosa.add(plats);
    }
  }
  return false;
}

/** Visar igen det som inte behövde döljas, tyngst först. */
function slappOnodiga(
  doljning: Doljning,
  sokare: Flyttsokare,
  samband: ReadonlyArray<Samband>,
  tid: () => boolean,
): void {
  doljning.las();
  const vid = samlade(samband.flatMap((ett) => ett.tal.map((plats) => [plats, ett] as const)));
  const vikt = (plats: number): number => doljning.tal[plats]?.vikt ?? 0;
  for (const plats of [...doljning.tillagda].sort((a, b) => vikt(b) - vikt(a) || a - b)) {
    if (!tid()) return;
    const egna = vid.get(plats) ?? [];
    if (rackerSummorna(plats, egna, doljning)) slapp(plats, egna, doljning, sokare);
  }
}

/** Visar cellen om det andra går att skydda utan den; annars blir allt som det var. Det som ligger närmast prövas först. */
function slapp(
  plats: number,
  egna: ReadonlyArray<Samband>,
  doljning: Doljning,
  sokare: Flyttsokare,
): void {
  const { fyllningar } = doljning;
  const borttagna = fyllningar.vid(plats);
  const nara = new Set(egna.flatMap(({ tal }) => tal));
  const berorda = new Set(borttagna.flatMap((flytt) => [...flytt.keys()]));
  for (const flytt of borttagna) fyllningar.taBort(flytt);
  doljning.visa(plats);
  const nya: Array<Flytt> = [];
  const gick = [...berorda]
    .filter((annan) => doljning.dold(annan))
    .sort((a, b) => Number(nara.has(b)) - Number(nara.has(a)))
    .every((annan) => sokare.skydda(annan, nya));
  if (gick) {
    doljning.tillagda.delete(plats);
    return;
  }
  for (const flytt of nya) fyllningar.taBort(flytt);
  for (const flytt of borttagna) fyllningar.lagg(flytt);
  doljning.dolj(plats);
}
