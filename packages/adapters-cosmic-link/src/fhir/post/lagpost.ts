/**
 * Läser ett lag (CareTeam). Vår egen skrivare bär samordningsärendet i ett: dess typ, status och deltagare.
 */
import { Deltagande, Linkroll, Samordningstyp } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { noderI, omResursen, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Deltagarpost, Lagpost, Postbas } from "./Fhirpost.ts";
import { type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { skyddI } from "./patientpost.ts";
import { identifierareI, pekareI, vardeI } from "./pekare.ts";
import { egenText, skrivetOtolkat, utokningarI } from "./utokningar.ts";

const VAG = "CareTeam";
const DELTAGARE = "CareTeam.participant";

const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "status", "subject", "participant"],
]);
const KANDA_DELTAGARE: ReadonlySet<string> = new Set([
  ...["id", "extension", "modifierExtension", "role", "member"],
]);

/** Läser ett CareTeam. */
export const lagpost = (prov: Postprov, nod: Nod, bas: Postbas): Lagpost => {
  provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  omResursen(prov, nod, VAG);
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
  provaAndrare(prov, nod, DELTAGARE);
  restTillOtolkat(prov, nod, KANDA_DELTAGARE, DELTAGARE);
  const vem = pekareI(prov, nod, "member", DELTAGARE);
  if (vem === undefined) return [];
  const kod = noderI(prov, nod, "role", DELTAGARE)
    .flatMap((roll) => noderI(prov, roll, "coding", `${DELTAGARE}.role`))
    .find(({ system }) => system === EGET.roll);
  const roller = noderI(prov, nod, "role", DELTAGARE);
  if (kod === undefined || roller.length > 1)
    for (const en of roller) tillOtolkat(prov, `${DELTAGARE}.role`, en);
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
