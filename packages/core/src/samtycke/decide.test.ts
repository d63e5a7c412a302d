import { describe, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  decideSamtycke,
  evolveSamtycken,
  ingaSamtycken,
  type Samtyckeshandelse,
  type Samtyckeskommando,
  type Samtyckessammanhang,
} from "./index.ts";

const dag = sakerDag;
const vem = { individ: individ(1), arende: arende(1) };
const innehall = {
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "psykiatri"],
  uppgiftsslag: ["planering", "halsa"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
} as const;
type Inhamta = Extract<Samtyckeskommando, { _tag: "InhamtaSamtycke" }>;
const inhamta = (mer: Partial<Inhamta> = {}): Inhamta => ({
  _tag: "InhamtaSamtycke",
  dag: dag("2025-03-10"),
  ...innehall,
  ...mer,
});
const givet = (den = "2025-03-10", mer: Partial<Inhamta> = {}): Samtyckeshandelse => {
  const { _tag: _, dag: galler, ...resten } = inhamta({ dag: dag(den), ...mer });
  return { _tag: "SamtyckeInhamtat", galler, ...resten };
};
const aterkalla = (den: string, samtyckesslag?: "star" | "sip"): Samtyckeskommando => ({
  _tag: "AterkallaSamtycke",
  dag: dag(den),
  ...vem,
  ...(samtyckesslag === undefined ? {} : { samtyckesslag }),
});
const aterkallat = (den: string, samtyckesslag?: "star" | "sip"): Samtyckeshandelse => ({
  _tag: "SamtyckeAterkallat",
  galler: dag(den),
  ...vem,
  ...(samtyckesslag === undefined ? {} : { samtyckesslag }),
});
type Lamna = Extract<Samtyckeskommando, { _tag: "LamnaUppgift" }>;
const lamna = (den: string, mer: Partial<Lamna> = {}): Lamna => ({
  _tag: "LamnaUppgift",
  dag: dag(den),
  ...vem,
  fran: "ifo",
  till: "psykiatri",
  tillKontaktperson: false,
  uppgiftsslag: ["planering"],
  grund: { _tag: "Samtycke" },
  ...mer,
});
const lamnad = (kommando: Lamna): Samtyckeshandelse => {
  const { _tag: _, dag: galler, ...resten } = kommando;
  return { _tag: "UppgiftLamnad", galler, ...resten };
};

const i = (mer: Partial<Samtyckessammanhang> = {}) =>
  forlopp({
    start: {
      samtycken: ingaSamtycken,
      overenskommelse: jamtland2025,
      idag: dag("2025-12-31"),
      ...mer,
    },
    decide: decideSamtycke,
    evolve: (fore: Samtyckessammanhang, handelse: Samtyckeshandelse) => ({
      ...fore,
      samtycken: evolveSamtycken(fore.samtycken, handelse),
    }),
  });
const { givet: efter } = i();

describe("inhämta samtycke", () => {
  it("händer med just det som samtycket säger", () => {
    efter().nar(inhamta()).hander(givet());
    efter().nar(inhamta()).anmarks();
  });
  it("sista giltighetsdagen följer med, och får vara samma dag men inte dagen före", () => {
    const till = (den: string) => efter().nar(inhamta({ gallerTill: dag(den) }));
    till("2025-03-10").hander(givet("2025-03-10", { gallerTill: dag("2025-03-10") }));
    till("2025-03-09").vagras("SlutForeBorjan");
  });
  it("minst två olika verksamheter", () => {
    const mellan = (...omfattar: Inhamta["omfattar"]) => efter().nar(inhamta({ omfattar }));
    mellan().vagras("OmfattarIngen");
    mellan("ifo").vagras("OmfattarIngen");
    mellan("ifo", "ifo").vagras("OmfattarIngen");
    mellan("ifo", "ame").hander(givet("2025-03-10", { omfattar: ["ifo", "ame"] }));
  });
  it("minst ett slag av uppgifter, och aldrig okänt", () => {
    efter()
      .nar(inhamta({ uppgiftsslag: [] }))
      .vagras("OmfattarInget");
    efter()
      .nar(inhamta({ uppgiftsslag: "okant" }))
      .vagras("OmfattarInget");
    efter()
      .nar(inhamta({ uppgiftsslag: ["process"] }))
      .hander(givet("2025-03-10", { uppgiftsslag: ["process"] }));
  });
  it("bara mellan överenskommelsens parter", () => {
    const utanFk = {
      ...jamtland2025,
      parter: [{ id: "k", namn: "Kommun", slag: "kommun" as const }],
    };
    const utan = i({ overenskommelse: utanFk }).givet();
    utan.nar(inhamta({ omfattar: ["ifo", "forsakringskassan"] })).vagras("OkandPart");
    utan.nar(inhamta({ omfattar: ["forsakringskassan", "ifo"] })).vagras("OkandPart");
    utan
      .nar(inhamta({ omfattar: ["ifo", "ame"] }))
      .hander(givet("2025-03-10", { omfattar: ["ifo", "ame"] }));
  });
});

