/**
 * Avslagen: varje namn med ett kommando som vägras och ett, närmast intill, som går. Typen kräver att inget namn saknas.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import {
  aktualisera,
  aktualiserat,
  avslutat,
  efter,
  mottaget as emottaget,
  fritt,
  hant,
  inhamtat,
  koat,
  kommun,
  pa,
  person,
  planmote,
  samtycke,
  samtycken,
  utanRegler,
  vem,
} from "../testing/arendeprov.ts";
import { arende } from "../testing/fakta.ts";
import {
  type Arendeavslag,
  type Arendehandelse,
  type Arendekommando,
  type Arendesammanhang,
  decide,
} from "./index.ts";

const vantar = efter(aktualiserat());
const iKo = efter(aktualiserat(), koat);
const mottaget = efter(aktualiserat(), emottaget);
const medPlan = efter(aktualiserat(), emottaget, planmote);
const slut = efter(aktualiserat(), emottaget, avslutat());
const inlett: Arendehandelse = { _tag: "EfterstodInlett", ...hant("2025-09-10") };
const iEfterstod = efter(aktualiserat(), emottaget, avslutat(), inlett);
const efterEfterstod = efter(aktualiserat(), emottaget, avslutat(), inlett, {
  _tag: "EfterstodAvslutat",
  ...hant("2025-10-10"),
});

const taEmot = (dag = "2025-03-20"): Arendekommando => ({ _tag: "TaEmotArende", ...pa(dag) });
const boka = (motesdag: string): Arendekommando => ({
  _tag: "BokaPlaneringsmote",
  ...pa("2025-04-01"),
  form: "sip",
  motesdag: sakerDag(motesdag),
});
const avsluta = (dag: string): Arendekommando => ({
  _tag: "AvslutaArende",
  ...pa(dag),
  orsak: "studier",
});
const skal = (orsak: string): Arendekommando => ({
  _tag: "AntecknaAvslutsskal",
  ...pa("2025-06-01"),
  orsak,
});
const folj = (dag: string): Arendekommando => ({
  _tag: "HallUppfoljning",
  ...pa(dag),
  beslut: "avslut",
});
const ater = aktualisera({ ...pa("2025-10-01"), arende: arende(2), tidigare: arende(1) });
const utanDelning = (dag: string): Arendekommando => ({ _tag: "FortsattUtanDelning", ...pa(dag) });
const tillSista = samtycke({ gallerTill: sakerDag("2025-05-31") });
const fodd1990 = { individ: { ...person, fodelsear: 1990 } };
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
  ForeKolistan: { vagras: [iKo, taEmot("2025-03-14")], gar: [iKo, taEmot("2025-03-15")] },
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
  TidigareOkant: { vagras: [{}, ater], gar: [{ tidigare: slut.arende }, ater] },
  TidigarePagar: {
    vagras: [{ tidigare: mottaget.arende }, ater],
    gar: [{ tidigare: slut.arende }, ater],
  },
  SamtyckeAldrigGivet: {
    vagras: [{ ...mottaget, ...samtycke({ samtyckesslag: "sip" }) }, utanDelning("2025-06-01")],
    gar: [{ ...mottaget, ...tillSista }, utanDelning("2025-06-01")],
  },
  SamtycketGaller: {
    vagras: [{ ...mottaget, ...tillSista }, utanDelning("2025-05-31")],
    gar: [{ ...mottaget, ...tillSista }, utanDelning("2025-06-01")],
  },
  ForeSenasteSteg: {
    vagras: [medPlan, avsluta("2025-04-09")],
    gar: [medPlan, avsluta("2025-04-10")],
  },
  OkantSkal: { vagras: [mottaget, skal("pahittat")], gar: [mottaget, skal("studier")] },
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
  Result.match(decide({ ...fritt, ...fore }, kommando), {
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
      Result.match(decide({ ...fritt, ...fore }, kommando), {
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
  const avskrivet = efter(aktualiserat(), avslutat());
  const ejMottaget = efter(aktualiserat(), { _tag: "ArendeEjMottaget", ...hant("2025-03-20") });
  const konsultation = efter(aktualiserat(), {
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
      [efter(aktualiserat(), koat, emottaget), { _tag: "StodUnderVantan", ...dag, aktor: "ifo" }],
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
      "slut på efterstöd två gånger",
      [efterEfterstod, { _tag: "AvslutaEfterstod", ...dag }],
      "IngetEfterstod",
    ],
    [
      "slut på efterstöd två gånger, senare",
      [efterEfterstod, { _tag: "AvslutaEfterstod", ...pa("2025-12-01") }],
      "IngetEfterstod",
    ],
    [
      "nytt efterstöd efter det förra",
      [efterEfterstod, { _tag: "InledEfterstod", ...pa("2025-12-01") }],
      "EfterstodFinns",
    ],
    ["före aktualiseringen går före kön", [iKo, taEmot("2025-03-09")], "ForeAktualiseringen"],
    [
      "stöd före kön",
      [iKo, { _tag: "StodUnderVantan", ...pa("2025-03-14"), aktor: "ifo" }],
      "InteIKo",
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

  it.each<Arendekommando>([
    { _tag: "TaEmotArende", ...dag },
    { _tag: "AvvisaArende", ...dag },
    { _tag: "BehandlaSomKonsultation", ...dag },
    { _tag: "AvslutaArende", ...dag, orsak: "flytt" },
  ])("$_tag: beslutet om det som står i kö tas tidigast dagen det sattes där", (kommando) => {
    expect(svar([iKo, { ...kommando, ...pa("2025-03-10") }])).toBe("ForeKolistan");
    expect(svar([iKo, { ...kommando, ...pa("2025-03-14") }])).toBe("ForeKolistan");
    expect(svar([iKo, { ...kommando, ...pa("2025-03-15") }])).toBe("gick");
    expect(svar([vantar, { ...kommando, ...pa("2025-03-10") }])).toBe("gick");
  });
  it("det som inte är beslut får ligga före kön", () => {
    expect(svar([iKo, { _tag: "TaInAktualisering", ...pa("2025-03-10"), till: "chef" }])).toBe(
      "gick",
    );
  });

  const eget = { samtyckesslag: "fk_eget" } as const;
  const sip = { samtyckesslag: "sip" } as const;
  const aterkallat = { _tag: "SamtyckeAterkallat", ...hant("2025-05-01") } as const;
  const senast = { gallerTill: sakerDag("2025-04-30") };
  it.each<[string, Pick<Arendesammanhang, "samtycken">, string]>([
    ["inget samtycke", samtycken(), "SamtyckeAldrigGivet"],
    ["bara SIP:s, som gäller", samtycke(sip), "SamtyckeAldrigGivet"],
    ["bara SIP:s, som löpt ut", samtycke({ ...sip, ...senast }), "SamtyckeAldrigGivet"],
    ["STAR:s gäller", samtycke(), "SamtycketGaller"],
    ["Försäkringskassans eget gäller", samtycke(eget), "SamtycketGaller"],
    [
      "det ena har löpt ut och det andra gäller",
      samtycken(inhamtat(senast), inhamtat(eget)),
      "SamtycketGaller",
    ],
    ["STAR:s har löpt ut", samtycke(senast), "gick"],
    ["Försäkringskassans eget har löpt ut", samtycke({ ...eget, ...senast }), "gick"],
    ["STAR:s är återkallat", samtycken(inhamtat(), aterkallat), "gick"],
    [
      "STAR:s gavs och återkallades samma dag",
      samtycken(inhamtat(hant("2025-05-01")), aterkallat),
      "gick",
    ],
    [
      "STAR:s gavs först dagen efter",
      samtycken(inhamtat(hant("2025-05-02"))),
      "SamtyckeAldrigGivet",
    ],
    ["STAR:s har löpt ut och SIP:s gäller", samtycken(inhamtat(senast), inhamtat(sip)), "gick"],
  ])("fortsätta utan delning, när %s", (_, samtycket, namn) => {
    expect(svar([{ ...mottaget, ...samtycket }, utanDelning("2025-05-01")])).toBe(namn);
    // Först av allt ska ärendet vara mottaget den dagen.
    for (const ejMottagetAn of [vantar, iKo, ejMottaget, konsultation]) {
      expect(svar([{ ...ejMottagetAn, ...samtycket }, utanDelning("2025-05-01")])).toBe(
        "InteMottaget",
      );
    }
    expect(svar([{ ...mottaget, ...samtycket }, utanDelning("2025-03-19")])).toBe("InteMottaget");
  });

  it("ett okänt födelseår hindrar inget", () => {
    expect(svar([{ individ: person }, aktualisera(pa("1900-01-01"))])).toBe("gick");
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
