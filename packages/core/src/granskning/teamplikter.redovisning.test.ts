import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import type { Redovisningsslag } from "../styrning/index.ts";
import { huvud } from "../testing/fakta.ts";
import { okandOrganisation, teamplikter } from "./index.ts";

const rader = (
  regel: string,
  { fran, dag }: { readonly fran: string; readonly dag: string },
  fakta: ReadonlyArray<Faktum>,
) =>
  teamplikter(
    { lage: fold(fakta), organisation: okandOrganisation, fran: sakerDag(fran) },
    sakerDag(dag),
    { overenskommelser: [jamtland2025], teamKommun: "okand", kanda: "alla" },
  )
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);

const redovisat = (dag: string, slag: Redovisningsslag, fran: string, till: string): Faktum => ({
  ...huvud(dag, `${dag}-${slag}-${fran}-${till}`),
  _tag: "UppfoljningRedovisad",
  slag,
  period: { fran: sakerDag(fran), till: sakerDag(till) },
});
const allaSlag = ["mall", "fyra_r", "nns", "uppfoljning_finsam"] as const;

describe("UPPFOLJ-1: efter varje tertial och vid årsslut", () => {
  const t1 = (dag: string, slag: Redovisningsslag) =>
    redovisat(dag, slag, "2025-01-01", "2025-04-30");

  it("fyra saker efter tertialet, en var för mallen, 4R, enkäterna och Uppföljning Finsam", () => {
    expect(rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2025-04-29" }, [])).toEqual([]);
    for (const dag of ["2025-04-30", "2025-05-01"]) {
      expect(rader("UPPFOLJ-1", { fran: "2025-03-01", dag }, [])).toEqual(
        Array(4).fill("2025-04-30 2025-05-31 nej vantar"),
      );
    }
    for (const [nummer, slag] of allaSlag.entries()) {
      const [...vantade] = Array(4).fill("2025-04-30 2025-05-31 nej forsummad");
      vantade[nummer] = "2025-04-30 2025-05-31 2025-05-31 fullgjord";
      expect(
        rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2025-06-01" }, [t1("2025-05-31", slag)]),
      ).toEqual(vantade);
    }
  });
  it("väntetiden, årsrapporten och revideringen är annat", () => {
    const annat = (["vantetid", "arsrapport", "revidering"] as const).map((slag) =>
      t1("2025-05-02", slag),
    );
    expect(rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2025-06-01" }, annat)).toEqual(
      Array(4).fill("2025-04-30 2025-05-31 nej forsummad"),
    );
  });
  it("sen dagen efter; den första som lämnats räknas", () => {
    const med = (...fakta: ReadonlyArray<Faktum>) =>
      rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2025-07-01" }, fakta)[0];
    expect(med(t1("2025-06-01", "mall"))).toBe("2025-04-30 2025-05-31 2025-06-01 sen");
    expect(med(t1("2025-06-01", "mall"), t1("2025-05-20", "mall"))).toBe(
      "2025-04-30 2025-05-31 2025-05-20 fullgjord",
    );
  });
  it("perioden ska täckas helt", () => {
    const med = (fran: string, till: string) =>
      rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2025-06-01" }, [
        redovisat("2025-05-20", "mall", fran, till),
      ])[0]?.split(" ")[3];
    expect(med("2025-01-01", "2025-04-30")).toBe("fullgjord");
    expect(med("2024-12-31", "2025-05-01")).toBe("fullgjord");
    expect(med("2025-01-02", "2025-04-30")).toBe("forsummad");
    expect(med("2025-01-01", "2025-04-29")).toBe("forsummad");
  });
  it("ett helt år är tre tertial och ett årsslut", () => {
    const dagar = rader("UPPFOLJ-1", { fran: "2025-03-01", dag: "2026-01-01" }, []);
    expect([0, 4, 8, 12].map((i) => dagar[i])).toEqual([
      "2025-04-30 2025-05-31 nej forsummad",
      "2025-08-31 2025-09-30 nej forsummad",
      "2025-12-31 2026-01-31 nej vantar",
      "2025-12-31 2026-01-31 nej vantar",
    ]);
    expect(dagar).toHaveLength(16);
  });
  it("en mall för tredje tertialet är inte årets", () => {
    const t3 = redovisat("2026-01-20", "mall", "2025-09-01", "2025-12-31");
    const dagar = rader("UPPFOLJ-1", { fran: "2025-09-01", dag: "2026-01-31" }, [t3]);
    expect([dagar[0], dagar[4]]).toEqual([
      "2025-12-31 2026-01-31 2026-01-20 fullgjord",
      "2025-12-31 2026-01-31 nej vantar",
    ]);
    const aret = redovisat("2026-01-20", "mall", "2025-01-01", "2025-12-31");
    const hela = rader("UPPFOLJ-1", { fran: "2025-09-01", dag: "2026-01-31" }, [aret]);
    expect([hela[0], hela[4]]).toEqual(Array(2).fill("2025-12-31 2026-01-31 2026-01-20 fullgjord"));
  });
});

