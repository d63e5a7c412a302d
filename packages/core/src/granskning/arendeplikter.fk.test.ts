import { describe, expect, it } from "vitest";
import { aktFor, type Faktum, fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { type Aktor, arKommunkod, type Kommunkod } from "../part/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { plikter } from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const berg = kommun("2326");
const are = kommun("2321");
const vem = { arende: arende(1), individ: individ(1) };

/** Pliktens dagar, fullgörande och läge den dagen; var rad `uppkom förfaller fullgjord läge`. */
const den = (
  regel: string,
  dag: string,
  fakta: ReadonlyArray<Faktum>,
  overenskommelse: Overenskommelse = jamtland2025,
  teamKommun: Kommunkod | "okand" = berg,
) =>
  plikter(aktFor(fold(fakta), arende(1)), sakerDag(dag), {
    overenskommelser: [overenskommelse],
    teamKommun,
    kanda: "alla",
  })
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);

const fkSamtycke = (
  dag: string,
  samtyckesslag: "fk_eget" | "star" | "sip" = "fk_eget",
): Faktum => ({
  ...huvud(dag, `samtycke-${dag}-${samtyckesslag}`),
  _tag: "SamtyckeInhamtat",
  ...vem,
  samtyckesslag,
  omfattar: ["forsakringskassan", "ifo"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
});
const aktualiserat = (dag: string, ...aktorer: ReadonlyArray<Aktor>): Faktum => ({
  ...huvud(dag, `aktualiserat-${dag}`),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer,
});
describe("FK-2: Försäkringskassan aktualiserar där teamet är ingången", () => {
  const ingang: Overenskommelse = { ...jamtland2025, fkIngang: [berg] };
  const fk = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den("FK-2", dag, [fkSamtycke("2025-03-10"), ...mer], ingang);

  it("väntar till och med sista dagen i nästa månad, sedan försummad", () => {
    expect(fk("2025-03-09")).toEqual([]);
    expect(fk("2025-03-10")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(fk("2025-04-29")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(fk("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(fk("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
  });
  it("fullgjord på sista dagen, sen dagen efter, och före dess väntar den", () => {
    const iTid = aktualiserat("2025-04-30", "ifo", "forsakringskassan");
    const sent = aktualiserat("2025-05-01", "forsakringskassan");
    expect(fk("2025-05-01", iTid)).toEqual(["2025-03-10 2025-04-30 2025-04-30 fullgjord"]);
    expect(fk("2025-04-29", iTid)).toEqual(["2025-03-10 2025-04-30 2025-04-30 vantar"]);
    expect(fk("2025-05-01", sent)).toEqual(["2025-03-10 2025-04-30 2025-05-01 sen"]);
  });
  it("att någon annan aktualiserat räcker inte", () => {
    expect(fk("2025-05-01", aktualiserat("2025-03-11", "ifo"))).toEqual([
      "2025-03-10 2025-04-30 nej forsummad",
    ]);
  });
  it("bara Försäkringskassans eget samtycke ger plikten", () => {
    for (const slag of ["star", "sip"] as const) {
      expect(den("FK-2", "2025-06-01", [fkSamtycke("2025-03-10", slag)], ingang)).toEqual([]);
    }
  });
  it("gäller bara kommunerna som överenskommelsen räknar upp", () => {
    const fakta = [fkSamtycke("2025-03-10")];
    expect(den("FK-2", "2025-06-01", fakta, ingang, are)).toEqual([]);
    expect(den("FK-2", "2025-06-01", fakta, { ...ingang, fkIngang: [] })).toEqual([]);
  });
  it("kan inte bedömas när ingen vet vilka kommuner det är, eller vilken teamets är", () => {
    const utan = ["2025-03-10 2025-04-30 okant kan_ej_bedomas"];
    const fakta = [fkSamtycke("2025-03-10")];
    expect(den("FK-2", "2025-06-01", fakta, jamtland2025)).toEqual(utan);
    expect(den("FK-2", "2025-06-01", fakta, ingang, "okand")).toEqual(utan);
  });
  it("okänt om den gäller: fullgjord i tid räknas, men sent är inget brott", () => {
    const med = (dag: string) =>
      den("FK-2", "2025-09-01", [fkSamtycke("2025-03-10"), aktualiserat(dag, "forsakringskassan")]);
    expect(med("2025-04-30")).toEqual(["2025-03-10 2025-04-30 2025-04-30 fullgjord"]);
    expect(med("2025-05-01")).toEqual(["2025-03-10 2025-04-30 okant kan_ej_bedomas"]);
  });
});
