/**
 * Godtyckliga värden för bibliotekets egna lagprov med fast-check. Följer inte med paketet.
 */
import * as fc from "fast-check";
import type { Arendefaktum } from "../arende/index.ts";
import { type Dag, sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ } from "./fakta.ts";

/** En dag i åren 2020–2025. */
export const nagonDag: fc.Arbitrary<Dag> = fc
  .integer({ min: 0, max: 6 * 365 })
  .map((n) => sakerDag(new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)));

/** Vilken ärendehändelse som helst, i vilken ordning som helst, lagenlig eller inte. */
export const nagotArendefaktum: fc.Arbitrary<Arendefaktum> = fc
  .record({
    nummer: fc.integer({ min: 0, max: 4 }),
    dag: nagonDag,
    annanDag: nagonDag,
    id: fc.uuid(),
    slag: fc.constantFrom(
      "ArendeAktualiserat",
      "ArendeMottaget",
      "ArendeEjMottaget",
      "ArendeSattPaKolista",
      "ArendeBlevKonsultation",
      "ArendebarareUtsedd",
      "PlaneringsmoteBokat",
      "PlaneringsmoteHallet",
      "ForsorjningUppgiven",
      "SysselsattningUppgiven",
      "ArendeAvslutat",
    ),
    matpunkt: fc.constantFrom("aktualisering", "avslut"),
    orsak: fc.constantFrom("flytt", "studier", "anstallning"),
    aktor: fc.constantFrom("ifo", "ame", "psykiatri"),
  })
  .map(({ nummer, dag, annanDag, id, slag, matpunkt, orsak, aktor }): Arendefaktum => {
    const h = { ...huvud(dag, id), arende: arende(nummer), individ: individ(nummer % 3) };
    switch (slag) {
      case "ArendeAktualiserat":
        return { ...h, _tag: slag, arendetyp: "samplanering", aktorer: [aktor] };
      case "ArendebarareUtsedd":
        return { ...h, _tag: slag, aktor, dagKand: true };
      case "PlaneringsmoteBokat":
        return { ...h, _tag: slag, form: "sip", motesdag: annanDag };
      case "PlaneringsmoteHallet":
        return { ...h, _tag: slag, form: "flerpartsmote" };
      case "ForsorjningUppgiven":
        return { ...h, _tag: slag, matpunkt, forsorjning: [{ kod: "lon" }] };
      case "SysselsattningUppgiven":
        return { ...h, _tag: slag, matpunkt, sysselsattning: [{ kod: "studier" }] };
      case "ArendeAvslutat":
        return { ...h, _tag: slag, orsak };
      default:
        return { ...h, _tag: slag };
    }
  });
