/**
 * Reglerna från samtycke till teamets beslut: för var och en vad som bryter den, vad som håller den, när den inte går att
 * bedöma, och vad som inte är dess sak.
 */
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import {
  aktualiserat,
  avslutat,
  efter,
  hant,
  inhamtat,
  kommun,
  mottaget,
  person,
  planmote,
  prova,
  samtycke,
  samtycken,
} from "../testing/arendeprov.ts";
import { individ } from "../testing/fakta.ts";
import type { Arendehandelse } from "./index.ts";

const FK = "forsakringskassan";

describe("SAMTYCKE-1", () => {
  const utslag = prova("SAMTYCKE-1");
  it("hålls av ett samtycke som gäller den dagen, från första till sista", () => {
    expect(utslag(samtycke({ galler: sakerDag("2025-03-10") }), aktualiserat())).toBe("haller");
    expect(utslag(samtycke({ gallerTill: sakerDag("2025-03-10") }), aktualiserat())).toBe("haller");
  });
  it("bryts av inget samtycke, ett som kommer efter och ett som löpt ut", () => {
    expect(utslag(samtycken(), aktualiserat())).toBe("brott");
    expect(utslag(samtycke({ galler: sakerDag("2025-03-11") }), aktualiserat())).toBe("brott");
    expect(utslag(samtycke({ gallerTill: sakerDag("2025-03-09") }), aktualiserat())).toBe("brott");
  });
  const eget = { samtyckesslag: "fk_eget" } as const;
  it("Försäkringskassans eget räcker bara när den ensam aktualiserar", () => {
    expect(utslag(samtycke(eget), aktualiserat({ aktorer: [FK] }))).toBe("haller");
    expect(utslag(samtycke(eget), aktualiserat({ aktorer: [FK, FK] }))).toBe("haller");
    const andra: ReadonlyArray<ReadonlyArray<Aktor>> = [["ifo"], [FK, "ifo"], ["egen", FK], []];
    for (const aktorer of andra) {
      expect(utslag(samtycke(eget), aktualiserat({ aktorer }))).toBe("brott");
    }
    const utlopt = samtycke({ ...eget, gallerTill: sakerDag("2025-03-09") });
    expect(utslag(utlopt, aktualiserat({ aktorer: [FK] }))).toBe("brott");
  });
  it("STAR:s räcker för alla, också bredvid Försäkringskassans eget; SIP:s räcker aldrig", () => {
    const alla: ReadonlyArray<ReadonlyArray<Aktor>> = [["ifo"], [FK], [FK, "ifo"], []];
    for (const aktorer of alla) {
      expect(utslag(samtycke(), aktualiserat({ aktorer }))).toBe("haller");
      expect(utslag(samtycken(inhamtat(eget), inhamtat()), aktualiserat({ aktorer }))).toBe(
        "haller",
      );
      expect(utslag(samtycke({ samtyckesslag: "sip" }), aktualiserat({ aktorer }))).toBe("brott");
    }
  });
  it("en annan individs samtycke räknas inte, vilket slag det än är", () => {
    const annan = { individ: individ(2) };
    expect(utslag(samtycke(annan), aktualiserat())).toBe("brott");
    expect(utslag(samtycke(annan), aktualiserat(annan))).toBe("haller");
    expect(utslag(samtycken(inhamtat(annan), inhamtat(eget)), aktualiserat())).toBe("brott");
    for (const samtyckesslag of ["star", "fk_eget"] as const) {
      const annans = samtycke({ ...annan, samtyckesslag });
      expect(utslag(annans, aktualiserat({ aktorer: [FK] }))).toBe("brott");
    }
  });
  it("rör bara aktualiseringen", () => {
    expect(utslag(samtycken(), mottaget)).toBe("ror_inte");
  });
});

describe("SAMTYCKE-2", () => {
  const utslag = prova("SAMTYCKE-2");
  it("hålls när individens ord finns, bryts när de saknas, och går inte att bedöma när ingen vet", () => {
    expect(utslag(samtycke({ egnaOrd: "finns" }), aktualiserat())).toBe("haller");
    expect(utslag(samtycke({ egnaOrd: "saknas" }), aktualiserat())).toBe("brott");
    expect(utslag(samtycke({ egnaOrd: "okant" }), aktualiserat())).toBe("kan_ej_bedomas");
  });
  it("rör inte Försäkringskassans egen blankett, den som inget samtycke har, eller senare händelser", () => {
    const utan = { egnaOrd: "saknas" } as const;
    expect(
      utslag(
        samtycke({ ...utan, samtyckesslag: "fk_eget" }),
        aktualiserat({ aktorer: ["forsakringskassan"] }),
      ),
    ).toBe("ror_inte");
    expect(utslag(samtycken(), aktualiserat())).toBe("ror_inte");
    expect(utslag(samtycke({ ...utan, individ: individ(2) }), aktualiserat())).toBe("ror_inte");
    expect(utslag(samtycke(utan), mottaget)).toBe("ror_inte");
  });
});

