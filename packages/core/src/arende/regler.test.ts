/**
 * Reglerna om uppföljning och avslut; katalogen över alla reglerna; och vad vakten gör med dem.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import {
  aktualisera,
  aktualiserat,
  avslutat,
  efter,
  hant,
  kommun,
  mottaget,
  prova,
  regeln,
  samtycken,
  start,
  utsedd,
} from "../testing/arendeprov.ts";
import {
  type Arendehandelse,
  type Arendekommando,
  type Arendesammanhang,
  arenderegler,
  decide,
  gallandeRegler,
} from "./index.ts";

describe("UPPF-3", () => {
  const utslag = prova("UPPF-3");
  const bokad = (av: Aktor, extra = true): Arendehandelse => ({
    _tag: "UppfoljningBokad",
    ...hant("2025-05-01"),
    motesdag: sakerDag("2025-05-20"),
    av,
    extra,
  });
  const buren = efter(aktualiserat(), mottaget, utsedd());
  it("en extra uppföljning bokas av ärendebäraren eller den som ansvarar för en aktivitet", () => {
    expect(utslag(buren, bokad("ame"))).toBe("haller");
    expect(utslag({ ...buren, aktiva: ["psykiatri"] }, bokad("psykiatri"))).toBe("haller");
    expect(utslag({ ...buren, aktiva: ["psykiatri"] }, bokad("ifo"))).toBe("brott");
    expect(utslag(efter(aktualiserat(), mottaget), bokad("ame"))).toBe("brott");
  });
  it("rör inte den ordinarie uppföljningen eller andra händelser", () => {
    expect(utslag(buren, bokad("ifo", false))).toBe("ror_inte");
    expect(utslag(buren, avslutat())).toBe("ror_inte");
  });
});

describe("AVSLUT-SKAL", () => {
  const utslag = prova("AVSLUT-SKAL");
  const exempel = { overenskommelse: exempelforbundet };
  it("hålls av ett skäl som överenskommelsen känner, och bryts av ett annat", () => {
    expect(utslag(exempel, avslutat("pendling"))).toBe("haller");
    expect(utslag(exempel, avslutat("avliden"))).toBe("brott");
    expect(utslag({}, avslutat("avliden"))).toBe("haller");
  });
  it("går inte att bedöma när skälet eller överenskommelsens skäl är okända; rör bara avslutet", () => {
    expect(utslag({}, avslutat("okand"))).toBe("kan_ej_bedomas");
    const tyst = { overenskommelse: { ...exempelforbundet, avslut: "okand" as const } };
    expect(utslag(tyst, avslutat("pendling"))).toBe("kan_ej_bedomas");
    expect(
      utslag(exempel, { ...hant("2025-09-01"), _tag: "AvslutsskalUppkommet", orsak: "x" }),
    ).toBe("ror_inte");
  });
});

describe("katalogen", () => {
  it("har reglerna i processens ordning, med nivå, slag, ansvarig och det som ett brott kräver", () => {
    expect(
      arenderegler.map(({ id, niva, slag, ansvarig, behover }) =>
        [id, niva, slag, ansvarig, ...behover].join(" "),
      ),
    ).toEqual([
      "SAMTYCKE-1 krav grind aktualiserande SamtyckeInhamtat",
      "SAMTYCKE-2 krav grind aktualiserande",
      "AKT-1 krav grind aktualiserande",
      "AKT-2 krav anmarkning aktualiserande AktualiseringInkommen",
      "AKT-3 bor anmarkning aktualiserande ArendeAvstamt",
      "AKT-4 krav grind teamet",
      "BARARE-1 krav grind teamet ArendebarareUtsedd",
      "BARARE-2 bor anmarkning teamet",
      "FORM-1 krav anmarkning arendebarare",
      "FORM-2 krav anmarkning arendebarare",
      "FORM-3 krav anmarkning arendebarare",
      "DOK-1 krav anmarkning teamet",
      "UPPF-3 upplysning anmarkning arendebarare ArendebarareUtsedd InsatsPaborjad",
      "AVSLUT-SKAL upplysning anmarkning teamet",
    ]);
  });
  it("har en källa, och meningar på båda språken, egna för varje regel", () => {
    expect(arenderegler.filter(({ kalla }) => kalla === "")).toEqual([]);
    for (const lasa of [
      ({ text }: (typeof arenderegler)[number]) => text.sv,
      ({ text }: (typeof arenderegler)[number]) => text.en,
      ({ atgard }: (typeof arenderegler)[number]) => atgard.sv,
      ({ atgard }: (typeof arenderegler)[number]) => atgard.en,
    ]) {
      const meningar = arenderegler.map(lasa);
      expect(new Set(meningar).size).toBe(meningar.length);
      expect(meningar.filter((mening) => !/^\p{Lu}.+\.$/u.test(mening))).toEqual([]);
    }
  });
  it("har varje id en gång, och alla står i Jämtlands överenskommelse", () => {
    const id = arenderegler.map((regel) => regel.id);
    expect(new Set(id).size).toBe(id.length);
    expect(jamtland2025.regler).toEqual(expect.arrayContaining(id));
  });
  it("bara de regler som överenskommelsen innehåller gäller", () => {
    const id = (fore: Partial<Arendesammanhang>) =>
      gallandeRegler({ ...start, ...fore }).map((regel) => regel.id);
    expect(id({ overenskommelse: exempelforbundet })).toEqual(["SAMTYCKE-1", "AKT-4", "BARARE-1"]);
    expect(id({ overenskommelse: { ...jamtland2025, regler: "okand" } })).toEqual([]);
  });
});

describe("vid vakten", () => {
  const barare = efter(aktualiserat(), mottaget, utsedd());

  it("stoppar den första brutna grinden, med regelns egen mening", () => {
    const fore = { ...start, ...samtycken(), teamKommun: kommun("2309") };
    expect(Result.flip(decide(fore, aktualisera()))).toEqual(
      Result.succeed({
        _tag: "RegelBruten",
        regel: "SAMTYCKE-1",
        text: regeln("SAMTYCKE-1").text,
      }),
    );
  });
  it("säger resten bredvid, i reglernas ordning", () => {
    const anmarkt = (fore: Arendesammanhang, kommando: Arendekommando) =>
      Result.getOrThrow(decide(fore, kommando)).anmarkningar.map(
        ({ regel, utslag }) => `${regel.id}:${utslag}`,
      );
    expect(anmarkt({ ...start, teamKommun: "okand" }, aktualisera())).toEqual([
      "AKT-1:kan_ej_bedomas",
      "AKT-3:brott",
    ]);
    expect(
      anmarkt(
        { ...start, ...barare },
        {
          _tag: "HallPlaneringsmote",
          dag: sakerDag("2025-04-10"),
          form: "avstamningsmote",
          skaDelta: ["ifo", "psykiatri"],
          roller: { kallar: "ame", leder: "ame", dokumenterar: "ingen" },
        },
      ),
    ).toEqual(["FORM-1:brott", "FORM-2:brott", "DOK-1:brott"]);
  });
});
