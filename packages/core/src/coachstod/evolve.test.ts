import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { frys, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import { type Coachhandelse, CoachUtsedd, evolveCoachperioder, harCoachDag } from "./index.ts";

const utsedd = (galler: string, coach: string, tjanstgoringsgrad?: number): Coachhandelse => ({
  ...{ _tag: "CoachUtsedd", galler: sakerDag(galler), ...vem, coach },
  ...(tjanstgoringsgrad === undefined ? {} : { tjanstgoringsgrad }),
});
const avslutad = (galler: string, coach: string): Coachhandelse => ({
  ...{ _tag: "CoachAvslutad", galler: sakerDag(galler), ...vem, coach },
});
const efter = (...handelser: ReadonlyArray<Coachhandelse>) =>
  handelser.reduce(evolveCoachperioder, []);
const period = { arende: vem.arende, tjanstgoringsgrad: "okand" };

describe("coachperioderna", () => {
  it("en utsedd coach har en period som pågår, och minns tjänstgöringsgraden när den är känd", () => {
    expect(efter(utsedd("2025-01-10", "coach-1", 0.8))).toEqual([
      { ...period, coach: "coach-1", fran: "2025-01-10", till: "pagar", tjanstgoringsgrad: 0.8 },
    ]);
    expect(efter(utsedd("2025-01-10", "coach-1"))).toMatchObject([{ tjanstgoringsgrad: "okand" }]);
  });
  it("en ny coach avslutar inte en annans period; var och en slutar för sig", () => {
    const tva = [utsedd("2025-01-10", "coach-1"), utsedd("2025-03-01", "coach-2")];
    expect(efter(...tva, avslutad("2025-03-15", "coach-1"))).toEqual([
      { ...period, coach: "coach-1", fran: "2025-01-10", till: "2025-03-15" },
      { ...period, coach: "coach-2", fran: "2025-03-01", till: "pagar" },
    ]);
  });
  it("samma coach igen medan perioden pågår ändrar inget; efter slutet är det en ny period", () => {
    const forst = efter(utsedd("2025-01-10", "coach-1", 0.5));
    expect(evolveCoachperioder(forst, utsedd("2025-02-01", "coach-1", 1))).toBe(forst);
    expect(
      efter(
        ...[utsedd("2025-01-10", "coach-1"), avslutad("2025-02-01", "coach-1")],
        ...[utsedd("2025-04-01", "coach-1"), avslutad("2025-05-01", "coach-1")],
      ),
    ).toEqual([
      { ...period, coach: "coach-1", fran: "2025-01-10", till: "2025-02-01" },
      { ...period, coach: "coach-1", fran: "2025-04-01", till: "2025-05-01" },
    ]);
  });
  it("ett slut utan början ändrar inget, inte heller ett slut till", () => {
    const slut = efter(utsedd("2025-01-10", "coach-1"), avslutad("2025-02-01", "coach-1"));
    expect(evolveCoachperioder(slut, avslutad("2025-03-01", "coach-1"))).toBe(slut);
    expect(evolveCoachperioder(slut, avslutad("2025-03-01", "coach-2"))).toBe(slut);
  });
  it("första och sista dagen ingår", () => {
    const [slutad] = efter(utsedd("2025-01-10", "c"), avslutad("2025-02-01", "c"));
    const [pagande] = efter(utsedd("2025-01-10", "c"));
    if (slutad === undefined || pagande === undefined) throw new Error("ingen period");
    const dagar = ["2025-01-09", "2025-01-10", "2025-02-01", "2025-02-02"].map(sakerDag);
    expect(dagar.map((dag) => harCoachDag(slutad, dag))).toEqual([false, true, true, false]);
    expect(dagar.map((dag) => harCoachDag(pagande, dag))).toEqual([false, true, true, true]);
  });
});

describe("evolveCoachperioder, lagar", () => {
  const nagonHandelse = fc
    .record({ dag: nagonDag, coach: fc.constantFrom("a", "b", "c"), ny: fc.boolean() })
    .map(({ dag, coach, ny }) => (ny ? utsedd(dag, coach) : avslutad(dag, coach)));

  it("är total, skriver aldrig i läget, och en coach har högst en pågående period", () => {
    fc.assert(
      fc.property(fc.array(nagonHandelse, { maxLength: 30 }), (handelser) => {
        let fore = frys(efter());
        for (const handelse of handelser) {
          const perioder = frys(evolveCoachperioder(fore, frys(handelse)));
          const pagar = perioder.filter(({ till }) => till === "pagar").map(({ coach }) => coach);
          expect(new Set(pagar).size).toBe(pagar.length);
          expect(perioder.length - fore.length).toBeLessThanOrEqual(1);
          // En annans period rörs aldrig, och en som slutat förblir som den var.
          fore.forEach((period, plats) => {
            if (period.till !== "pagar" || period.coach !== handelse.coach)
              expect(perioder[plats]).toBe(period);
          });
          fore = perioder;
        }
      }),
    );
  });
});

describe("händelserna", () => {
  const godtar = Schema.is(CoachUtsedd);
  const faktum = { ...huvud("2025-01-10", "c"), ...utsedd("2025-01-10", "coach-1") };
  it("coachen är en kod, aldrig ett namn; tjänstgöringsgraden är över 0 och högst 1", () => {
    expect(godtar(faktum)).toBe(true);
    for (const coach of ["Coach Ett", "coach 1", ""])
      expect(godtar({ ...faktum, coach })).toBe(false);
    expect(
      [0, 0.01, 1, 1.01].map((grad) => godtar({ ...faktum, tjanstgoringsgrad: grad })),
    ).toEqual([...[false, true, true, false]]);
  });
});