describe.each([
  ["STYR-2", "arsrapport", "revidering"],
  ["LANSAM-1", "revidering", "arsrapport"],
] as const)("%s: en gång om året", (regel, slag, annat) => {
  const aret = (dag: string, vad: Redovisningsslag = slag) =>
    redovisat(dag, vad, "2025-01-01", "2025-12-31");
  const vid = (dag: string, ...fakta: ReadonlyArray<Faktum>) =>
    rader(regel, { fran: "2025-03-01", dag }, fakta);

  it("uppkommer årets sista dag, förfaller sista januari", () => {
    expect(vid("2025-12-30")).toEqual([]);
    expect(vid("2025-12-31")).toEqual(["2025-12-31 2026-01-31 nej vantar"]);
    expect(vid("2026-01-01")).toEqual(["2025-12-31 2026-01-31 nej vantar"]);
    expect(vid("2026-01-31")).toEqual(["2025-12-31 2026-01-31 nej vantar"]);
    expect(vid("2026-02-01")).toEqual(["2025-12-31 2026-01-31 nej forsummad"]);
    expect(vid("2027-01-01")).toHaveLength(2);
  });
  it("i tid, sent, av annat slag, och för ett tertial bara", () => {
    expect(vid("2026-03-01", aret("2026-01-31"))).toEqual([
      "2025-12-31 2026-01-31 2026-01-31 fullgjord",
    ]);
    expect(vid("2026-03-01", aret("2025-11-20"))).toEqual([
      "2025-12-31 2026-01-31 2025-11-20 fullgjord",
    ]);
    expect(vid("2026-03-01", aret("2026-02-01"))).toEqual(["2025-12-31 2026-01-31 2026-02-01 sen"]);
    const nej = ["2025-12-31 2026-01-31 nej forsummad"];
    expect(vid("2026-03-01", aret("2026-01-31", annat))).toEqual(nej);
    expect(vid("2026-03-01", redovisat("2026-01-20", slag, "2025-09-01", "2025-12-31"))).toEqual(
      nej,
    );
  });
});

describe("STYR-1: teamet möter styrgruppen varje år", () => {
  const mote = (
    dag: string,
    mer: Partial<{ readonly niva: "lokal_styrgrupp" | "lansam"; readonly medTeamet: boolean }> = {},
  ): Faktum => ({
    ...huvud(dag, `styr-${dag}`),
    _tag: "StyrgruppsmoteHallet",
    niva: "lokal_styrgrupp",
    medTeamet: true,
    narvarande: [],
    ...mer,
  });
  const vid = (dag: string, ...fakta: ReadonlyArray<Faktum>) =>
    rader("STYR-1", { fran: "2026-03-01", dag }, fakta);

  const nasta = "2027-01-01 2027-12-31 nej vantar";

  it("väntar från årets första dag till dess sista", () => {
    for (const dag of ["2026-03-01", "2026-12-31"]) {
      expect(vid(dag)).toEqual(["2026-01-01 2026-12-31 nej vantar"]);
    }
    expect(vid("2027-01-01")).toEqual(["2026-01-01 2026-12-31 nej forsummad", nasta]);
  });
  it("uppkommer dagen då överenskommelsen började gälla, om den är senare; men senast årets sista dag", () => {
    const fran = (dag: string, historia: string) => rader("STYR-1", { fran: historia, dag }, [])[0];
    expect(fran("2025-02-18", "2025-01-05")).toBe("2025-02-18 2025-12-31 nej vantar");
    expect(fran("2025-02-17", "2025-01-05")).toBeUndefined();
    expect(fran("2025-03-01", "2024-05-01")).toBe("2024-12-31 2024-12-31 nej forsummad");
  });
  it("ett möte med teamet under året fullgör, båda ändarna inräknade; det första är dagen", () => {
    const ja = (dag: string) => [`2026-01-01 2026-12-31 ${dag} fullgjord`, nasta];
    expect(vid("2027-01-01", mote("2026-01-01"))).toEqual(ja("2026-01-01"));
    expect(vid("2027-01-01", mote("2026-12-31"))).toEqual(ja("2026-12-31"));
    expect(vid("2027-01-01", mote("2026-11-02"), mote("2026-05-02"))).toEqual(ja("2026-05-02"));
  });
  it("ett möte utan teamet, med Länsam, eller ett annat år räcker inte", () => {
    const nej = ["2026-01-01 2026-12-31 nej forsummad", nasta];
    expect(vid("2027-01-01", mote("2026-05-02", { medTeamet: false }))).toEqual(nej);
    expect(vid("2027-01-01", mote("2026-05-02", { niva: "lansam" }))).toEqual(nej);
    expect(vid("2027-01-01", mote("2025-12-31"))).toEqual(nej);
    expect(vid("2027-01-01", mote("2027-01-01"))).toEqual([
      "2026-01-01 2026-12-31 nej forsummad",
      "2027-01-01 2027-12-31 2027-01-01 fullgjord",
    ]);
  });
  it("varje år för sig", () => {
    expect(vid("2028-01-01", mote("2027-05-02"))).toEqual([
      "2026-01-01 2026-12-31 nej forsummad",
      "2027-01-01 2027-12-31 2027-05-02 fullgjord",
      "2028-01-01 2028-12-31 nej vantar",
    ]);
  });
});