describe("inget kommando gäller framtiden; idag går bra", () => {
  const fran = i({ idag: dag("2025-03-10"), overenskommelse: { ...jamtland2025, regler: [] } });
  const fraga = (den: string): Samtyckeskommando => ({
    _tag: "StallFragaTillFk",
    dag: dag(den),
    fran: "ifo",
    avser: "sjukforsakringen",
  });
  it.each([
    ["InhamtaSamtycke", (den: string) => inhamta({ dag: dag(den) })],
    ["AterkallaSamtycke", (den: string) => aterkalla(den)],
    ["LamnaUppgift", (den: string) => lamna(den)],
    ["StallFragaTillFk", fraga],
  ] as const)("%s", (_, kommando) => {
    fran.givet(givet("2025-03-01")).nar(kommando("2025-03-11")).vagras("DagenIFramtiden");
    fran.givet(givet("2025-03-01")).nar(kommando("2025-03-10")).anmarks();
  });
});

describe("återkalla samtycke", () => {
  it("alla, eller ett slag", () => {
    efter(givet()).nar(aterkalla("2025-04-01")).hander(aterkallat("2025-04-01"));
    efter(givet()).nar(aterkalla("2025-04-01", "star")).hander(aterkallat("2025-04-01", "star"));
  });
  it("samma dag som det gavs går, dagen före finns inget att återkalla", () => {
    efter(givet()).nar(aterkalla("2025-03-10")).hander(aterkallat("2025-03-10"));
    efter(givet()).nar(aterkalla("2025-03-09")).vagras("IngetSamtycke");
  });
  it("sista giltighetsdagen går, dagen efter har det redan upphört", () => {
    const till = efter(givet("2025-03-10", { gallerTill: dag("2025-05-31") }));
    till.nar(aterkalla("2025-05-31")).hander(aterkallat("2025-05-31"));
    till.nar(aterkalla("2025-06-01")).vagras("IngetSamtycke");
  });
  it("inte utan samtycke, inte ett annat slag, inte två gånger", () => {
    efter().nar(aterkalla("2025-04-01")).vagras("IngetSamtycke");
    efter(givet()).nar(aterkalla("2025-04-01", "sip")).vagras("IngetSamtycke");
    efter(givet()).nar(aterkalla("2025-04-01"), aterkalla("2025-04-02")).vagras("IngetSamtycke");
  });
  it("ett av två slag finns kvar att återkalla", () => {
    const sip = givet("2025-03-10", { samtyckesslag: "sip" });
    efter(givet(), sip)
      .nar(aterkalla("2025-04-01", "star"), aterkalla("2025-04-01", "sip"))
      .hander(aterkallat("2025-04-01", "star"), aterkallat("2025-04-01", "sip"));
  });
});

describe("lämna uppgift", () => {
  const uppgift = lamna("2025-04-01");
  it("händer med samtycke, och säger precis vad som lämnades", () => {
    efter(givet()).nar(uppgift).hander(lamnad(uppgift));
    efter(givet()).nar(uppgift).anmarks();
  });
  it("inget är ingen uppgift", () => {
    efter(givet())
      .nar(lamna("2025-04-01", { uppgiftsslag: [] }))
      .vagras("IngaUppgifter");
  });
  it("utan samtycke stoppar SAMTYCKE-3; i en överenskommelse utan regeln gör den det inte", () => {
    efter().nar(uppgift).vagras("SAMTYCKE-3");
    const utan = i({ overenskommelse: { ...jamtland2025, regler: ["FK-1"] } });
    utan.givet().nar(uppgift).hander(lamnad(uppgift));
  });
  it("den dag det återkallas stoppas det; det som lämnats dagen före står", () => {
    const innan = lamna("2025-03-31");
    efter(givet()).nar(innan, aterkalla("2025-04-01"), uppgift).vagras("SAMTYCKE-3");
    efter(givet(), lamnad(innan)).nar(aterkalla("2025-04-01")).hander(aterkallat("2025-04-01"));
  });
  it("till FK:s kontaktperson stoppar FK-1, vad samtycket än säger", () => {
    const samtycke = givet("2025-03-10", { omfattar: ["ifo", "forsakringskassan"] });
    const tillFk = lamna("2025-04-01", { till: "forsakringskassan" });
    efter(samtycke)
      .nar({ ...tillFk, tillKontaktperson: true })
      .vagras("FK-1");
    efter(samtycke).nar(tillFk).hander(lamnad(tillFk));
  });
});

