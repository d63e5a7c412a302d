import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { Insatskategori } from "../insats/index.ts";
import { sakerDag, type UtanHuvud } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { type Aktor, Kommunkod } from "../part/index.ts";
import { decideSamtycke, Uppgiftsslag } from "../samtycke/index.ts";
import { arende, huvud, individ } from "../testing/index.ts";
import { type Mottagare, utlamnandenAv, vyFor } from "./index.ts";

type Av<T extends Faktum["_tag"]> = Extract<Faktum, { readonly _tag: T }>;
const vem = { arende: arende(1), individ: individ(1) };
const kategori = Schema.decodeUnknownSync(Insatskategori)("halsoinriktad");
const kommun = Schema.decodeUnknownSync(Kommunkod)("2326");

let nummer = 0;
const h = (dag: string) => ({ ...huvud(dag, `v${nummer++}`), ...vem });
const samtycke = (dag: string, mer: Partial<Av<"SamtyckeInhamtat">> = {}): Faktum => ({
  ...h(dag),
  ...{ _tag: "SamtyckeInhamtat", samtyckesslag: "star", omfattar: ["ifo", "ame"] },
  ...{ uppgiftsslag: Uppgiftsslag.literals, andamal: "samplanering" },
  ...{ satt: "skriftligt", egnaOrd: "finns" },
  ...mer,
});
const aterkallat = (dag: string): Faktum => ({ ...h(dag), _tag: "SamtyckeAterkallat" });
const upptaget = (...aktorer: ReadonlyArray<Aktor>): Faktum => ({
  ...h("2025-03-01"),
  ...{ _tag: "ArendeAktualiserat", arendetyp: "samplanering", aktorer, kommun },
});
const mottaget: Faktum = { ...h("2025-03-10"), _tag: "ArendeMottaget" };
const plan: Faktum = { ...h("2025-03-20"), _tag: "PlanUpprattad", mal: "Målet" };
const barare = (aktor: Aktor): Faktum => ({
  ...{ ...h("2025-03-12"), _tag: "ArendebarareUtsedd", aktor, dagKand: true },
});
const steg = (aktor: Aktor, ord: string): Faktum => ({
  ...{ ...h("2025-03-21"), _tag: "PlanstegAngivet", aktor, nuvarande: ord, nasta: ord },
});
const kontakt = (aktor: Aktor, ord: string): Faktum => ({
  ...{ ...h("2025-03-21"), _tag: "PlankontaktAngiven", aktor, kontakt: ord },
});
const insats = (aktor: Aktor, benamning: string): Faktum => ({
  ...{ ...h("2025-03-22"), _tag: "InsatsPaborjad", aktor, benamning, kategori },
});
const avslutat: Faktum = { ...h("2025-03-29"), _tag: "ArendeAvslutat", orsak: "forsamrad_halsa" };
const lamnat: Faktum = {
  ...{ ...h("2025-03-15"), _tag: "UppgiftLamnad", fran: "ifo", till: "ame" },
  ...{ tillKontaktperson: false, uppgiftsslag: ["process"], grund: { _tag: "Samtycke" } },
};

const arendet: ReadonlyArray<Faktum> = [
  ...[upptaget("ifo"), mottaget, plan, lamnat, avslutat],
  ...[steg("ame", "AME-steg"), steg("psykiatri", "PSYK-steg"), steg("egen", "EGET-steg")],
  ...[kontakt("psykiatri", "PSYK-kontakt"), insats("psykiatri", "KBT"), insats("ame", "Praktik")],
];

const hos = (aktor: Aktor): Mottagare => ({ _tag: "Verksamhet", aktor, kontaktperson: false });
const samordnaren: Mottagare = { _tag: "Samordnare" };
const individen: Mottagare = { _tag: "Individ" };
const vy = (m: Mottagare, fakta: ReadonlyArray<Faktum>, dag = "2025-04-01") =>
  vyFor(m, { arende: vem.arende, fakta }, sakerDag(dag));
const uppgifter = (...fraga: Parameters<typeof vy>) => {
  const svar = vy(...fraga);
  return svar._tag === "OppenVy" ? svar.uppgifter : [];
};
const slag = (...fraga: Parameters<typeof vy>): ReadonlyArray<string> =>
  uppgifter(...fraga).map(({ handelse }) => handelse._tag);
const utanHuvud = (...fraga: Parameters<typeof vy>): ReadonlyArray<UtanHuvud<Faktum>> =>
  uppgifter(...fraga).map(({ handelse }) => handelse);
const text = (...fraga: Parameters<typeof vy>): string => JSON.stringify(vy(...fraga));

