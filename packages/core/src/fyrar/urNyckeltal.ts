/**
 * 4R ur nyckeltalens rader, så att deltagare, dagar och kronor är samma som står i rapporten.
 */
import type { Konsantal } from "../individ/index.ts";
import { arHelhet, type Resultatrad } from "../nyckeltal/index.ts";
import type { FyrR } from "./FyrR.ts";
import { fyraR, type Konsunderlag } from "./fyraR.ts";
import { konsantal } from "./konsantal.ts";

/** Nyckeltalen som 4R läser; planen ska gruppera efter kön (`grupperingar: [["kon"]]`). */
export const fyraRNyckeltal: ReadonlyArray<string> = [
  "deltagare",
  "insatser",
  "parallella_insatser",
  "motesplatser",
  "utfall",
];

/**
 * 4R av raderna för en period. Dagarna är ärendenas pågående dagar. Kronorna är det bokförda utfallet fördelat efter dagarna:
 * ingen källa bokför kön, och den som pågår längre får mer av insatsen. `mer`: det som räknats på annat håll, till exempel
 * timmar, eller de som beslutar och utför.
 */
export const fyraRUr = (rader: ReadonlyArray<Resultatrad>, mer: Konsunderlag = {}): FyrR => {
  const dagar = dagarPerKon(rader);
  return fyraR({
    deltagare: konsantal(rader, "deltagare"),
    insatser: konsantal(rader, "insatser"),
    dagar,
    kronor: fordelade(rader, dagar),
    motesplatser: konsantal(rader, "motesplatser"),
    ...mer,
  });
};

/** Nämnaren i dagandelen är alla pågående dagar, vilken definition som än läses. */
function dagarPerKon(rader: ReadonlyArray<Resultatrad>): Konsantal | "saknas" {
  const dagar = (kon: string): number | undefined => {
    const rad = rader.find(
      ({ nyckeltal, grupp }) =>
        nyckeltal === "parallella_insatser" &&
        grupp["definition"] === "minst_en" &&
        grupp["kon"] === kon,
    );
    return rad?.utfall._tag === "Andel" ? rad.utfall.namnare : undefined;
  };
  const [kvinna, man, okant] = [dagar("kvinna"), dagar("man"), dagar("okant")];
  if (kvinna === undefined && man === undefined && okant === undefined) return "saknas";
  return { kvinna: kvinna ?? 0, man: man ?? 0, okant: okant ?? 0 };
}

/** Utfallet i öre, fördelat så att delarna blir helheten på öret; avrundningens öre bärs av den sista delen. */
function fordelade(
  rader: ReadonlyArray<Resultatrad>,
  dagar: Konsantal | "saknas",
): Konsantal | "saknas" {
  const utfall = rader.find((rad) => rad.nyckeltal === "utfall" && arHelhet(rad))?.utfall;
  if (dagar === "saknas" || utfall?._tag !== "Belopp") return "saknas";
  const alla = dagar.kvinna + dagar.man + (dagar.okant ?? 0);
  if (alla === 0) return "saknas";
  const kvinna = Math.round((utfall.ore * dagar.kvinna) / alla);
  const man =
    (dagar.okant ?? 0) === 0 ? utfall.ore - kvinna : Math.round((utfall.ore * dagar.man) / alla);
  return { kvinna, man, okant: utfall.ore - kvinna - man };
}
