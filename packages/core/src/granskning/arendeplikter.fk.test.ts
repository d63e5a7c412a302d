import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { berg, kommun, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { aktualiserat, den } from "../testing/pliktprov.ts";

const are = kommun("2321");

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
