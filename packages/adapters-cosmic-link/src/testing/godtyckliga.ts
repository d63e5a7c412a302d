/**
 * Godtyckliga samordningsärenden till lagarna. Ids är unika inom ärendet och varje pekare på en aktör finns. Texterna har det som
 * format brukar tappa; tomma texter och rena blanktecken är inte med, för FHIR har inga sådana.
 */
import * as fc from "fast-check";
import officiella from "../../../core/src/testing/officiella-testidentiteter.json" with {
  type: "json",
};
import { utanTomma } from "../fhir/utanTomma.ts";
import {
  Deltagande,
  HsaId,
  type Linkaktor,
  type Linkidentitet,
  type Linkmeddelande,
  Linkroll,
  lasOrganisationsnummer,
  Meddelandetyp,
  type Samordningsarende,
  Samordningsstatus,
  Samordningstyp,
  Skydd,
} from "../samordningsarende/index.ts";
import {
  frivillig,
  godtyckligDag,
  godtyckligText,
  godtyckligTidpunkt,
  id,
  medIds,
  otolkat,
  type Pekare,
} from "./godtyckligaVarden.ts";
import { godtyckligPlan } from "./godtyckligPlan.ts";

const identiteter: ReadonlyArray<Linkidentitet> = [
  ...officiella.identiteter.flatMap(
    ({ nummer, slag }): ReadonlyArray<Linkidentitet> =>
      slag === "personnummer" || slag === "samordningsnummer" || slag === "nationellt_reservnummer"
        ? [{ slag, nummer }]
        : [],
  ),
  { slag: "personnummer", nummer: "198303109980" },
  { slag: "lokalt_reservnummer", nummer: "20210325K069" },
  { slag: "lma_nummer", nummer: "50-123456/7" },
];

const organisationsnummer = ["2321000214", "2120002510", "2021004284"].flatMap(
  (nummer) => lasOrganisationsnummer(nummer) ?? [],
);

const hsaId = fc
  .tuple(
    fc.constantFrom("SE2321000131", "SE1655600000"),
    fc.string({ unit: fc.constantFrom("A", "K", "0", "7"), minLength: 1, maxLength: 12 }),
  )
  .map(([rot, led]) => HsaId.make(`${rot}-${led}`));

const aktor: fc.Arbitrary<Linkaktor> = fc
  .record({
    id,
    enhet: godtyckligText,
    roll: fc.constantFrom(...Linkroll.literals),
    deltagande: fc.constantFrom(...Deltagande.literals),
    hsaId: frivillig(hsaId),
    hsaIdVardgivare: frivillig(hsaId),
    organisationsnummer: frivillig(fc.constantFrom(...organisationsnummer)),
    namn: frivillig(godtyckligText),
    titel: frivillig(godtyckligText),
    telefon: frivillig(godtyckligText),
  })
  .map(utanTomma);

const meddelande = (ref: Pekare, refs: ReadonlyArray<string>): fc.Arbitrary<Linkmeddelande> =>
  fc
    .record({
      id,
      typ: fc.constantFrom(...Meddelandetyp.literals),
      tid: frivillig(godtyckligTidpunkt),
      avsandare: ref,
      mottagare: fc.subarray([...refs]),
      kvitterad: frivillig(
        fc
          .record({ av: ref, tid: frivillig(godtyckligTidpunkt) })
          .map(utanTomma)
          .filter((kvitto) => Object.keys(kvitto).length > 0),
      ),
      svarPa: frivillig(id),
      motesdag: frivillig(godtyckligDag),
      text: frivillig(godtyckligText),
    })
    .map(utanTomma);

/** Ett godtyckligt samordningsärende, giltigt enligt `Samordningsarende`. */
export const godtyckligtSamordningsarende: fc.Arbitrary<Samordningsarende> = medIds(aktor, 3).chain(
  (aktorer) => {
    const refs = aktorer.map((en) => en.id);
    const ref: Pekare =
      refs.length === 0 ? fc.constant(undefined) : frivillig(fc.constantFrom(...refs));
    return fc.record({
      id,
      typ: fc.constantFrom(...Samordningstyp.literals),
      status: fc.constantFrom(...Samordningsstatus.literals),
      individ: fc
        .record({
          identitet: fc.constantFrom(...identiteter),
          skydd: fc.constantFrom(...Skydd.literals),
          kon: fc.constantFrom("kvinna", "man", "okant"),
          namn: frivillig(godtyckligText),
        })
        .map(utanTomma),
      aktorer: fc.constant(aktorer),
      meddelanden: medIds(meddelande(ref, refs), 2),
      planer: medIds(godtyckligPlan(ref), 3),
      otolkat,
    });
  },
);
