import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { sakerDag } from "../../kernel/index.ts";
import { jamtland2025, jamtlandTidigare } from "../../overenskommelse/index.ts";
import type { Aktor } from "../../part/index.ts";
import { berg, kommun } from "../../testing/arendeprov.ts";
import {
  utfall as bokfort,
  budget as budgeterat,
  period,
  rekvisition,
} from "../../testing/ekonomiprov.ts";
import { liv } from "../../testing/fakta.ts";
import { figur, grupper, provbok, skedde } from "../../testing/nyckeltalsprov.ts";
import { sommarledigt } from "../../testing/pliktprov.ts";
import { samverkan } from "./samverkan.ts";

const T2 = "2025-T2";
const bok = provbok(samverkan);

type Mote = Extract<Faktum, { _tag: "TeammoteHallet" }>;
const teammote = (
  dag: string,
  mer: Partial<
    Pick<
      Mote,
      | "kallelseSkickad"
      | "narvarande"
      | "franvarande"
      | "ersattare"
      | "behandladeArenden"
      | "platser"
    >
  > = {},
): Faktum => skedde(dag, { _tag: "TeammoteHallet", narvarande: [], franvarande: [], ...mer });
const kallat = (dag: string, motesdag: string): Faktum =>
  skedde(dag, { _tag: "TeammoteKallat", motesdag: sakerDag(motesdag), arenden: [] });
const installt = (dag: string, motesdag: string): Faktum =>
  skedde(dag, { _tag: "TeammoteInstallt", motesdag: sakerDag(motesdag) });
type Styrmote = Extract<Faktum, { _tag: "StyrgruppsmoteHallet" }>;
const styrmote = (
  dag: string,
  mer: Partial<Pick<Styrmote, "niva" | "narvarande" | "franvarande" | "platser">>,
): Faktum =>
  skedde(dag, {
    ...{ _tag: "StyrgruppsmoteHallet", niva: "lokal_styrgrupp", medTeamet: true, narvarande: [] },
    ...mer,
  });

describe(bok.om("teammoten"), () => {
  it("hållna möten i perioden; kallade och inställda är inte hållna, styrgruppens är andra", () => {
    const fakta = [
      ...[teammote("2025-05-01"), teammote("2025-08-31")],
      ...[teammote("2025-04-30"), teammote("2025-09-01")],
      kallat("2025-05-20", "2025-06-10"),
      installt("2025-07-01", "2025-07-08"),
      styrmote("2025-06-01", {}),
    ];
    expect(figur("teammoten", T2, fakta)).toBe(2);
    expect(figur("teammoten", T2, [])).toBe(0);
  });
  it("ett möte som ställts in efter att det hölls är hållet", () => {
    expect(
      figur("teammoten", T2, [teammote("2025-06-10"), installt("2025-06-11", "2025-06-10")]),
    ).toBe(1);
  });
});

describe(bok.om("narvaro"), () => {
  const fakta = [
    teammote("2025-05-01", {
      ...{ narvarande: ["ifo", "ame"], ersattare: ["ame"], franvarande: ["psykiatri"] },
    }),
    teammote("2025-06-10", { narvarande: ["ifo"], franvarande: ["ame"] }),
    // Ingen har antecknat närvaron.
    teammote("2025-08-12"),
    ...[
      teammote("2025-04-30", { franvarande: ["ifo"] }),
      teammote("2025-09-01", { narvarande: ["ifo"] }),
    ],
    styrmote("2025-06-01", { narvarande: ["chef_kommun"], franvarande: ["chef_af"] }),
    styrmote("2025-08-31", { niva: "lansam", narvarande: ["chef_kommun"] }),
  ];
  it("närvarande av dem som är antecknade; ersättaren räknas, mötet utanför perioden inte", () => {
    expect(figur("narvaro", T2, fakta)).toEqual({ narvarande: "5/8" });
    expect(grupper("narvaro", T2, fakta)).toEqual({
      "forum=lansam definition=narvarande": "1/1",
      "forum=lokal_styrgrupp definition=narvarande": "1/2",
      "forum=team definition=narvarande": "3/5",
      "forum=lansam deltagare=chef_kommun definition=narvarande": "1/1",
      "forum=lokal_styrgrupp deltagare=chef_af definition=narvarande": "0/1",
      "forum=lokal_styrgrupp deltagare=chef_kommun definition=narvarande": "1/1",
      "forum=team deltagare=ame definition=narvarande": "1/2",
      "forum=team deltagare=ifo definition=narvarande": "2/2",
      "forum=team deltagare=psykiatri definition=narvarande": "0/1",
    });
  });
  it("utan någon antecknad närvaro är det noll av noll", () => {
    expect(figur("narvaro", T2, [teammote("2025-06-10")])).toEqual({ narvarande: "0/0" });
  });
});

