import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, star } from "./testkor.ts";

/** Publicerade procent: negativt/varken/positivt (klart positivt), samtliga, kvinnor, män. Källa: domain-facts 2.6. */
const PUBLICERAT: Readonly<Record<string, ReadonlyArray<string>>> = {
  "1 deltagare_pagaende": ["42 0/5/95/90", "19 0/11/89/84", "23 0/0/100/96"],
  "1 deltagare_avslut": ["48 0/4/96/88", "28 0/7/93/89", "20 0/0/100/85"],
  "2 deltagare_pagaende": ["42 0/7/93/90", "19 0/16/84/79", "23 0/0/100/100"],
  "2 deltagare_avslut": ["48 0/0/100/100", "28 0/0/100/100", "20 0/0/100/100"],
  "3 deltagare_pagaende": ["42 2/2/95/93", "19 5/5/89/84", "23 0/0/100/100"],
  "3 deltagare_avslut": ["48 0/2/98/92", "28 0/4/96/96", "20 0/0/100/85"],
};

const SIFFROR = ["negativt", "varken", "positivt", "klartPositivt"];

type Rad = Readonly<Record<string, unknown>>;

describe("star nns", () => {
  it("indikator 1–3 blir de publicerade, i varje grupp och för varje kön", async () => {
    const { kod, ut, fel } = await star(["nns", exempel("nns"), "--json"]);
    expect(kod, fel).toBe(0);
    const rader: ReadonlyArray<Rad> = JSON.parse(ut);
    const funna = Map.groupBy(
      rader.filter(({ status }) => status === "visad"),
      ({ fraga, respondentgrupp }) => `${fraga} ${respondentgrupp}`,
    );
    const siffror = [...funna].map(([fraga, grupp]) => [
      fraga,
      grupp.map((r) => `${r["svarande"]} ${SIFFROR.map((namn) => r[namn]).join("/")}`),
    ]);
    expect(Object.fromEntries(siffror)).toEqual(PUBLICERAT);
    expect(rader.filter(({ status }) => status === "ej_i_bruk")).toEqual([
      { status: "ej_i_bruk", indikator: 11, fraga: "11" },
    ]);
  });

  it("en omskriven fråga stoppar filen, utan att frågan upprepas", async () => {
    const fil = readFileSync(join(exempel("nns"), "deltagare-pagaende.csv"), "utf8");
    const katalog = katalogMed({
      "deltagare-pagaende.csv": fil.replace("Får stödet ta den tid du behöver?", "Hinner ni?"),
      "deltagare-avslut.csv": readFileSync(join(exempel("nns"), "deltagare-avslut.csv")),
      "star.json": readFileSync(join(exempel("nns"), "star.json")),
    });
    const { kod, ut, fel } = await star(["nns", katalog, "--json"]);
    expect([kod, ut]).toEqual([1, ""]);
    expect(fel).toContain("kolumn 6 (F)");
    expect(fel).not.toContain("Hinner");
  });

  it("varje rad i filen är ett svar, också den som är lik en annan", async () => {
    const { ut } = await star(["importera", exempel("nns"), "--json", "--prova"]);
    const filer: ReadonlyArray<{ readonly rader: Rad }> = JSON.parse(ut);
    expect(filer.map(({ rader }) => [rader["importerad"], rader["dubblett"]])).toEqual([
      [42, 0],
      [48, 0],
    ]);
  });

  it("med period jämförs året innan; en felskriven period är fel användning", async () => {
    const { ut } = await star(["nns", exempel("nns"), "--period", "2022-11..2023-10", "--json"]);
    expect(JSON.parse(ut)[0]).toMatchObject({ fraga: "1", n: 42 });
    expect((await star(["nns", exempel("nns"), "--period", "i fjol"])).kod).toBe(2);
    const tom = await star(["nns", exempel("nns"), "--period", "2019"]);
    expect([tom.kod, tom.ut]).toEqual([0, ""]);
    expect(tom.fel).toContain("inga enkätsvar");
  });

  it("i text: alla, könen och det som inte visas", async () => {
    const { ut } = await star(["nns", exempel("nns")]);
    expect(ut).toContain(
      "1  deltagare, pågående, alla: svarande 42/42 · negativt 0 % · varken eller 5 % · positivt 95 % (90 %)",
    );
    expect(ut).toContain("11  registerstudie, ej i bruk");
  });
});
