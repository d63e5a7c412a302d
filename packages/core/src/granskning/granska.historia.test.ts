/** Det som gäller hela historien: individens uppgifter, tidens egna kategorier, och vad en plikt avser. */
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, jamtlandTidigare } from "../overenskommelse/index.ts";
import { kategori, kommun, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { val } from "../testing/granskningsprov.ts";
import { type Granskningsval, granska } from "./index.ts";

const om = (regel: string, fakta: ReadonlyArray<Faktum>, mer: Partial<Granskningsval> = {}) =>
  granska(fakta, { ...val, ...mer }).filter((rad) => rad.regel === regel);
const utfall = (...vad: Parameters<typeof om>) =>
  om(...vad).map((rad) => `${rad.dag} ${rad.niva} ${rad.utfall}`);

const person = (
  dag: string,
  mer: { readonly fodelsear?: number; readonly skyddad?: boolean } = {},
): Faktum => ({
  ...{ ...huvud(dag, `person-${dag}`, "2026-01-01"), _tag: "IndividRegistrerad" },
  ...{ individ: vem.individ, kon: "kvinna", identitet: "personnummer", skyddad: false, ...mer },
});
const aktualiserat = (var_: string): Faktum => ({
  ...{ ...huvud("2025-03-02", "uppe", "2025-03-02"), _tag: "ArendeAktualiserat", ...vem },
  ...{ arendetyp: "samplanering", aktorer: ["ifo"], kommun: kommun(var_) },
});
const insats = (dag: string, kod: string): Faktum => ({
  ...{ ...huvud(dag, `insats-${dag}-${kod}`, dag), _tag: "InsatsPaborjad", arende: vem.arende },
  ...{ benamning: "Insats", kategori: kategori(kod), aktor: "ame" },
});

describe("individens uppgifter gäller hela historien", () => {
  it("ett skydd som antecknats sedan räknas också för det som hänt innan", () => {
    const fakta = [aktualiserat("2380")];
    expect(utfall("AKT-1", fakta)).toEqual(["2025-03-02 krav brott"]);
    expect(utfall("AKT-1", [...fakta, person("2025-12-01")])).toEqual(["2025-03-02 krav brott"]);
    expect(utfall("AKT-1", [...fakta, person("2025-12-01", { skyddad: true })])).toEqual([]);
  });
  it("ett födelseår som antecknats sedan prövar det som hänt innan, också insatser", () => {
    const fakta = [aktualiserat("2326"), insats("2025-03-10", "social")];
    const med = (fodelsear: number) =>
      om("DATA-FODELSE", [...fakta, person("2026-12-01", { fodelsear })]).map(({ dag }) => dag);
    expect(med(2025)).toEqual([]);
    expect(med(2026)).toEqual(["2025-03-02", "2025-03-10"]);
  });
});

describe("historien prövas med sin egen tids kategorier", () => {
  const overenskommelser = [jamtland2025, jamtlandTidigare];
  const insats1 = (dag: string, kod: string, alla = overenskommelser) =>
    utfall("INSATS-1", [insats(dag, kod)], { overenskommelser: alla });

  it("de sex tidigare före 18 februari 2025, de fyra sedan", () => {
    expect(insats1("2025-02-17", "arbetsprovande")).toEqual([]);
    expect(insats1("2025-02-18", "arbetsprovande")).toEqual(["2025-02-18 upplysning brott"]);
    expect(insats1("2025-02-17", "kompetensinriktad")).toEqual(["2025-02-17 upplysning brott"]);
    expect(insats1("2025-02-18", "kompetensinriktad")).toEqual([]);
  });
  it("utan den tidigare är det den senares som gäller också före", () => {
    expect(insats1("2025-02-17", "arbetsprovande", [jamtland2025])).toEqual([
      "2025-02-17 upplysning brott",
    ]);
    expect(insats1("2025-02-17", "kompetensinriktad", [jamtland2025])).toEqual([]);
  });
});

describe("vad en plikt avser", () => {
  const dag = sakerDag("2025-06-01");
  it("står på raden när den är ett brott: en per redovisning", () => {
    const rader = om("UPPFOLJ-1", [aktualiserat("2326")], { dag });
    expect(rader.map(({ avser }) => avser)).toEqual(
      ["mall", "fyra_r", "nns", "uppfoljning_finsam"].map((s) => `${s}-2025-01-01--2025-04-30`),
    );
  });
  it("saknas på det som inte kan bedömas, på plikter i ärenden och på händelser", () => {
    const rader = granska([aktualiserat("2326"), insats("2025-03-10", "finns_inte")], {
      ...val,
      dag,
    });
    const utan = rader.filter(({ regel }) => regel !== "UPPFOLJ-1");
    expect(utan.length).toBeGreaterThan(3);
    expect(utan.filter((rad) => "avser" in rad)).toEqual([]);
  });
});
