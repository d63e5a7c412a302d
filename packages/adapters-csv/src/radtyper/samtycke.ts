/**
 * En rad i samtyckeslistan: ett samtycke, vad det omfattar, och dagen det återkallades om det har det. Det som listan inte
 * säger är okänt; ett samtycke utan uppgiftsslag öppnar därför ingenting.
 */
import { Aktor } from "@star-finsam/core/part";
import {
  EgnaOrd,
  Samtyckesandamal,
  Samtyckessatt,
  Samtyckesslag,
  Uppgiftsslag,
} from "@star-finsam/core/samtycke";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp, type Radvarden } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arAktor = Schema.is(Aktor);
const arAndamal = Schema.is(Samtyckesandamal);
const arEgnaOrd = Schema.is(EgnaOrd);
const arSatt = Schema.is(Samtyckessatt);
const arSlag = Schema.is(Samtyckesslag);
const arUppgift = Schema.is(Uppgiftsslag);

/** Radtypen `samtycke`. */
export const samtycke: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    slag: { typ: ["kod"], koder: Samtyckesslag.literals, maste: true },
    omfattar: { typ: ["kod", "koder"], koder: Aktor.literals, maste: true },
    uppgiftsslag: { typ: ["kod", "koder"], koder: Uppgiftsslag.literals, maste: false },
    andamal: { typ: ["kod"], koder: Samtyckesandamal.literals, maste: false },
    satt: { typ: ["kod"], koder: Samtyckessatt.literals, maste: false },
    egna_ord: { typ: ["kod"], koder: EgnaOrd.literals, maste: false },
    galler_till: { typ: ["dag"], maste: false },
    aterkallat: { typ: ["dag"], maste: false },
  },
  lamnar: { SamtyckeInhamtat: [], SamtyckeAterkallat: ["aterkallat"] },
  fakta: (rad, sammanhang) => {
    const samtyckesslag = garanterat(rad.kod("slag", arSlag), "slag");
    const aterkallat = rad.dag("aterkallat");
    const om = vem(rad, sammanhang);
    return [
      {
        ...sammanhang.huvud("SamtyckeInhamtat", garanterat(rad.dag("datum"), "datum")),
        _tag: "SamtyckeInhamtat",
        ...om,
        samtyckesslag,
        ...innehall(rad),
      },
      ...(aterkallat === undefined
        ? []
        : [
            {
              ...sammanhang.huvud("SamtyckeAterkallat", aterkallat),
              _tag: "SamtyckeAterkallat" as const,
              ...om,
              samtyckesslag,
            },
          ]),
    ];
  },
};

function innehall(rad: Radvarden) {
  const uppgifter = rad.koder("uppgiftsslag", arUppgift).map(({ kod }) => kod);
  const gallerTill = rad.dag("galler_till");
  return {
    omfattar: rad.koder("omfattar", arAktor).map(({ kod }) => kod),
    uppgiftsslag: uppgifter.length === 0 ? ("okant" as const) : uppgifter,
    andamal: rad.kod("andamal", arAndamal) ?? ("okant" as const),
    satt: rad.kod("satt", arSatt) ?? ("okant" as const),
    egnaOrd: rad.kod("egna_ord", arEgnaOrd) ?? ("okant" as const),
    ...(gallerTill === undefined ? {} : { gallerTill }),
  };
}
