/**
 * En rad i uppföljningen efter avslut: hur det gick för individen ett antal månader senare.
 */
import { Forsorjningskod, Sysselsattningskod } from "@star-finsam/core/forsorjning";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arForsorjning = Schema.is(Forsorjningskod);
const arSysselsattning = Schema.is(Sysselsattningskod);

/** Radtypen `efter_avslut`. */
export const efterAvslut: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    manader: { typ: ["heltal"], spann: { minst: 1, hogst: 120 }, maste: true },
    forsorjning: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Forsorjningskod.literals,
      maste: false,
    },
    sysselsattning: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Sysselsattningskod.literals,
      maste: false,
    },
  },
  lamnar: { LageEfterAvslut: [] },
  fakta: (rad, sammanhang) => {
    const forsorjning = rad.koder("forsorjning", arForsorjning);
    const sysselsattning = rad.koder("sysselsattning", arSysselsattning);
    return [
      {
        ...sammanhang.huvud("LageEfterAvslut", garanterat(rad.dag("datum"), "datum")),
        _tag: "LageEfterAvslut",
        ...vem(rad, sammanhang),
        manader: garanterat(rad.tal("manader"), "manader"),
        ...(forsorjning.length === 0 ? {} : { forsorjning }),
        ...(sysselsattning.length === 0 ? {} : { sysselsattning }),
      },
    ];
  },
};