describe(bok.om("moteskrav"), () => {
  const moten = [teammote("2025-04-08"), teammote("2025-05-13"), teammote("2025-09-09")];
  const hallet = (fakta: ReadonlyArray<Faktum>, nar = "2025", overenskommelse = jamtland2025) =>
    figur("moteskrav", nar, fakta, { overenskommelser: [overenskommelse] });
  it("juni–augusti räknas inte när överenskommelsen lämnar sommaren öppen", () => {
    expect(hallet(moten)).toEqual({ hallet: "3/3" });
    // Inte ens om de hållits.
    expect(hallet([...moten, teammote("2025-06-10")])).toEqual({ hallet: "3/3" });
  });
  it("undantar överenskommelsen juli och augusti krävs juni", () => {
    expect(hallet(moten, "2025", sommarledigt)).toEqual({ hallet: "3/4" });
    expect(hallet([...moten, teammote("2025-06-10")], "2025", sommarledigt)).toEqual({
      hallet: "4/4",
    });
    expect(hallet([...moten, teammote("2025-07-10")], "2025", sommarledigt)).toEqual({
      hallet: "3/4",
    });
  });
  it("två möten samma månad täcker bara den", () => {
    expect(
      hallet([teammote("2025-09-01"), teammote("2025-09-30"), teammote("2025-11-04")]),
    ).toEqual({
      hallet: "2/3",
    });
  });
  it("från månaden för det första mötet till den sista som något hänt i", () => {
    expect(hallet(moten, "2025-T1")).toEqual({ hallet: "1/1" });
    // Månaden hör till perioden som dess första dag ligger i.
    expect(hallet(moten, T2)).toEqual({ hallet: "1/1" });
    expect(hallet(moten, "2025-04-02..2025-05-01")).toEqual({ hallet: "1/1" });
    const arende = liv({ nummer: 1, aktualiserat: "2025-11-20" });
    expect(hallet([...moten, ...arende])).toEqual({ hallet: "3/5" });
    expect(hallet([...moten, ...liv({ nummer: 1, aktualiserat: "2025-11-01" })])).toEqual({
      hallet: "3/5",
    });
    expect(hallet(liv({ nummer: 1, aktualiserat: "2025-11-20" }))).toEqual({ hallet: "0/0" });
  });
  it("ett inställt möte är en månad utan möte, också efter det sista som hölls; ett kallat är inget än", () => {
    expect(hallet([...moten, installt("2025-10-01", "2025-10-14")])).toEqual({ hallet: "3/4" });
    // Oktober har inte kommit när mötet ställs in i september.
    expect(hallet([...moten, installt("2025-09-20", "2025-10-14")])).toEqual({ hallet: "3/3" });
    expect(hallet([...moten, kallat("2025-10-01", "2025-10-14")])).toEqual({ hallet: "3/3" });
  });
  it("beslutet i ett ärende är också något som hänt", () => {
    const arende = liv({ nummer: 1, aktualiserat: "2025-09-01", mottaget: "2025-11-20" });
    expect(hallet([...moten, ...arende])).toEqual({ hallet: "3/5" });
  });
  it("utan överenskommelse krävs inget", () => {
    expect(figur("moteskrav", "2025", moten, { overenskommelser: [] })).toEqual({ hallet: "0/0" });
  });
});

