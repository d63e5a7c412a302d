import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { okandOrganisation, teamplikter } from "./index.ts";

const sommarledigt: Overenskommelse = { ...jamtland2025, moten: exempelforbundet.moten };

/** Rader `uppkom förfaller fullgjord läge`, för en historia som börjar `fran`. */
const rader = (
  regel: string,
  { fran, dag }: { readonly fran: string; readonly dag: string },
  fakta: ReadonlyArray<Faktum>,
  overenskommelse: Overenskommelse = jamtland2025,
) =>
  teamplikter(
    { lage: fold(fakta), organisation: okandOrganisation, fran: sakerDag(fran) },
    sakerDag(dag),
    { overenskommelser: [overenskommelse], teamKommun: "okand", kanda: "alla" },
  )
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);

const mote = (dag: string, timmar?: number): Faktum => ({
  ...huvud(dag, `mote-${dag}`),
  _tag: "TeammoteHallet",
  narvarande: [],
  franvarande: [],
  ...(timmar === undefined ? {} : { timmar }),
});
const kallat = (dag: string, motesdag: string): Faktum => ({
  ...huvud(dag, `kallat-${dag}`),
  _tag: "TeammoteKallat",
  motesdag: sakerDag(motesdag),
  arenden: [],
});

describe("MOTE-1: teamet möts varje månad", () => {
  const var_ = (dag: string, ...moten: ReadonlyArray<Faktum>) =>
    rader("MOTE-1", { fran: "2025-03-05", dag }, moten);
  const maj = "2025-05-01 2025-05-31 nej vantar";

  it("en månad finns från sin första dag och väntar till sin sista; historiens första månad är med", () => {
    const mars = "2025-03-01 2025-03-31 2025-03-12 fullgjord";
    expect(var_("2025-03-31", mote("2025-03-12", 3))).toEqual([mars]);
    const april = (dag: string) => var_(dag, mote("2025-03-12", 3));
    expect(april("2025-04-01")).toEqual([mars, "2025-04-01 2025-04-30 nej vantar"]);
    expect(april("2025-04-30")).toEqual([mars, "2025-04-01 2025-04-30 nej vantar"]);
    expect(april("2025-05-01")[1]).toBe("2025-04-01 2025-04-30 nej forsummad");
    expect(var_("2025-05-01", mote("2025-03-01", 3), mote("2025-04-30", 3))).toEqual([
      "2025-03-01 2025-03-31 2025-03-01 fullgjord",
      "2025-04-01 2025-04-30 2025-04-30 fullgjord",
      maj,
    ]);
  });
  it("en månad utan möte är försummad; ett kallat möte som inte hölls räknas inte", () => {
    expect(var_("2025-05-01", mote("2025-03-12", 3), kallat("2025-04-01", "2025-04-15"))).toEqual([
      "2025-03-01 2025-03-31 2025-03-12 fullgjord",
      "2025-04-01 2025-04-30 nej forsummad",
      maj,
    ]);
  });
  it("ett möte ska räcka på egen hand, och det första som gör det är dagen", () => {
    const mars = (...moten: ReadonlyArray<Faktum>) => var_("2025-03-31", ...moten).map(utanLage);
    const utanLage = (rad: string) => rad.split(" ").slice(0, 3).join(" ");
    expect(mars(mote("2025-03-12", 2.5))).toEqual(["2025-03-01 2025-03-31 nej"]);
    expect(mars(mote("2025-03-20", 1), mote("2025-03-12", 2))).toEqual([
      "2025-03-01 2025-03-31 nej",
    ]);
    expect(mars(mote("2025-03-27", 4), mote("2025-03-12", 1), mote("2025-03-20", 3))).toEqual([
      "2025-03-01 2025-03-31 2025-03-20",
    ]);
    expect(var_("2025-04-01", mote("2025-03-12", 2.5))[0]).toBe(
      "2025-03-01 2025-03-31 nej forsummad",
    );
  });
  it("ett möte som ingen vet hur långt det var kan inte bedömas, om inte de andra räcker", () => {
    const mars = (...moten: ReadonlyArray<Faktum>) => var_("2025-04-01", ...moten)[0];
    const okand = "2025-03-01 2025-03-31 okant kan_ej_bedomas";
    expect(mars(mote("2025-03-12"))).toBe(okand);
    expect(mars(mote("2025-03-12", 1), mote("2025-03-20"))).toBe(okand);
    expect(mars(mote("2025-03-12"), mote("2025-03-20", 3))).toBe(
      "2025-03-01 2025-03-31 2025-03-20 fullgjord",
    );
    expect(mars(mote("2025-03-12", 1), mote("2025-04-01"))).toBe(
      "2025-03-01 2025-03-31 nej forsummad",
    );
  });
  it("säger överenskommelsen inget om timmar räcker mötet", () => {
    const okanda: Overenskommelse = {
      ...jamtland2025,
      moten: { ...jamtland2025.moten, timmar: "okand" },
    };
    for (const ett of [mote("2025-03-12", 1), mote("2025-03-12")]) {
      expect(rader("MOTE-1", { fran: "2025-03-05", dag: "2025-03-31" }, [ett], okanda)).toEqual([
        "2025-03-01 2025-03-31 2025-03-12 fullgjord",
      ]);
    }
  });
  it("före listans första möte säger källan inget", () => {
    expect(var_("2025-06-01", mote("2025-05-02", 3))).toEqual([
      "2025-03-01 2025-03-31 okant kan_ej_bedomas",
      "2025-04-01 2025-04-30 okant kan_ej_bedomas",
      "2025-05-01 2025-05-31 2025-05-02 fullgjord",
      "2025-06-01 2025-06-30 okant kan_ej_bedomas",
    ]);
    expect(var_("2025-05-01", mote("2025-04-30", 1))).toEqual([
      "2025-03-01 2025-03-31 okant kan_ej_bedomas",
      "2025-04-01 2025-04-30 nej forsummad",
      maj,
    ]);
    expect(var_("2025-03-31")).toEqual(["2025-03-01 2025-03-31 okant kan_ej_bedomas"]);
  });
  it("i juni, juli och augusti kan det inte bedömas när överenskommelsen tiger, men ett möte räknas", () => {
    const sommar = rader("MOTE-1", { fran: "2025-05-01", dag: "2025-10-01" }, [
      mote("2025-05-02", 3),
      mote("2025-07-02", 3),
    ]);
    expect(sommar).toEqual([
      "2025-05-01 2025-05-31 2025-05-02 fullgjord",
      "2025-06-01 2025-06-30 okant kan_ej_bedomas",
      "2025-07-01 2025-07-31 2025-07-02 fullgjord",
      "2025-08-01 2025-08-31 okant kan_ej_bedomas",
      "2025-09-01 2025-09-30 nej forsummad",
      "2025-10-01 2025-10-31 nej vantar",
    ]);
  });
  it("undantagna månader kräver inget möte; de andra gör det, också juni", () => {
    const moten = [mote("2025-05-02", 2)];
    expect(rader("MOTE-1", { fran: "2025-05-01", dag: "2025-10-01" }, moten, sommarledigt)).toEqual(
      [
        "2025-05-01 2025-05-31 2025-05-02 fullgjord",
        "2025-06-01 2025-06-30 nej forsummad",
        "2025-09-01 2025-09-30 nej forsummad",
        "2025-10-01 2025-10-31 nej vantar",
      ],
    );
  });
  it("över årsskiftet", () => {
    const moten = [mote("2025-12-02", 3), mote("2026-01-31", 3)];
    expect(rader("MOTE-1", { fran: "2025-12-31", dag: "2026-02-01" }, moten)).toEqual([
      "2025-12-01 2025-12-31 2025-12-02 fullgjord",
      "2026-01-01 2026-01-31 2026-01-31 fullgjord",
      "2026-02-01 2026-02-28 nej vantar",
    ]);
  });
});

