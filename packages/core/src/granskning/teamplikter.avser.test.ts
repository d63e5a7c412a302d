import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import {
  type Kommunkod,
  Medarbetare,
  type Medlemskap,
  type Styrgrupp,
  type Team,
} from "../part/index.ts";
import { berg, kommun } from "../testing/arendeprov.ts";
import { type Organisation, okandOrganisation, teamplikter } from "./index.ts";

const are = kommun("2321");
const person = Schema.decodeUnknownSync(Medarbetare);
const medlem = (funktion: string, mer: Partial<Medlemskap> = {}): Medlemskap => ({
  ...{ medarbetare: person(`m_${funktion}`), funktion, verksamhet: `v-${funktion}` },
  ...{ part: "kommun", plats: "ordinarie", grad: "okand", fran: sakerDag("2025-03-01") },
  ...mer,
});
const team = (...medlemmar: ReadonlyArray<Medlemskap>): Team => ({
  ...{ id: "star-berg", kommun: berg, medlemmar, vakanser: [] },
});
/** Rader `avser läge`, för en historia som börjar 5 mars 2025. */
const avsedda = (
  regel: string,
  dag: string,
  organisation: Partial<Organisation> = {},
  overenskommelse: Overenskommelse = jamtland2025,
) =>
  teamplikter(
    {
      lage: fold([]),
      organisation: { ...okandOrganisation, ...organisation },
      fran: sakerDag("2025-03-05"),
    },
    sakerDag(dag),
    { overenskommelser: [overenskommelse], teamKommun: "okand", kanda: "alla" },
  )
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.avser ?? "-"} ${p.lage}`);
const bara = (o: Partial<Overenskommelse>): Overenskommelse => ({
  ...{ ...jamtland2025, team: [], lokalStyrgrupp: [], lansam: [] },
  ...o,
});

describe("vad plikten avser", () => {
  it("funktionen som fattas, med nivån; i MOTE-3 medlemmens, i TEAM-2 samordnaren", () => {
    const org = { team: team(medlem("handlaggare_ifo")), styrgrupper: [] };
    const krav = bara({ team: jamtland2025.team });
    expect(avsedda("TEAM-1", "2025-06-01", org, krav)).toContain("team-samordnare forsummad");
    expect(avsedda("TEAM-1", "2025-06-01", org, krav).join()).not.toContain("handlaggare_ifo");
    expect(avsedda("MOTE-3", "2025-06-01", org)).toEqual(["handlaggare_ifo forsummad"]);
    expect(avsedda("TEAM-2", "2025-06-01", org)).toEqual(["samordnare forsummad"]);
  });
  it("redovisningen och dess period", () => {
    const perioden = "2025-01-01--2025-04-30 vantar";
    expect(avsedda("UPPFOLJ-1", "2025-05-31")).toEqual(
      ["mall", "fyra_r", "nns", "uppfoljning_finsam"].map((slag) => `${slag}-${perioden}`),
    );
    expect(avsedda("STYR-2", "2026-01-31")).toEqual(["arsrapport-2025-01-01--2025-12-31 vantar"]);
  });
  it("utbudsposten som är gammal, partens slag som saknar post; månaden behöver inget", () => {
    const arligen: Overenskommelse = { ...exempelforbundet, regler: ["UTBUD-1"] };
    const poster = [
      {
        ...{ id: "post-1", benamning: "Praktik", kategori: "jobb", aktor: "ifo" as const },
        uppdaterad: sakerDag("2024-05-31"),
      },
    ];
    expect(
      [...avsedda("UTBUD-1", "2025-06-01", { utbudskarta: { poster } }, arligen)].sort(),
    ).toEqual([
      "arbetsformedlingen forsummad",
      "forsakringskassan forsummad",
      "post-1 forsummad",
      "region forsummad",
    ]);
    expect(avsedda("MOTE-1", "2025-03-31")).toEqual(["- kan_ej_bedomas"]);
  });
});

describe("TEAM-1: styrgruppen är teamets egen kommuns", () => {
  const o = bara({ lokalStyrgrupp: jamtland2025.lokalStyrgrupp });
  const chefer = [
    medlem("chef_kommun"),
    medlem("chef_region", { part: "region" }),
    medlem("chef_af", { part: "arbetsformedlingen" }),
  ];
  const grupp = (var_?: Kommunkod): Styrgrupp => ({
    ...{ id: `g-${var_ ?? "utan"}`, niva: "lokal_styrgrupp", medlemmar: chefer },
    ...(var_ === undefined ? {} : { kommun: var_ }),
  });
  const med = (...styrgrupper: ReadonlyArray<Styrgrupp>) =>
    avsedda("TEAM-1", "2025-06-01", { team: team(), styrgrupper }, o);

  it("en annan kommuns styrgrupp räknas inte; en utan kommun gör det", () => {
    expect(med(grupp(berg))).toEqual([]);
    expect(med(grupp())).toEqual([]);
    expect(med(grupp(are), grupp(berg))).toEqual([]);
    expect(med(grupp(are))).toEqual([
      "lokalStyrgrupp-chef_kommun forsummad",
      "lokalStyrgrupp-chef_region forsummad",
      "lokalStyrgrupp-chef_af forsummad",
    ]);
  });
  it("utan team vet ingen vilken kommuns det är", () => {
    const utan = (...styrgrupper: ReadonlyArray<Styrgrupp>) =>
      avsedda("TEAM-1", "2025-06-01", { styrgrupper }, o);
    expect(utan(grupp(berg))).toEqual(["- kan_ej_bedomas", "- kan_ej_bedomas"]);
    expect(utan(grupp())).toEqual(["- kan_ej_bedomas"]);
  });
});

describe("TEAM-1: i Länsam sitter varje kommun", () => {
  const { parter, lansam } = jamtland2025;
  if (parter === "okand" || lansam === "okand") throw new Error("okänt");
  const o = bara({ lansam: lansam.filter(({ funktion }) => funktion === "chef_kommun") });
  const kommuner = parter.flatMap((part) => part.kommun ?? []);
  const fran = (var_: Kommunkod) => medlem("chef_kommun", { kommun: var_ });
  const med = (medlemmar: ReadonlyArray<Medlemskap>, overenskommelse: Overenskommelse = o) =>
    avsedda(
      "TEAM-1",
      "2025-06-01",
      { team: team(), styrgrupper: [{ id: "l", niva: "lansam", medlemmar }] },
      overenskommelse,
    );

  it("alla åtta: inget att säga; den som fattas nämns, också när en annan roll har kommunen", () => {
    expect(kommuner).toHaveLength(8);
    expect(med(kommuner.map(fran))).toEqual([]);
    const utanBerg = kommuner.filter((kod) => kod !== berg).map(fran);
    expect(med(utanBerg)).toEqual(["lansam-chef_kommun-2326 forsummad"]);
    const slutat = { ...fran(berg), till: sakerDag("2025-05-31") };
    expect(med([...utanBerg, slutat, medlem("annan", { kommun: berg })])).toEqual([
      "lansam-chef_kommun-2326 forsummad",
    ]);
  });
  it("säger medlemskapen ingen kommun går det inte att bedöma vilka som fattas", () => {
    expect(med([medlem("chef_kommun")])).toEqual(["- kan_ej_bedomas"]);
    expect(med([fran(berg), medlem("chef_kommun")])).toEqual(["- kan_ej_bedomas"]);
    expect(med([...kommuner.map(fran), medlem("chef_kommun")])).toEqual([]);
  });
  it("ingen alls är en plikt, inte åtta; okända parter kräver ingen särskild kommun", () => {
    expect(med([])).toEqual(["lansam-chef_kommun forsummad"]);
    expect(med([fran(berg)], { ...o, parter: "okand" })).toEqual([]);
  });
});
