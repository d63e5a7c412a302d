import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arendehandelse, evolve, okantArende } from "../arende/index.ts";
import { laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { kategori } from "../testing/arendeprov.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  arPaborjad,
  decideInsats,
  evolveInsatser,
  Finansiering,
  type Insats,
  type Insatshandelse,
  type Insatskommando,
  pagarDag,
  parallella,
} from "./index.ts";

const social = kategori("social");
/** Så få dagar och benämningar att insatserna träffar varandra. */
const nagonDag = fc
  .integer({ min: 0, max: 9 })
  .map((n) => laggTillDagar(sakerDag("2025-04-01"), n));
const nagotKommando: fc.Arbitrary<Insatskommando> = fc
  .record({
    _tag: fc.constantFrom("PlaneraInsats", "PaborjaInsats", "AvslutaInsats", "AvbrytInsats"),
    dag: nagonDag,
    annan: nagonDag,
    benamning: fc.constantFrom("A", "B"),
    finansiering: fc.constantFrom(...Finansiering.literals),
    borjad: fc.boolean(),
  })
  .map(({ _tag, dag, annan, benamning, finansiering, borjad }) => {
    const vad = { dag, benamning, kategori: social, aktor: "ifo", finansiering } as const;
    switch (_tag) {
      case "PlaneraInsats":
        return { _tag, ...vad, start: annan };
      case "PaborjaInsats":
        return { _tag, ...vad };
      case "AvslutaInsats":
        return { _tag, dag, benamning, paborjad: annan };
      default:
        return { _tag, dag, benamning, orsak: "sjuk", ...(borjad ? { paborjad: annan } : {}) };
    }
  });
const hande = ({ dag: galler, ...kommando }: Insatskommando): Insatshandelse => {
  const pa = { galler, arende: arende(1) };
  switch (kommando._tag) {
    case "PlaneraInsats":
      return { ...kommando, ...pa, _tag: "InsatsPlanerad" };
    case "PaborjaInsats":
      return { ...kommando, ...pa, _tag: "InsatsPaborjad" };
    case "AvslutaInsats":
      return { ...kommando, ...pa, _tag: "InsatsAvslutad" };
    case "AvbrytInsats":
      return { ...kommando, ...pa, _tag: "InsatsAvbruten" };
  }
};
const nagonHistoria = fc.array(nagotKommando.map(hande), { maxLength: 12 });
const inga: ReadonlyArray<Insats> = [];
const efter = (historia: ReadonlyArray<Insatshandelse>) =>
  fryst(historia).reduce((insatser, h) => fryst(evolveInsatser(insatser, h)), inga);
const aktualiserat: Arendehandelse = {
  _tag: "ArendeAktualiserat",
  galler: sakerDag("2025-04-03"),
  arende: arende(1),
  individ: individ(1),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
};

function fryst<A>(varde: A): A {
  if (typeof varde === "object" && varde !== null) Object.values(varde).forEach(fryst);
  return Object.freeze(varde);
}

describe("insatser, lagar", () => {
  it("evolve är total: insatser blir aldrig färre, och varje början ger en påbörjad", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando.map(hande), (historia, sist) => {
        const [fore, sedan] = [efter(historia), efter([...historia, sist])];
        expect(sedan.length).toBeGreaterThanOrEqual(fore.length);
        const borjade = historia.filter(({ _tag }) => _tag === "InsatsPaborjad");
        expect(fore.filter(arPaborjad).length).toBe(borjade.length);
      }),
    );
  });
  it("ett slut rör bara pågående med sin benämning och början", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando.map(hande), (historia, sist) => {
        fc.pre(sist._tag === "InsatsAvslutad");
        const fore = efter(historia);
        evolveInsatser(fore, sist).forEach((insats, n) => {
          const innan = fore[n];
          const traffas =
            innan?._tag === "PagaendeInsats" &&
            innan.benamning === sist.benamning &&
            innan.fran === sist.paborjad;
          expect(insats).toEqual(
            traffas
              ? { ...innan, _tag: "AvslutadInsats", till: sist.galler, hur: "fullfoljd" }
              : innan,
          );
        });
      }),
    );
  });
  it("parallell är ömsesidigt, och detsamma som att dela en dag", () => {
    fc.assert(
      fc.property(nagonHistoria, (historia) => {
        const rimliga = efter(historia)
          .filter(arPaborjad)
          .filter((i) => i._tag === "PagaendeInsats" || i.fran <= i.till);
        const dagar = Array.from({ length: 10 }, (_, n) =>
          laggTillDagar(sakerDag("2025-04-01"), n),
        );
        for (const insats of rimliga) {
          const delar = rimliga.filter(
            (annan) =>
              annan !== insats &&
              dagar.some((den) => pagarDag(insats, den) && pagarDag(annan, den)),
          );
          expect(parallella(insats, rimliga)).toEqual(delar);
        }
      }),
    );
  });
  it("ett vägrat kommando ändrar inget, och det som händer är kommandot självt", () => {
    fc.assert(
      fc.property(nagonHistoria, nagotKommando, nagonDag, (historia, kommando, idag) => {
        const fore = fryst({
          arende: evolve(okantArende, aktualiserat),
          insatser: efter(historia),
          overenskommelse: jamtland2025,
          idag,
        });
        const svar = decideInsats(fore, fryst(kommando));
        if (Result.isSuccess(svar)) expect(svar.success.handelse).toEqual(hande(kommando));
        else expect(svar.failure.text.sv).not.toBe("");
      }),
    );
  });
});
