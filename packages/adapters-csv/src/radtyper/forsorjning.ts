/**
 * En rad om vad individen levde av, och var sysselsatt med, vid en mätpunkt. `fran` och `till` är ersättningens eller
 * beslutets tid när källan är en myndighets: de prövas mot mätdagen i profilens regler men blir inget eget faktum.
 */
import { Forsorjningskod, Matpunkt, Sysselsattningskod } from "@star-finsam/core/forsorjning";
import * as Schema from "effect/Schema";
import { arPostId, garanterat, type Kodad, type Radtyp, type Radvarden } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arForsorjning = Schema.is(Forsorjningskod);
const arSysselsattning = Schema.is(Sysselsattningskod);
const arMatpunkt = Schema.is(Matpunkt);

/** Radtypen `forsorjning`. */
export const forsorjning: Radtyp = {
  falt: {
    ...vemFalt,
    matpunkt: { typ: ["kod"], koder: Matpunkt.literals, maste: true },
    datum: { typ: ["dag"], maste: true },
    forsorjning: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Forsorjningskod.literals,
      maste: true,
    },
    omfattning: { typ: ["procent"], spann: { minst: 1, hogst: 100 }, maste: false },
    sysselsattning: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Sysselsattningskod.literals,
      maste: false,
    },
    fran: { typ: ["dag"], maste: false },
    till: { typ: ["dag"], maste: false },
    hinder: { typ: ["kod"], kodform: arPostId, maste: false },
    beslut_id: { typ: ["nyckel"], maste: false },
  },
  lamnar: { ForsorjningUppgiven: [], SysselsattningUppgiven: ["sysselsattning"] },
  fakta: (rad, sammanhang) => {
    const dag = garanterat(rad.dag("datum"), "datum");
    const sysselsattning = rad.koder("sysselsattning", arSysselsattning);
    const vad = {
      ...vem(rad, sammanhang),
      matpunkt: garanterat(rad.kod("matpunkt", arMatpunkt), "matpunkt"),
    };
    return [
      {
        ...sammanhang.huvud("ForsorjningUppgiven", dag),
        _tag: "ForsorjningUppgiven",
        ...vad,
        forsorjning: medOmfattning(rad, rad.koder("forsorjning", arForsorjning)),
      },
      ...(sysselsattning.length === 0
        ? []
        : [
            {
              ...sammanhang.huvud("SysselsattningUppgiven", dag),
              _tag: "SysselsattningUppgiven" as const,
              ...vad,
              sysselsattning,
            },
          ]),
    ];
  },
};

/** Omfattningen ur en egen kolumn, när raden har en enda försörjning och cellen inte själv anger den. */
function medOmfattning<K extends string>(
  rad: Radvarden,
  koder: ReadonlyArray<Kodad<K>>,
): ReadonlyArray<Kodad<K>> {
  const omfattning = rad.tal("omfattning");
  const [enda] = koder;
  return omfattning === undefined || koder.length !== 1 || enda?.omfattning !== undefined
    ? koder
    : koder.map((kod) => ({ ...kod, omfattning }));
}
