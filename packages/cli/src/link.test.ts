import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, star } from "./testkor.ts";

const fixtur = (namn: string): string =>
  fileURLToPath(new URL(`../../adapters-cosmic-link/fixtures/${namn}`, import.meta.url));
const prova = (...argument: ReadonlyArray<string>) => star(["link", "prova", ...argument]);
const LAGRUM = ["--lagrum", "osl-10-27"];
const UPPGIFTER = JSON.stringify({
  id: "utskrift-1",
  individ: { identitet: "19830310-9980" },
  plantyp: "SIP",
  upprattad: "2025-02-20",
  titel: "Hemlig titel",
});

describe("star link prova", () => {
  it.each([
    ["cos-bundle.json", "FHIR R4"],
    ["cos-bundle.ndjson", "FHIR R4"],
    ["getcareplans.xml", "RIV-TA"],
    ["star-link.json", "star-link-v1"],
    ["star-link.ndjson", "star-link-v1"],
    ["star-link.csv", "star-link-v1"],
  ])("%s: känns igen, förstås och föreslås, utan ett värde ur filen", async (namn, format) => {
    const { kod, ut, fel } = await prova(fixtur(namn), ...LAGRUM);
    expect([kod, fel]).toEqual([0, ""]);
    expect(ut).toContain(`Format: ${format}`);
    expect(ut).toMatch(/\d+ samordningsärenden/u);
    expect(ut).toContain("Inget har sparats");
    const { ut: json } = await prova(fixtur(namn), ...LAGRUM, "--json");
    for (const ord of ordI(readFileSync(fixtur(namn), "utf8"))) {
      expect(ut, "ett värde ur filen står i svaret").not.toContain(ord);
      expect(json, "ett värde ur filen står i svaret").not.toContain(ord);
    }
    const { rader } = JSON.parse(json);
    const { last, ...atgarder } = rader;
    expect(Object.values(atgarder).reduce((a: number, b) => a + Number(b), 0)).toBe(last);
  });

  it("ett utskrivet dokument med sina uppgifter", async () => {
    const katalog = katalogMed({ "uppgifter.json": UPPGIFTER });
    const uppgifter = ["--uppgifter", join(katalog, "uppgifter.json")];
    const { kod, ut } = await prova(fixtur("sip-utskriven.pdf"), ...LAGRUM, ...uppgifter);
    expect(kod).toBe(0);
    expect(ut).toContain("1 bilagor (sparas, läses inte)");
    expect(ut).not.toContain("Hemlig titel");
    const utan = await prova(fixtur("sip-utskriven.pdf"), ...LAGRUM);
    expect(utan.kod).toBe(1);
    expect(utan.fel).toContain("läs in den som dokument: --uppgifter");
  });

  it("med katalogen hittas ärendet, och samtycket prövas per individ", async () => {
    const katalog = exempel("sip-fran-link");
    const { kod, ut } = await prova(
      ...[join(katalog, "bundle.json"), "--katalog", katalog, "--samtycke", "--nu", "2025-06-02"],
    );
    expect(kod).toBe(0);
    expect(ut).toContain("karantän SAMTYCKE_SAKNAS, post 12, 13");
    expect(ut).toContain("PlanUpprattad, 2025-05-06, post 11, ärende S001");
    expect(ut).toContain("saknar benamning, kategori");
  });

  it("det nya om individen hör inte till något ärende, och ligger inte i inkorgen", async () => {
    const individ = (skydd: string) =>
      JSON.stringify({
        ...{ format: "star-link-v1", id: "s1", typ: "SIP", status: "pagaende" },
        individ: { identitet: "19830310-9980", skydd, kon: "kvinna" },
        ...{ aktorer: [], meddelanden: [], planer: [], otolkat: [] },
      });
    const katalog = katalogMed({ "s.json": individ("sekretessmarkering") });
    const { ut } = await prova(join(katalog, "s.json"), ...LAGRUM, "--nu", "2025-06-02");
    expect(ut).toContain("IndividRegistrerad, 2025-06-02, post 1. ");
    expect(ut).not.toContain("inkorgen (");
  });

  it("uppgifternas okända nycklar nämns aldrig", async () => {
    const nycklar = '{"Anna Namnsson 19830310-9980": 1, "individ": {"19830310-9980": 1}}';
    const katalog = katalogMed({ "u.json": nycklar });
    const svar = await prova(
      ...[fixtur("sip-utskriven.pdf"), ...LAGRUM, "--uppgifter", join(katalog, "u.json")],
    );
    expect(svar.kod).toBe(2);
    expect(svar.fel).toContain("individ: okänd nyckel");
    expect(svar.fel).not.toMatch(/Namnsson|9980/u);
  });

  it("på engelska", async () => {
    const { ut } = await prova(fixtur("star-link.json"), ...LAGRUM, "--lang", "en");
    expect(ut).toContain("Would be proposed");
    expect(ut).not.toContain("Skulle föreslås");
  });

  it.each([
    ["utan grund", [fixtur("star-link.json")], "Ange grunden"],
    ["två grunder", [fixtur("star-link.json"), ...LAGRUM, "--samtycke", "x"], "inte båda"],
    ["fel lagrum", [fixtur("star-link.json"), "--lagrum", "OSL 10:27"], "små bokstäver"],
    ["samtycke utan katalog", [fixtur("star-link.json"), "--samtycke"], "ange också --katalog"],
    ["filen finns inte", ["finns-inte.json", ...LAGRUM], "Filen finns inte"],
    ["ingen fil", [...LAGRUM], "Ange filen"],
  ])("%s: slutkod 2 och vad man gör", async (_, argument, mening) => {
    const { kod, ut, fel } = await prova(...argument);
    expect([kod, ut]).toEqual([2, ""]);
    expect(fel).toContain(mening);
  });

  it("annat än prova, och fel i uppgifterna, utan deras värden", async () => {
    expect((await star(["link", "hitta"])).fel).toContain("star link prova <fil>");
    const katalog = katalogMed({ "u.json": '{"id": "Märkvärd Namnsson", "plantyp": "Namnsson"}' });
    const svar = await prova(
      ...[fixtur("sip-utskriven.pdf"), ...LAGRUM, "--uppgifter", join(katalog, "u.json")],
    );
    expect(svar.kod).toBe(2);
    expect(svar.fel).toContain("plantyp");
    expect(svar.fel).not.toContain("Namnsson");
  });

  it("en fil som inte är något av formaten", async () => {
    const katalog = katalogMed({ "x.json": '{"a": 1}' });
    const { kod, fel } = await prova(join(katalog, "x.json"), ...LAGRUM);
    expect(kod).toBe(1);
    expect(fel).toContain("varken ett FHIR Bundle");
  });
});

/** Texter ur filen som är mer än en kod: ord med stor bokstav och minst sex tecken, och alla nummer på tolv siffror. */
function ordI(innehall: string): ReadonlySet<string> {
  const vanliga = /^(?:Format|Utan|Inget|Källan|Planen|Individens|Samordn|FHIR)/u;
  return new Set(
    [...innehall.matchAll(/\b[A-ZÅÄÖ][a-zåäö]{7,}\b|\b\d{12}\b|\b\d{8}-\d{4}\b/gu)]
      .map(([ord]) => ord)
      .filter((ord) => !vanliga.test(ord) && !FHIR_ORD.test(ord)),
  );
}

/** Namn i formaten själva, som får stå som element. */
const FHIR_ORD =
  /^(?:CarePlan|Questionnaire|Patient|Practitioner|Organization|Bundle|Document|Communication|Försäkringskassan|Arbetsförmedlingen)/u;
