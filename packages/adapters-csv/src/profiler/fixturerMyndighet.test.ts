/**
 * Profilerna för det som myndigheternas egna system lämnar.
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

it("finsam-uppfoljning-antal: ett mått per ifylld ruta, belopp i öre", () => {
  const { bara, karantan } = las("finsam-uppfoljning-antal");
  const matt = (insats: string, kod: string, varde: number) => ({
    _tag: "MattTillfort",
    galler: "2024-12-31",
    matt: kod,
    period: { fran: "2023-01-01", till: "2023-12-31" },
    varde,
    hanvisning: `Uppföljning Finsam: ${insats}`,
  });
  expect(bara).toEqual([
    matt("STAR Berg", "finsam-deltagare-kvinnor", 12),
    matt("STAR Berg", "finsam-deltagare-man", 9),
    matt("STAR Berg", "finsam-budget-ore", 50_000_000),
    matt("STAR Berg", "finsam-utfall-ore", 48_025_050),
    matt("Konferens", "finsam-deltagare-totalt", 140),
  ]);
  expect(karantan).toEqual(["4 VARDE_SAKNAS period"]);
});

it("sus-deltagarrapport-historik: mått före och efter; en avslutningsanledning gissas inte", () => {
  const { bara, karantan } = las("sus-deltagarrapport-historik");
  const matt = (kod: string, varde: number) => ({
    _tag: "MattTillfort",
    galler: "2024-12-31",
    matt: kod,
    period: { fran: "2019-01-01", till: "2019-12-31" },
    varde,
    hanvisning: "SUS: Steg till arbete",
  });
  expect(bara).toEqual([
    matt("sus-forsorjning-forsorjningsstod-alla-fore", 40),
    matt("sus-forsorjning-forsorjningsstod-alla-efter", 21),
    matt("sus-sysselsattning-forvarvsarbete-kvinna-fore", 2),
    matt("sus-sysselsattning-forvarvsarbete-kvinna-efter", 11),
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD varde"]);
});

it("lifecare-ifo-beslut: beslutet som gällde mätdagen; avslag, beslut utan ärende och beslut som löpt ut stoppas", () => {
  const { bara, karantan, varningar } = las("lifecare-ifo-beslut");
  const vad = {
    _tag: "ForsorjningUppgiven",
    matpunkt: "aktualisering",
    forsorjning: [{ kod: "forsorjningsstod" }],
  };
  expect(bara).toEqual([
    { ...vad, galler: "2024-01-10", ...f1 },
    { ...vad, galler: "2024-02-05", ...f2 },
  ]);
  expect(karantan).toEqual([
    "4 OKAND_KOD forsorjning",
    "5 VARDE_SAKNAS arende",
    "6 FEL_ORDNING till",
  ]);
  expect(varningar).toContain("3 KOD_ANNARS hinder");
});

it("lifecare-ifo-insats: största dagen är pågående; utan ärende eller start stoppas raden", () => {
  const { bara, karantan } = las("lifecare-ifo-insats");
  const skuld = { arende: "F001", benamning: "Budget- och skuldrådgivning" };
  const traning = { arende: "F002", benamning: "Arbetsträning" };
  expect(bara).toEqual([
    { _tag: "InsatsPaborjad", galler: "2024-01-15", ...skuld, kategori: "social", aktor: "ifo" },
    {
      _tag: "InsatsPaborjad",
      galler: "2024-02-01",
      ...traning,
      kategori: "arbetsinriktad",
      aktor: "ifo",
    },
    { _tag: "InsatsAvslutad", galler: "2024-04-30", ...traning, paborjad: "2024-02-01" },
  ]);
  expect(karantan).toEqual(["4 VARDE_SAKNAS arende", "5 VARDE_SAKNAS start"]);
});

it("af-status-manuell: koden får sitt publika namn; en okänd kod stoppas tills förbundet lagt till den", () => {
  const { bara, karantan } = las("af-status-manuell");
  const mer = { kategori: "arbetsinriktad", aktor: "arbetsformedlingen" };
  const job = { arende: "F001", benamning: "Jobb- och utvecklingsgarantin" };
  expect(bara).toEqual([
    { _tag: "InsatsPaborjad", galler: "2024-02-01", ...job, ...mer },
    { _tag: "InsatsAvslutad", galler: "2024-07-31", ...job, paborjad: "2024-02-01" },
    {
      _tag: "InsatsPaborjad",
      galler: "2024-03-01",
      arende: "F002",
      benamning: "Arbetspraktik",
      ...mer,
    },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD program"]);
});

it("fk-ersattning-manuell: omfattningen ur egen kolumn; SA är tvetydig, och en förmån som upphört gäller inte mätdagen", () => {
  const { bara, karantan } = las("fk-ersattning-manuell");
  expect(bara).toEqual([
    {
      _tag: "ForsorjningUppgiven",
      galler: "2024-01-10",
      ...f1,
      matpunkt: "aktualisering",
      forsorjning: [{ kod: "sjukpenning", omfattning: 0.5 }],
    },
    {
      _tag: "ForsorjningUppgiven",
      galler: "2024-09-30",
      ...f2,
      matpunkt: "avslut",
      forsorjning: [{ kod: "sjukersattning", omfattning: 0.25 }, { kod: "foraldrapenning" }],
    },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD forsorjning", "5 FEL_ORDNING till"]);
});

it("link-logg: bara kallelsen till SIP blir ett faktum", () => {
  const { bara, karantan, rader } = las("link-logg");
  expect(bara).toEqual([
    {
      _tag: "PlaneringsmoteBokat",
      galler: "2024-02-01",
      ...f1,
      form: "sip",
      motesdag: "2024-02-20",
    },
  ]);
  expect([rader.importerad, karantan]).toEqual([2, ["4 OKAND_KOD meddelandetyp"]]);
});
