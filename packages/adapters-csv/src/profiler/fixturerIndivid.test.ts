/**
 * Profilerna om individen: varje rätt rad blir just de fakta den säger, varje felaktig går till karantän med sitt skäl.
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

it("star-planeringsmoten: hållet, bokat, möte med individen; en form som inte finns och en rad utan ärende stoppas", () => {
  const { bara, karantan, varningar } = las("star-planeringsmoten");
  const sip = { ...f1, form: "sip", skaDelta: ["ifo", "primarvard"] };
  const flerpart = { ...f2, form: "flerpartsmote", skaDelta: ["arbetsformedlingen", "ame"] };
  expect(bara).toEqual([
    { _tag: "PlaneringsmoteBokat", galler: "2024-02-10", ...sip, motesdag: "2024-03-01" },
    {
      _tag: "PlaneringsmoteHallet",
      galler: "2024-03-01",
      ...sip,
      roller: { kallar: "ifo", leder: "primarvard", dokumenterar: "ingen" },
    },
    {
      _tag: "IndividmoteHallet",
      galler: "2024-02-20",
      ...f1,
      slag: "formote",
      deltog: ["ifo", "egen"],
    },
    { _tag: "PlaneringsmoteBokat", galler: "2024-12-01", ...flerpart, motesdag: "2025-02-01" },
  ]);
  expect(karantan).toEqual(["5 OKAND_KOD motesform", "6 VARDE_SAKNAS arende"]);
  expect(varningar).toEqual([]);
});

it("star-forsorjning: två mätpunkter och sysselsättning; en okänd mätpunkt stoppas", () => {
  const { bara, karantan } = las("star-forsorjning");
  const fore = { galler: "2024-01-10", ...f1, matpunkt: "inskrivning" };
  const efter = { galler: "2024-09-30", ...f1, matpunkt: "avslut" };
  expect(bara).toEqual([
    { _tag: "ForsorjningUppgiven", ...fore, forsorjning: [{ kod: "forsorjningsstod" }] },
    { _tag: "SysselsattningUppgiven", ...fore, sysselsattning: [{ kod: "arbetssokande" }] },
    {
      _tag: "ForsorjningUppgiven",
      ...efter,
      forsorjning: [{ kod: "lon" }, { kod: "sjukersattning", omfattning: 0.5 }],
    },
    {
      _tag: "SysselsattningUppgiven",
      ...efter,
      sysselsattning: [{ kod: "arbete", omfattning: 0.5 }],
    },
    {
      _tag: "ForsorjningUppgiven",
      galler: "2024-02-05",
      ...f2,
      matpunkt: "aktualisering",
      forsorjning: [{ kod: "sjukpenning" }],
    },
  ]);
  expect(karantan).toEqual(["5 OKAND_KOD matpunkt"]);
});

it("star-efter-avslut: det som inte uppges saknas; noll månader är ingen tid", () => {
  const { bara, karantan } = las("star-efter-avslut");
  const lage = { _tag: "LageEfterAvslut", galler: "2024-12-20" };
  expect(bara).toEqual([
    {
      ...lage,
      ...f1,
      manader: 3,
      forsorjning: [{ kod: "lon" }],
      sysselsattning: [{ kod: "arbete" }],
    },
    { ...lage, ...f2, manader: 6 },
  ]);
  expect(karantan).toEqual(["4 UTANFOR_SPANN manader"]);
});

it("star-stegforflyttning: ett faktum per bedömd dimension; steg noll finns inte på Bräckes stege", () => {
  const { bara, karantan } = las("star-stegforflyttning");
  const steg = (galler: string, dimension: string, nummer: number) => ({
    _tag: "StegBedomt",
    galler,
    ...f1,
    stege: "stege-bracke",
    dimension,
    steg: nummer,
  });
  expect(bara).toEqual([
    steg("2024-01-10", "arbetsformaga", 1),
    steg("2024-01-10", "sysselsattning", 2),
    steg("2024-01-10", "forsorjning", 2),
    steg("2024-01-10", "funktionsnedsattning", 3),
    steg("2024-09-30", "arbetsformaga", 4),
    steg("2024-09-30", "sysselsattning", 5),
    steg("2024-09-30", "funktionsnedsattning", 3),
  ]);
  expect(karantan).toEqual(["4 UTANFOR_SPANN arbetsformaga"]);
});

it("star-arbetsformaga: nej är inte stadigvarande; en vecka har inte tvåhundra timmar", () => {
  const { bara, karantan } = las("star-arbetsformaga");
  const bedomd = { _tag: "ArbetsformagaBedomd", ...f1 };
  expect(bara).toEqual([
    { ...bedomd, galler: "2024-01-10", timmarPerVecka: 5, varaktig: false },
    { ...bedomd, galler: "2024-09-30", timmarPerVecka: 20, varaktig: true },
  ]);
  expect(karantan).toEqual(["4 UTANFOR_SPANN timmar"]);
});

it("star-screening: av FREDA bara status, aldrig svaren; AUDIT 9 kan inte vara ett", () => {
  const { bara, fakta, karantan } = las("star-screening");
  const gjord = (galler: string, vem: object, instrument: string, status: string) => ({
    _tag: "ScreeningGjord",
    galler,
    ...vem,
    instrument,
    status,
  });
  const poang = [1, 0, 2, 0, 0, 0, 0, 0, 2, 0];
  expect(bara).toEqual([
    gjord("2024-01-15", f1, "freda-kortfragor", "positiv"),
    gjord("2024-01-15", f1, "dudit", "avbojde"),
    {
      _tag: "InstrumentBesvarat",
      galler: "2024-01-15",
      ...f1,
      instrument: "audit",
      version: 1,
      av: "deltagare",
      svar: Object.fromEntries(poang.map((tal, i) => [String(i + 1), tal])),
    },
    gjord("2024-02-10", f2, "freda-kortfragor", "ej_fragad"),
    gjord("2024-02-10", f2, "audit", "negativ"),
  ]);
  expect(JSON.stringify(fakta)).not.toMatch(/freda[^"]*","version/u);
  expect(karantan).toEqual(["4 OKAND_KOD audit_9", "4 OKAND_KOD audit_10"]);
});

it("star-samtycken: 9999-12-31 är tills vidare; det som listan inte säger är okänt", () => {
  const { bara, karantan } = las("star-samtycken");
  expect(bara).toEqual([
    {
      _tag: "SamtyckeInhamtat",
      galler: "2024-01-09",
      ...f1,
      samtyckesslag: "star",
      omfattar: ["ifo", "arbetsformedlingen", "forsakringskassan"],
      uppgiftsslag: ["forsorjning", "planering"],
      andamal: "samplanering",
      satt: "skriftligt",
      egnaOrd: "finns",
    },
    {
      _tag: "SamtyckeInhamtat",
      galler: "2024-02-01",
      ...f2,
      samtyckesslag: "star",
      omfattar: ["ifo", "primarvard"],
      uppgiftsslag: "okant",
      andamal: "okant",
      satt: "muntligt",
      egnaOrd: "okant",
      gallerTill: "2024-12-31",
    },
    { _tag: "SamtyckeAterkallat", galler: "2024-06-15", ...f2, samtyckesslag: "star" },
  ]);
  expect(karantan).toEqual(["4 OKAND_KOD omfattar", "5 FEL_ORDNING aterkallat"]);
});
