/**
 * Aktiviteter: en rad per deltagande, eller en rad per tillfälle med antalet som kom. Aktiviteten är en kod ur profilens
 * kodlista, densamma som aktivitetens id hos förbundet.
 */
import * as Schema from "effect/Schema";
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const HUR = ["fullfoljt", "avbrutet"] as const;
const arHur = Schema.is(Schema.Literals(HUR));
const aktivitet = { typ: ["kod" as const], kodform: arPostId, maste: true };

/** Radtypen `aktivitetsdeltagande`. Ett slut utan uppgift om hur det gick är inget känt slut. */
export const aktivitetsdeltagande: Radtyp = {
  falt: {
    ...vemFalt,
    aktivitet,
    start: { typ: ["dag"], maste: true },
    slut: { typ: ["dag"], maste: false },
    hur: { typ: ["kod"], koder: HUR, maste: false },
  },
  lamnar: { AktivitetsdeltagandePaborjat: [], AktivitetsdeltagandeAvslutat: ["slut", "hur"] },
  fakta: (rad, sammanhang) => {
    const vad = {
      ...vem(rad, sammanhang),
      aktivitet: garanterat(rad.kod("aktivitet", arPostId), "aktivitet"),
    };
    const slut = rad.dag("slut");
    const hur = rad.kod("hur", arHur);
    return [
      {
        ...sammanhang.huvud("AktivitetsdeltagandePaborjat", garanterat(rad.dag("start"), "start")),
        _tag: "AktivitetsdeltagandePaborjat",
        ...vad,
      },
      ...(slut === undefined || hur === undefined
        ? []
        : [
            {
              ...sammanhang.huvud("AktivitetsdeltagandeAvslutat", slut),
              _tag: "AktivitetsdeltagandeAvslutat" as const,
              ...vad,
              hur,
            },
          ]),
    ];
  },
};

/** Radtypen `aktivitetstillfalle`. Bär ingen individ. */
export const aktivitetstillfalle: Radtyp = {
  falt: {
    aktivitet,
    datum: { typ: ["dag"], maste: true },
    deltog: { typ: ["heltal"], maste: false },
  },
  lamnar: { AktivitetstillfalleHallet: [] },
  fakta: (rad, { huvud }) => {
    const deltog = rad.tal("deltog");
    return [
      {
        ...huvud("AktivitetstillfalleHallet", garanterat(rad.dag("datum"), "datum")),
        _tag: "AktivitetstillfalleHallet",
        aktivitet: garanterat(rad.kod("aktivitet", arPostId), "aktivitet"),
        ...(deltog === undefined ? {} : { deltog }),
      },
    ];
  },
};
