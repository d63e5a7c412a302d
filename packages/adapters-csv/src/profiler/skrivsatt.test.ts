/**
 * Skrivsätt som kalkylprogram och databaser har: sant och falskt, true och false, och procent med decimaler.
 */
import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { provlas } from "./fixturprov.ts";
import { profiler } from "./index.ts";

const las = (id: string, ...rader: ReadonlyArray<string>) => {
  const profil = profiler.get(id);
  if (profil === undefined) throw new Error(`profilen ${id} saknas`);
  return provlas(Buffer.from(`${rader.join("\n")}\n`), profil);
};
const VEM = "F001;19830310-9980";

describe("ja och nej", () => {
  it.each([
    ["SANT", true],
    ["true", true],
    ["J", true],
    ["Falskt", false],
    ["FALSE", false],
    ["0", false],
  ])("%s", (skrivet, ja) => {
    const arbetsformaga = las(
      "star-arbetsformaga",
      "Ärendenr;Personnummer;Datum;Timmar per vecka;Stadigvarande",
      `${VEM};2024-01-10;20;${skrivet}`,
    );
    expect([arbetsformaga.karantan, arbetsformaga.bara[0]?.["varaktig"] ?? false]).toEqual([
      [],
      ja,
    ]);
    const mote = las("star-moten", "Datum;IFO;AF", `2024-01-10;${skrivet};x`);
    expect(mote.bara[0]?.["narvarande"]).toEqual(
      ja ? ["ifo", "arbetsformedlingen"] : ["arbetsformedlingen"],
    );
    const samtycke = las(
      "star-samtycken",
      "Ärendenr;Personnummer;Samtyckesdatum;Slag;Omfattar;Uppgifter;Ändamål;Sätt;Egna ord;Gäller till;Återkallat",
      `${VEM};2024-01-09;STAR;IFO;;;;${skrivet};;`,
    );
    expect([samtycke.karantan, samtycke.bara.length > 0]).toEqual([[], true]);
  });

  it("skyddade uppgifter", () => {
    const rubrik =
      "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak;Sekretessmarkering";
    const skyddad = (skrivet: string) =>
      las("star-arendelista", rubrik, `${VEM};K;samplanering;2024-01-10;IFO;;;;;${skrivet}`)
        .bara[0]?.["skyddad"];
    expect(["SANT", "falskt"].map(skyddad)).toEqual([true, false]);
  });
});

describe("procent", () => {
  it.each([
    ["12,5", 0.125],
    ["75 %", 0.75],
    ["100", 1],
  ])("%s", (skrivet, andel) => {
    const coach = las(
      "star-coachstod",
      "Ärendenr;Personnummer;Coach;Start;Slut;Tjänstgöringsgrad (%)",
      `${VEM};coach-1;2024-02-01;;${skrivet}`,
    );
    expect(coach.bara[0]).toMatchObject({ tjanstgoringsgrad: andel });
    const anstallning = las(
      "star-anstallningar",
      "Ärendenr;Personnummer;Anställning;Start;Slut;Omfattning (%)",
      `${VEM};1;2024-03-01;;${skrivet}`,
    );
    expect(anstallning.bara[0]).toMatchObject({ omfattning: andel });
    const fk = las(
      "fk-ersattning-manuell",
      "Ärendenr;Personnummer;Mätpunkt;Mätdag;Förmån;Omfattning;Från;Till",
      `${VEM};vid aktualisering;2024-01-10;SJP;${skrivet};2023-06-01;`,
    );
    expect(fk.bara[0]).toMatchObject({ forsorjning: [{ omfattning: andel }] });
  });

  it("noll är ingen omfattning", () => {
    const svar = las(
      "star-anstallningar",
      "Ärendenr;Personnummer;Anställning;Start;Slut;Omfattning (%)",
      `${VEM};1;2024-03-01;;0`,
    );
    expect(svar.karantan).toEqual(["2 UTANFOR_SPANN omfattning"]);
  });
});
