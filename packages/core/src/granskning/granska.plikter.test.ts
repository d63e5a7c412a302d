import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { arInsatskategori, type Insatskategori } from "../insats/index.ts";
import { type Kalla, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { type Aktor, arKommunkod, type Kommunkod } from "../part/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { type Granskningsval, granska } from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const kategori = (kod: string): Insatskategori => {
  if (arInsatskategori(kod)) return kod;
  throw new Error("fel kategorikod");
};
const vem = { arende: arende(1), individ: individ(1) };
const val: Granskningsval = { overenskommelser: [jamtland2025], teamKommun: kommun("2326") };

const kalla = (rad: number): Kalla => ({
  kalla: "test",
  fil: "test.csv",
  rad,
  post: rad,
  profil: "test@1",
  avtryck: "0",
});
/** Huvudet på raden: dag och rad i filen; registrerad samma dag. */
const h = (dag: string, rad: number) => ({ ...huvud(dag, `rad-${rad}`, dag), kalla: kalla(rad) });
const aktualiserat = (
  dag: string,
  rad: number,
  aktorer: ReadonlyArray<Aktor> = ["ifo"],
): Faktum => ({
  ...h(dag, rad),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer,
  kommun: kommun("2326"),
});
const samtycke = (dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "SamtyckeInhamtat",
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "ame"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
});
const mottaget = (dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "ArendeMottaget",
  ...vem,
});
const planeringsmote = (dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "PlaneringsmoteHallet",
  ...vem,
  form: "flerpartsmote",
});
const inledning = [samtycke("2025-03-01", 1), aktualiserat("2025-03-02", 2)];
/** Raderna om en regel, utan åtgärdens text. */
const om = (regel: string, fakta: ReadonlyArray<Faktum>, mer: Partial<Granskningsval> = {}) =>
  granska(fakta, { ...val, ...mer })
    .filter((rad) => rad.regel === regel)
    .map(({ atgard: _, regel: __, ...rad }) => rad);
const gallande = { overenskommelse: "jamtland-2025", hur: "gallande" };

describe("en plikt i ett ärende", () => {
  const skal: Faktum = {
    ...h("2025-03-10", 5),
    _tag: "AvslutsskalUppkommet",
    ...vem,
    orsak: "anstallning",
  };
  const fakta = [...inledning, mottaget("2025-03-03", 3), skal];
  const vid = (dag: string, mer: ReadonlyArray<Faktum> = []) =>
    om("AVSLUT-1", [...fakta, ...mer], { dag: sakerDag(dag) });

  it("försummad: dagen är den sista i tid, raden den som gav upphov till plikten", () => {
    expect(vid("2025-05-01")).toEqual([
      {
        niva: "krav",
        slag: "plikt",
        utfall: "brott",
        arende: "T1",
        antal: 1,
        dag: "2025-04-30",
        kalla: kalla(5),
        ansvarig: "teamet",
        provadMot: gallande,
      },
    ]);
  });
  it("väntande och fullgjord sägs inte, sen sägs", () => {
    const slut = (dag: string): Faktum => ({
      ...h(dag, 6),
      _tag: "ArendeAvslutat",
      ...vem,
      orsak: "studier",
    });
    expect(vid("2025-04-30")).toEqual([]);
    expect(vid("2025-06-01", [slut("2025-04-30")])).toEqual([]);
    expect(vid("2025-06-01", [slut("2025-05-01")])).toMatchObject([
      { utfall: "brott", dag: "2025-04-30" },
    ]);
  });
  it("utan dag prövas plikterna den dag något senast registrerades", () => {
    const registrerad = (dag: string): Faktum => ({
      ...mottaget("2025-03-03", 3),
      registrerad: sakerDag(dag),
    });
    const ovriga = [...inledning, skal];
    expect(om("AVSLUT-1", [...ovriga, registrerad("2025-04-30")])).toEqual([]);
    expect(om("AVSLUT-1", [...ovriga, registrerad("2025-05-01")])).toHaveLength(1);
  });
  it("raden är dagens första i ärendet; finns ingen den dagen är det ärendets första", () => {
    const tvaSammaDag: Faktum = { ...planeringsmote("2025-03-10", 8) };
    expect(vid("2025-05-01", [tvaSammaDag])[0]?.kalla).toEqual(kalla(8));
    const praktik: ReadonlyArray<Faktum> = [
      {
        ...h("2025-03-03", 6),
        _tag: "InsatsPaborjad",
        arende: vem.arende,
        benamning: "Praktik",
        kategori: kategori("arbetsinriktad"),
        aktor: "ame",
      },
      {
        ...h("2025-03-20", 7),
        _tag: "InsatsAvslutad",
        arende: vem.arende,
        benamning: "Praktik",
        paborjad: sakerDag("2025-03-03"),
      },
      { ...h("2025-03-10", 9), _tag: "PlanUpprattad", ...vem },
    ];
    expect(
      om("INSATS-2", [...inledning, ...praktik], { dag: sakerDag("2025-04-01") }),
    ).toMatchObject([
      { niva: "bor", slag: "anmarkning", utfall: "brott", dag: "2025-03-21", kalla: kalla(1) },
    ]);
  });
  it("varje ärende har sina egna", () => {
    const andra = fakta.map((faktum): Faktum => {
      const { id } = huvud("2025-03-01", `andra-${faktum.id}`);
      const nytt = { id, kalla: kalla(faktum.kalla.rad + 50), arende: arende(2) };
      return "arende" in faktum ? { ...faktum, ...nytt } : faktum;
    });
    const rader = vid("2025-05-01", andra).map((rad) => `${rad.arende} ${rad.kalla.rad}`);
    expect(rader.sort()).toEqual(["T1 5", "T2 55"]);
  });
});

describe("en plikt i teamet", () => {
  it("har historiens första rad och inget ärende", () => {
    const mote: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "TeammoteHallet",
      narvarande: [],
      franvarande: [],
      timmar: 1,
    };
    const [rad, ...resten] = om("MOTE-1", [...inledning, mote], { dag: sakerDag("2025-04-01") });
    expect(rad).toMatchObject({
      slag: "plikt",
      utfall: "brott",
      dag: "2025-03-31",
      kalla: kalla(1),
      provadMot: gallande,
    });
    expect(rad).not.toHaveProperty("arende");
    expect(resten).toEqual([]);
  });
  it("organisationen som ges är den som prövas", () => {
    const team = { id: "berg", kommun: kommun("2326"), medlemmar: [], vakanser: [] };
    const organisation = { team, styrgrupper: "okand", utbudskarta: "okand" } as const;
    const dag = sakerDag("2025-04-01");
    expect(om("TEAM-2", inledning, { dag, organisation })).toMatchObject([
      { utfall: "brott", dag: "2025-03-01" },
    ]);
    expect(om("TEAM-2", inledning, { dag })).toMatchObject([
      { utfall: "kan_ej_bedomas", antal: 1 },
    ]);
  });
});
