/**
 * Reglerna från samtycke till teamets beslut: för var och en vad som bryter den, vad som håller den, när den inte går att
 * bedöma, och vad som inte är dess sak.
 */
import { describe, expect, it } from "vitest";
import type { Individ } from "../individ/index.ts";
import { sakerDag, type Utslag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import { type Aktor, arKommunkod, type Kommunkod } from "../part/index.ts";
import { evolveSamtycken, ingaSamtycken, type Samtyckeshandelse } from "../samtycke/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  type Arendehandelse,
  type Arendesammanhang,
  arenderegler,
  evolve,
  okantArende,
} from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const berg = kommun("2326");
const vem = { arende: arende(1), individ: individ(1) };
const hant = (dag: string) => ({ galler: sakerDag(dag), ...vem });
type Inhamtat = Extract<Samtyckeshandelse, { _tag: "SamtyckeInhamtat" }>;
const samtycke = (mer: Partial<Inhamtat> = {}): Pick<Arendesammanhang, "samtycken"> => ({
  samtycken: evolveSamtycken(ingaSamtycken, {
    _tag: "SamtyckeInhamtat",
    ...hant("2025-03-01"),
    samtyckesslag: "star",
    omfattar: ["ifo", "ame"],
    uppgiftsslag: ["planering"],
    andamal: "samplanering",
    satt: "skriftligt",
    egnaOrd: "finns",
    ...mer,
  }),
});
const start: Arendesammanhang = {
  arende: okantArende,
  tidigare: "inget",
  ...samtycke(),
  individ: "okand",
  aktiva: [],
  teamKommun: berg,
  overenskommelse: jamtland2025,
  idag: sakerDag("2030-01-01"),
};
const efter = (...handelser: ReadonlyArray<Arendehandelse>): Pick<Arendesammanhang, "arende"> => ({
  arende: handelser.reduce(evolve, okantArende),
});
const regeln = (id: string) => {
  const regel = arenderegler.find((en) => en.id === id);
  if (regel === undefined) throw new Error(`ingen regel ${id}`);
  return regel;
};
const prova =
  (id: string) =>
  (fore: Partial<Arendesammanhang>, handelse: Arendehandelse): Utslag =>
    regeln(id).prova({ ...start, ...fore }, handelse);

type Aktualiserat = Extract<Arendehandelse, { _tag: "ArendeAktualiserat" }>;
const aktualiserat = (mer: Partial<Aktualiserat> = {}): Aktualiserat => ({
  _tag: "ArendeAktualiserat",
  ...hant("2025-03-10"),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: berg,
  ...mer,
});
const mottaget: Arendehandelse = { _tag: "ArendeMottaget", ...hant("2025-03-20") };
const avslutat = (orsak: string): Arendehandelse => ({
  _tag: "ArendeAvslutat",
  ...hant("2025-09-01"),
  orsak,
});

describe("SAMTYCKE-1", () => {
  const utslag = prova("SAMTYCKE-1");
  it("hålls av ett samtycke som gäller den dagen, från första till sista", () => {
    expect(utslag(samtycke({ galler: sakerDag("2025-03-10") }), aktualiserat())).toBe("haller");
    expect(utslag(samtycke({ gallerTill: sakerDag("2025-03-10") }), aktualiserat())).toBe("haller");
  });
  it("bryts av inget samtycke, ett som kommer efter och ett som löpt ut", () => {
    expect(utslag({ samtycken: ingaSamtycken }, aktualiserat())).toBe("brott");
    expect(utslag(samtycke({ galler: sakerDag("2025-03-11") }), aktualiserat())).toBe("brott");
    expect(utslag(samtycke({ gallerTill: sakerDag("2025-03-09") }), aktualiserat())).toBe("brott");
  });
  it("Försäkringskassans eget räcker bara när den är med och aktualiserar; SIP:s räcker aldrig", () => {
    const fk: ReadonlyArray<Aktor> = ["forsakringskassan"];
    const eget = samtycke({ samtyckesslag: "fk_eget" });
    expect(utslag(eget, aktualiserat())).toBe("brott");
    expect(utslag(eget, aktualiserat({ aktorer: fk }))).toBe("haller");
    expect(utslag(start, aktualiserat({ aktorer: fk }))).toBe("haller");
    const sip = samtycke({ samtyckesslag: "sip" });
    expect(utslag(sip, aktualiserat())).toBe("brott");
    expect(utslag(sip, aktualiserat({ aktorer: fk }))).toBe("brott");
  });
  it("rör bara aktualiseringen", () => {
    expect(utslag({ samtycken: ingaSamtycken }, mottaget)).toBe("ror_inte");
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
    expect(utslag({ samtycken: ingaSamtycken }, aktualiserat())).toBe("ror_inte");
    expect(utslag(samtycke(utan), mottaget)).toBe("ror_inte");
  });
});

const person: Individ = {
  pseudonym: individ(1),
  kon: "kvinna",
  identitet: "personnummer",
  skyddad: false,
};

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
  const inkommet = (till: string): Arendehandelse => ({
    _tag: "AktualiseringInkommen",
    ...hant("2025-03-11"),
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
  it("rör inget annat", () => {
    for (const handelse of [aktualiserat(), inkommet("chef"), avslutat("studier")]) {
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
