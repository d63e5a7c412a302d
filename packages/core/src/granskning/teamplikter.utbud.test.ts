import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, type Overenskommelse } from "../overenskommelse/index.ts";
import { kategori } from "../testing/arendeprov.ts";
import { arende, huvud } from "../testing/fakta.ts";
import type { Utbudspost } from "../utbudskarta/index.ts";
import { type Organisation, okandOrganisation, teamplikter } from "./index.ts";

const rader = (
  dag: string,
  organisation: Partial<Organisation>,
  overenskommelse: Overenskommelse,
  fakta: ReadonlyArray<Faktum> = [],
) =>
  teamplikter(
    {
      lage: fold(fakta),
      organisation: { ...okandOrganisation, ...organisation },
      fran: sakerDag("2025-03-05"),
    },
    sakerDag(dag),
    { overenskommelser: [overenskommelse], teamKommun: "okand", kanda: "alla" },
  ).map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);
const okant = "2025-03-05 2025-03-05 okant kan_ej_bedomas";
const fattas = (dag: string) => `${dag} ${dag} nej forsummad`;

describe("UTBUD-1: utbudskartan är komplett och aktuell", () => {
  const aktorer = ["arbetsformedlingen", "forsakringskassan", "primarvard", "ifo"] as const;
  const post = (aktor: Utbudspost["aktor"], uppdaterad = "2025-05-01"): Utbudspost => ({
    id: `post-${aktor}`,
    benamning: "Praktik",
    kategori: "jobb",
    aktor,
    uppdaterad: sakerDag(uppdaterad),
  });
  const arligen: Overenskommelse = { ...exempelforbundet, regler: ["UTBUD-1"] };
  const den = (poster: ReadonlyArray<Utbudspost>, o = arligen, fakta: ReadonlyArray<Faktum> = []) =>
    rader("2025-06-01", { utbudskarta: { poster } }, o, fakta);
  const planerad: Faktum = {
    ...huvud("2025-03-06", "planerad"),
    _tag: "InsatsPlanerad",
    arende: arende(1),
    benamning: "Vila",
    kategori: kategori("halsa"),
    aktor: "primarvard",
    start: sakerDag("2025-04-01"),
  };
  const komplett = aktorer.map((aktor) => post(aktor));

  it("kan inte bedömas utan karta, eller när ingen vet hur länge en post är aktuell", () => {
    expect(rader("2025-06-01", {}, arligen)).toEqual([okant]);
    expect(den(komplett, { ...arligen, utbudskartaManader: "okand" })).toEqual([okant]);
  });
  it("komplett och aktuell: inget att säga", () => {
    expect(den(komplett)).toEqual([]);
  });
  it("en part utan post, och en planerad insats som ingen post möter, fattas", () => {
    expect(den(komplett.slice(1))).toEqual([fattas("2025-03-05")]);
    expect(den([])).toEqual(Array(4).fill(fattas("2025-03-05")));
    expect(den(komplett, arligen, [planerad])).toEqual([fattas("2025-03-05")]);
    const motts = [...komplett, { ...post("primarvard"), id: "vila", kategori: "halsa" }];
    expect(den(motts, arligen, [planerad])).toEqual([]);
    const paborjad: Faktum = {
      ...huvud("2025-04-01", "paborjad"),
      _tag: "InsatsPaborjad",
      arende: arende(1),
      benamning: "Vila",
      kategori: kategori("halsa"),
      aktor: "primarvard",
    };
    expect(den(komplett, arligen, [planerad, paborjad])).toEqual([]);
  });
  it("en post som ingen sett över på ett år är inaktuell, dagen efter årsdagen", () => {
    const [forsta, ...resten] = aktorer;
    const alder = (uppdaterad: string) =>
      den([post(forsta, uppdaterad), ...resten.map((a) => post(a))]);
    expect(alder("2024-06-01")).toEqual([]);
    expect(alder("2024-05-31")).toEqual([fattas("2024-05-31")]);
  });
});
