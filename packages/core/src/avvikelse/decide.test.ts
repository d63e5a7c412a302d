import { describe, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import { berg, kommun } from "../testing/arendeprov.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  type Avvikelsehandelse,
  type Avvikelsekommando,
  type Avvikelsesammanhang,
  decideAvvikelse,
  evolveAvvikelse,
  okandAvvikelse,
} from "./index.ts";

const dag = sakerDag;
const [krokom, stockholm] = [kommun("2309"), kommun("0180")];
const i = (mer: Partial<Avvikelsesammanhang> = {}) =>
  forlopp({
    start: {
      avvikelse: okandAvvikelse,
      overenskommelse: jamtland2025,
      idag: dag("2025-12-31"),
      ...mer,
    },
    decide: decideAvvikelse,
    evolve: (fore: Avvikelsesammanhang, handelse: Avvikelsehandelse) => ({
      ...fore,
      avvikelse: evolveAvvikelse(fore.avvikelse, handelse),
    }),
  });
const { givet } = i();

const vad = {
  avvikelse: "a-1",
  slag: "narvaro",
  strukturell: false,
  kommuner: [berg],
  av: "ifo",
} as const;
type Rapportera = Extract<Avvikelsekommando, { _tag: "RapporteraAvvikelse" }>;
const rapportera = (mer: Partial<Rapportera> = {}): Rapportera => ({
  _tag: "RapporteraAvvikelse",
  dag: dag("2025-04-01"),
  ...vad,
  ...mer,
});
type Rapporterad = Extract<Avvikelsehandelse, { _tag: "AvvikelseRapporterad" }>;
const rapporterad = (mer: Partial<Rapporterad> = {}): Rapporterad => ({
  _tag: "AvvikelseRapporterad",
  galler: dag("2025-04-01"),
  ...vad,
  ...mer,
});
type Niva = "lokal_styrgrupp" | "lansam";
const lyft = (den: string, till: Niva = "lokal_styrgrupp"): Avvikelsekommando => ({
  _tag: "LyftAvvikelse",
  dag: dag(den),
  till,
});
const lyfts = (galler: string, till: Niva = "lokal_styrgrupp"): Avvikelsehandelse => ({
  _tag: "AvvikelseLyft",
  galler: dag(galler),
  avvikelse: "a-1",
  till,
});
const avsluta = (den: string): Avvikelsekommando => ({
  _tag: "AvslutaAvvikelse",
  dag: dag(den),
});
const avslutad = (galler: string): Avvikelsehandelse => ({
  _tag: "AvvikelseAvslutad",
  galler: dag(galler),
  avvikelse: "a-1",
});

describe("rapportera avvikelse", () => {
  it("händer med allt som sagts", () => {
    givet().nar(rapportera()).hander(rapporterad());
    givet().nar(rapportera()).anmarks();
    const strukturell = { strukturell: true, kommuner: [berg, krokom] };
    givet().nar(rapportera(strukturell)).hander(rapporterad(strukturell));
  });
  it("en gång, också när den är avslutad", () => {
    givet().nar(rapportera(), rapportera()).vagras("RedanRapporterad");
    givet(rapporterad(), avslutad("2025-05-01")).nar(rapportera()).vagras("RedanRapporterad");
  });
  it("slaget ska finnas i överenskommelsen; vet ingen vilka de är går alla", () => {
    const annat = { slag: "sen_kallelse" };
    givet().nar(rapportera(annat)).vagras("OkantSlag");
    i({ overenskommelse: { ...jamtland2025, avvikelseslag: "okand" } })
      .givet()
      .nar(rapportera(annat))
      .hander(rapporterad(annat));
    i({ overenskommelse: exempelforbundet })
      .givet()
      .nar(rapportera(annat))
      .hander(rapporterad(annat));
  });
  it("varje kommun ska höra till överenskommelsen; inga alls går bra", () => {
    givet()
      .nar(rapportera({ kommuner: [berg, stockholm] }))
      .vagras("OkandKommun");
    givet()
      .nar(rapportera({ kommuner: [] }))
      .hander(rapporterad({ kommuner: [] }));
  });
  it("den som rapporterar hör till en part", () => {
    const kommunen = i({
      overenskommelse: { ...jamtland2025, parter: [{ id: "k", namn: "K", slag: "kommun" }] },
    });
    kommunen
      .givet()
      .nar(rapportera({ av: "psykiatri" }))
      .vagras("OkandPart");
    kommunen.givet().nar(rapportera()).hander(rapporterad());
  });
});

describe("lyfta och avsluta", () => {
  it("går den väg som överenskommelsen säger", () => {
    givet(rapporterad())
      .nar(lyft("2025-04-10"), avsluta("2025-05-01"))
      .hander(lyfts("2025-04-10"), avslutad("2025-05-01"));
    givet(rapporterad()).nar(lyft("2025-04-10"), avsluta("2025-05-01")).anmarks();
    givet(rapporterad({ strukturell: true }))
      .nar(lyft("2025-04-10"), lyft("2025-04-20", "lansam"), avsluta("2025-05-01"))
      .hander(lyfts("2025-04-10"), lyfts("2025-04-20", "lansam"), avslutad("2025-05-01"));
  });
  it("förbi en nivå anmärks, men stoppas inte", () => {
    givet(rapporterad()).nar(avsluta("2025-05-01")).anmarks("AVV-1:brott");
    givet(rapporterad()).nar(avsluta("2025-05-01")).hander(avslutad("2025-05-01"));
    givet(rapporterad({ strukturell: true }))
      .nar(lyft("2025-04-10", "lansam"))
      .anmarks("AVV-1:brott");
  });
  it("en överenskommelse utan AVV-1 säger inget", () => {
    const utan = i({ overenskommelse: { ...jamtland2025, regler: [] } });
    utan.givet(rapporterad()).nar(avsluta("2025-05-01")).anmarks();
  });
  it.each([
    ["lyft", lyft, lyfts],
    ["avsluta", avsluta, avslutad],
  ] as const)("%s: bara en öppen, från dagen den rapporterades", (_, ska, har) => {
    givet(rapporterad()).nar(ska("2025-04-01")).hander(har("2025-04-01"));
    givet(rapporterad()).nar(ska("2025-03-31")).vagras("ForeRapporten");
    givet().nar(ska("2025-04-01")).vagras("InteRapporterad");
    givet(rapporterad(), avslutad("2025-05-01")).nar(ska("2025-05-01")).vagras("RedanAvslutad");
  });
});

describe("inget kommando gäller framtiden; idag går bra", () => {
  const { givet: hos } = i({ idag: dag("2025-05-01") });
  it("rapportera", () => {
    hos()
      .nar(rapportera({ dag: dag("2025-05-02") }))
      .vagras("DagenIFramtiden");
    hos()
      .nar(rapportera({ dag: dag("2025-05-01") }))
      .hander(rapporterad({ galler: dag("2025-05-01") }));
  });
  it("lyfta och avsluta", () => {
    const oppen = hos(rapporterad());
    oppen.nar(lyft("2025-05-02")).vagras("DagenIFramtiden");
    oppen.nar(avsluta("2025-05-02")).vagras("DagenIFramtiden");
    oppen.nar(lyft("2025-05-01"), avsluta("2025-05-01")).anmarks();
  });
});
