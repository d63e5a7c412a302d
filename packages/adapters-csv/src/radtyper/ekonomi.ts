/**
 * En rad i ekonomilistan: årets budget och utfall för ett kostnadsslag. En tom cell ger inget faktum.
 */

import { Kostnadsslag } from "@star-finsam/core/ekonomi";
import { forstaDagen, sistaDagen } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp } from "./Radtyp.ts";

const arKostnadsslag = Schema.is(Kostnadsslag);

/** Radtypen `ekonomi`. */
export const ekonomi: Radtyp = {
  falt: {
    ar: { typ: ["ar"], maste: true },
    kostnadsslag: { typ: ["kod"], koder: Kostnadsslag.literals, maste: true },
    budget: { typ: ["belopp"], maste: false },
    utfall: { typ: ["belopp"], maste: false },
  },
  lamnar: { BudgetBeslutad: ["budget"], UtfallBokfort: ["utfall"] },
  fakta: (rad, { huvud }) => {
    const ar = garanterat(rad.tal("ar"), "ar");
    const slag = garanterat(rad.kod("kostnadsslag", arKostnadsslag), "kostnadsslag");
    const budget = rad.belopp("budget");
    const utfall = rad.belopp("utfall");
    const vad = { ar, kostnadsslag: slag };
    return [
      ...(budget === undefined
        ? []
        : [
            {
              ...huvud("BudgetBeslutad", forstaDagen(ar, 1)),
              _tag: "BudgetBeslutad" as const,
              ...vad,
              belopp: budget,
            },
          ]),
      ...(utfall === undefined
        ? []
        : [
            {
              ...huvud("UtfallBokfort", sistaDagen(ar, 12)),
              _tag: "UtfallBokfort" as const,
              ...vad,
              belopp: utfall,
            },
          ]),
    ];
  },
};
