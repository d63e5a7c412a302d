import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { frys, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  AnstallningPaborjad,
  type Anstallningshandelse,
  Anstallningsstod,
  anstalldDag,
  anstallningsstodstitlar,
  evolveAnstallningar,
  Sektor,
  sektorstitlar,
} from "./index.ts";

type Paborjad = Extract<Anstallningshandelse, { _tag: "AnstallningPaborjad" }>;
const paborjad = (galler: string, anstallning: string, mer: Partial<Paborjad> = {}): Paborjad => ({
  ...{ _tag: "AnstallningPaborjad", galler: sakerDag(galler), ...vem, anstallning },
  ...{ sektor: "privat", stod: "inget" },
  ...mer,
});
const forlangd = (galler: string, anstallning: string): Anstallningshandelse => ({
  ...{ _tag: "AnstallningForlangd", galler: sakerDag(galler), ...vem, anstallning },
});
const avslutad = (galler: string, anstallning: string): Anstallningshandelse => ({
  ...{ _tag: "AnstallningAvslutad", galler: sakerDag(galler), ...vem, anstallning },
});
const efter = (...handelser: ReadonlyArray<Anstallningshandelse>) =>
  handelser.reduce(evolveAnstallningar, []);
const grund = { arende: vem.arende, sektor: "privat", stod: "inget", omfattning: "okand" };

describe("anställningarna", () => {
  it("en påbörjad pågår, med sektor, stöd och omfattning", () => {
    expect(
      efter(paborjad("2025-01-10", "a", { sektor: "offentlig", stod: "osa", omfattning: 0.5 })),
    ).toEqual([
      {
        ...{ arende: vem.arende, anstallning: "a", sektor: "offentlig", stod: "osa" },
        ...{ omfattning: 0.5, fran: "2025-01-10", forlangd: [], till: "pagar" },
      },
    ]);
  });
  it("en förlängning är samma anställning; `till` är sista dagen", () => {
    expect(
      efter(
        ...[paborjad("2025-01-10", "a"), forlangd("2025-07-10", "a"), forlangd("2026-01-10", "a")],
        avslutad("2026-03-31", "a"),
      ),
    ).toEqual([
      {
        ...{ ...grund, anstallning: "a", fran: "2025-01-10" },
        ...{ forlangd: ["2025-07-10", "2026-01-10"], till: "2026-03-31" },
      },
    ]);
  });
  it("flera samtidigt hålls isär av sina id", () => {
    expect(
      efter(paborjad("2025-01-10", "a"), paborjad("2025-02-01", "b"), avslutad("2025-03-01", "a")),
    ).toMatchObject([
      { anstallning: "a", till: "2025-03-01" },
      { anstallning: "b", till: "pagar" },
    ]);
  });
  it("en början till medan den pågår ändrar inget; efter slutet är det en ny", () => {
    const en = efter(paborjad("2025-01-10", "a"));
    expect(evolveAnstallningar(en, paborjad("2025-02-01", "a", { stod: "lonebidrag" }))).toBe(en);
    expect(
      efter(paborjad("2025-01-10", "a"), avslutad("2025-02-01", "a"), paborjad("2025-04-01", "a")),
    ).toHaveLength(2);
  });
  it("en förlängning eller ett slut utan början ändrar inget", () => {
    const slut = efter(paborjad("2025-01-10", "a"), avslutad("2025-02-01", "a"));
    for (const handelse of [forlangd("2025-03-01", "a"), avslutad("2025-03-01", "b")])
      expect(evolveAnstallningar(slut, handelse)).toBe(slut);
  });
  it("första och sista dagen ingår", () => {
    const [slut] = efter(paborjad("2025-01-10", "a"), avslutad("2025-02-01", "a"));
    const [pagar] = efter(paborjad("2025-01-10", "a"));
    if (slut === undefined || pagar === undefined) throw new Error("ingen anställning");
    const dagar = ["2025-01-09", "2025-01-10", "2025-02-01", "2025-02-02"].map(sakerDag);
    expect(dagar.map((dag) => anstalldDag(slut, dag))).toEqual([false, true, true, false]);
    expect(dagar.map((dag) => anstalldDag(pagar, dag))).toEqual([false, true, true, true]);
  });
});

describe("evolveAnstallningar, lagar", () => {
  const nagonHandelse = fc
    .tuple(nagonDag, fc.constantFrom("a", "b"), fc.constantFrom(paborjad, forlangd, avslutad))
    .map(([dag, anstallning, hur]): Anstallningshandelse => hur(dag, anstallning));

  it("är total, skriver aldrig i läget, och ett id har högst en pågående anställning", () => {
    fc.assert(
      fc.property(fc.array(nagonHandelse, { maxLength: 30 }), (handelser) => {
        let fore = frys(efter());
        for (const handelse of handelser) {
          const alla = frys(evolveAnstallningar(fore, frys(handelse)));
          const pagar = alla.filter(({ till }) => till === "pagar").map((a) => a.anstallning);
          expect(new Set(pagar).size).toBe(pagar.length);
          // En annan anställning rörs aldrig, och en som slutat förblir som den var.
          fore.forEach((en, plats) => {
            if (en.till !== "pagar" || en.anstallning !== handelse.anstallning)
              expect(alla[plats]).toBe(en);
          });
          fore = alla;
        }
      }),
    );
  });
});

describe("koderna", () => {
  it("har alla ett namn på båda språken", () => {
    expect(Object.keys(sektorstitlar)).toEqual([...Sektor.literals]);
    expect(Object.keys(anstallningsstodstitlar)).toEqual([...Anstallningsstod.literals]);
  });
  it("omfattningen är över 0 och högst heltid", () => {
    const godtar = Schema.is(AnstallningPaborjad);
    const faktum = { ...huvud("2025-01-10", "a"), ...paborjad("2025-01-10", "a") };
    expect([0, 0.1, 1, 1.1].map((omfattning) => godtar({ ...faktum, omfattning }))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});