describe("en verksamhet", () => {
  // Utan psykiatrin vid planen: då är målet deras som samtycket nämner.
  const utanPsyk = arendet.filter((f) => !("aktor" in f && f.aktor === "psykiatri"));
  it("som samtycket nämner ser det som kommer från dem det nämner, och individens eget", () => {
    const fakta = [samtycke("2025-02-20"), ...utanPsyk];
    expect(slag(hos("ame"), fakta)).toEqual([
      ...["ArendeAktualiserat", "ArendeMottaget", "UppgiftLamnad", "PlanUpprattad"],
      ...["PlanstegAngivet", "PlanstegAngivet", "InsatsPaborjad", "ArendeAvslutat"],
    ]);
    expect(vy(hos("ame"), fakta)).toMatchObject({
      plan: { _tag: "UpprattadPlan", mal: "Målet", innehall: { steg: { length: 2 } } },
    });
  });
  it("ser inte steg, kontakt, insats eller mål från den som samtycket inte nämner", () => {
    const sedd = text(hos("ame"), [samtycke("2025-02-20"), ...arendet]);
    for (const ord of ["PSYK", "KBT", "psykiatri"]) expect(sedd).not.toContain(ord);
    for (const ord of ["AME-steg", "EGET-steg", "Praktik"]) expect(sedd).toContain(ord);
    const reviderad: Faktum = { ...h("2025-03-25"), _tag: "PlanReviderad", mal: "NYTT-mål" };
    const efter = [samtycke("2025-02-20"), ...arendet, reviderad];
    expect(text(hos("ame"), efter)).not.toContain("NYTT-mål");
    expect(text(individen, efter)).toContain("NYTT-mål");
  });
  it("som inte nämns ser ingenting, och får inte veta om ärendet finns", () => {
    const fakta = [samtycke("2025-02-20"), ...utanPsyk];
    expect(vy(hos("vuxenutbildning"), fakta)).toEqual(vy(hos("vuxenutbildning"), []));
    expect(vy(hos("vuxenutbildning"), fakta)._tag).toBe("StangdVy");
  });
  it("ser sista giltighetsdagen men inte dagen efter, och inget dagen samtycket återkallas", () => {
    const fakta = [samtycke("2025-02-20", { gallerTill: sakerDag("2025-04-01") }), ...utanPsyk];
    expect(slag(hos("ame"), fakta, "2025-04-01")).toContain("PlanUpprattad");
    expect(slag(hos("ame"), fakta, "2025-04-02")).not.toContain("PlanUpprattad");
    const tagna = [samtycke("2025-02-20"), aterkallat("2025-04-01"), ...utanPsyk];
    expect(slag(hos("ame"), tagna, "2025-03-31")).toContain("PlanUpprattad");
    const kvar = ["UppgiftLamnad", "PlanstegAngivet", "InsatsPaborjad"];
    expect(slag(hos("ame"), tagna, "2025-04-01")).toEqual(kvar);
    expect(text(hos("ame"), tagna, "2025-04-01")).not.toContain("EGET-steg");
  });
  it("ser sitt eget utan samtycke, också när individen var med om att ta upp ärendet", () => {
    expect(slag(hos("psykiatri"), arendet)).toEqual(
      expect.arrayContaining(["PlanstegAngivet", "PlankontaktAngiven", "InsatsPaborjad"]),
    );
    expect(text(hos("psykiatri"), arendet)).not.toContain("AME-steg");
    expect(slag(hos("ifo"), [upptaget("ifo", "egen")])).toEqual(["ArendeAktualiserat"]);
    expect(slag(hos("ifo"), [upptaget("ifo", "ame")])).toEqual([]);
  });
  it("ser med ett nytt, snävare samtycke bara det som det nya omfattar", () => {
    const snavt = samtycke("2025-03-30", { uppgiftsslag: ["process"] });
    const sedda = slag(hos("ame"), [samtycke("2025-02-20"), snavt, ...utanPsyk]);
    expect(sedda).toContain("ArendeMottaget");
    expect(sedda).not.toContain("PlanUpprattad");
    const utanAme = samtycke("2025-03-30", { omfattar: ["ifo", "primarvard"] });
    const kvar = slag(hos("ame"), [samtycke("2025-02-20"), utanAme, ...utanPsyk]);
    expect(kvar).not.toContain("ArendeMottaget");
  });
  it("ser bara de slag som samtycket omfattar; vårdens insatser är hälsa", () => {
    const alla = ["ifo", "ame", "psykiatri"] as const;
    const med = (...uppgiftsslag: ReadonlyArray<"insatser" | "halsa">) =>
      text(hos("ame"), [samtycke("2025-02-20", { omfattar: alla, uppgiftsslag }), ...arendet]);
    expect(med("insatser")).not.toContain("KBT");
    expect(med("halsa")).toContain("KBT");
    const avslut: Faktum = {
      ...{ ...huvud("2025-03-30", "slut"), _tag: "InsatsAvslutad", arende: vem.arende },
      ...{ benamning: "KBT", paborjad: sakerDag("2025-03-22") },
    };
    const medAvslut = [
      ...arendet,
      avslut,
      samtycke("2025-02-20", { omfattar: alla, uppgiftsslag: ["insatser"] }),
    ];
    expect(slag(hos("ame"), medAvslut)).not.toContain("InsatsAvslutad");
    const okand = { ...avslut, paborjad: sakerDag("2025-01-01") };
    expect(
      slag(hos("ame"), [...arendet, okand, samtycke("2025-02-20", { omfattar: alla })]),
    ).not.toContain("InsatsAvslutad");
  });
  it("ser inte en händelse som nämner någon utanför samtycket, hur den än nämns", () => {
    const mote = {
      ...h("2025-03-18"),
      _tag: "IndividmoteHallet" as const,
      slag: "formote" as const,
    };
    const moten: ReadonlyArray<Faktum> = [
      { ...mote, deltog: ["ifo", "psykiatri"] },
      { ...mote, deltog: [], roller: { kallar: "ifo", leder: "psykiatri", dokumenterar: "ingen" } },
      { ...h("2025-03-18"), _tag: "PlaneringsmoteHallet", form: "sip", skaDelta: ["psykiatri"] },
      {
        ...h("2025-03-18"),
        _tag: "UppfoljningBokad",
        motesdag: sakerDag("2025-05-01"),
        av: "psykiatri",
        extra: false,
      },
      { ...h("2025-03-18"), _tag: "AktualiseringInkommen", till: "rehabkoordinator-psykiatri" },
      barare("psykiatri"),
    ];
    for (const ett of moten) {
      const fakta = [samtycke("2025-02-20"), upptaget("ifo"), ett];
      expect(slag(hos("ame"), fakta)).toEqual(["ArendeAktualiserat"]);
      expect(slag(individen, fakta)).toHaveLength(3);
    }
    const bara: Faktum = { ...mote, deltog: ["ifo", "egen"] };
    expect(slag(hos("ame"), [samtycke("2025-02-20"), upptaget("ifo"), bara])).toHaveLength(2);
  });
  it("ser inte det som en ärendebärare utanför samtycket fört vidare, och utan samtycke inte heller som den som tog upp", () => {
    const fakta = [upptaget("ifo"), mottaget, barare("psykiatri"), plan, avslutat];
    expect(slag(hos("ifo"), fakta)).toEqual(["ArendeAktualiserat", "ArendeMottaget"]);
    expect(slag(hos("ame"), [samtycke("2025-02-20"), ...fakta])).toEqual(slag(hos("ifo"), fakta));
  });
  it("ser under samtycke det som individen själv tog upp; det som ingen vet vem som tog upp ser ingen", () => {
    const eget = [upptaget("egen"), mottaget];
    expect(slag(hos("ame"), [samtycke("2025-02-20"), ...eget])).toHaveLength(2);
    expect(slag(hos("ame"), eget)).toEqual([]);
    const mote: Faktum = {
      ...h("2025-03-18"),
      _tag: "PlaneringsmoteHallet",
      form: "sip",
      skaDelta: ["ame"],
    };
    const okant = [upptaget(), mottaget, mote];
    expect(slag(hos("ame"), okant)).toEqual([]);
    expect(slag(hos("ame"), [samtycke("2025-02-20"), ...okant])).toEqual([]);
  });
  it("ser inte vilket tidigare ärende som återaktualiserats, om hen inte själv sagt det", () => {
    const ater: Faktum = {
      ...h("2025-03-01"),
      _tag: "ArendeAktualiserat",
      arendetyp: "samplanering",
      aktorer: ["ifo"],
      tidigare: arende(7),
    };
    expect(text(hos("ame"), [samtycke("2025-02-20"), ater])).not.toContain("T7");
    for (const m of [hos("ifo"), samordnaren, individen]) expect(text(m, [ater])).toContain("T7");
  });
});