describe(bok.om("kallelse_i_tid"), () => {
  it("sju dagar före är i tid, sex är det inte, och okänd dag räknas inte", () => {
    const i = (...fakta: ReadonlyArray<Faktum>) => figur("kallelse_i_tid", T2, fakta);
    expect(i(kallat("2025-06-03", "2025-06-10"), teammote("2025-06-10"))).toEqual({ i_tid: "1/1" });
    expect(i(kallat("2025-06-04", "2025-06-10"), teammote("2025-06-10"))).toEqual({ i_tid: "0/1" });
    expect(i(teammote("2025-06-10"))).toEqual({ i_tid: "0/0" });
    expect(i(kallat("2025-06-01", "2025-06-10"))).toEqual({ i_tid: "0/0" });
    const sagt = (dag: string) => teammote(dag, { kallelseSkickad: sakerDag("2025-01-01") });
    expect(i(sagt("2025-04-30"), sagt("2025-09-01"))).toEqual({ i_tid: "0/0" });
    expect(i(sagt("2025-05-01"), sagt("2025-08-31"))).toEqual({ i_tid: "2/2" });
  });
  it("mötets egen uppgift går före kallelsen, och den första kallelsen före den andra", () => {
    const fakta = [
      ...[kallat("2025-06-04", "2025-06-10"), kallat("2025-06-01", "2025-06-17")],
      ...[kallat("2025-06-16", "2025-06-17"), teammote("2025-06-17")],
      teammote("2025-06-10", { kallelseSkickad: sakerDag("2025-06-03") }),
    ];
    expect(figur("kallelse_i_tid", T2, fakta)).toEqual({ i_tid: "2/2" });
  });
  it("gränsen är överenskommelsens; säger den ingen prövas inte mötet", () => {
    const fakta = [teammote("2025-06-10", { kallelseSkickad: sakerDag("2025-06-03") })];
    const enligt = (overenskommelse: typeof jamtland2025) =>
      figur("kallelse_i_tid", T2, fakta, { overenskommelser: [overenskommelse] });
    expect(enligt(sommarledigt)).toEqual({ i_tid: "0/1" });
    const { till: _, ...utanSlut } = jamtlandTidigare;
    expect(enligt(utanSlut)).toEqual({ i_tid: "0/0" });
  });
});

describe(bok.om("arenden_per_mote"), () => {
  it("behandlade ärenden delat med mötena där de räknats", () => {
    const fakta = [
      teammote("2025-05-01", { behandladeArenden: 12 }),
      teammote("2025-08-31", { behandladeArenden: 0 }),
      teammote("2025-06-10"),
      teammote("2025-04-30", { behandladeArenden: 99 }),
      teammote("2025-09-01", { behandladeArenden: 99 }),
    ];
    expect(figur("arenden_per_mote", T2, fakta)).toBe("12/2");
    expect(figur("arenden_per_mote", T2, [teammote("2025-06-10")])).toBe("EjTillampligt");
  });
});

describe(bok.om("alla_arenden_behandlade"), () => {
  const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };
  const dag = "2025-06-10";
  // Tre pågår mötesdagen: ett avslutas dagen efter, ett togs emot den dagen, ett annat avslutades den.
  const arenden = [
    ...[liv({ nummer: 1, ...fore }), liv({ nummer: 2, ...fore, avslutat: dag })],
    ...[liv({ nummer: 3, ...fore, mottaget: dag }), liv({ nummer: 4, aktualiserat: dag })],
    liv({ nummer: 5, ...fore, ovrigt: { arendetyp: "konsultation" } }),
    liv({ nummer: 6, ...fore, mottaget: "2025-06-11" }),
    liv({ nummer: 7, ...fore, avslutat: "2025-06-11" }),
  ].flat();
  const alla = (behandladeArenden: number) =>
    figur("alla_arenden_behandlade", T2, [...arenden, teammote(dag, { behandladeArenden })]);
  it("minst så många som pågick den dagen", () => {
    expect([alla(2), alla(3), alla(4)]).toEqual([
      ...[{ alla: "0/1" }, { alla: "1/1" }, { alla: "1/1" }],
    ]);
  });
  it("ett möte utan antal räknas inte, och utan pågående ärenden är alla behandlade", () => {
    const fakta = [teammote(dag), teammote("2025-05-13", { behandladeArenden: 0 })];
    expect(figur("alla_arenden_behandlade", T2, fakta)).toEqual({ alla: "1/1" });
    expect(figur("alla_arenden_behandlade", T2, [teammote(dag)])).toEqual({ alla: "0/0" });
    const antal = (...dagar: ReadonlyArray<string>) =>
      figur(
        ...(["alla_arenden_behandlade", T2] as const),
        dagar.map((ett) => teammote(ett, { behandladeArenden: 1 })),
      );
    expect(antal("2025-05-01", "2025-08-31")).toEqual({ alla: "2/2" });
    expect(antal("2025-04-30", "2025-09-01")).toEqual({ alla: "0/0" });
  });
});

