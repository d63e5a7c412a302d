/**
 * En rad i en granskning av programtrohet: ett kriterium och dess poäng. Filen är en mätning och heter som källan; utan
 * datum gäller den dagen filen togs ut.
 */
import { ips25 } from "@star-finsam/core/matning";
import { filensId, garanterat, type Radtyp } from "./Radtyp.ts";

const allaPoang = ips25.fragor.flatMap(({ poang }) => poang);

/** Radtypen `programtrohet`. */
export const programtrohet: Radtyp = {
  falt: {
    kriterium: {
      typ: ["heltal"],
      spann: { minst: 1, hogst: ips25.fragor.length },
      maste: true,
    },
    poang: {
      typ: ["heltal"],
      spann: { minst: Math.min(...allaPoang), hogst: Math.max(...allaPoang) },
      maste: true,
    },
    datum: { typ: ["dag"], maste: false },
  },
  lamnar: { ProgramtrohetBedomd: [] },
  fakta: (rad, { huvud, registrerad, kalla }) => [
    {
      ...huvud("ProgramtrohetBedomd", rad.dag("datum") ?? registrerad),
      _tag: "ProgramtrohetBedomd",
      matning: filensId(kalla),
      instrument: ips25.id,
      kriterium: String(garanterat(rad.tal("kriterium"), "kriterium")),
      poang: garanterat(rad.tal("poang"), "poang"),
    },
  ],
};
