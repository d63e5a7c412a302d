/**
 * Varje slags kommando når sin livscykel, med det sammanhang som den behöver.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { aktualisera, berg, kategori, kommun, pa, utanRegler, vem } from "../testing/arendeprov.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { type Avgorande, avgor, faktumAv, type Kommando, type Om } from "./index.ts";

const fritt: Avgorande = {
  overenskommelse: utanRegler,
  idag: sakerDag("2030-01-01"),
  teamKommun: berg,
};
const ett: Om = { arende: arende(1), avvikelse: "a1" };
const spara = (nummer: number) => {
  const { id, registrerad, kalla } = huvud("2025-01-01", `faktum-${nummer}`);
  return { id, registrerad, kalla };
};
/** Fakta efter kommandona, ett i taget; det första avslaget är ett fel. */
const fakta = (
  kommandon: ReadonlyArray<Kommando>,
  om: Om = ett,
  fore: ReadonlyArray<Faktum> = [],
): ReadonlyArray<Faktum> => {
  const hittills = [...fore];
  for (const kommando of kommandon) {
    const { handelse } = Result.getOrThrow(avgor(fold(hittills), om, kommando, fritt));
    hittills.push(faktumAv(handelse, spara(hittills.length)));
  }
  return hittills;
};
const svar = (
  hittills: ReadonlyArray<Faktum>,
  kommando: Kommando,
  { om = ett, ...mer }: Partial<Avgorande> & { readonly om?: Om } = {},
): string =>
  Result.match(avgor(fold(hittills), om, kommando, { ...fritt, ...mer }), {
    onSuccess: ({ handelse, anmarkningar }) =>
      [handelse._tag, ...anmarkningar.map(({ regel }) => regel.id)].join(" "),
    onFailure: ({ _tag, regel }) => regel ?? _tag,
  });

const samtycke = {
  _tag: "InhamtaSamtycke",
  ...pa("2025-03-01"),
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "ame"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
} as const satisfies Kommando;
const taEmot: Kommando = { _tag: "TaEmotArende", ...pa("2025-03-20") };
const planmote: Kommando = { _tag: "HallPlaneringsmote", ...pa("2025-04-10"), form: "sip" };
const lamna: Kommando = {
  _tag: "LamnaUppgift",
  ...pa("2025-04-10"),
  ...vem,
  fran: "ifo",
  till: "ame",
  tillKontaktperson: false,
  uppgiftsslag: ["planering"],
  grund: { _tag: "Samtycke" },
};
const steg: Kommando = {
  _tag: "AngePlansteg",
  ...pa("2025-04-11"),
  aktor: "ifo",
  nuvarande: "Nu",
  nasta: "Sen",
};
const boka: Kommando = {
  _tag: "BokaUppfoljning",
  ...pa("2025-05-01"),
  motesdag: sakerDag("2025-05-10"),
  av: "ifo",
  extra: true,
};
const lyft: Kommando = { _tag: "LyftAvvikelse", ...pa("2025-05-02"), till: "lansam" };
const rapportera: Kommando = {
  _tag: "RapporteraAvvikelse",
  ...pa("2025-05-01"),
  avvikelse: "a1",
  slag: "samtycke",
  strukturell: false,
  kommuner: [berg],
  av: "ifo",
};
const kalla: Kommando = {
  _tag: "KallaTeammote",
  ...pa("2025-05-01"),
  motesdag: sakerDag("2025-05-20"),
  arenden: [],
};
const insatsen = {
  benamning: "Praktik",
  kategori: kategori("arbetsinriktad"),
  aktor: "ifo",
} as const;
const mottaget = fakta([samtycke, aktualisera(), taEmot]);
const planerat = fakta(
  [planmote, { _tag: "UpprattaPlan", ...pa("2025-04-10") }, steg],
  ett,
  mottaget,
);

