import { describe, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arende } from "../testing/fakta.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  decideMote,
  evolveMoten,
  type Moteshandelse,
  type Moteskommando,
  type Motessammanhang,
} from "./index.ts";

const dag = sakerDag;
const motesdag = dag("2025-05-20");
const arenden = [arende(1), arende(2)];
type Hall = Extract<Moteskommando, { _tag: "HallTeammote" }>;

const kalla = (den: string, till = "2025-05-20"): Moteskommando => ({
  _tag: "KallaTeammote",
  dag: dag(den),
  motesdag: dag(till),
  arenden,
});
const kallat = (galler: string): Moteshandelse => ({
  _tag: "TeammoteKallat",
  galler: dag(galler),
  motesdag,
  arenden,
});
const fullt = {
  timmar: 2.5,
  narvarande: ["ifo", "psykiatri"],
  franvarande: ["ame"],
  ersattare: ["psykiatri"],
  digitaltMojligt: true,
  individenDeltog: false,
  behandladeArenden: 7,
} as const;
const hall = (mer: Partial<Hall> = {}): Hall => ({
  _tag: "HallTeammote",
  dag: motesdag,
  ...fullt,
  ...mer,
});
const hallet: Moteshandelse = { _tag: "TeammoteHallet", galler: motesdag, ...fullt };
const stallIn = (den: string, vilket = "2025-05-20"): Moteskommando => ({
  _tag: "StallInTeammote",
  dag: dag(den),
  motesdag: dag(vilket),
});
const installt = (galler: string): Moteshandelse => ({
  _tag: "TeammoteInstallt",
  galler: dag(galler),
  motesdag,
});
const konsultera = (den: string, fran: "ifo" | "forsakringskassan" = "ifo"): Moteskommando => ({
  _tag: "KonsulteraAvidentifierat",
  dag: dag(den),
  fran,
});

const i = (mer: Partial<Motessammanhang> = {}) =>
  forlopp({
    start: { moten: [], overenskommelse: jamtland2025, idag: dag("2025-12-31"), ...mer },
    decide: decideMote,
    evolve: (fore: Motessammanhang, handelse: Moteshandelse) => ({
      ...fore,
      moten: evolveMoten(fore.moten, handelse),
    }),
  });
const { givet } = i();
const baraKommunen = i({
  overenskommelse: { ...jamtland2025, parter: [{ id: "k", namn: "Kommun", slag: "kommun" }] },
});

describe("kalla till teammöte", () => {
  it("händer med mötets dag och de aktualiserade ärendena", () => {
    givet().nar(kalla("2025-05-13")).hander(kallat("2025-05-13"));
  });
  it("sju dagar före är i tid; sex dagar före sägs, men stoppar inget", () => {
    givet().nar(kalla("2025-05-13")).anmarks();
    givet().nar(kalla("2025-05-14")).anmarks("MOTE-2:brott");
    givet().nar(kalla("2025-05-14")).hander(kallat("2025-05-14"));
  });
  it("samma dag som mötet går, dagen efter är mötesdagen passerad", () => {
    givet().nar(kalla("2025-05-20")).hander(kallat("2025-05-20"));
    givet().nar(kalla("2025-05-21")).vagras("MotesdagenPasserad");
  });
  it("inte till ett hållet möte, men till ett inställt eller redan kallat", () => {
    givet(hallet).nar(kalla("2025-05-13")).vagras("RedanHallet");
    givet(kallat("2025-05-10"), installt("2025-05-12"))
      .nar(kalla("2025-05-13"))
      .hander(kallat("2025-05-13"));
    givet(kallat("2025-05-10")).nar(kalla("2025-05-13")).hander(kallat("2025-05-13"));
  });
  it("ett hållet möte en annan dag hindrar inte", () => {
    givet(hallet)
      .nar(kalla("2025-06-01", "2025-06-17"))
      .hander({
        _tag: "TeammoteKallat",
        galler: dag("2025-06-01"),
        motesdag: dag("2025-06-17"),
        arenden,
      });
  });
});

