import { describe, expect, it } from "vitest";
import { exempel, star } from "./testkor.ts";

describe("star forklara", () => {
  const B003 = ["forklara", exempel("berg"), "--nyckeltal", "sjalvforsorjande", "--arende", "B003"];
  it("säger villkoren led för led, med dagen eller koden som fanns, och raderna i källorna", async () => {
    const { kod, ut, fel } = await star(B003);
    expect(kod).toBe(0);
    expect(ut).toContain("Självförsörjande vid avslut: räknas");
    expect(ut).toContain("ja: avslutat i 2020-09-09..2024-12-31 [2021-11-18]");
    expect(ut).toContain("är bara lon, sjukersattning, minst en [sjukpenning]");
    expect(ut).toContain("2021-11-18 ArendeAvslutat arendelista.csv 5");
    expect(fel).toContain("får ej spridas");
  });
  it("i JSON, med pseudonymen och perioden", async () => {
    const { ut } = await star([...B003, "--period", "2024", "--json"]);
    expect(JSON.parse(ut)).toMatchObject({
      nyckeltal: "sjalvforsorjande",
      arende: "B003",
      individ: expect.stringMatching(/^p1_/u),
      period: { fran: "2024-01-01", till: "2024-12-31" },
      rader: [{ iUrvalet: false }],
    });
  });
  it("ett okänt ärende, nyckeltal eller period är fel användning; ärendet upprepas inte", async () => {
    const svar = await star([...B003.slice(0, 5), "Lisa Nilsson"]);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toContain("Ärendet finns inte i källorna");
    expect(svar.fel).not.toContain("Nilsson");
    for (const argument of [
      ["forklara", exempel("berg"), "--nyckeltal", "finns_inte", "--arende", "B003"],
      ["forklara", exempel("berg"), "--nyckeltal", "utfall", "--arende", "B003"],
      [...B003, "--period", "i fjol"],
      ["forklara", exempel("berg"), "--arende", "B003"],
    ]) {
      expect((await star(argument)).kod).toBe(2);
    }
  });
});

describe("star underlag", () => {
  it("säger vad som saknas, i hur många, och hos vem", async () => {
    const { kod, ut } = await star(["underlag", exempel("berg"), "--period", "2020-09..2024-10"]);
    expect(kod).toBe(0);
    expect(ut).toContain(
      "sjalvforsorjande: sysselsättning vid avslut saknas i 10 av 13 (Arbetsförmedlingen)",
    );
  });
  it("ett nyckeltal vars fakta ingen källa har sägs för sig", async () => {
    const argument = ["underlag", exempel("krokom"), "--period", "2019-10..2024-09", "--json"];
    const { saknade } = JSON.parse((await star(argument)).ut);
    expect(saknade).toContainEqual({ nyckeltal: "utfall", fakta: ["UtfallBokfort"] });
    expect(saknade).toContainEqual({ nyckeltal: "anstallningar", fakta: ["AnstallningPaborjad"] });
    expect(saknade).not.toContainEqual(expect.objectContaining({ nyckeltal: "rekvirerat" }));
  });
});