describe(bok.om("motesplatser"), () => {
  it("summan av platserna, efter kön och forum; möten där ingen räknat räknas inte", () => {
    const fakta = [
      teammote("2025-05-01", { platser: { kvinna: 4, man: 2, okant: 1 } }),
      teammote("2025-06-10"),
      teammote("2025-04-30", { platser: { kvinna: 99, man: 99, okant: 99 } }),
      teammote("2025-09-01", { platser: { kvinna: 99, man: 99, okant: 99 } }),
      styrmote("2025-08-31", { platser: { kvinna: 1, man: 3, okant: 0 } }),
      styrmote("2025-06-01", {}),
    ];
    expect(figur("motesplatser", T2, fakta)).toBe(11);
    expect(grupper("motesplatser", T2, fakta)).toEqual({
      ...{ "kon=kvinna": 5, "kon=man": 5, "kon=okant": 1 },
      ...{ "forum=team kon=kvinna": 4, "forum=team kon=man": 2, "forum=team kon=okant": 1 },
      "forum=lokal_styrgrupp kon=kvinna": 1,
      "forum=lokal_styrgrupp kon=man": 3,
      "forum=lokal_styrgrupp kon=okant": 0,
    });
    expect(figur("motesplatser", T2, [teammote("2025-06-10")])).toBe("Saknas");
  });
});

describe(bok.om("avvikelser"), () => {
  type Rapporterad = Extract<Faktum, { _tag: "AvvikelseRapporterad" }>;
  const avvikelse = (
    dag: string,
    id: string,
    mer: Partial<Pick<Rapporterad, "slag" | "strukturell" | "kommuner">> & {
      readonly av?: Aktor;
    } = {},
  ): Faktum =>
    skedde(dag, {
      ...{ _tag: "AvvikelseRapporterad", avvikelse: id, slag: "narvaro", strukturell: false },
      ...{ kommuner: [berg], av: "ifo", ...mer },
    });
  const lyft = (dag: string, id: string, till: "lokal_styrgrupp" | "lansam"): Faktum =>
    skedde(dag, { _tag: "AvvikelseLyft", avvikelse: id, till });
  const fakta = [
    avvikelse("2025-05-01", "a"),
    ...[lyft("2025-06-01", "a", "lokal_styrgrupp"), lyft("2025-09-10", "a", "lansam")],
    avvikelse("2025-08-31", "b", { slag: "samtycke", kommuner: [berg, kommun("2309")] }),
    lyft("2025-09-01", "b", "lokal_styrgrupp"),
    avvikelse("2025-06-01", "c", { strukturell: true }),
    // Lyft raka vägen till länet, och sedan ned.
    ...[avvikelse("2025-06-02", "d"), lyft("2025-06-03", "d", "lansam")],
    lyft("2025-06-04", "d", "lokal_styrgrupp"),
    ...[avvikelse("2025-04-30", "e"), avvikelse("2025-09-01", "f")],
    lyft("2025-06-01", "g", "lansam"),
    skedde("2025-06-05", { _tag: "AvvikelseAvslutad", avvikelse: "c" }),
  ];
  it("dagen den rapporterades avgör; den högsta nivån är gruppen, och en lyft som ingen rapporterat är ingen", () => {
    expect(figur("avvikelser", T2, fakta)).toBe(4);
    expect(grupper("avvikelser", T2, fakta)).toEqual({
      ...{ "slag=narvaro": 3, "slag=samtycke": 1 },
      ...{ "niva=lansam": 2, "niva=lokal_styrgrupp": 1, "niva=ingen": 1 },
      "slag=narvaro niva=ingen": 1,
      "slag=narvaro niva=lansam": 2,
      "slag=samtycke niva=lokal_styrgrupp": 1,
    });
    expect(grupper("avvikelser", T2, fakta, { efter: ["kommun"] })).toEqual({
      ...{ "kommun=2326": 3, "kommun=flera": 1 },
    });
    expect(grupper("avvikelser", T2, fakta, { efter: ["strukturell"] })).toEqual({
      ...{ "strukturell=ja": 1, "strukturell=nej": 3 },
    });
  });
});

