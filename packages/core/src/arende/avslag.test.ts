/**
 * Avslagen: varje namn med ett kommando som vägras och ett, närmast intill, som går. Typen kräver att inget namn saknas.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { type Aktor, arKommunkod, type Kommunkod } from "../part/index.ts";
import { evolveSamtycken, ingaSamtycken } from "../samtycke/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  type Arendeavslag,
  type Arendehandelse,
  type Arendekommando,
  type Arendesammanhang,
  decide,
  evolve,
  okantArende,
} from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const vem = { arende: arende(1), individ: individ(1) };
const pa = (dag: string) => ({ dag: sakerDag(dag) });
const hant = (dag: string) => ({ galler: sakerDag(dag), ...vem });
const utanRegler: Overenskommelse = { ...jamtland2025, regler: [] };
const start: Arendesammanhang = {
  arende: okantArende,
  tidigare: "inget",
  samtycken: ingaSamtycken,
  individ: "okand",
  aktiva: [],
  teamKommun: "okand",
  overenskommelse: utanRegler,
  idag: sakerDag("2030-01-01"),
};
const efter = (...handelser: ReadonlyArray<Arendehandelse>): Partial<Arendesammanhang> => ({
  arende: handelser.reduce(evolve, okantArende),
});

const aktualiserat: Arendehandelse = {
  _tag: "ArendeAktualiserat",
  ...hant("2025-03-10"),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
};
const koat: Arendehandelse = { _tag: "ArendeSattPaKolista", ...hant("2025-03-15") };
const emottaget: Arendehandelse = { _tag: "ArendeMottaget", ...hant("2025-03-20") };
const avslutat: Arendehandelse = {
  _tag: "ArendeAvslutat",
  ...hant("2025-09-01"),
  orsak: "studier",
};
const vantar = efter(aktualiserat);
const iKo = efter(aktualiserat, koat);
const mottaget = efter(aktualiserat, emottaget);
const medPlan = efter(aktualiserat, emottaget, {
  _tag: "PlaneringsmoteHallet",
  ...hant("2025-04-10"),
  form: "flerpartsmote",
});
const slut = efter(aktualiserat, emottaget, avslutat);
const iEfterstod = efter(aktualiserat, emottaget, avslutat, {
  _tag: "EfterstodInlett",
  ...hant("2025-09-10"),
});

type Aktualisering = Extract<Arendekommando, { _tag: "AktualiseraArende" }>;
const aktualisera = (mer: Partial<Aktualisering> = {}): Aktualisering => ({
  _tag: "AktualiseraArende",
  ...pa("2025-03-10"),
  ...vem,
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: kommun("2326"),
  ...mer,
});
const taEmot = (dag = "2025-03-20"): Arendekommando => ({ _tag: "TaEmotArende", ...pa(dag) });
const boka = (motesdag: string): Arendekommando => ({
  _tag: "BokaPlaneringsmote",
  ...pa("2025-04-01"),
  form: "sip",
  motesdag: sakerDag(motesdag),
});
const folj = (dag: string): Arendekommando => ({
  _tag: "HallUppfoljning",
  ...pa(dag),
  beslut: "avslut",
});
const ater = aktualisera({ ...pa("2025-10-01"), arende: arende(2), tidigare: arende(1) });
const samtycken = evolveSamtycken(ingaSamtycken, {
  _tag: "SamtyckeInhamtat",
  ...hant("2025-03-01"),
  samtyckesslag: "star",
  omfattar: ["ifo", "ame"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
  gallerTill: sakerDag("2025-05-31"),
});
const fodd1990 = {
  individ: {
    pseudonym: individ(1),
    kon: "kvinna",
    identitet: "personnummer",
    skyddad: false,
    fodelsear: 1990,
  },
} as const;
const utanRegion: Overenskommelse = {
  ...utanRegler,
  parter:
    utanRegler.parter === "okand"
      ? "okand"
      : utanRegler.parter.filter(({ slag }) => slag !== "region"),
};

type Prov = readonly [Partial<Arendesammanhang>, Arendekommando];
const fall: Readonly<
  Record<Exclude<Arendeavslag["_tag"], "RegelBruten">, { vagras: Prov; gar: Prov }>
> = {
  ArendetFinnsRedan: { vagras: [vantar, aktualisera()], gar: [{}, aktualisera()] },
  ArendetFinnsInte: { vagras: [{}, taEmot()], gar: [vantar, taEmot()] },
  BeslutetFattat: { vagras: [mottaget, taEmot()], gar: [iKo, taEmot()] },
  InteMottaget: {
    vagras: [mottaget, { _tag: "BegarFormote", ...pa("2025-03-19") }],
    gar: [mottaget, { _tag: "BegarFormote", ...pa("2025-03-20") }],
  },
  InteIKo: {
    vagras: [iKo, { _tag: "StodUnderVantan", ...pa("2025-03-14"), aktor: "ifo" }],
    gar: [iKo, { _tag: "StodUnderVantan", ...pa("2025-03-15"), aktor: "ifo" }],
  },
  RedanAvslutat: { vagras: [slut, folj("2025-10-01")], gar: [medPlan, folj("2025-10-01")] },
  InteAvslutat: {
    vagras: [mottaget, { _tag: "InledEfterstod", ...pa("2025-09-01") }],
    gar: [slut, { _tag: "InledEfterstod", ...pa("2025-09-01") }],
  },
  ForeAktualiseringen: {
    vagras: [vantar, taEmot("2025-03-09")],
    gar: [vantar, taEmot("2025-03-10")],
  },
  ForeAvslutet: {
    vagras: [slut, { _tag: "InledEfterstod", ...pa("2025-08-31") }],
    gar: [slut, { _tag: "InledEfterstod", ...pa("2025-09-01") }],
  },
  ForeFodelsen: {
    vagras: [fodd1990, aktualisera(pa("1989-12-31"))],
    gar: [fodd1990, aktualisera(pa("1990-01-01"))],
  },
  DagenIFramtiden: {
    vagras: [vantar, taEmot("2030-01-02")],
    gar: [vantar, taEmot("2030-01-01")],
  },
  MotesdagenPasserad: {
    vagras: [mottaget, boka("2025-03-31")],
    gar: [mottaget, boka("2025-04-01")],
  },
  IngenPlan: { vagras: [medPlan, folj("2025-04-09")], gar: [medPlan, folj("2025-04-10")] },
  IngenAktor: { vagras: [{}, aktualisera({ aktorer: [] })], gar: [{}, aktualisera()] },
  OkandKommun: {
    vagras: [{}, aktualisera({ kommun: kommun("0180") })],
    gar: [{}, aktualisera({ kommun: kommun("2309") })],
  },
  OkandPart: {
    vagras: [{ overenskommelse: utanRegion }, aktualisera({ aktorer: ["ifo", "psykiatri"] })],
    gar: [{ overenskommelse: utanRegion }, aktualisera({ aktorer: ["ifo", "egen"] })],
  },
  TidigareOkant: { vagras: [{}, ater], gar: [{ tidigare: slut.arende ?? "inget" }, ater] },
  TidigarePagar: {
    vagras: [{ tidigare: mottaget.arende ?? "inget" }, ater],
    gar: [{ tidigare: slut.arende ?? "inget" }, ater],
  },
  SamtycketGaller: {
    vagras: [
      { ...mottaget, samtycken },
      { _tag: "FortsattUtanDelning", ...pa("2025-05-31") },
    ],
    gar: [
      { ...mottaget, samtycken },
      { _tag: "FortsattUtanDelning", ...pa("2025-06-01") },
    ],
  },
  EfterstodFinns: {
    vagras: [iEfterstod, { _tag: "InledEfterstod", ...pa("2025-10-01") }],
    gar: [slut, { _tag: "InledEfterstod", ...pa("2025-10-01") }],
  },
  IngetEfterstod: {
    vagras: [iEfterstod, { _tag: "AvslutaEfterstod", ...pa("2025-09-09") }],
    gar: [iEfterstod, { _tag: "AvslutaEfterstod", ...pa("2025-09-10") }],
  },
};

const svar = ([fore, kommando]: Prov): string =>
  Result.match(decide({ ...start, ...fore }, kommando), {
    onSuccess: () => "gick",
    onFailure: ({ _tag }) => _tag,
  });

describe("varje avslag", () => {
  it.each(Object.entries(fall))("%s: vägras just då, och går närmast intill", (namn, prov) => {
    expect(svar(prov.vagras)).toBe(namn);
    expect(svar(prov.gar)).toBe("gick");
  });

  it("har en egen mening på båda språken", () => {
    const meningar = Object.values(fall).map(({ vagras: [fore, kommando] }) =>
      Result.match(decide({ ...start, ...fore }, kommando), {
        onSuccess: () => ({ sv: "", en: "" }),
        onFailure: ({ text }) => text,
      }),
    );
    for (const sprak of ["sv", "en"] as const) {
      const lasta = meningar.map((mening) => mening[sprak]);
      expect(new Set(lasta).size).toBe(lasta.length);
      expect(lasta.filter((mening) => !/^\p{Lu}.+\.$/u.test(mening))).toEqual([]);
    }
  });
});

describe("fler vägar till samma avslag", () => {
  const dag = pa("2025-10-01");
  const avskrivet = efter(aktualiserat, avslutat);
  const ejMottaget = efter(aktualiserat, { _tag: "ArendeEjMottaget", ...hant("2025-03-20") });
  const konsultation = efter(aktualiserat, {
    _tag: "ArendeBlevKonsultation",
    ...hant("2025-03-20"),
  });

  it.each<[string, Prov, string]>([
    [
      "avstämning av det som redan är aktualiserat",
      [vantar, { _tag: "StamAvArende", ...dag, ...vem, aktor: "ifo" }],
      "ArendetFinnsRedan",
    ],
    ["kö två gånger", [iKo, { _tag: "SattPaKolista", ...dag }], "BeslutetFattat"],
    ["kö efter beslut", [mottaget, { _tag: "SattPaKolista", ...dag }], "BeslutetFattat"],
    ["avvisat igen", [ejMottaget, { _tag: "AvvisaArende", ...dag }], "BeslutetFattat"],
    [
      "konsultation igen",
      [konsultation, { _tag: "BehandlaSomKonsultation", ...dag }],
      "BeslutetFattat",
    ],
    ["stöd utan kö", [vantar, { _tag: "StodUnderVantan", ...dag, aktor: "ifo" }], "InteIKo"],
    [
      "stöd när väntan är slut",
      [efter(aktualiserat, koat, emottaget), { _tag: "StodUnderVantan", ...dag, aktor: "ifo" }],
      "InteIKo",
    ],
    [
      "avslut av det som inte togs emot",
      [ejMottaget, { _tag: "AvslutaArende", ...dag, orsak: "flytt" }],
      "InteMottaget",
    ],
    [
      "möte på avskrivet",
      [avskrivet, { _tag: "HallPlaneringsmote", ...dag, form: "sip" }],
      "RedanAvslutat",
    ],
    ["efterstöd för avskrivet", [avskrivet, { _tag: "InledEfterstod", ...dag }], "InteAvslutat"],
    ["slut på efterstöd i kö", [iKo, { _tag: "AvslutaEfterstod", ...dag }], "InteAvslutat"],
    [
      "slut på efterstöd före avslutet",
      [iEfterstod, { _tag: "AvslutaEfterstod", ...pa("2025-08-31") }],
      "ForeAvslutet",
    ],
    [
      "slut på efterstöd som inte börjat",
      [slut, { _tag: "AvslutaEfterstod", ...dag }],
      "IngetEfterstod",
    ],
    [
      "uppföljning bokad bakåt",
      [
        mottaget,
        {
          _tag: "BokaUppfoljning",
          ...dag,
          motesdag: sakerDag("2025-09-30"),
          av: "ame",
          extra: false,
        },
      ],
      "MotesdagenPasserad",
    ],
    ["uppföljning utan plan", [mottaget, folj("2025-10-01")], "IngenPlan"],
  ])("%s", (_, prov, namn) => {
    expect(svar(prov)).toBe(namn);
  });

  it("ett okänt födelseår hindrar inget", () => {
    const { fodelsear: _, ...utanAr } = fodd1990.individ;
    expect(svar([{ individ: utanAr }, aktualisera(pa("1900-01-01"))])).toBe("gick");
  });

  it("en överenskommelse som inte säger kommunens kod, eller inga parter alls, godtar varje kommun", () => {
    const annanstans = aktualisera({ kommun: kommun("0180") });
    for (const overenskommelse of [exempelforbundet, { ...utanRegler, parter: "okand" as const }]) {
      expect(svar([{ overenskommelse: { ...overenskommelse, regler: [] } }, annanstans])).toBe(
        "gick",
      );
    }
  });

  const mote = { _tag: "HallPlaneringsmote", ...dag, form: "sip" } as const;
  const individmote = { _tag: "HallIndividmote", ...dag, slag: "formote" } as const;
  const rollen = (mer: Partial<Record<"kallar" | "leder" | "dokumenterar", Aktor>>) => ({
    kallar: "ifo" as const,
    leder: "ifo" as const,
    dokumenterar: "ingen" as const,
    ...mer,
  });
  it.each<[string, Partial<Arendesammanhang>, (aktor: Aktor) => Arendekommando]>([
    ["stäms av med", {}, (aktor) => ({ _tag: "StamAvArende", ...dag, ...vem, aktor })],
    ["aktualiserar", {}, (aktor) => aktualisera({ aktorer: ["ifo", aktor] })],
    ["stöder", iKo, (aktor) => ({ _tag: "StodUnderVantan", ...dag, aktor })],
    ["bär", mottaget, (aktor) => ({ _tag: "UtseArendebarare", ...dag, aktor })],
    ["ska delta", mottaget, (aktor) => ({ ...mote, skaDelta: ["ifo", aktor] })],
    ["deltog", mottaget, (aktor) => ({ ...individmote, deltog: ["ifo", aktor] })],
    [
      "bokar",
      mottaget,
      (av) => ({ _tag: "BokaUppfoljning", ...dag, motesdag: dag.dag, av, extra: false }),
    ],
    ["kallar", mottaget, (kallar) => ({ ...mote, roller: rollen({ kallar }) })],
    ["leder", mottaget, (leder) => ({ ...mote, roller: rollen({ leder }) })],
    [
      "dokumenterar",
      mottaget,
      (dokumenterar) => ({ ...individmote, deltog: [], roller: rollen({ dokumenterar }) }),
    ],
  ])("den som %s hör till en part", (_, fore, kommando) => {
    const lage = { ...fore, overenskommelse: utanRegion };
    expect(svar([lage, kommando("psykiatri")])).toBe("OkandPart");
    expect(svar([lage, kommando("ame")])).toBe("gick");
    expect(svar([{ ...fore, overenskommelse: utanRegler }, kommando("psykiatri")])).toBe("gick");
  });
});
