import { describe, expect, it } from "vitest";
import { faktumslag } from "../faktum/index.ts";
import { regelansvar, stoppar } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import {
  arendepliktregler,
  dataregler,
  overenskommelseregler,
  regelregister,
  teampliktregler,
} from "./index.ts";

const idn = (regler: ReadonlyArray<{ readonly id: string }>) => regler.map(({ id }) => id);

describe("regelregistret", () => {
  it("varje regel i Jämtland 2025 finns just en gång, och ingen annan", () => {
    expect(jamtland2025.regler).not.toBe("okand");
    expect([...idn(overenskommelseregler)].sort()).toEqual([...jamtland2025.regler].sort());
    expect(new Set(jamtland2025.regler).size).toBe(46);
  });
  it("varje id finns en gång i hela registret; de egna reglerna hör inte till överenskommelsen", () => {
    expect(new Set(idn(regelregister)).size).toBe(regelregister.length);
    expect(regelregister).toEqual([...overenskommelseregler, ...dataregler]);
    expect(idn(dataregler).filter((id) => jamtland2025.regler.includes(id))).toEqual([]);
  });
  it("allt som en regel behöver är ett slag av fakta, och någon ska hålla den", () => {
    for (const regel of regelregister) {
      const slag: ReadonlyArray<string> = faktumslag;
      expect(regel.behover.filter((behov) => !slag.includes(behov))).toEqual([]);
      expect(regelansvar).toContain(regel.ansvarig);
    }
  });
  it("varje regel har text, åtgärd och källa, på båda språken", () => {
    for (const { text, atgard, kalla } of regelregister) {
      for (const mening of [text.sv, text.en, atgard.sv, atgard.en]) {
        expect(mening).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      }
      expect(kalla).not.toBe("");
    }
    expect(new Set(regelregister.map(({ text }) => text.sv)).size).toBe(regelregister.length);
  });
  it("det som stoppar är just överenskommelsens grindar", () => {
    expect(idn(regelregister.filter(stoppar)).sort()).toEqual([
      "AKT-1",
      "AKT-4",
      "BARARE-1",
      "FK-1",
      "MOTE-4",
      "SAMTYCKE-1",
      "SAMTYCKE-2",
      "SAMTYCKE-3",
    ]);
  });
});

describe("plikterna: nivå, slag, ansvarig, källa och vad de behöver", () => {
  const visade = [...arendepliktregler, ...teampliktregler].map(
    ({ id, niva, slag, ansvarig, kalla, behover }) =>
      `${id} | ${niva} ${slag} | ${ansvarig} | ${kalla} | ${behover.join(" ")}`,
  );
  const plan =
    "krav plikt | arendebarare | bilaga 1, Planeringsmöten | PlaneringsmoteHallet PlankvalitetBedomd";
  const uppf =
    "krav plikt | arendebarare | bilaga 1, Uppföljning av individärenden | PlanUpprattad";
  const avslut =
    "krav plikt | teamet | bilaga 1, Avslut av individärenden | AvslutsskalUppkommet ArendeAvslutat";
  it("är de som överenskommelsen ger", () => {
    expect(visade).toEqual([
      "FK-2 | krav plikt | forsakringskassan | Försäkringskassan | SamtyckeInhamtat ArendeAktualiserat",
      "KO-1 | krav plikt | aktualiserande | bilaga 1, Aktualisering | ArendeSattPaKolista StodUnderVantan InsatsPaborjad",
      "SAMTYCKE-SLUT | krav plikt | arendebarare | OSL 10:1, 12:2 | SamtyckeInhamtat SamtyckeAterkallat FortsattUtanDelning",
      "FORMOTE-1 | krav plikt | arendebarare | bilaga 1, Planeringsmöten | FormoteBehovs IndividmoteHallet",
      ...[1, 2, 3, 4, 5].map((nummer) => `PLAN-${nummer} | ${plan}`),
      `UPPF-1 | ${uppf} UppfoljningBokad UppfoljningHallen`,
      `UPPF-2 | ${uppf} UppfoljningBokad UppfoljningHallen SamordningGjord`,
      `AVSLUT-1 | ${avslut}`,
      `AVSLUT-2 | ${avslut}`,
      "INSATS-2 | bor anmarkning | teamet | bilaga 1, Förhållningssätt | PlanUpprattad InsatsPaborjad",
      "MOTE-1 | krav plikt | samordnare | bilaga 1, Möte med samverkansteam | TeammoteHallet",
      "MOTE-3 | bor anmarkning | parterna | bilaga 1, Möte med samverkansteam | ",
      "TEAM-1 | krav plikt | parterna | bilaga 2; Parternas åtaganden | ",
      "TEAM-2 | krav anmarkning | kommunen | Kommunerna | ",
      "KO-2 | krav plikt | samordnare | bilaga 1, Aktualisering | ArendeSattPaKolista UppfoljningRedovisad",
      "UPPFOLJ-1 | krav plikt | lokal_styrgrupp | Uppföljning och analys | UppfoljningRedovisad",
      "STYR-1 | krav plikt | lokal_styrgrupp | Parternas åtaganden, STAR utvecklingsarbete | StyrgruppsmoteHallet",
      "STYR-2 | krav plikt | lokal_styrgrupp | bilaga 2, Lokal styrgrupp | UppfoljningRedovisad",
      "LANSAM-1 | krav plikt | lansam | Revidering | UppfoljningRedovisad",
      "UTBUD-1 | krav plikt | parterna | bilaga 2, STAR | ",
    ]);
  });
});
