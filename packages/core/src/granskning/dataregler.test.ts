import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import { inhamtat, kommun, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { sager } from "../testing/granskningsprov.ts";
import { dataregler } from "./index.ts";

const person = (fodelsear?: number): Faktum => ({
  ...huvud("2024-01-01", "individ"),
  _tag: "IndividRegistrerad",
  individ: vem.individ,
  kon: "kvinna",
  identitet: "personnummer",
  skyddad: false,
  ...(fodelsear === undefined ? {} : { fodelsear }),
});
const aktualiserat = (
  dag: string,
  mer: { readonly aktorer?: ReadonlyArray<Aktor>; readonly kommun?: Kommunkod } = {},
): Faktum => ({
  ...huvud(dag, "aktualiserat"),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  ...mer,
});
const steg = (
  _tag:
    | "ArendeMottaget"
    | "ArendeEjMottaget"
    | "ArendeSattPaKolista"
    | "EfterstodInlett"
    | "EfterstodAvslutat"
    | "FormoteBehovs",
  dag: string,
): Faktum => ({ ...huvud(dag, `${_tag}-${dag}`), _tag, ...vem });
const avslutat = (dag: string): Faktum => ({
  ...huvud(dag, `avslutat-${dag}`),
  _tag: "ArendeAvslutat",
  ...vem,
  orsak: "flytt",
});
const samtycke = (dag: string, registrerad = "2030-01-01"): Faktum => ({
  ...inhamtat(),
  ...huvud(dag, "samtycke", registrerad),
});
const mote: Faktum = {
  ...huvud("2025-03-01", "mote"),
  _tag: "PlaneringsmoteHallet",
  ...vem,
  form: "sip",
};
const stod = (aktor: Aktor): Faktum => ({
  ...huvud("2025-03-02", "stod"),
  _tag: "StodUnderVantan",
  ...vem,
  aktor,
});
const teammote: Faktum = {
  ...huvud("2025-03-02", "teammote"),
  _tag: "TeammoteHallet",
  narvarande: [],
  franvarande: [],
};

describe("DATA-FODELSE", () => {
  it("inget händer före födelseåret; i det är möjligt", () => {
    const vid = (fodelsear?: number) =>
      sager("DATA-FODELSE", aktualiserat("2025-03-01"), [person(fodelsear)]);
    expect([vid(2026), vid(2025), vid(2024), vid()]).toEqual([
      "brott",
      "haller",
      "haller",
      "ror_inte",
    ]);
  });
  it("tiger om det som inte hör till någon känd individ", () => {
    expect(sager("DATA-FODELSE", aktualiserat("2025-03-01"))).toBe("ror_inte");
    expect(sager("DATA-FODELSE", teammote, [person(2026)])).toBe("ror_inte");
  });
});

describe("DATA-FRAMTID", () => {
  it("det som hänt en individ är inte senare än dagen det registrerades", () => {
    const vid = (registrerad: string) => sager("DATA-FRAMTID", samtycke("2025-03-02", registrerad));
    expect([vid("2025-03-01"), vid("2025-03-02"), vid("2025-03-03")]).toEqual([
      "brott",
      "haller",
      "haller",
    ]);
  });
  it("gäller också insatser, som bara pekar på ärendet, men inte möten och redovisningar", () => {
    const slut: Faktum = {
      ...huvud("2025-03-02", "slut", "2025-03-01"),
      _tag: "InsatsAvslutad",
      arende: vem.arende,
      benamning: "Praktik",
      paborjad: sakerDag("2025-01-01"),
    };
    expect(sager("DATA-FRAMTID", slut)).toBe("brott");
    const kommande: Faktum = { ...teammote, ...huvud("2025-03-02", "m", "2025-03-01") };
    expect(sager("DATA-FRAMTID", kommande)).toBe("ror_inte");
  });
});

describe("DATA-AKTUALISERING", () => {
  const efter = [aktualiserat("2025-02-01")];
  it("ett möte före aktualiseringen är fel, efter den inte", () => {
    expect(sager("DATA-AKTUALISERING", mote)).toBe("brott");
    expect(sager("DATA-AKTUALISERING", mote, [samtycke("2025-01-01")])).toBe("brott");
    expect(sager("DATA-AKTUALISERING", mote, efter)).toBe("haller");
  });
  it("samtycke, återkallande, avstämning och själva aktualiseringen kommer före", () => {
    const avstamt: Faktum = {
      ...huvud("2025-03-01", "a"),
      _tag: "ArendeAvstamt",
      ...vem,
      aktor: "ifo",
    };
    const aterkallat: Faktum = { ...huvud("2025-03-01", "å"), _tag: "SamtyckeAterkallat", ...vem };
    for (const faktum of [
      samtycke("2025-03-01"),
      aterkallat,
      avstamt,
      aktualiserat("2025-03-01"),
    ]) {
      expect(sager("DATA-AKTUALISERING", faktum)).toBe("ror_inte");
    }
    expect(sager("DATA-AKTUALISERING", teammote)).toBe("ror_inte");
  });
});

describe("DATA-ORDNING", () => {
  const mottaget = [aktualiserat("2025-02-01"), steg("ArendeMottaget", "2025-02-10")];
  it("varje steg en gång: aktualiserat, mottaget, avslutat", () => {
    expect(sager("DATA-ORDNING", steg("ArendeMottaget", "2025-03-01"), mottaget.slice(0, 1))).toBe(
      "haller",
    );
    expect(sager("DATA-ORDNING", steg("ArendeMottaget", "2025-03-01"), mottaget)).toBe("brott");
    expect(sager("DATA-ORDNING", aktualiserat("2025-03-01"), mottaget)).toBe("brott");
    expect(sager("DATA-ORDNING", avslutat("2025-03-01"), mottaget)).toBe("haller");
    expect(
      sager("DATA-ORDNING", avslutat("2025-03-02"), [...mottaget, avslutat("2025-03-01")]),
    ).toBe("brott");
  });
  it("steg i fel ordning: kön efter mottagandet, efterstöd före avslutet", () => {
    expect(sager("DATA-ORDNING", steg("ArendeSattPaKolista", "2025-03-01"), mottaget)).toBe(
      "brott",
    );
    expect(sager("DATA-ORDNING", steg("EfterstodInlett", "2025-03-01"), mottaget)).toBe("brott");
    expect(
      sager("DATA-ORDNING", steg("EfterstodInlett", "2025-03-02"), [
        ...mottaget,
        avslutat("2025-03-01"),
      ]),
    ).toBe("haller");
  });
  it("tiger om ärenden som ingen aktualiserat, och om det som inte är ärendets steg", () => {
    expect(sager("DATA-ORDNING", steg("ArendeMottaget", "2025-03-01"))).toBe("ror_inte");
    expect(sager("DATA-ORDNING", samtycke("2025-03-01"), mottaget)).toBe("ror_inte");
  });
});

describe("DATA-AVSLUT", () => {
  const slutat = [
    aktualiserat("2025-02-01"),
    steg("ArendeMottaget", "2025-02-10"),
    avslutat("2025-03-01"),
  ];
  const vid = (faktum: Faktum, fore = slutat) => sager("DATA-AVSLUT", faktum, fore);

  it("inget mer händer efter avslutet; samma dag går an", () => {
    expect(vid(steg("FormoteBehovs", "2025-03-01"))).toBe("haller");
    expect(vid(steg("FormoteBehovs", "2025-03-02"))).toBe("brott");
    expect(vid(steg("FormoteBehovs", "2025-03-02"), slutat.slice(0, 2))).toBe("ror_inte");
  });
  it("inte heller i ett som avskrevs utan att tas emot", () => {
    const avskrivet = [aktualiserat("2025-02-01"), avslutat("2025-03-01")];
    expect(vid(steg("FormoteBehovs", "2025-03-02"), avskrivet)).toBe("brott");
    expect(vid(steg("FormoteBehovs", "2025-03-01"), avskrivet)).toBe("haller");
  });
  it("efterstöd, hur det gick, samtycken och slut på insatser får komma efter", () => {
    const d = huvud("2025-03-05", "efter");
    const insats = { ...d, arende: vem.arende, benamning: "Praktik" };
    const efter: ReadonlyArray<Faktum> = [
      avslutat("2025-03-05"),
      steg("EfterstodInlett", "2025-03-05"),
      steg("EfterstodAvslutat", "2025-03-05"),
      { ...d, _tag: "ForsorjningUppgiven", ...vem, matpunkt: "avslut", forsorjning: [] },
      { ...d, _tag: "SysselsattningUppgiven", ...vem, matpunkt: "avslut", sysselsattning: [] },
      samtycke("2025-03-05"),
      { ...d, _tag: "SamtyckeAterkallat", ...vem },
      { ...insats, _tag: "InsatsAvslutad", paborjad: sakerDag("2025-02-10") },
      { ...insats, _tag: "InsatsAvbruten", orsak: "sjuk" },
    ];
    expect(efter.map((faktum) => vid(faktum))).toEqual(efter.map(() => "ror_inte"));
    expect(vid(teammote)).toBe("ror_inte");
  });
});

describe("DATA-KOMMUN och DATA-PART", () => {
  it("kommunen är en part; utan kommun eller överenskommelse sägs inget", () => {
    const vid = (kod: string, o: Overenskommelse | "ingen" = jamtland2025) =>
      sager("DATA-KOMMUN", aktualiserat("2025-03-01", { kommun: kommun(kod) }), [], o);
    expect([vid("2326"), vid("0180"), vid("0180", exempelforbundet), vid("0180", "ingen")]).toEqual(
      ["haller", "brott", "haller", "ror_inte"],
    );
    expect(sager("DATA-KOMMUN", aktualiserat("2025-03-01"))).toBe("ror_inte");
    expect(sager("DATA-KOMMUN", mote)).toBe("ror_inte");
  });
  it("varje verksamhet som nämns hör till en part", () => {
    const utanRegion: Overenskommelse = {
      ...jamtland2025,
      parter: [{ id: "berg", namn: "Bergs kommun", slag: "kommun", kommun: kommun("2326") }],
    };
    const lyfter = (...aktorer: ReadonlyArray<Aktor>) =>
      sager("DATA-PART", aktualiserat("2025-03-01", { aktorer }), [], utanRegion);
    expect([lyfter("ifo", "egen"), lyfter("ifo", "psykiatri"), lyfter()]).toEqual([
      "haller",
      "brott",
      "ror_inte",
    ]);
    expect(
      [stod("ame"), stod("primarvard")].map((f) => sager("DATA-PART", f, [], utanRegion)),
    ).toEqual(["haller", "brott"]);
    expect(sager("DATA-PART", stod("primarvard"))).toBe("haller");
    expect(sager("DATA-PART", stod("primarvard"), [], "ingen")).toBe("ror_inte");
    expect(sager("DATA-PART", mote, [], utanRegion)).toBe("ror_inte");
  });
  it("reglerna är bibliotekets egna: anmärkningar till källan, som inget behöver", () => {
    expect(
      new Set(dataregler.map((r) => [r.niva, r.slag, r.ansvarig, r.kalla, ...r.behover].join("|"))),
    ).toEqual(new Set(["bor|anmarkning|kallan|STAR: rimlighet"]));
    expect(dataregler).toHaveLength(8);
  });
});
