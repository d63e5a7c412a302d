/**
 * En rad om medel: det som beviljats för en period, eller en prognos för årets utfall i ett kostnadsslag.
 */
import { HELA, Kostnadsslag, Medelsslag } from "@star-finsam/core/ekonomi";
import * as Schema from "effect/Schema";
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";

const arKostnadsslag = Schema.is(Kostnadsslag);
const arMedelsslag = Schema.is(Medelsslag);

/** Radtypen `medel`. */
export const medel: Radtyp = {
  falt: {
    period: { typ: ["manadsspann"], maste: true },
    belopp: { typ: ["belopp"], maste: true },
    slag: { typ: ["kod"], koder: Medelsslag.literals, maste: true },
    strom: { typ: ["kod"], kodform: arPostId, maste: false },
  },
  lamnar: { MedelBeviljade: [] },
  fakta: (rad, { huvud }) => {
    const period = garanterat(rad.period("period"), "period");
    return [
      {
        ...huvud("MedelBeviljade", period.fran),
        _tag: "MedelBeviljade",
        strom: rad.kod("strom", arPostId) ?? HELA,
        period,
        belopp: garanterat(rad.belopp("belopp"), "belopp"),
        slag: garanterat(rad.kod("slag", arMedelsslag), "slag"),
      },
    ];
  },
};

/** Radtypen `prognos`. */
export const prognos: Radtyp = {
  falt: {
    datum: { typ: ["dag"], maste: true },
    ar: { typ: ["ar"], maste: true },
    kostnadsslag: { typ: ["kod"], koder: Kostnadsslag.literals, maste: true },
    belopp: { typ: ["belopp"], maste: true },
  },
  lamnar: { PrognosLamnad: [] },
  fakta: (rad, { huvud }) => [
    {
      ...huvud("PrognosLamnad", garanterat(rad.dag("datum"), "datum")),
      _tag: "PrognosLamnad",
      ar: garanterat(rad.tal("ar"), "ar"),
      kostnadsslag: garanterat(rad.kod("kostnadsslag", arKostnadsslag), "kostnadsslag"),
      belopp: garanterat(rad.belopp("belopp"), "belopp"),
    },
  ],
};
