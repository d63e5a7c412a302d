/**
 * Det som en rad i ärendelistan säger har hänt. Den hetaste slingan av alla: en lista fylls, och varje faktum skrivs ut fält
 * för fält, eftersom ett som sprids ur huvudet kostar det dubbla.
 */
import { Arendetyp } from "@star-finsam/core/arende";
import type { Faktum } from "@star-finsam/core/faktum";
import { Kon } from "@star-finsam/core/individ";
import { Aktor, arKommunkod } from "@star-finsam/core/part";
import type { Personidentitet } from "@star-finsam/core/personidentitet";
import * as Schema from "effect/Schema";
import { avslut, beslut, forsorjning, type Om, planering } from "./arendegang.ts";
import { arendeId } from "./arendeId.ts";
import { garanterat, type Radsammanhang, type Radvarden } from "./Radtyp.ts";

const arAktor = Schema.is(Aktor);
const arArendetyp = Schema.is(Arendetyp);
const arKon = Schema.is(Kon);

/** Radens fakta, i den ordning de hände. */
export const arendefakta = (rad: Radvarden, sammanhang: Radsammanhang): ReadonlyArray<Faktum> => {
  const identitet = garanterat(rad.identitet("identitet"), "identitet");
  const om: Om = {
    rad,
    sammanhang,
    aktualiserad: garanterat(rad.dag("aktualiserad"), "aktualiserad"),
    arende: arendeId(rad),
    individ: sammanhang.pseudonym(identitet.nummer),
  };
  const ut: Array<Faktum> = [individ(om, identitet)];
  samtycke(om, ut);
  ut.push(aktualisering(om));
  forsorjning(om, "forsorjning_start", om.aktualiserad, "aktualisering", ut);
  beslut(om, ut);
  planering(om, ut);
  avslut(om, ut);
  return ut;
};

function individ(om: Om, { fodelsear, slag: identitet }: Personidentitet): Faktum {
  const { rad, sammanhang, aktualiserad, individ } = om;
  const _tag = "IndividRegistrerad";
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, aktualiserad);
  const kon = rad.kod("kon", arKon) ?? "okant";
  const skyddad = rad.markerad("skyddad");
  return fodelsear === "okant"
    ? { v, id, galler, registrerad, kalla, _tag, individ, kon, identitet, skyddad }
    : { v, id, galler, registrerad, kalla, _tag, individ, kon, identitet, skyddad, fodelsear };
}

function samtycke({ rad, sammanhang, arende, individ }: Om, ut: Array<Faktum>): void {
  const dag = rad.dag("samtycke");
  if (dag === undefined) return;
  const _tag = "SamtyckeInhamtat";
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, dag);
  ut.push({
    v,
    id,
    galler,
    registrerad,
    kalla,
    _tag,
    arende,
    individ,
    omfattar: rad.koder("samtycke_omfattar", arAktor).map(({ kod }) => kod),
    samtyckesslag: "star",
    uppgiftsslag: "okant",
    andamal: "samplanering",
    satt: "okant",
    egnaOrd: "okant",
  });
}

function aktualisering({ rad, sammanhang, aktualiserad, arende, individ }: Om): Faktum {
  const _tag = "ArendeAktualiserat";
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, aktualiserad);
  const arendetyp = garanterat(rad.kod("arendetyp", arArendetyp), "arendetyp");
  const aktorer = rad.koder("aktualiserande", arAktor).map(({ kod }) => kod);
  const kommun = rad.kod("kommun", arKommunkod);
  return kommun === undefined
    ? { v, id, galler, registrerad, kalla, _tag, arende, individ, arendetyp, aktorer }
    : { v, id, galler, registrerad, kalla, _tag, arende, individ, arendetyp, aktorer, kommun };
}