describe("Försäkringskassan", () => {
  const kontaktpersonen: Mottagare = {
    _tag: "Verksamhet",
    aktor: "forsakringskassan",
    kontaktperson: true,
  };
  const fk = hos("forsakringskassan");
  const med = { omfattar: ["ifo", "forsakringskassan"] } as const;
  it("handläggaren ser under ett samtycke som nämner FK, eller FK:s eget; kontaktpersonen aldrig", () => {
    for (const samtyckesslag of ["star", "fk_eget"] as const) {
      const fakta = [samtycke("2025-02-20", { ...med, samtyckesslag }), upptaget("ifo"), mottaget];
      expect(slag(fk, fakta)).toHaveLength(2);
      expect(vy(kontaktpersonen, fakta)._tag).toBe("StangdVy");
    }
    expect(slag(fk, [samtycke("2025-02-20"), upptaget("ifo"), mottaget])).toEqual([]);
    expect(vy(kontaktpersonen, [upptaget("forsakringskassan")])._tag).toBe("StangdVy");
  });
  it("individen själv och någon annan är ingen verksamhet", () => {
    const alla = samtycke("2025-02-20", { omfattar: ["egen", "annan", "ifo"] });
    for (const aktor of ["egen", "annan"] as const)
      expect(vy(hos(aktor), [alla, upptaget("ifo")])._tag).toBe("StangdVy");
  });
});

