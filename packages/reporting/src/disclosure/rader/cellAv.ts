/**
 * Utfallet som en cell som visas. Bara det som skyddet släppt får bli en.
 */
import { arHelhet, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { type Cell, ejTillampligt, saknas, visad, visadAndel } from "../Cell.ts";

/** Cellen. `helhet`: om gruppens helhet visas; utan den visas ingen andel av den. */
export function cellAv(
  { utfall, grupp }: Pick<Resultatrad, "grupp" | "utfall">,
  helhet: "visas" | "dold" = "visas",
): Cell {
  switch (utfall._tag) {
    case "Antal":
      return arHelhet({ grupp }) || helhet === "dold"
        ? visad(utfall.antal)
        : visadAndel(utfall.antal, utfall.av);
    case "Andel":
      return utfall.dagar === true
        ? visad(utfall.taljare, utfall.namnare)
        : visadAndel(utfall.taljare, utfall.namnare);
    case "Kvot":
      return visad(utfall.taljare, utfall.namnare);
    case "Varde":
      return { _tag: "Visad", n: utfall.varde, over: utfall.antal };
    case "Belopp":
      return visad(utfall.ore);
    case "EjTillampligt":
      return ejTillampligt;
    case "Saknas":
      return saknas;
  }
}