describe("SAMTYCKE-2, när både STAR:s och Försäkringskassans samtycke finns", () => {
  const utslag = prova("SAMTYCKE-2");
  const enbart = aktualiserat({ aktorer: [FK] });
  it.each(["finns", "saknas", "okant"] as const)(
    "läser STAR:s när det gäller, vilket som än gavs först (FK:s egna ord: %s)",
    (egnaOrd) => {
      const eget = inhamtat({ samtyckesslag: "fk_eget", egnaOrd });
      for (const [ord, vantat] of [
        ["finns", "haller"],
        ["saknas", "brott"],
        ["okant", "kan_ej_bedomas"],
      ] as const) {
        const star = inhamtat({ egnaOrd: ord });
        for (const handelse of [enbart, aktualiserat(), aktualiserat({ aktorer: [FK, "ifo"] })]) {
          expect(utslag(samtycken(eget, star), handelse)).toBe(vantat);
          expect(utslag(samtycken(star, eget), handelse)).toBe(vantat);
        }
      }
    },
  );
  it("läser inte STAR:s när det inte gäller den dagen", () => {
    const eget = inhamtat({ samtyckesslag: "fk_eget" });
    const utlopt = inhamtat({ egnaOrd: "saknas", gallerTill: sakerDag("2025-03-09") });
    const kommande = inhamtat({ egnaOrd: "saknas", galler: sakerDag("2025-03-11") });
    for (const star of [utlopt, kommande]) {
      expect(utslag(samtycken(star, eget), enbart)).toBe("ror_inte");
      expect(utslag(samtycken(star, eget), aktualiserat())).toBe("ror_inte");
    }
  });
});

describe("AKT-1", () => {
  const utslag = prova("AKT-1");
  it("hålls i den egna kommunens team och bryts i en annans", () => {
    expect(utslag({}, aktualiserat())).toBe("haller");
    expect(utslag({ individ: person }, aktualiserat())).toBe("haller");
    expect(utslag({ individ: person }, aktualiserat({ kommun: kommun("2309") }))).toBe("brott");
  });
  it("prövas aldrig vid skyddad folkbokföring", () => {
    const skyddad = { individ: { ...person, skyddad: true } };
    expect(utslag(skyddad, aktualiserat({ kommun: kommun("2309") }))).toBe("ror_inte");
  });
  it("går inte att bedöma när individens eller teamets kommun är okänd, och rör bara aktualiseringen", () => {
    const { kommun: _, ...utanKommun } = aktualiserat();
    expect(utslag({}, utanKommun)).toBe("kan_ej_bedomas");
    expect(utslag({ teamKommun: "okand" }, aktualiserat())).toBe("kan_ej_bedomas");
    expect(utslag({ teamKommun: "okand" }, mottaget)).toBe("ror_inte");
  });
});

describe("AKT-2", () => {
  const utslag = prova("AKT-2");
  const inkommet = (till: string, dag = "2025-03-11"): Arendehandelse => ({
    _tag: "AktualiseringInkommen",
    ...hant(dag),
    till,
  });
  const uppfoljning = {
    _tag: "UppfoljningHallen",
    ...hant("2025-06-01"),
    beslut: "avslut",
  } as const;
  it.each<Arendehandelse>([
    mottaget,
    { _tag: "ArendeEjMottaget", ...hant("2025-03-20") },
    { _tag: "ArendeSattPaKolista", ...hant("2025-03-20") },
    { _tag: "ArendeBlevKonsultation", ...hant("2025-03-20") },
    uppfoljning,
  ])("$_tag: samordnaren ska ha tagit emot det, ensam eller bland andra", (handelse) => {
    expect(utslag(efter(aktualiserat()), handelse)).toBe("brott");
    expect(utslag(efter(aktualiserat(), inkommet("chef")), handelse)).toBe("brott");
    expect(utslag(efter(aktualiserat(), inkommet("samordnare")), handelse)).toBe("haller");
    expect(utslag(efter(aktualiserat(), inkommet("samordnare"), inkommet("chef")), handelse)).toBe(
      "haller",
    );
  });
  it.each<Arendehandelse>([
    mottaget,
    { _tag: "ArendeEjMottaget", ...hant("2025-03-20") },
    { _tag: "ArendeSattPaKolista", ...hant("2025-03-20") },
    { _tag: "ArendeBlevKonsultation", ...hant("2025-03-20") },
    { ...uppfoljning, ...hant("2025-03-20") },
  ])("$_tag: senast samma dag, inte dagen efter", (handelse) => {
    const kom = (dag: string) => efter(aktualiserat(), inkommet("samordnare", dag));
    expect(utslag(kom("2025-03-20"), handelse)).toBe("haller");
    expect(utslag(kom("2025-03-21"), handelse)).toBe("brott");
    expect(
      utslag(
        efter(aktualiserat(), inkommet("samordnare", "2025-03-21"), inkommet("samordnare")),
        handelse,
      ),
    ).toBe("haller");
  });
  it("ett möte sedan dess rör inte beslutet om ärendet", () => {
    expect(utslag(efter(aktualiserat(), inkommet("samordnare"), planmote), mottaget)).toBe(
      "haller",
    );
  });
  it("uppföljningen kommer in på nytt, tidigast dagen för det senaste planeringsmötet eller uppföljningen", () => {
    const foljd = (dag: string): Arendehandelse => ({ ...uppfoljning, ...hant(dag) });
    const moteDen = (dag: string): Arendehandelse => ({ ...planmote, ...hant(dag) });
    const efterMoten = (moten: ReadonlyArray<Arendehandelse>, kom: string) =>
      utslag(
        efter(
          aktualiserat(),
          inkommet("samordnare"),
          mottaget,
          ...moten,
          inkommet("samordnare", kom),
        ),
        uppfoljning,
      );
    for (const moten of [
      [moteDen("2025-04-10")],
      [moteDen("2025-03-25"), moteDen("2025-04-10")],
      [moteDen("2025-04-10"), moteDen("2025-03-25")],
      [moteDen("2025-03-25"), foljd("2025-04-10")],
      [foljd("2025-03-25"), foljd("2025-04-10")],
      [moteDen("2025-04-10"), foljd("2025-03-25")],
    ]) {
      expect(efterMoten(moten, "2025-04-09")).toBe("brott");
      expect(efterMoten(moten, "2025-04-10")).toBe("haller");
      expect(efterMoten(moten, "2025-06-01")).toBe("haller");
      expect(efterMoten(moten, "2025-06-02")).toBe("brott");
    }
    expect(
      utslag(efter(aktualiserat(), planmote, inkommet("chef", "2025-05-01")), uppfoljning),
    ).toBe("brott");
  });
  it("rör inget annat", () => {
    for (const handelse of [aktualiserat(), inkommet("chef"), avslutat()]) {
      expect(utslag(efter(aktualiserat()), handelse)).toBe("ror_inte");
    }
  });
});