describe("samordnaren", () => {
  const fakta = [samtycke("2025-02-20", { omfattar: ["ifo", "ame", "psykiatri"] }), ...arendet];
  it("ser allt under samtycke, och bara processen när det återkallats, utan orsak till avslutet", () => {
    expect(text(samordnaren, fakta)).toContain("PSYK-steg");
    const efter = [...fakta, aterkallat("2025-03-30")];
    expect(slag(samordnaren, efter)).toEqual([
      ...["SamtyckeInhamtat", "ArendeAktualiserat", "ArendeMottaget", "UppgiftLamnad"],
      ...["ArendeAvslutat", "SamtyckeAterkallat"],
    ]);
    for (const ord of ["-steg", "Målet", "KBT", "Praktik", "forsamrad_halsa"])
      expect(text(samordnaren, efter)).not.toContain(ord);
    expect(vy(samordnaren, efter)).toMatchObject({ plan: { _tag: "IngenPlan" } });
  });
});

describe("individen", () => {
  it("ser hela planen, varje utlämnande och allt annat, också när inget samtycke gäller", () => {
    const fakta = [samtycke("2025-02-20"), ...arendet, aterkallat("2025-03-30")];
    expect(utanHuvud(individen, fakta)).toHaveLength(fakta.length);
    expect(vy(individen, fakta)).toMatchObject({ plan: { innehall: { steg: { length: 3 } } } });
    expect(text(individen, fakta)).toContain("forsamrad_halsa");
  });
});

describe("alla", () => {
  it("kommunen syns inte för andra än individen när någon källa märkt hen som skyddad", () => {
    const skyddad: Faktum = {
      ...{ ...huvud("2026-01-01", "skydd"), _tag: "IndividRegistrerad", individ: vem.individ },
      ...{ kon: "okant", identitet: "personnummer", skyddad: true },
    };
    const fakta = [samtycke("2025-02-20"), upptaget("ifo")];
    for (const m of [hos("ifo"), hos("ame"), samordnaren]) {
      expect(text(m, fakta)).toContain("2326");
      expect(text(m, [...fakta, skyddad])).not.toContain("2326");
    }
    expect(text(individen, [...fakta, skyddad])).toContain("2326");
  });
  it("inget visas när två individer bär samma ärendenummer: den enas samtycke öppnar inte den andras uppgifter", () => {
    const annans: Faktum = { ...steg("ame", "ANNANS"), ...{ individ: individ(2) } };
    const fakta = [samtycke("2025-02-20"), upptaget("ifo"), annans];
    for (const m of [hos("ifo"), hos("ame"), samordnaren, individen])
      expect(vy(m, fakta)._tag).toBe("StangdVy");
  });
});

describe("utlämnandena som en vy innebär", () => {
  it("ett per verksamhet som uppgifter kommer från, och vakten godtar dem samma dag men inte dagen efter", () => {
    const samtycken = {
      omfattar: ["ifo", "ame", "annan"],
      gallerTill: sakerDag("2025-04-01"),
    } as const;
    const fakta = [
      samtycke("2025-02-20", samtycken),
      upptaget("ifo", "annan"),
      mottaget,
      insats("ifo", "Stöd"),
    ];
    const dag = sakerDag("2025-04-01");
    const ut = utlamnandenAv(vy(hos("ame"), fakta), "ame", vem);
    expect(ut.map(({ fran, uppgiftsslag }) => [fran, uppgiftsslag])).toEqual([
      ["ifo", ["insatser", "process"]],
      ["annan", ["process"]],
    ]);
    const laget = fold(fakta).samtycken.get(vem.arende) ?? [];
    for (const [idag, godtas] of [
      [dag, true],
      [sakerDag("2025-04-02"), false],
    ] as const)
      for (const { galler: _, ...vad } of ut) {
        const fore = { samtycken: laget, overenskommelse: jamtland2025, idag };
        const svar = decideSamtycke(fore, { ...vad, _tag: "LamnaUppgift", dag: idag });
        expect(Result.isSuccess(svar)).toBe(godtas);
      }
    expect(utlamnandenAv(vy(hos("ifo"), [upptaget("ifo")]), "ifo", vem)).toEqual([]);
  });
});