describe("fråga till FK:s kontaktperson", () => {
  const fraga = (avser: "sjukforsakringen" | "enskilt_arende") =>
    ({ _tag: "StallFragaTillFk", dag: dag("2025-04-01"), fran: "ame", avser }) as const;
  it("om sjukförsäkringen, utan att säga vem", () => {
    efter()
      .nar(fraga("sjukforsakringen"))
      .hander({
        _tag: "FragaTillFkStalld",
        galler: dag("2025-04-01"),
        fran: "ame",
        avser: "sjukforsakringen",
      });
  });
  it("om ett enskilt ärende stoppas, också med samtycke", () => {
    efter(givet()).nar(fraga("enskilt_arende")).vagras("FK-1");
  });
});

describe("samtyckena hör till en individ", () => {
  const annan = { individ: individ(2) };
  it("en annans kommando i samma ärende vägras, vad det än gäller", () => {
    const utanRegler = i({ overenskommelse: { ...jamtland2025, regler: [] } });
    const { nar } = utanRegler.givet(givet());
    nar(inhamta({ dag: dag("2025-04-01"), ...annan })).vagras("AnnanIndivid");
    nar({ _tag: "AterkallaSamtycke", dag: dag("2025-04-01"), ...vem, ...annan }).vagras(
      "AnnanIndivid",
    );
    nar(lamna("2025-04-01", annan)).vagras("AnnanIndivid");
    nar(lamna("2025-04-01")).anmarks();
    nar(inhamta({ dag: dag("2025-04-01") })).anmarks();
  });
  it("också när samtycket har upphört; utan samtycken är ärendet öppet för vem som helst", () => {
    efter(givet(), aterkallat("2025-04-01"))
      .nar(inhamta({ dag: dag("2025-05-01"), ...annan }))
      .vagras("AnnanIndivid");
    efter().nar(inhamta(annan)).hander(givet("2025-03-10", annan));
  });
  it("en fråga till FK bär ingen individ, och hindras inte av vems samtyckena är", () => {
    efter(givet("2025-03-10", annan))
      .nar({
        _tag: "StallFragaTillFk",
        dag: dag("2025-04-01"),
        fran: "ame",
        avser: "sjukforsakringen",
      })
      .anmarks();
  });
});

describe("bara överenskommelsens parter lämnar, får och frågar", () => {
  const utanRegion = i({
    overenskommelse: {
      ...jamtland2025,
      regler: [],
      parter: [
        { id: "k", namn: "Kommun", slag: "kommun" },
        { id: "fk", namn: "FK", slag: "forsakringskassan" },
      ],
    },
  }).givet();
  const fraga = (fran: "ame" | "psykiatri"): Samtyckeskommando => ({
    _tag: "StallFragaTillFk",
    dag: dag("2025-04-01"),
    fran,
    avser: "sjukforsakringen",
  });
  it.each([
    ["lämnar", { fran: "psykiatri", till: "ifo" }],
    ["får", { fran: "ifo", till: "psykiatri" }],
  ] as const)("den som %s", (_, vag) => {
    utanRegion.nar(lamna("2025-04-01", vag)).vagras("OkandPart");
    efter(givet()).nar(lamna("2025-04-01", vag)).anmarks();
  });
  it("den som frågar; individen själv och parterna går", () => {
    utanRegion.nar(fraga("psykiatri")).vagras("OkandPart");
    utanRegion.nar(fraga("ame")).anmarks();
    efter().nar(fraga("psykiatri")).anmarks();
    utanRegion.nar(lamna("2025-04-01", { fran: "ifo", till: "egen" })).anmarks();
    utanRegion.nar(lamna("2025-04-01", { fran: "ame", till: "forsakringskassan" })).anmarks();
  });
});
