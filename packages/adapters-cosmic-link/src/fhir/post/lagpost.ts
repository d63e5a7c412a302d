/**
 * Läser ett lag (CareTeam). Vår egen skrivare bär samordningsärendet i ett: dess typ, status och deltagare.
 */
import { Deltagande, Linkroll, Samordningstyp } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { noderI, textI } from "./element.ts";
import type { Deltagarpost, Lagpost, Postbas } from "./Fhirpost.ts";
import type { Nod, Postprov } from "./Postprov.ts";
import { skyddI } from "./patientpost.ts";
import { identifierareI, pekareI, vardeI } from "./pekare.ts";
import { egenText, skrivetOtolkat, utokningarI } from "./utokningar.ts";

const VAG = "CareTeam";
const DELTAGARE = "CareTeam.participant";

/** Läser ett CareTeam. */
export const lagpost = (prov: Postprov, nod: Nod, bas: Postbas): Lagpost => {
  const egna = utokningarI(prov, nod, VAG);
  const status = textI(prov, nod, "status", VAG);
  return {
    ...bas,
    slag: "CareTeam",
    arendeId: vardeI(identifierareI(prov, nod, VAG), EGET.arende),
    subjekt: pekareI(prov, nod, "subject", VAG),
    skydd: skyddI(prov, nod, VAG),
    typ: avKoderna(Samordningstyp.literals, egenText(prov, egna, "samordningstyp")) ?? "okand",
    status: status === "active" ? "pagaende" : status === "inactive" ? "avslutat" : "okand",
    deltagare: noderI(prov, nod, "participant", VAG).flatMap((en) => deltagaren(prov, en)),
    otolkat: [...skrivetOtolkat(prov, egna), ...prov.otolkat],
  };
};

function deltagaren(prov: Postprov, nod: Nod): ReadonlyArray<Deltagarpost> {
  const vem = pekareI(prov, nod, "member", DELTAGARE);
  if (vem === undefined) return [];
  const kod = noderI(prov, nod, "role", DELTAGARE)
    .flatMap((roll) => noderI(prov, roll, "coding", `${DELTAGARE}.role`))
    .find(({ system }) => system === EGET.roll);
  const roll = kod === undefined ? undefined : textI(prov, kod, "code", `${DELTAGARE}.role`);
  const deltagande = egenText(prov, utokningarI(prov, nod, DELTAGARE), "deltagande");
  return [
    {
      vem,
      roll: avKoderna(Linkroll.literals, roll) ?? "annan",
      deltagande: avKoderna(Deltagande.literals, deltagande) ?? "okant",
    },
  ];
}

/** Koden, om den är en av koderna. */
export const avKoderna = <Kod extends string>(
  koder: ReadonlyArray<Kod>,
  skriven: string | undefined,
): Kod | undefined => koder.find((kod) => kod === skriven);
