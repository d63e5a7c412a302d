/**
 * Kostnad per deltagare och per självförsörjande: två nyckeltal delade med varandra. Räknas ur resultatets helheter, så att
 * kronorna och huvudena alltid är samma som står på egna rader.
 */
import { kostnadPer } from "../ekonomi/index.ts";
import { belopp, type Text, text } from "../kernel/index.ts";
import { arHelhet } from "./arHelhet.ts";
import type { Rakneutfall, Resultatrad } from "./Nyckeltal.ts";

/** Kostnadsnyckeltalen, och nyckeltalen som de räknas ur. */
export const kostnadsunderlag: Readonly<Record<string, ReadonlyArray<string>>> = {
  kostnad_per_deltagare: ["utfall", "deltagare"],
  kostnad_per_sjalvforsorjande: ["utfall", "sjalvforsorjande"],
};

/** Kostnadsnyckeltalens namn. */
export const kostnadstitlar: Readonly<Record<string, Text>> = {
  kostnad_per_deltagare: text("Kostnad per deltagare", "Cost per participant"),
  kostnad_per_sjalvforsorjande: text(
    "Kostnad per självförsörjande vid avslut",
    "Cost per person self-supporting at closing",
  ),
};

/** Raderna för kostnad per deltagare (helheten) och per självförsörjande (en per definition). Saknas något saknas kvoten. */
export const kostnadsrader = (rader: ReadonlyArray<Resultatrad>): ReadonlyArray<Resultatrad> => {
  const utfall = rader.find((rad) => rad.nyckeltal === "utfall" && arHelhet(rad));
  if (utfall === undefined) return [];
  const delad = (namnare: Resultatrad, nyckeltal: string): Resultatrad => ({
    ...utfall,
    nyckeltal,
    grupp: namnare.grupp,
    utfall: per(utfall.utfall, namnare.utfall),
  });
  return rader.flatMap((rad) => {
    if (rad.nyckeltal === "deltagare" && arHelhet(rad))
      return [delad(rad, "kostnad_per_deltagare")];
    return rad.nyckeltal === "sjalvforsorjande" && Object.keys(rad.grupp).join() === "definition"
      ? [delad(rad, "kostnad_per_sjalvforsorjande")]
      : [];
  });
};

/** Kvoten röjer nämnaren för den som vet utfallet; därför bär den nämnarens minsta grupp av individer. */
const per = (utfall: Rakneutfall, namnare: Rakneutfall): Rakneutfall => {
  const kostnad = kostnadPer(
    utfall._tag === "Belopp" ? belopp(utfall.ore) : "saknas",
    antalI(namnare),
  );
  return kostnad === "saknas"
    ? { _tag: "Saknas" }
    : { _tag: "Belopp", ore: kostnad.orePerEnhet, individer: minstaGrupp(namnare) };
};

const antalI = (utfall: Rakneutfall): number | "saknas" =>
  utfall._tag === "Antal" ? utfall.antal : utfall._tag === "Andel" ? utfall.taljare : "saknas";

const minstaGrupp = (utfall: Rakneutfall): number => {
  const grupper =
    utfall._tag === "Andel"
      ? [
          utfall.taljare,
          utfall.individerTaljare,
          utfall.namnare - utfall.taljare,
          utfall.individerResten,
        ]
      : utfall._tag === "Antal"
        ? [utfall.antal, utfall.individer]
        : [];
  return Math.min(...grupper.filter((antal) => antal !== undefined && antal > 0).map(Number));
};
