/**
 * Kommandona: den händelse vart och ett leder till, fält för fält. Reglerna är avstängda; de prövas för sig.
 */
import { describe, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import {
  aktualisera,
  aktualiserat,
  avslutat,
  hant,
  i,
  koat,
  mottaget,
  pa,
  planmote,
  samtycke,
  vem,
} from "../testing/arendeprov.ts";
import type { Arendehandelse, Arendekommando } from "./index.ts";

/** Samtycket till STAR har löpt ut; då, och bara då, går det att fortsätta utan delning. */
const { givet } = i(samtycke({ gallerTill: sakerDag("2025-03-09") }));

describe("från aktualisering till beslut", () => {
  it("avstämningen sker innan ärendet finns", () => {
    givet()
      .nar({ _tag: "StamAvArende", ...pa("2025-03-01"), ...vem, aktor: "ifo" })
      .hander({ _tag: "ArendeAvstamt", ...hant("2025-03-01"), aktor: "ifo" });
  });
  it("och hindrar inte att det sedan aktualiseras", () => {
    givet({ _tag: "ArendeAvstamt", ...hant("2025-03-01"), aktor: "ifo" })
      .nar(aktualisera())
      .hander(aktualiserat());
  });
  it("flera kan aktualisera en konsultation", () => {
    givet()
      .nar(aktualisera({ arendetyp: "konsultation", aktorer: ["egen", "psykiatri"] }))
      .hander({ ...aktualiserat(), arendetyp: "konsultation", aktorer: ["egen", "psykiatri"] });
  });
  it("aktualiseringen kommer in hos en namngiven funktion", () => {
    givet(aktualiserat())
      .nar({ _tag: "TaInAktualisering", ...pa("2025-03-11"), till: "samordnare" })
      .hander({ _tag: "AktualiseringInkommen", ...hant("2025-03-11"), till: "samordnare" });
  });
  it.each<[Arendekommando, Arendehandelse]>([
    [{ _tag: "TaEmotArende", ...pa("2025-03-20") }, mottaget],
    [
      { _tag: "AvvisaArende", ...pa("2025-03-20") },
      { _tag: "ArendeEjMottaget", ...hant("2025-03-20") },
    ],
    [
      { _tag: "BehandlaSomKonsultation", ...pa("2025-03-20") },
      { _tag: "ArendeBlevKonsultation", ...hant("2025-03-20") },
    ],
    [
      { _tag: "AvslutaArende", ...pa("2025-03-20"), orsak: "flytt" },
      { _tag: "ArendeAvslutat", ...hant("2025-03-20"), orsak: "flytt" },
    ],
  ])(
    "$_tag: beslutet tas direkt, från kön, och på aktualiseringens egen dag",
    (kommando, handelse) => {
      givet(aktualiserat()).nar(kommando).hander(handelse);
      givet(aktualiserat(), koat).nar(kommando).hander(handelse);
      givet(aktualiserat(), { ...koat, ...hant("2025-03-20") })
        .nar(kommando)
        .hander(handelse);
      const sammaDag = { galler: sakerDag("2025-03-10") };
      givet(aktualiserat())
        .nar({ ...kommando, ...pa("2025-03-10") })
        .hander({ ...handelse, ...sammaDag });
    },
  );
  it("kölistan tar prioritet, eller ingen", () => {
    givet(aktualiserat())
      .nar({ _tag: "SattPaKolista", ...pa("2025-03-15") })
      .hander(koat);
    givet(aktualiserat())
      .nar({ _tag: "SattPaKolista", ...pa("2025-03-15"), prioritet: 2 })
      .hander({ ...koat, prioritet: 2 });
  });
  it("stöd under väntan ges från dagen ärendet sattes i kö", () => {
    givet(aktualiserat(), koat)
      .nar({ _tag: "StodUnderVantan", ...pa("2025-03-15"), aktor: "ifo" })
      .hander({ _tag: "StodUnderVantan", ...hant("2025-03-15"), aktor: "ifo" });
  });
});

const uppstart = (dag: string): Arendekommando => ({
  _tag: "HallIndividmote",
  ...pa(dag),
  slag: "uppstartsmote",
  deltog: ["ame"],
});
const uppstartat = (dag: string): Arendehandelse => ({
  _tag: "IndividmoteHallet",
  ...hant(dag),
  slag: "uppstartsmote",
  deltog: ["ame"],
});
const roller = { kallar: "ame", leder: "ifo", dokumenterar: "ingen" } as const;
/** Varje kommando som bara går i ett mottaget ärende, med händelsen det leder till. */
const iMottaget: ReadonlyArray<readonly [Arendekommando, Arendehandelse]> = [
  [
    { _tag: "UtseArendebarare", ...pa("2025-03-20"), aktor: "ame" },
    { _tag: "ArendebarareUtsedd", ...hant("2025-03-20"), aktor: "ame", dagKand: true },
  ],
  [
    { _tag: "BegarFormote", ...pa("2025-03-20") },
    { _tag: "FormoteBehovs", ...hant("2025-03-20") },
  ],
  [
    { _tag: "HallIndividmote", ...pa("2025-03-20"), slag: "formote", deltog: ["ifo", "egen"] },
    { _tag: "IndividmoteHallet", ...hant("2025-03-20"), slag: "formote", deltog: ["ifo", "egen"] },
  ],
  [
    { _tag: "HallIndividmote", ...pa("2025-03-20"), slag: "avslutningsmote", deltog: [], roller },
    {
      _tag: "IndividmoteHallet",
      ...hant("2025-03-20"),
      slag: "avslutningsmote",
      deltog: [],
      roller,
    },
  ],
  [
    {
      _tag: "BokaPlaneringsmote",
      ...pa("2025-03-20"),
      form: "sip",
      motesdag: sakerDag("2025-03-20"),
      skaDelta: ["ifo", "psykiatri"],
    },
    {
      _tag: "PlaneringsmoteBokat",
      ...hant("2025-03-20"),
      form: "sip",
      motesdag: sakerDag("2025-03-20"),
      skaDelta: ["ifo", "psykiatri"],
    },
  ],
  [
    { _tag: "HallPlaneringsmote", ...pa("2025-03-20"), form: "sip" },
    { _tag: "PlaneringsmoteHallet", ...hant("2025-03-20"), form: "sip" },
  ],
  [
    { _tag: "HallPlaneringsmote", ...pa("2025-03-20"), form: "sip", skaDelta: ["ame"], roller },
    {
      _tag: "PlaneringsmoteHallet",
      ...hant("2025-03-20"),
      form: "sip",
      skaDelta: ["ame"],
      roller,
    },
  ],
  [
    {
      _tag: "BokaUppfoljning",
      ...pa("2025-03-20"),
      motesdag: sakerDag("2025-03-20"),
      av: "ame",
      extra: true,
    },
    {
      _tag: "UppfoljningBokad",
      ...hant("2025-03-20"),
      motesdag: sakerDag("2025-03-20"),
      av: "ame",
      extra: true,
    },
  ],
  [
    { _tag: "SamordnaMellanUppfoljningar", ...pa("2025-03-20"), aktor: "primarvard" },
    { _tag: "SamordningGjord", ...hant("2025-03-20"), aktor: "primarvard" },
  ],
  [
    { _tag: "SattProcessniva", ...pa("2025-03-20"), processniva: 2 },
    { _tag: "ProcessnivaSatt", ...hant("2025-03-20"), processniva: 2 },
  ],
  [
    { _tag: "FortsattUtanDelning", ...pa("2025-03-20") },
    { _tag: "FortsattUtanDelning", ...hant("2025-03-20") },
  ],
  [
    { _tag: "AntecknaAvslutsskal", ...pa("2025-03-20"), orsak: "egen_begaran" },
    { _tag: "AvslutsskalUppkommet", ...hant("2025-03-20"), orsak: "egen_begaran" },
  ],
  [
    { _tag: "AvslutaArende", ...pa("2025-03-20"), orsak: "studier" },
    { _tag: "ArendeAvslutat", ...hant("2025-03-20"), orsak: "studier" },
  ],
];

describe("i ett mottaget ärende", () => {
  it.each(iMottaget)("$_tag går dagen det mottas, men inte dagen före", (kommando, handelse) => {
    givet(aktualiserat(), mottaget).nar(kommando).hander(handelse);
    givet(aktualiserat(), mottaget)
      .nar({ ...kommando, ...pa("2025-03-19") })
      .vagras("InteMottaget");
  });
  it.each(iMottaget.filter(([{ _tag }]) => _tag !== "AvslutaArende"))(
    "$_tag går inte medan ärendet väntar, och inte när det är avgjort på annat sätt",
    (kommando) => {
      givet(aktualiserat()).nar(kommando).vagras("InteMottaget");
      givet(aktualiserat(), koat).nar(kommando).vagras("InteMottaget");
      givet(aktualiserat(), { _tag: "ArendeEjMottaget", ...hant("2025-03-20") })
        .nar(kommando)
        .vagras("InteMottaget");
    },
  );
  it("uppföljningen följer ett planeringsmöte som hållits, samma dag eller tidigare", () => {
    for (const beslut of ["fortsatt_uppfoljning", "avslut"] as const) {
      for (const dag of ["2025-04-10", "2025-05-01"]) {
        givet(aktualiserat(), mottaget, planmote)
          .nar({ _tag: "HallUppfoljning", ...pa(dag), beslut })
          .hander({ _tag: "UppfoljningHallen", ...hant(dag), beslut });
      }
    }
    givet(aktualiserat(), planmote)
      .nar({ _tag: "HallUppfoljning", ...pa("2025-05-01"), beslut: "avslut" })
      .vagras("InteMottaget");
  });
  it("uppstartsmötet kan hållas redan innan teamet beslutat; de andra mötena inte", () => {
    givet(aktualiserat()).nar(uppstart("2025-03-12")).hander(uppstartat("2025-03-12"));
    givet(aktualiserat(), koat).nar(uppstart("2025-03-12")).hander(uppstartat("2025-03-12"));
    for (const slag of ["formote", "uppfoljningsmote", "avslutningsmote"] as const) {
      givet(aktualiserat())
        .nar({ _tag: "HallIndividmote", ...pa("2025-03-12"), slag, deltog: ["ame"] })
        .vagras("InteMottaget");
    }
  });
  it("uppstartsmötet hålls i ett mottaget ärende från dagen det mottas", () => {
    givet(aktualiserat(), mottaget).nar(uppstart("2025-03-20")).hander(uppstartat("2025-03-20"));
    givet(aktualiserat(), mottaget).nar(uppstart("2025-03-19")).vagras("InteMottaget");
  });
  it.each<[string, string, ReadonlyArray<Arendehandelse>]>([
    ["inte togs emot", "InteMottaget", [{ _tag: "ArendeEjMottaget", ...hant("2025-03-20") }]],
    [
      "blev konsultation",
      "InteMottaget",
      [{ _tag: "ArendeBlevKonsultation", ...hant("2025-03-20") }],
    ],
    ["avskrevs", "RedanAvslutat", [avslutat()]],
    ["avslutades", "RedanAvslutat", [mottaget, avslutat()]],
  ])("uppstartsmötet hålls inte i ett ärende som %s", (_, namn, handelser) => {
    for (const dag of ["2025-03-12", "2025-03-20", "2025-10-01"]) {
      givet(aktualiserat(), ...handelser)
        .nar(uppstart(dag))
        .vagras(namn);
    }
  });
});
