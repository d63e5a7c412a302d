/**
 * Räknar ett blads dolda kolumner. Många döljer allt till höger om sin tabell; de räknas inte.
 */
import { type Attribut, arSant } from "../xml/Xmlmottagare.ts";
import { SISTA_KOLUMN } from "./adress.ts";

/** `antal` är de dolda bland de första `anvanda` kolumnerna. */
export const doldaKolumner = () => {
  const spann: Array<readonly [fran: number, till: number]> = [];
  return {
    lagg: ({ hidden, min, max }: Attribut): void => {
      if (arSant(hidden) && spann.length < SISTA_KOLUMN) spann.push([Number(min), Number(max)]);
    },
    antal: (anvanda: number): number =>
      spann.reduce((antal, [fran, till]) => {
        const flera = Math.min(till, anvanda) - fran + 1;
        return flera > 0 && fran > 0 ? antal + flera : antal;
      }, 0),
  };
};