describe("varje livscykel får sitt läge", () => {
  it("samtycken: ärendet står i kommandot, och dess samtycken avgör", () => {
    const overenskommelse = jamtland2025;
    expect(svar(mottaget, lamna, { overenskommelse, om: {} })).toBe("UppgiftLamnad");
    expect(svar([], lamna, { overenskommelse, om: {} })).toBe("SAMTYCKE-3");
    const utanOrd = fakta([{ ...samtycke, egnaOrd: "saknas" }]);
    expect(svar(utanOrd, aktualisera(), { overenskommelse })).toBe("SAMTYCKE-2");
    const annans = { ...samtycke, ...pa("2025-04-01"), individ: individ(2) };
    expect(svar(mottaget, annans)).toBe("AnnanIndivid");
    expect(svar(mottaget, { ...annans, arende: arende(2) })).toBe("SamtyckeInhamtat");
  });
  it("planer, insatser, möten och avvikelser: det som redan hänt syns", () => {
    expect(svar(planerat, { _tag: "UpprattaPlan", ...pa("2025-05-01") })).toBe("PlanenFinns");
    const paborja: Kommando = {
      _tag: "PaborjaInsats",
      ...pa("2025-05-01"),
      ...insatsen,
    };
    expect(svar(fakta([paborja], ett, mottaget), paborja)).toBe("InsatsenFinns");
    expect(svar(mottaget, paborja)).toBe("InsatsPaborjad");
    const stallIn: Kommando = {
      _tag: "StallInTeammote",
      ...pa("2025-05-02"),
      motesdag: sakerDag("2025-05-20"),
    };
    expect(svar(fakta([kalla]), stallIn, { om: {} })).toBe("TeammoteInstallt");
    expect(svar([], stallIn, { om: {} })).toBe("IngetMote");
    const rapporterad = fakta([rapportera]);
    expect(svar(rapporterad, rapportera, { om: {} })).toBe("RedanRapporterad");
    expect(svar(rapporterad, lyft)).toBe("AvvikelseLyft");
    expect(svar(rapporterad, lyft, { om: { avvikelse: "a2" } })).toBe("InteRapporterad");
    expect(svar(rapporterad, lyft, { om: {} })).toBe("InteRapporterad");
  });
  it("det tidigare ärendet är det som kommandot nämner", () => {
    const ater = aktualisera({ ...pa("2025-10-01"), arende: arende(2), tidigare: arende(1) });
    expect(svar([], ater)).toBe("TidigareOkant");
    expect(svar(mottaget, ater)).toBe("TidigarePagar");
    const avslutat = fakta(
      [{ _tag: "AvslutaArende", ...pa("2025-09-01"), orsak: "studier" }],
      ett,
      mottaget,
    );
    expect(svar(avslutat, ater)).toBe("ArendeAktualiserat");
  });
  it("de aktiva är de som har steg i planen eller en pågående insats", () => {
    const overenskommelse = { ...jamtland2025, regler: ["UPPF-3"] };
    expect(svar(planerat, boka, { overenskommelse })).toBe("UppfoljningBokad");
    expect(svar(mottaget, boka, { overenskommelse })).toBe("UppfoljningBokad UPPF-3");
  });
  it("individen är känd före ärendet: födelseåret och skyddet gäller redan aktualiseringen", () => {
    const person = (mer: { readonly fodelsear?: number; readonly skyddad: boolean }): Faktum => ({
      ...huvud("2025-01-01", "individ"),
      _tag: "IndividRegistrerad",
      individ: individ(1),
      kon: "kvinna",
      identitet: "personnummer",
      ...mer,
    });
    expect(svar([person({ skyddad: false, fodelsear: 2026 })], aktualisera())).toBe("ForeFodelsen");
    const overenskommelse = { ...jamtland2025, regler: ["AKT-1"] };
    const annanstans = aktualisera({ kommun: kommun("2309") });
    expect(svar([person({ skyddad: false })], annanstans, { overenskommelse })).toBe("AKT-1");
    expect(svar([person({ skyddad: true })], annanstans, { overenskommelse })).toBe(
      "ArendeAktualiserat",
    );
    expect(svar([], annanstans, { overenskommelse, teamKommun: "okand" })).toBe(
      "ArendeAktualiserat AKT-1",
    );
    // Sedan är det ärendets individ som gäller.
    expect(svar([...mottaget, person({ skyddad: false, fodelsear: 2026 })], planmote)).toBe(
      "ForeFodelsen",
    );
  });
});

describe("ett ärende som ingen nämnt", () => {
  it.each([
    [taEmot, "ArendetFinnsInte"],
    [boka, "ArendetFinnsInte"],
    [steg, "InteMottaget"],
    [{ _tag: "AvslutaEfterstod", ...pa("2025-05-01") }, "ArendetFinnsInte"],
  ] as const satisfies ReadonlyArray<readonly [Kommando, string]>)(
    "%o vägras",
    (kommando, namn) => {
      for (const om of [{}, { arende: arende(9) }]) {
        expect(svar(mottaget, kommando, { om })).toBe(namn);
      }
    },
  );
  it("gäller inget kommando som själv säger sitt ärende", () => {
    expect(svar([], aktualisera(), { om: {} })).toBe("ArendeAktualiserat");
    expect(svar(mottaget, aktualisera(), { om: { arende: arende(9) } })).toBe("ArendetFinnsRedan");
  });
});

describe("faktumAv", () => {
  it("är händelsen med id, dag, källa och version", () => {
    const { handelse } = Result.getOrThrow(avgor(fold(mottaget), ett, planmote, fritt));
    expect(faktumAv(handelse, spara(7))).toStrictEqual({ v: 1, ...spara(7), ...handelse });
  });
});
