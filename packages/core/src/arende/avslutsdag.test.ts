/**
 * Avslutet kommer sist: inget avslut före det som redan hänt i ärendet. Och skälet är ett av överenskommelsens.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import {
  aktualiserat,
  efter,
  fritt,
  hant,
  mottaget,
  pa,
  planmote,
  utanRegler,
} from "../testing/arendeprov.ts";
import { type Arendehandelse, type Arendesammanhang, decide } from "./index.ts";

const namnet = (
  fore: Partial<Arendesammanhang>,
  _tag: "AvslutaArende" | "AntecknaAvslutsskal",
  { dag, orsak = "studier" }: { readonly dag: string; readonly orsak?: string },
): string =>
  Result.match(decide({ ...fritt, ...fore }, { _tag, ...pa(dag), orsak }), {
    onSuccess: () => "gick",
    onFailure: (avslaget) => avslaget._tag,
  });
const den = (dag: string, ...mer: ReadonlyArray<Arendehandelse>) =>
  namnet(efter(aktualiserat(), mottaget, ...mer), "AvslutaArende", { dag });

describe("avslut före det senaste steget", () => {
  const dagen = hant("2025-05-10");
  it.each<Arendehandelse>([
    { ...planmote, ...dagen },
    { _tag: "UppfoljningHallen", ...dagen, beslut: "avslut" },
    {
      _tag: "UppfoljningBokad",
      ...dagen,
      motesdag: sakerDag("2025-05-11"),
      av: "ame",
      extra: true,
    },
    { _tag: "SamordningGjord", ...dagen, aktor: "ame" },
    { _tag: "IndividmoteHallet", ...dagen, slag: "formote", deltog: ["ifo"] },
    { _tag: "AktualiseringInkommen", ...dagen, till: "samordnare" },
    { _tag: "AvslutsskalUppkommet", ...dagen, orsak: "studier" },
  ])("$_tag: samma dag går, dagen före inte", (handelse) => {
    expect(den("2025-05-09", handelse)).toBe("ForeSenasteSteg");
    expect(den("2025-05-10", handelse)).toBe("gick");
    expect(den("2025-05-09")).toBe("gick");
  });
  it("det senaste räknas, i vilken ordning det än antecknades", () => {
    const tidigt: Arendehandelse = { _tag: "SamordningGjord", ...hant("2025-04-01"), aktor: "ame" };
    const sent: Arendehandelse = { ...planmote, ...dagen };
    expect(den("2025-05-09", tidigt, sent)).toBe("ForeSenasteSteg");
    expect(den("2025-05-09", sent, tidigt)).toBe("ForeSenasteSteg");
    expect(den("2025-05-10", sent, tidigt)).toBe("gick");
  });
  it("det som bara är bokat har inte hänt", () => {
    const bokat: Arendehandelse = {
      _tag: "PlaneringsmoteBokat",
      ...hant("2025-05-10"),
      form: "sip",
      motesdag: sakerDag("2025-06-10"),
    };
    expect(den("2025-05-10", bokat)).toBe("gick");
  });
  it("gäller också det som inte är mottaget", () => {
    const inkommet: Arendehandelse = {
      _tag: "AktualiseringInkommen",
      ...dagen,
      till: "samordnare",
    };
    const vantar = efter(aktualiserat(), inkommet);
    expect(namnet(vantar, "AvslutaArende", { dag: "2025-05-09" })).toBe("ForeSenasteSteg");
    expect(namnet(vantar, "AvslutaArende", { dag: "2025-05-10" })).toBe("gick");
  });
});

describe("skälet till avslut", () => {
  const laget = efter(aktualiserat(), mottaget);
  const med = (orsak: string, fore: Partial<Arendesammanhang> = {}) =>
    namnet({ ...laget, ...fore }, "AntecknaAvslutsskal", { dag: "2025-06-01", orsak });
  it("är ett av överenskommelsens; säger den inga går vilket som helst", () => {
    expect(med("pahittat")).toBe("OkantSkal");
    const { avslut } = utanRegler;
    expect(avslut === "okand" ? [] : avslut.map(({ kod }) => med(kod))).toEqual(
      (avslut === "okand" ? ["inga"] : avslut).map(() => "gick"),
    );
    expect(med("pahittat", { overenskommelse: { ...utanRegler, avslut: "okand" } })).toBe("gick");
    expect(med("studier", { overenskommelse: { ...utanRegler, avslut: [] } })).toBe("OkantSkal");
  });
});
