/**
 * Profilerna om coacher, anställningar, aktiviteter och pengar.
 */
import { expect, it } from "vitest";
import { fixtur, provlas } from "./fixturprov.ts";
import { profiler } from "./index.ts";

const las = (id: string) => {
  const profil = profiler.get(id);
  if (profil === undefined) throw new Error(`profilen ${id} saknas`);
  return provlas(fixtur(id), profil);
};

const f1 = { arende: "F001", individ: "P1" };
const f2 = { arende: "F002", individ: "P2" };

it("star-coachstod: coachen är en kod; ett namn stoppas och följer inte med", () => {
  const { bara, karantan, fakta } = las("star-coachstod");
  expect(bara).toEqual([
    { _tag: "CoachUtsedd", galler: "2024-02-01", ...f1, coach: "coach-1", tjanstgoringsgrad: 0.75 },
    { _tag: "CoachAvslutad", galler: "2024-06-30", ...f1, coach: "coach-1" },
    { _tag: "CoachUtsedd", galler: "2024-07-01", ...f1, coach: "coach-2" },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD coach"]);
  expect(JSON.stringify([fakta, karantan])).not.toContain("Anna");
});

it("star-anstallningar: förlängd och avslutad; okänd sektor är okänd, inte privat", () => {
  const { bara, karantan } = las("star-anstallningar");
  const forsta = { ...f1, anstallning: "anstallning-1" };
  expect(bara).toEqual([
    {
      _tag: "AnstallningPaborjad",
      galler: "2024-03-01",
      ...forsta,
      sektor: "offentlig",
      stod: "introduktionsjobb",
      omfattning: 0.5,
    },
    { _tag: "AnstallningForlangd", galler: "2024-06-01", ...forsta },
    { _tag: "AnstallningAvslutad", galler: "2024-09-30", ...forsta },
    {
      _tag: "AnstallningPaborjad",
      galler: "2024-10-01",
      ...f1,
      anstallning: "anstallning-2",
      sektor: "privat",
      stod: "inget",
      omfattning: 1,
    },
    {
      _tag: "AnstallningPaborjad",
      galler: "2024-05-01",
      arende: "F003",
      individ: "P3",
      anstallning: "anstallning-1",
      sektor: "okand",
      stod: "okant",
    },
  ]);
  expect(karantan).toEqual(["4 FEL_ORDNING slut"]);
});

it("star-aktivitetsdeltagande: ett slut utan hur det gick är ingen uppgift", () => {
  const { bara, karantan } = las("star-aktivitetsdeltagande");
  const vad = { aktivitet: "aktivitet-1" };
  expect(bara).toEqual([
    { _tag: "AktivitetsdeltagandePaborjat", galler: "2024-02-01", ...f1, ...vad },
    { _tag: "AktivitetsdeltagandeAvslutat", galler: "2024-03-01", ...f1, ...vad, hur: "fullfoljt" },
    { _tag: "AktivitetsdeltagandePaborjat", galler: "2024-02-01", ...f2, ...vad },
  ]);
  expect(karantan).toEqual(["4 KRAVER_UPPGIFT slut"]);
});

it("star-aktivitetstillfallen: utan antal är antalet okänt, inte noll", () => {
  const { bara, karantan } = las("star-aktivitetstillfallen");
  const hallet = { _tag: "AktivitetstillfalleHallet", aktivitet: "aktivitet-1" };
  expect(bara).toEqual([
    { ...hallet, galler: "2024-02-01", deltog: 12 },
    { ...hallet, galler: "2024-02-08" },
  ]);
  expect(karantan).toEqual(["4 FEL_FORM datum"]);
});

it("star-beviljade-medel: i öre, hela insatsen när ingen ström nämns; 12.000 är tvetydigt", () => {
  const { bara, karantan } = las("star-beviljade-medel");
  expect(bara).toEqual([
    {
      _tag: "MedelBeviljade",
      galler: "2024-01-01",
      strom: "hela",
      period: { fran: "2024-01-01", till: "2024-12-31" },
      belopp: 120_000_000,
      slag: "beviljat",
    },
    {
      _tag: "MedelBeviljade",
      galler: "2024-07-01",
      strom: "ips-coach",
      period: { fran: "2024-07-01", till: "2024-12-31" },
      belopp: 15_000_050,
      slag: "tillagg",
    },
  ]);
  expect(karantan).toEqual(["4 FEL_FORM belopp"]);
});

it("star-prognos: två prognoser för samma kostnadsslag, var och en sin dag", () => {
  const { bara, karantan } = las("star-prognos");
  const vad = { _tag: "PrognosLamnad", ar: 2024, kostnadsslag: "personalkostnader" };
  expect(bara).toEqual([
    { ...vad, galler: "2024-05-15", belopp: 80_000_000 },
    { ...vad, galler: "2024-09-15", belopp: 78_050_025 },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD kostnadsslag"]);
});

it("star-tillforda-matt: måttets kod bär enheten; ett okänt mått stoppas", () => {
  const { bara, karantan } = las("star-tillforda-matt");
  const vad = {
    _tag: "MattTillfort",
    galler: "2024-12-31",
    period: { fran: "2023-01-01", till: "2023-12-31" },
    hanvisning: "Kommunens bokslut 2023",
  };
  expect(bara).toEqual([
    { ...vad, matt: "forsorjningsstod-utbetalt-kronor", varde: 1_234_567.5 },
    { ...vad, matt: "forsorjningsstod-hushall", varde: 84 },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD matt"]);
});
