/**
 * Primärreglerna: vilka tal som inte får visas för sin egen skull.
 */
import { nogAvVartKon } from "@star-finsam/core/indikator";
import { type Dimensioner, efterId } from "../publicering/celler.ts";
import type { Antalscell, Antalstabell, Publicering } from "../publicering/Publicering.ts";
import type { Skyddsregler } from "../Skyddsregler.ts";
import type { Bygge, Grundsystem } from "../system/Bygge.ts";

/** Regeln som dolde ett tal. Internt: utåt är orsaken alltid `sekretess`. */
export type Primarregel = "minsta_cell" | "nns" | "egenskap" | "dominans" | "noll";

/** Primärreglernas utslag, efter talets plats. */
export function primart(
  ny: Publicering,
  system: Grundsystem,
  regler: Skyddsregler,
): ReadonlyMap<number, Primarregel> {
  const kansliga = samladeRader(system, efterId(ny.dimensioner));
  const utanKon = new Set(ny.tabeller.filter((tabell) => forFaAvKonet(tabell, regler)));
  const utslag = new Map<number, Primarregel>();
  system.tal.forEach((bygge, plats) => {
    const regel = primarregelFor(bygge, kansliga.has(plats), utanKon, regler);
    if (regel !== undefined) utslag.set(plats, regel);
  });
  return utslag;
}

/** Sant om antalet är så litet att det pekar ut någon. */
export const litet = (antal: number, { minstaCell }: Skyddsregler): boolean =>
  antal > 0 && antal < minstaCell;

function primarregelFor(
  { celler, varde }: Bygge,
  samlad: boolean,
  utanKon: ReadonlySet<Antalstabell>,
  regler: Skyddsregler,
): Primarregel | undefined {
  const egna = celler.filter(({ tabell }) => tabell.regel !== "nns");
  if (egna.some(({ cell }) => barsAvFa(cell, regler))) return "minsta_cell";
  if (egna.some(({ cell }) => domineras(cell, regler))) return "dominans";
  if (egna.length > 0 && samlad) return "egenskap";
  if (regler.noll === "doljs" && varde === 0 && egna.some(iGrupp)) return "noll";
  if (celler.some((ett) => utanKon.has(ett.tabell) && ett.cell.grupp["kon"] !== undefined))
    return "nns";
  return undefined;
}

type Tabellcell = Bygge["celler"][number];

const iGrupp = ({ cell }: Tabellcell): boolean => Object.keys(cell.grupp).length > 0;

const barsAvFa = ({ antal, individer, utanIndivider }: Antalscell, regler: Skyddsregler): boolean =>
  utanIndivider !== true &&
  (litet(antal, regler) || (individer !== undefined && litet(individer, regler)));

const domineras = ({ antal, storsta }: Antalscell, { dominans }: Skyddsregler): boolean =>
  storsta !== undefined &&
  storsta.slice(0, dominans.antal).reduce((summa, ett) => summa + ett, 0) > dominans.andel * antal;

/** Tal som är hela sin rad i en känslig dimension: att ingen har en annan kod säger vad var och en har. */
function samladeRader(
  { tal, samband }: Grundsystem,
  dimensioner: Dimensioner,
): ReadonlySet<number> {
  const funna = new Set<number>();
  for (const { dimension: id, tal: platser, koder } of samband) {
    const dimension = dimensioner.get(id);
    const hela = tal[platser[0] ?? -1]?.varde ?? 0;
    if (dimension?.kanslig !== true || hela === 0) continue;
    platser.forEach((plats, nr) => {
      if (nr > 0 && koder[nr] !== dimension.okand && tal[plats]?.varde === hela) funna.add(plats);
    });
  }
  return funna;
}

/** Sant om tabellen följer NNS-regeln och könen inte får visas var för sig. */
const forFaAvKonet = (
  { regel, dimensioner, celler }: Antalstabell,
  { nnsMinst }: Skyddsregler,
): boolean => {
  if (regel !== "nns" || !dimensioner.includes("kon")) return false;
  const svarande = (kon: string | undefined): number =>
    celler.find(({ grupp }) => grupp["kon"] === kon && Object.keys(grupp).length === (kon ? 1 : 0))
      ?.antal ?? 0;
  const [kvinnor, man] = [svarande("kvinna"), svarande("man")];
  return !nogAvVartKon({ kvinnor, man, andra: svarande(undefined) - kvinnor - man }, nnsMinst);
};
