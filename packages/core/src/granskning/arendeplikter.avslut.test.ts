import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { kategori, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { avslutat, den, grund, sommarledigt } from "../testing/pliktprov.ts";

const skal = (dag: string, orsak: string): Faktum => ({
  ...huvud(dag, `skal-${dag}-${orsak}`),
  _tag: "AvslutsskalUppkommet",
  ...vem,
  orsak,
});

describe.each([
  ["AVSLUT-1", ["anstallning", "studier", "forstarkt_samverkan"]],
  [
    "AVSLUT-2",
    [
      "ansokan_sjukersattning",
      "ej_arbetsinriktad_planering",
      "egen_begaran",
      "personliga_omstandigheter",
    ],
  ],
])("%s: ärendet avslutas när skälet uppkommit", (regel, orsaker) => {
  const [orsak = ""] = orsaker;
  const med = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den(regel, dag, [...grund, skal("2025-03-10", orsak), ...mer]);

  it("just de skälen, av överenskommelsens alla", () => {
    const { avslut } = jamtland2025;
    if (avslut === "okand") throw new Error("okända skäl");
    const som = avslut
      .map(({ kod }) => kod)
      .filter((kod) => den(regel, "2025-06-01", [...grund, skal("2025-03-10", kod)]).length > 0);
    expect(som).toEqual(orsaker);
  });
  it("ett skäl som överenskommelsen inte känner ger ingen plikt", () => {
    expect(den(regel, "2025-06-01", [...grund, skal("2025-03-10", "annat_skal")])).toEqual([]);
  });
  it("väntar till sista dagen i nästa mötesmånad, sedan försummad", () => {
    expect(med("2025-03-09")).toEqual([]);
    expect(med("2025-04-29")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(med("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(med("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    expect(den(regel, "2025-07-01", [...grund, skal("2025-07-01", orsak)], sommarledigt)).toEqual([
      "2025-07-01 2025-09-30 nej vantar",
    ]);
  });
  it("avslutet fullgör: sista dagen i tid, dagen efter sent", () => {
    expect(med("2025-06-01", avslutat("2025-03-10"))).toEqual([
      "2025-03-10 2025-04-30 2025-03-10 fullgjord",
    ]);
    expect(med("2025-06-01", avslutat("2025-04-30"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-30 fullgjord",
    ]);
    expect(med("2025-06-01", avslutat("2025-05-01"))).toEqual([
      "2025-03-10 2025-04-30 2025-05-01 sen",
    ]);
  });
  it("ett skäl som antecknats sedan ärendet avslutats är inget att avsluta", () => {
    expect(med("2025-06-01", avslutat("2025-03-09"))).toEqual([]);
  });
  it("okända skäl: avslut i tid är fullgjort, annars kan det inte bedömas", () => {
    const okanda: Overenskommelse = { ...jamtland2025, avslut: "okand" };
    const utan = (...mer: ReadonlyArray<Faktum>) =>
      den(regel, "2025-06-01", [...grund, skal("2025-03-10", "vad_som_helst"), ...mer], okanda);
    expect(utan()).toEqual(["2025-03-10 2025-04-30 okant kan_ej_bedomas"]);
    expect(utan(avslutat("2025-04-30"))).toEqual(["2025-03-10 2025-04-30 2025-04-30 fullgjord"]);
    expect(utan(avslutat("2025-05-01"))).toEqual(["2025-03-10 2025-04-30 okant kan_ej_bedomas"]);
  });
});

describe("INSATS-2: en insats är arbetsinriktad varje dag som planen är öppen", () => {
  const plan: Faktum = { ...huvud("2025-03-10", "plan"), _tag: "PlanUpprattad", ...vem };
  const borjar = (dag: string, kod = "arbetsinriktad", benamning = "Praktik"): Faktum => ({
    ...huvud(dag, `borjar-${dag}-${benamning}`),
    _tag: "InsatsPaborjad",
    arende: vem.arende,
    benamning,
    kategori: kategori(kod),
    aktor: "ame",
  });
  const slutar = (dag: string, paborjad: string, benamning = "Praktik"): Faktum => ({
    ...huvud(dag, `slutar-${dag}-${benamning}`),
    _tag: "InsatsAvslutad",
    arende: vem.arende,
    benamning,
    paborjad: sakerDag(paborjad),
  });
  const insats = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den("INSATS-2", dag, [...grund, plan, ...mer]);

  it("utan plan finns ingen plikt", () => {
    expect(den("INSATS-2", "2025-06-01", grund)).toEqual([]);
  });
  it("väntar planens dag, försummad dagen efter", () => {
    expect(insats("2025-03-09")).toEqual([]);
    expect(insats("2025-03-10")).toEqual(["2025-03-10 2025-03-10 nej vantar"]);
    expect(insats("2025-03-11")).toEqual(["2025-03-10 2025-03-10 nej forsummad"]);
  });
  it("täckt från planens dag, eller sedan tidigare, är inget glapp", () => {
    expect(insats("2025-06-01", borjar("2025-03-10"))).toEqual([]);
    expect(insats("2025-06-01", borjar("2025-01-10"))).toEqual([]);
  });
  it("ett glapp före första insatsen slutade sent, dagen den började", () => {
    expect(insats("2025-06-01", borjar("2025-03-11"))).toEqual([
      "2025-03-10 2025-03-10 2025-03-11 sen",
    ]);
    expect(insats("2025-03-20", borjar("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-10 2025-03-20 sen",
    ]);
    expect(insats("2025-03-19", borjar("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-10 nej forsummad",
    ]);
  });
  it("glappet efter en insats börjar dagen efter dess sista dag", () => {
    const forsta = [borjar("2025-03-10"), slutar("2025-04-15", "2025-03-10")];
    expect(insats("2025-04-15", ...forsta)).toEqual([]);
    expect(insats("2025-04-16", ...forsta)).toEqual(["2025-04-16 2025-04-16 nej vantar"]);
    expect(insats("2025-06-01", ...forsta)).toEqual(["2025-04-16 2025-04-16 nej forsummad"]);
    expect(insats("2025-06-01", ...forsta, borjar("2025-04-16", "arbetsinriktad", "Ny"))).toEqual(
      [],
    );
    expect(insats("2025-06-01", ...forsta, borjar("2025-04-20", "arbetsinriktad", "Ny"))).toEqual([
      "2025-04-16 2025-04-16 2025-04-20 sen",
    ]);
  });
  it("en kort insats inom en längre flyttar inte fram glappet", () => {
    const lang = [borjar("2025-03-10"), slutar("2025-05-10", "2025-03-10")];
    const kort = [
      borjar("2025-04-01", "arbetsinriktad", "Kort"),
      slutar("2025-04-05", "2025-04-01", "Kort"),
    ];
    for (const fakta of [
      [...lang, ...kort],
      [...kort, ...lang],
    ]) {
      expect(insats("2025-06-01", ...fakta)).toEqual(["2025-05-11 2025-05-11 nej forsummad"]);
    }
  });
  it("flera glapp räknas upp ett i taget", () => {
    expect(
      insats(
        "2025-07-01",
        borjar("2025-03-15"),
        slutar("2025-03-20", "2025-03-15"),
        borjar("2025-04-01"),
        slutar("2025-04-30", "2025-04-01"),
      ),
    ).toEqual([
      "2025-03-10 2025-03-10 2025-03-15 sen",
      "2025-03-21 2025-03-21 2025-04-01 sen",
      "2025-05-01 2025-05-01 nej forsummad",
    ]);
  });
  it("kategorierna med arbetsfokus avgör, och en insats som bara planerats täcker inget", () => {
    for (const kod of ["kompetensinriktad", "halsoinriktad", "social"]) {
      expect(insats("2025-06-01", borjar("2025-03-10", kod))).toHaveLength(1);
    }
    const planerad: Faktum = {
      ...huvud("2025-03-10", "planerad"),
      _tag: "InsatsPlanerad",
      arende: vem.arende,
      benamning: "Praktik",
      kategori: kategori("arbetsinriktad"),
      aktor: "ame",
      start: sakerDag("2025-03-10"),
    };
    expect(insats("2025-06-01", planerad)).toHaveLength(1);
  });
  it("planen är inte öppen den dag ärendet avslutas, eller efter", () => {
    const med = (...mer: ReadonlyArray<Faktum>) => insats("2025-06-01", ...mer);
    expect(med(avslutat("2025-03-10"))).toEqual([]);
    expect(med(avslutat("2025-03-11"))).toEqual(["2025-03-10 2025-03-10 nej forsummad"]);
    const tackt = [borjar("2025-03-10"), slutar("2025-04-15", "2025-03-10")];
    expect(med(...tackt, avslutat("2025-04-16"))).toEqual([]);
    expect(med(...tackt, avslutat("2025-04-17"))).toEqual(["2025-04-16 2025-04-16 nej forsummad"]);
    expect(insats("2025-04-16", ...tackt, avslutat("2025-04-16"))).toEqual([]);
    expect(insats("2025-04-16", ...tackt, avslutat("2025-09-01"))).toEqual([
      "2025-04-16 2025-04-16 nej vantar",
    ]);
  });
  it("en insats som börjar sedan ärendet avslutats tar inte slut på glappet", () => {
    expect(insats("2025-06-01", avslutat("2025-03-20"), borjar("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-10 nej forsummad",
    ]);
    expect(insats("2025-06-01", avslutat("2025-03-21"), borjar("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-10 2025-03-20 sen",
    ]);
  });
  it("kan inte bedömas när ingen vet vilka kategorierna är", () => {
    const okanda: Overenskommelse = { ...jamtland2025, insatskategorier: "okand" };
    expect(den("INSATS-2", "2025-06-01", [...grund, plan], okanda)).toEqual([
      "2025-03-10 2025-03-10 okant kan_ej_bedomas",
    ]);
  });
});
