/**
 * Godtyckliga planer: insatser, anteckningar, bilagor.
 */
import * as fc from "fast-check";
import { utanTomma } from "../fhir/utanTomma.ts";
import {
  Anteckningsstatus,
  type Linkanteckning,
  type Linkbilaga,
  type Linkinsats,
  Linkinsatsstatus,
  type Linkplan,
  Planstatus,
  Plantyp,
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

const treval: fc.Arbitrary<boolean | "okant"> = fc.oneof(fc.boolean(), fc.constant("okant"));

const insats = (ref: Pekare): fc.Arbitrary<Linkinsats> =>
  fc
    .record({
      id,
      status: fc.constantFrom(...Linkinsatsstatus.literals),
      vad: frivillig(godtyckligText),
      kod: frivillig(
        fc
          .record({
            system: fc.constantFrom("http://snomed.info/sct", "urn:oid:1.2.752.116.1.3.2.1.4"),
            kod: fc.constantFrom("410155007", "GB009", "a.1"),
            namn: frivillig(godtyckligText),
          })
          .map(utanTomma),
      ),
      ansvarig: ref,
      start: frivillig(godtyckligDag),
      slut: frivillig(godtyckligDag),
    })
    .map(utanTomma);

const anteckning = (ref: Pekare): fc.Arbitrary<Linkanteckning> =>
  fc
    .record({
      id,
      status: fc.constantFrom(...Anteckningsstatus.literals),
      signerad: treval,
      forfattare: ref,
      tid: frivillig(godtyckligTidpunkt),
      mall: frivillig(
        fc
          .record({ id, version: frivillig(godtyckligText), namn: frivillig(godtyckligText) })
          .map(utanTomma),
      ),
      falt: fc.array(
        fc
          .record({
            linkId: frivillig(id),
            rubrik: godtyckligText,
            varde: fc.oneof(fc.constant(""), godtyckligText),
          })
          .map(utanTomma),
        { maxLength: 4 },
      ),
    })
    .map(utanTomma);

const innehall = fc
  .uint8Array({ minLength: 1, maxLength: 12 })
  .map((bytes) => ({ bytes: bytes.length, innehall: btoa(String.fromCharCode(...bytes)) }));
const bilaga: fc.Arbitrary<Linkbilaga> = fc
  .record({
    id,
    medietyp: fc.constantFrom("application/pdf", "text/html", "image/png"),
    titel: frivillig(godtyckligText),
    tid: frivillig(godtyckligTidpunkt),
    kropp: fc.oneof(
      innehall,
      fc.nat(100_000).map((bytes) => ({ bytes, innehall: undefined })),
    ),
    referens: frivillig(fc.constantFrom("https://exempel.se/dok/1", "urn:exempel:dok:2")),
    farVisasForIndividen: treval,
  })
  .map(({ kropp, ...resten }) => utanTomma({ ...resten, ...kropp }));

const galler = fc
  .record({ fran: frivillig(godtyckligDag), till: frivillig(godtyckligDag) })
  .map(utanTomma)
  .filter((period) => Object.keys(period).length > 0);

/** En plan vars pekare är `ref`. */
export const godtyckligPlan = (ref: Pekare): fc.Arbitrary<Linkplan> =>
  fc
    .record({
      id,
      plantyp: fc.constantFrom(...Plantyp.literals),
      status: fc.constantFrom(...Planstatus.literals),
      upprattad: frivillig(godtyckligTidpunkt),
      remissdag: frivillig(godtyckligDag),
      motesdag: frivillig(godtyckligDag),
      bestallare: ref,
      mottagare: ref,
      galler: frivillig(galler),
      uppfoljningsdag: frivillig(godtyckligDag),
      insatser: medIds(insats(ref), 3),
      anteckningar: medIds(anteckning(ref), 2),
      bilagor: medIds(bilaga, 2),
      otolkat,
    })
    .map(utanTomma);