describe("KO-2: väntetiden rapporteras till styrgruppen", () => {
  const vem = { arende: arende(1), individ: individ(1) };
  const ko = (
    kosatt: string,
    mottaget?: string,
    arendetyp: "samplanering" | "konsultation" = "samplanering",
  ): ReadonlyArray<Faktum> => [
    {
      ...huvud("2025-03-01", "aktualiserat"),
      _tag: "ArendeAktualiserat",
      ...vem,
      arendetyp,
      aktorer: ["ifo"],
    },
    { ...huvud(kosatt, "kosatt"), _tag: "ArendeSattPaKolista", ...vem },
    ...(mottaget === undefined
      ? []
      : [{ ...huvud(mottaget, "mottaget"), _tag: "ArendeMottaget" as const, ...vem }]),
  ];
  const rapport = (
    dag: string,
    slag: "vantetid" | "mall" = "vantetid",
    fran = "2025-01-01",
    till = "2025-04-30",
  ): Faktum => ({
    ...huvud(dag, `rapport-${dag}`),
    _tag: "UppfoljningRedovisad",
    slag,
    period: { fran: sakerDag(fran), till: sakerDag(till) },
  });
  const ko2 = (dag: string, ...fakta: ReadonlyArray<Faktum>) =>
    rader("KO-2", { fran: "2025-03-01", dag }, fakta);

  it("uppkommer när tertialets sista dag kommit och någon väntade i det; förfaller månaden efter", () => {
    const fakta = ko("2025-04-30");
    expect(ko2("2025-04-29", ...fakta)).toEqual([]);
    expect(ko2("2025-04-30", ...fakta)).toEqual(["2025-04-30 2025-05-31 nej vantar"]);
    expect(ko2("2025-05-01", ...fakta)).toEqual(["2025-04-30 2025-05-31 nej vantar"]);
    expect(ko2("2025-05-31", ...fakta)).toEqual(["2025-04-30 2025-05-31 nej vantar"]);
    expect(ko2("2025-06-01", ...fakta)).toEqual(["2025-04-30 2025-05-31 nej forsummad"]);
  });
  it("rapporten i tid, sen, och av ett annat slag", () => {
    const fakta = ko("2025-03-05", "2025-04-01");
    expect(ko2("2025-07-01", ...fakta, rapport("2025-05-31"))).toEqual([
      "2025-04-30 2025-05-31 2025-05-31 fullgjord",
    ]);
    expect(ko2("2025-07-01", ...fakta, rapport("2025-06-01"))).toEqual([
      "2025-04-30 2025-05-31 2025-06-01 sen",
    ]);
    expect(ko2("2025-07-01", ...fakta, rapport("2025-05-31", "mall"))).toEqual([
      "2025-04-30 2025-05-31 nej forsummad",
    ]);
  });
  it("inget att rapportera när ingen väntade i tertialet", () => {
    expect(ko2("2025-06-01", ...ko("2025-05-01"))).toEqual([]);
    expect(ko2("2025-06-01", ...ko("2025-03-05", undefined, "konsultation"))).toEqual([]);
    expect(ko2("2025-06-01", ...ko("2025-03-05").slice(0, 1))).toEqual([]);
    const direkt: Faktum = { ...huvud("2025-03-02", "m"), _tag: "ArendeMottaget", ...vem };
    expect(ko2("2025-06-01", ...ko("2025-03-05").slice(0, 1), direkt)).toEqual([]);
  });
  it("den som väntar över flera tertial rapporteras i varje, till den tas emot", () => {
    expect(ko2("2026-01-01", ...ko("2025-03-05"))).toEqual([
      "2025-04-30 2025-05-31 nej forsummad",
      "2025-08-31 2025-09-30 nej forsummad",
      "2025-12-31 2026-01-31 nej vantar",
    ]);
    expect(ko2("2025-09-01", ...ko("2025-03-05", "2025-05-01"))).toHaveLength(1);
    expect(ko2("2025-09-01", ...ko("2025-03-05", "2025-05-02"))).toHaveLength(2);
  });
  it("också när ärendet sedan avslutats", () => {
    const slut: Faktum = {
      ...huvud("2025-06-01", "a"),
      _tag: "ArendeAvslutat",
      ...vem,
      orsak: "flytt",
    };
    expect(ko2("2025-09-01", ...ko("2025-03-05", "2025-05-02"), slut)).toHaveLength(2);
  });
});
