/**
 * En rad i NNS-enkäten: ett ifyllt formulär, en kolumn per fråga. Frågan känns igen på sin tryckta lydelse.
 */
import { fragaMed, fragor, skalor } from "@star-finsam/core/indikator";
import { Kon } from "@star-finsam/core/individ";
import { Respondentgrupp } from "@star-finsam/core/matning";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp } from "./Radtyp.ts";

const arKon = Schema.is(Kon);
const arRespondentgrupp = Schema.is(Respondentgrupp);
const arSvar = Schema.is(Schema.String);

/** De tryckta frågorna, var och en med sin kolumn. Samma lydelse kan ställas till flera grupper. */
export const frageFalt: ReadonlyArray<{
  readonly falt: string;
  readonly lydelse: string;
  readonly alias: ReadonlyArray<string>;
  readonly skala: keyof typeof skalor;
}> = [...new Map(fragor.map((fraga) => [fraga.lydelse, fraga])).values()].map(
  ({ lydelse, alias, skala }, i) => ({ falt: `fraga_${i + 1}`, lydelse, alias, skala }),
);

/** Radtypen `enkat`. Svar på en fråga som gruppen inte har lämnas därhän. */
export const enkat: Radtyp = {
  falt: {
    svarsdatum: { typ: ["dag"], maste: true },
    respondentgrupp: { typ: ["kod"], koder: Respondentgrupp.literals, maste: true },
    kon: { typ: ["kod"], koder: Kon.literals, maste: false },
    registerledare: { typ: ["markering"], maste: false },
    ...Object.fromEntries(
      frageFalt.map(({ falt, skala }) => [
        falt,
        { typ: ["kod" as const], koder: skalor[skala].map(({ kod }) => kod), maste: false },
      ]),
    ),
    ...Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`oppen_${n}`, { typ: ["text" as const], maste: false }]),
    ),
  },
  lamnar: { EnkatsvarLamnat: [] },
  fakta: (rad, { huvud }) => {
    const grupp = garanterat(rad.kod("respondentgrupp", arRespondentgrupp), "respondentgrupp");
    const dag = garanterat(rad.dag("svarsdatum"), "svarsdatum");
    const stallda = frageFalt.flatMap(({ falt, lydelse }) => {
      const fraga = rad.finns(falt) ? fragaMed(grupp, lydelse) : undefined;
      return fraga === undefined ? [] : [{ id: fraga.id, svar: rad.kod(falt, arSvar) }];
    });
    return [
      {
        ...huvud("EnkatsvarLamnat", dag),
        _tag: "EnkatsvarLamnat",
        enkat: "nns",
        respondentgrupp: grupp,
        kon: rad.kod("kon", arKon) ?? "okant",
        konOsakert: rad.markerad("registerledare"),
        stallda: stallda.map(({ id }) => id),
        svar: Object.fromEntries(
          stallda.flatMap(({ id, svar }) => (svar === undefined ? [] : [[id, svar]])),
        ),
      },
    ];
  },
};
