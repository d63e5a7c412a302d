/**
 * Skyddet för det som är räknat ur många: medelvärden, medianer, kvoter och belopp. De går inte genom systemet av antal, så
 * reglerna är strängare: för få bakom döljs, det minsta och det största värdet är någons och döljs alltid, och det som är dolt i
 * en gruppering är tillsammans aldrig så litet att det går att räkna ut ur helheten och resten.
 */
import { arHelhet, type Nyckeltal, type Resultatrad } from "@star-finsam/core/nyckeltal";
import type { Skyddsregler } from "../Skyddsregler.ts";
import { litet } from "../skydd/primar.ts";
import { periodkod } from "./perioder.ts";

/** De härledda raderna som döljs. */
export function doldaHarledda(
  rader: ReadonlyArray<Resultatrad>,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  regler: Skyddsregler,
): ReadonlySet<Resultatrad> {
  const slag = new Map(nyckeltal.map((ett) => [ett.id, ett._tag]));
  const harledda = rader.filter(arHarledd);
  const dolda = new Set(
    harledda.filter((rad) => forLite(rad, slag.get(rad.nyckeltal) === "Samtidiga", regler)),
  );
  for (const gruppering of Map.groupBy(harledda, grupperingen).values())
    doljMedDem(gruppering, dolda, regler);
  return dolda;
}

const arHarledd = ({ utfall }: Resultatrad): boolean =>
  utfall._tag === "Varde" ||
  utfall._tag === "Kvot" ||
  utfall._tag === "Belopp" ||
  (utfall._tag === "Andel" && utfall.dagar === true);

/** Bakom talet: så många individer, eller så många rader när det inte är människor. */
function bakom({ utfall }: Resultatrad): number {
  switch (utfall._tag) {
    case "Varde":
      return utfall.individer ?? utfall.antal;
    case "Kvot":
      return utfall.individer ?? utfall.namnare;
    case "Belopp":
      return utfall.individer ?? Number.POSITIVE_INFINITY;
    case "Andel":
      return Math.min(...DAGANDEL.map((del) => utfall[del] ?? Number.POSITIVE_INFINITY));
    default:
      return Number.POSITIVE_INFINITY;
  }
}

const DAGANDEL = ["individerTaljare", "individerResten"] as const;

function forLite(rad: Resultatrad, samtidiga: boolean, regler: Skyddsregler): boolean {
  const { utfall, grupp } = rad;
  const antal = bakom(rad);
  const arHela = arHelhet({ grupp: utanStatistik(grupp) });
  switch (utfall._tag) {
    case "Varde": {
      if (utfall.individer === undefined) return !arHela && litet(antal, regler);
      const gransen = grupp["statistik"] === undefined ? regler.minstaCell : regler.medelMinst;
      const nagons = !samtidiga && VARDEN.has(grupp["statistik"] ?? "");
      return nagons || (antal > 0 && antal < gransen) || (samtidiga && litet(utfall.varde, regler));
    }
    case "Kvot":
      if (utfall.individer === undefined && arHela) return false;
      return [utfall.taljare, antal].some((ett) => litet(ett, regler));
    case "Andel":
      return utfall.individerTaljare === undefined && utfall.individerResten === undefined
        ? litet(utfall.taljare, regler)
        : [utfall.individerTaljare ?? 0, utfall.individerResten ?? 0].some((n) => litet(n, regler));
    default:
      return litet(antal, regler);
  }
}

/** Det minsta och det största är en människas värde. */
const VARDEN: ReadonlySet<string> = new Set(["minst", "storst"]);

const utanStatistik = ({ statistik: _, ...grupp }: Resultatrad["grupp"]): Resultatrad["grupp"] =>
  grupp;

const grupperingen = ({ nyckeltal, period, grupp }: Resultatrad): string =>
  [
    nyckeltal,
    periodkod(period),
    grupp["statistik"],
    grupp["definition"],
    ...Object.keys(utanStatistik(grupp)),
  ].join("|");

/** Döljer fler i grupperingen, minst först, tills de dolda tillsammans är fler än en och nog många. */
function doljMedDem(
  gruppering: ReadonlyArray<Resultatrad>,
  dolda: Set<Resultatrad>,
  { medelMinst }: Skyddsregler,
): void {
  const [forsta] = gruppering;
  if (forsta === undefined || !gruppering.some((rad) => dolda.has(rad))) return;
  const flera =
    Object.keys(utanStatistik(forsta.grupp)).filter((namn) => namn !== "definition").length > 1;
  const iOrdning = [...gruppering].sort((a, b) => bakom(a) - bakom(b));
  for (const rad of iOrdning) {
    const gomda = gruppering.filter((ett) => dolda.has(ett));
    const antal = gomda.reduce((summa, ett) => summa + bakom(ett), 0);
    if (!flera && gomda.length > 1 && antal >= medelMinst) return;
    dolda.add(rad);
  }
}
