/**
 * Ett nyckeltals celler per kön, ur skyddade rader. Det som är dolt där är dolt här.
 */
import { type Cell, dold, saknas, visad } from "../Cell.ts";
import type { Skyddadrad, Skyddadtabell } from "../skydda.ts";

/** De fyra cellerna. */
export type Konsceller = Readonly<Record<"kvinna" | "man" | "okant" | "alla", Cell>>;

/** Ingen uppgift. */
export const INGEN: Konsceller = { kvinna: saknas, man: saknas, okant: saknas, alla: saknas };

const raden = (
  rader: Skyddadtabell,
  nyckeltal: string,
  grupp: Skyddadrad["grupp"],
): Cell | undefined =>
  rader.find(
    (rad) =>
      rad.nyckeltal === nyckeltal &&
      Object.keys(rad.grupp).length === Object.keys(grupp).length &&
      Object.entries(grupp).every(([namn, kod]) => rad.grupp[namn] === kod),
  )?.cell;

/** Nyckeltalet per kön. Ett kön utan rad är noll när något av de andra har en rad, eller helheten är noll. */
export function konsceller(rader: Skyddadtabell, nyckeltal: string): Konsceller {
  const alla = raden(rader, nyckeltal, {}) ?? saknas;
  const per = KONEN.map((kon) => raden(rader, nyckeltal, { kon }));
  const delad = per.some((cell) => cell !== undefined);
  if (!delad && !(alla._tag === "Visad" && alla.n === 0)) return INGEN;
  const [kvinna, man, okant] = per.map((cell) =>
    tal(cell ?? (alla._tag === "Dold" ? dold : visad(0))),
  );
  return { kvinna: kvinna ?? saknas, man: man ?? saknas, okant: okant ?? saknas, alla: tal(alla) };
}

const KONEN = ["kvinna", "man", "okant"] as const;

/** Bara talet, utan vad det är en andel av. */
const tal = (cell: Cell): Cell => (cell._tag === "Visad" ? visad(cell.n) : cell);

/** Dagarna som ärenden pågått: dagandelens nämnare, när den visas. */
export function dagarna(rader: Skyddadtabell): Konsceller {
  const dagar = (grupp: Skyddadrad["grupp"]): Cell | undefined => {
    const cell = raden(rader, "parallella_insatser", { ...grupp, definition: "minst_en" });
    return cell?._tag === "Visad" && cell.av !== undefined ? visad(cell.av) : cell;
  };
  const alla = dagar({});
  const [kvinna, man, okant] = KONEN.map((kon) => dagar({ kon }));
  if (alla === undefined || (!kvinna && !man && !okant)) return INGEN;
  const ingen = alla._tag === "Visad" ? visad(0) : alla;
  return { kvinna: kvinna ?? ingen, man: man ?? ingen, okant: okant ?? ingen, alla };
}

/** Utfallet fördelat efter dagarna så att delarna blir helheten på öret. */
export function fordelade(rader: Skyddadtabell, dagar: Konsceller): Konsceller {
  const utfall = raden(rader, "utfall", {}) ?? saknas;
  const [kvinna, man, okant, alla] = synliga(dagar);
  if (utfall._tag !== "Visad" || alla === undefined)
    return [utfall, ...Object.values(dagar)].some(({ _tag }) => _tag === "Dold")
      ? { kvinna: dold, man: dold, okant: dold, alla: tal(utfall) }
      : INGEN;
  if (alla === 0) return INGEN;
  const del = (antal = 0): number => Math.round((utfall.n * antal) / alla);
  const forsta = del(kvinna);
  const andra = okant === 0 ? utfall.n - forsta : del(man);
  return {
    kvinna: visad(forsta),
    man: visad(andra),
    okant: visad(utfall.n - forsta - andra),
    alla: tal(utfall),
  };
}

/** Kvinnor, män, okända och alla, om alla fyra visas. */
export const synliga = ({ kvinna, man, okant, alla }: Konsceller): ReadonlyArray<number> => {
  const visade = [kvinna, man, okant, alla].flatMap((cell) =>
    cell._tag === "Visad" ? [cell.n] : [],
  );
  return visade.length === 4 ? visade : [];
};
