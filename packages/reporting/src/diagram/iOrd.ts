/**
 * Diagrammet i ord, ur samma celler som bilden: först det som sticker ut, sedan alla tal.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { celluttal } from "../format/index.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { fyndI } from "./fynd.ts";
import { liten } from "./ordform.ts";
import { ren, type Underlag, underlagFor } from "./Underlag.ts";

/** Beskrivningen. Ett dolt tal är dolt också här. */
export const iOrd = (diagram: Diagram, sprak: Sprak): string => {
  const underlag = underlagFor(diagram, sprak);
  const underrubrik = ren(ord(diagram.underrubrik, sprak));
  return [
    `${underrubrik}${/[.!?]$/u.test(underrubrik) ? "" : "."}`,
    ...fyndI(underlag),
    ...allaTal(underlag),
  ].join(" ");
};

const allaTal = ({ kategorier, serier, slag, sprak }: Underlag): ReadonlyArray<string> =>
  kategorier.flatMap(({ namn, punkter }) => {
    const delar = serier.flatMap((serie, i) => {
      const punkt = punkter[i];
      if (punkt === undefined || (slag === "flode" && punkt.cell._tag === "EjTillampligt"))
        return [];
      return [`${liten(serie.namn)} ${celluttal(punkt.cell, punkt.slag, sprak)}`];
    });
    return delar.length === 0 ? [] : [`${namn}: ${delar.join(", ")}.`];
  });