describe("AKT-3", () => {
  const utslag = prova("AKT-3");
  const avstamt = (aktor: Aktor, dag: string) =>
    efter({ _tag: "ArendeAvstamt", ...hant(dag), aktor });
  it("hålls när någon av de aktualiserande verksamheterna stämt av, senast samma dag", () => {
    expect(utslag(avstamt("ifo", "2025-03-10"), aktualiserat())).toBe("haller");
    expect(
      utslag(avstamt("ame", "2025-03-01"), aktualiserat({ aktorer: ["ifo", "ame", "egen"] })),
    ).toBe("haller");
  });
  it("bryts utan avstämning, av en annan verksamhets, och av en som kommer efteråt", () => {
    expect(utslag({}, aktualiserat())).toBe("brott");
    expect(utslag(avstamt("psykiatri", "2025-03-01"), aktualiserat())).toBe("brott");
    expect(utslag(avstamt("ifo", "2025-03-11"), aktualiserat())).toBe("brott");
    // Individen har ingen representant i teamet; avstämningen ska vara verksamhetens.
    expect(utslag(avstamt("egen", "2025-03-01"), aktualiserat({ aktorer: ["ifo", "egen"] }))).toBe(
      "brott",
    );
  });
  it("rör inte den som aktualiserar sig själv, en okänd aktualiserande, eller senare händelser", () => {
    expect(utslag({}, aktualiserat({ aktorer: ["egen"] }))).toBe("ror_inte");
    expect(utslag({}, aktualiserat({ aktorer: [] }))).toBe("ror_inte");
    expect(utslag({}, mottaget)).toBe("ror_inte");
  });
});

describe("AKT-4", () => {
  const utslag = prova("AKT-4");
  const fodd = (fodelsear: number) => ({
    overenskommelse: exempelforbundet,
    individ: { ...person, fodelsear },
  });
  it("bara den som säkert är utanför åldern stoppas; gränsåren och resten avgör en människa", () => {
    // Exempelförbundet: 18–66 år. Under 2025 fyller den som är född 2007 18 år, och den född 1958 67.
    for (const ar of [2007, 1990, 1958]) expect(utslag(fodd(ar), mottaget)).toBe("kan_ej_bedomas");
    for (const ar of [2008, 1957]) expect(utslag(fodd(ar), mottaget)).toBe("brott");
  });
  it("tiger om åldern när gränsen, individen eller födelseåret är okänt", () => {
    const okant = { ...fodd(2020), overenskommelse: jamtland2025 };
    expect(utslag(okant, mottaget)).toBe("kan_ej_bedomas");
    expect(utslag({ ...fodd(2020), individ: "okand" }, mottaget)).toBe("kan_ej_bedomas");
    expect(utslag({ ...fodd(2020), individ: person }, mottaget)).toBe("kan_ej_bedomas");
  });
  it("prövas när teamet tar emot, aldrig vid aktualisering eller konsultation", () => {
    expect(utslag(fodd(2020), aktualiserat())).toBe("ror_inte");
    expect(utslag(fodd(2020), { _tag: "ArendeBlevKonsultation", ...hant("2025-03-20") })).toBe(
      "ror_inte",
    );
  });
});