describe(bok.om("tillforda_matt"), () => {
  const matt = (nar: string, id: string, varde: number, hanvisning: string): Faktum =>
    skedde(period(nar).till, {
      ...{ _tag: "MattTillfort", matt: id, period: period(nar), varde, hanvisning },
    });
  const fakta = [
    ...[
      matt("2025-05", "hushall", 10, "Procapita"),
      matt("2025-06..2025-08", "hushall", 2.5, "Procapita"),
    ],
    matt(T2, "hushall", 40, "SCB"),
    matt(T2, "manader_pa_stod", -1, "Procapita"),
    ...[matt("2025-04..2025-05", "hushall", 7, "Procapita"), matt("2025", "hushall", 99, "SCB")],
    matt("2025-08..2025-09", "hushall", 3, "Procapita"),
  ];
  it("samma mått från samma källa läggs ihop, från olika inte; perioden ska ligga helt i den som räknas", () => {
    expect(figur("tillforda_matt", T2, fakta)).toBe("EjTillampligt");
    expect(grupper("tillforda_matt", T2, fakta)).toEqual({
      "matt=hushall hanvisning=Procapita": 12.5,
      "matt=hushall hanvisning=SCB": 40,
      "matt=manader_pa_stod hanvisning=Procapita": -1,
    });
    expect(grupper("tillforda_matt", "2025-05-02..2025-08-31", fakta)).toEqual({
      "matt=hushall hanvisning=Procapita": 2.5,
    });
  });
});

describe.each([
  [bok.om("utfall"), bokfort, "UtfallBokfort"],
  [bok.om("budget"), budgeterat, "BudgetBeslutad"],
] as const)("%s", (id, post, slag) => {
  it("ett år som överlappar perioden räknas helt; noll är ett tal, ingenting är inget", () => {
    const fakta = [
      ...[post(2024, "material", 5), post(2025, "material", 700), post(2025, "lonekostnader", 0)],
      ...[post(2026, "material", 1), post(2027, "material", 9)],
    ];
    expect(figur(id, "2025-12-31..2026-01-01", fakta)).toBe("70100 öre");
    expect(grupper(id, "2025-12-31..2026-01-01", fakta)).toEqual({
      "ar=2026 kostnadsslag=material": "100 öre",
      "ar=2025 kostnadsslag=lonekostnader": "0 öre",
      "ar=2025 kostnadsslag=material": "70000 öre",
    });
    expect(figur(id, "2024..2025", fakta)).toBe("70500 öre");
    expect(figur(id, "2028", fakta)).toBe("Saknas");
    expect(figur(id, "2025", fakta, { kan: ["RekvisitionGjord"] })).toBe("Saknas");
    expect(figur(id, "2025", fakta, { kan: [slag] })).toBe("70000 öre");
  });
  it("den andra tabellens poster räknas inte", () => {
    const andra = slag === "UtfallBokfort" ? budgeterat : bokfort;
    expect(figur(id, "2025", [andra(2025, "material", 1)])).toBe("Saknas");
  });
});

describe(bok.om("rekvirerat"), () => {
  it("perioder som slutar i den här, också de som börjat före; en återbetalning är mindre än noll", () => {
    const fakta = [
      rekvisition("2025-T1", 1),
      ...[rekvisition("2025-03..2025-05", 10), rekvisition("2025-03-01..2025-05-01", 2)],
      rekvisition(T2, 100, "samordnare"),
      rekvisition("2025-08-31", -20, "samordnare"),
      rekvisition("2025-08..2025-09", 1000),
    ];
    expect(figur("rekvirerat", T2, fakta)).toBe("9200 öre");
    expect(grupper("rekvirerat", T2, fakta)).toEqual({
      ...{ "strom=hela": "1200 öre", "strom=samordnare": "8000 öre" },
    });
  });
});

describe("samverkan och pengar", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
});