describe("hålla teammöte", () => {
  it("händer med allt som sagts, och bara det", () => {
    givet(kallat("2025-05-01")).nar(hall()).hander(hallet);
    givet(kallat("2025-05-01")).nar(hall()).anmarks();
    givet()
      .nar({ _tag: "HallTeammote", dag: motesdag, narvarande: [], franvarande: [] })
      .hander({ _tag: "TeammoteHallet", galler: motesdag, narvarande: [], franvarande: [] });
  });
  it("det som inte sagts och kallelsen som saknas anmärks", () => {
    givet()
      .nar({ _tag: "HallTeammote", dag: motesdag, narvarande: ["ifo"], franvarande: [] })
      .anmarks("MOTE-2:kan_ej_bedomas", "MOTE-3-DIGITALT:kan_ej_bedomas", "MOTE-4:kan_ej_bedomas");
    givet(kallat("2025-05-01"))
      .nar(hall({ digitaltMojligt: false }))
      .anmarks("MOTE-3-DIGITALT:brott");
  });
  it("inte två gånger, inte ett inställt; men en annan dag", () => {
    givet().nar(hall(), hall()).vagras("RedanHallet");
    givet(installt("2025-05-12")).nar(hall()).vagras("RedanInstallt");
    const nasta = dag("2025-06-17");
    givet(hallet)
      .nar(hall({ dag: nasta }))
      .hander({ ...hallet, galler: nasta });
  });
  it("ingen är både närvarande och frånvarande", () => {
    givet()
      .nar(hall({ narvarande: ["ifo", "ame"], franvarande: ["psykiatri", "ame"] }))
      .vagras("BadeOch");
  });
  it("bara överenskommelsens parter, närvarande eller frånvarande", () => {
    const { givet: hos } = baraKommunen;
    const utom = { timmar: 3, ersattare: [] };
    hos()
      .nar(hall({ ...utom, narvarande: ["ifo", "psykiatri"], franvarande: [] }))
      .vagras("OkandPart");
    hos()
      .nar(hall({ ...utom, narvarande: ["ifo"], franvarande: ["psykiatri"] }))
      .vagras("OkandPart");
    hos()
      .nar(hall({ ...utom, narvarande: ["ifo"], franvarande: ["ame"] }))
      .hander({ ...hallet, ...utom, narvarande: ["ifo"], franvarande: ["ame"] });
  });
  it("en ersättare företräder bara en verksamhet som är närvarande", () => {
    givet()
      .nar(hall({ narvarande: ["ifo"], ersattare: ["psykiatri"] }))
      .vagras("ErsattareInteNarvarande");
  });
  it("individen deltar inte: MOTE-4 stoppar", () => {
    givet()
      .nar(hall({ individenDeltog: true }))
      .vagras("MOTE-4");
    givet()
      .nar(hall({ narvarande: ["ifo", "egen"], ersattare: [] }))
      .vagras("MOTE-4");
  });
  it("en överenskommelse utan reglerna säger inget", () => {
    const { givet: utan } = i({ overenskommelse: { ...jamtland2025, regler: "okand" } });
    utan()
      .nar(hall({ individenDeltog: true }))
      .hander({ ...hallet, individenDeltog: true });
    utan().nar(kalla("2025-05-20")).anmarks();
  });
});

describe("ställa in teammöte", () => {
  it("ett kallat möte", () => {
    givet(kallat("2025-05-01")).nar(stallIn("2025-05-12")).hander(installt("2025-05-12"));
  });
  it("inte ett möte som inte finns den dagen", () => {
    givet().nar(stallIn("2025-05-12")).vagras("IngetMote");
    givet(kallat("2025-05-01")).nar(stallIn("2025-05-12", "2025-05-21")).vagras("IngetMote");
  });
  it("inte ett hållet, inte två gånger", () => {
    givet(hallet).nar(stallIn("2025-05-20")).vagras("RedanHallet");
    givet(kallat("2025-05-01"))
      .nar(stallIn("2025-05-12"), stallIn("2025-05-13"))
      .vagras("RedanInstallt");
  });
});

describe("avidentifierad konsultation", () => {
  it("bär bara vem som frågar", () => {
    givet()
      .nar(konsultera("2025-05-20"))
      .hander({ _tag: "AvidentifieradKonsultation", galler: motesdag, fran: "ifo" });
    givet().nar(konsultera("2025-05-20")).anmarks();
  });
  it("bara av en part", () => {
    baraKommunen.givet().nar(konsultera("2025-05-20", "forsakringskassan")).vagras("OkandPart");
  });
});

describe("inget kommando gäller framtiden; idag går bra", () => {
  const { givet: hos } = i({ idag: dag("2025-05-20") });
  it.each([
    ["KallaTeammote", (den: string) => kalla(den, "2025-06-17")],
    ["HallTeammote", (den: string) => hall({ dag: dag(den), digitaltMojligt: true })],
    ["StallInTeammote", (den: string) => stallIn(den, "2025-05-25")],
    ["KonsulteraAvidentifierat", (den: string) => konsultera(den)],
  ] as const)("%s", (_, kommando) => {
    const kommande = { ...kallat("2025-05-01"), motesdag: dag("2025-05-25") } as const;
    const { nar } = hos(kallat("2025-05-01"), kommande);
    nar(kommando("2025-05-21")).vagras("DagenIFramtiden");
    nar(kommando("2025-05-20")).anmarks();
  });
});
