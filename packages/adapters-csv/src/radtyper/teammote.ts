/**
 * En rad i möteslistan: ett teammöte med närvaro per verksamhet.
 */

import { Aktor } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp } from "./Radtyp.ts";

const arAktor = Schema.is(Aktor);

/** Aktörerna i sin fasta ordning, hur källan än ställt sina kolumner. */
const iOrdning = (aktorer: ReadonlyArray<Aktor>): ReadonlyArray<Aktor> =>
  Aktor.literals.filter((aktor) => aktorer.includes(aktor));

/** Radtypen `teammote`. */
export const teammote: Radtyp = {
  falt: {
    datum: { typ: ["dag"], maste: true },
    kallelse: { typ: ["dag"], maste: false },
    timmar: { typ: ["tal", "heltal"], maste: false },
    arenden: { typ: ["heltal"], maste: false },
    narvaro: { typ: ["monster"], koder: Aktor.literals, maste: false },
  },
  lamnar: { TeammoteHallet: [] },
  fakta: (rad, { huvud }) => {
    const dag = garanterat(rad.dag("datum"), "datum");
    const kallelse = rad.dag("kallelse");
    const timmar = rad.tal("timmar");
    const arenden = rad.tal("arenden");
    const narvaro = rad.markeringar("narvaro", arAktor);
    return [
      {
        ...huvud("TeammoteHallet", dag),
        _tag: "TeammoteHallet",
        narvarande: iOrdning(narvaro.ja),
        franvarande: iOrdning(narvaro.nej),
        ...(kallelse === undefined ? {} : { kallelseSkickad: kallelse }),
        ...(timmar === undefined ? {} : { timmar }),
        ...(arenden === undefined ? {} : { behandladeArenden: arenden }),
      },
    ];
  },
};
