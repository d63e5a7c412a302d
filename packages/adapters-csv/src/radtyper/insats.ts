/**
 * En rad i insatslistan: en insats som börjat och kanske slutat.
 */

import type { Faktum } from "@star-finsam/core/faktum";
import { arInsatskategori } from "@star-finsam/core/insats";
import { Aktor } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import { arendeId } from "./arendeId.ts";
import { garanterat, type Radtyp } from "./Radtyp.ts";

const arAktor = Schema.is(Aktor);

/** Radtypen `insats`. */
export const insats: Radtyp = {
  falt: {
    arende: { typ: ["nyckel"], maste: true },
    insats: { typ: ["text"], maste: true },
    kategori: { typ: ["kod"], kodform: arInsatskategori, maste: true },
    aktor: { typ: ["kod"], koder: Aktor.literals, maste: true },
    start: { typ: ["dag"], maste: true },
    slut: { typ: ["dag"], maste: false },
  },
  lamnar: { InsatsPaborjad: [], InsatsAvslutad: ["slut"] },
  fakta: (rad, { huvud }) => {
    const start = garanterat(rad.dag("start"), "start");
    const slut = rad.dag("slut");
    const vad = { arende: arendeId(rad), benamning: garanterat(rad.text("insats"), "insats") };
    const paborjad: Faktum = {
      ...huvud("InsatsPaborjad", start),
      _tag: "InsatsPaborjad",
      ...vad,
      kategori: garanterat(rad.kod("kategori", arInsatskategori), "kategori"),
      aktor: garanterat(rad.kod("aktor", arAktor), "aktor"),
    };
    return slut === undefined
      ? [paborjad]
      : [
          paborjad,
          { ...huvud("InsatsAvslutad", slut), _tag: "InsatsAvslutad", ...vad, paborjad: start },
        ];
  },
};
