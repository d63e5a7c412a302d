import { describe, expect, it } from "vitest";
import { tackning } from "./tackning.ts";

/**
 * Stycken per avsnitt, räknade för hand i överenskommelsen 2025: `rader` är varje rad med text under rubriken, punkter
 * inräknade. Rubriker räknas inte, inte heller en rad som bara inleder en lista. Undertecknarna räknas som en rad.
 * `delade`: så många rader till ger de rader som säger mer än en sak; vilka står efter.
 */
const STYCKEN: ReadonlyArray<readonly [avsnitt: string, rader: number, delade: number]> = [
  ["Parter som omfattas", 1, 0],
  ["Syfte", 1, 0],
  ["Övergripande mål och målgrupp", 4, 2], // delaktighet/former, målgrupp/komplement
  ["Utvecklingsarbete 2025", 5, 0],
  ["Gemensamma mål och delmål 2025", 13, 0], // fyra mål, nio delmål
  ["Parternas åtaganden", 1, 0],
  ["Parternas åtaganden: kommunerna", 10, 6], // deltar, STAR, styrgrupp, Länsam; utvecklingsarbete ger två
  ["Parternas åtaganden: regionen", 9, 6], // deltar, STAR, utvecklingsarbete; styrgrupp ger tre
  ["Parternas åtaganden: Arbetsförmedlingen", 5, 5], // var rad säger två saker
  ["Parternas åtaganden: Försäkringskassan", 7, 4], // bidrar, kontaktperson; styrgrupp ger två
  ["Avvikelsehantering", 2, 1], // styrgrupp/Länsam
  ["Uppföljning och analys", 5, 1], // tertial/jämförelse
  ["Gemensam plattform för information", 1, 0],
  ["Revidering", 1, 0],
  ["Underskrift", 2, 0],
  ["Bilaga 1: Identifiering och samtycke", 3, 1], // Försäkringskassans eget
  ["Bilaga 1: Aktualisering", 6, 1], // personuppgifter
  ["Bilaga 1: Möte med samverkansteam", 5, 6], // prioriteras och bärare ger två; månad, individen
  ["Bilaga 1: Planeringsmöten", 10, 3], // SIP ger två; flerpartsmöte
  ["Bilaga 1: Parallella insatser", 5, 0],
  ["Bilaga 1: Uppföljning av individärenden", 3, 1], // därefter
  ["Bilaga 1: Avslut", 7, 0], // inledningen räknas: den ställer ett villkor
  ["Bilaga 1: Förhållningssätt", 8, 0], // fotnoten räknas
  ["Bilaga 1: Förutsättningar för samverkan", 9, 0],
  ["Bilaga 2: Länsam", 6, 2], // styr/representerade/nivå
  ["Bilaga 2: Lokal styrgrupp", 8, 3], // chefer/mandat/adjungeras, tertial/årsrapport
  ["Bilaga 2: STAR", 13, 1], // förbereda/representera
  ["Bilaga 2: STAR-samordnare", 7, 0],
];

/** Avsnittet för reglerna som har en annan källa än överenskommelsen; det har inga stycken att räkna. */
const UTOVER = "Utöver överenskommelsen";

describe("täckningen", () => {
  it("varje avsnitt har så många rader som överenskommelsen har stycken, i dess ordning", () => {
    const funna = new Map<string, number>();
    for (const { avsnitt } of tackning) {
      if (avsnitt !== UTOVER) funna.set(avsnitt, (funna.get(avsnitt) ?? 0) + 1);
    }
    expect([...funna]).toEqual(
      STYCKEN.map(([avsnitt, rader, delade]) => [avsnitt, rader + delade]),
    );
  });

  it("numren är unika och löpande i varje del, och avsnitten hålls samman", () => {
    const perDel = new Map<string, Array<number>>();
    for (const { nr } of tackning) {
      const [del = "", nummer] = nr.split("-");
      perDel.set(del, [...(perDel.get(del) ?? []), Number(nummer)]);
    }
    expect([...perDel.keys()]).toEqual(["A", "B1", "B2", "X"]);
    for (const nummer of perDel.values()) expect(nummer).toEqual(nummer.map((_, i) => i + 1));
    expect(new Set(tackning.map(({ nr }) => nr)).size).toBe(tackning.length);
    const byten = tackning.filter(({ avsnitt }, i) => avsnitt !== tackning[i - 1]?.avsnitt);
    expect(byten.map(({ avsnitt }) => avsnitt)).toEqual([...STYCKEN.map(([a]) => a), UTOVER]);
  });

  it("bilagans stycken står i bilagans del", () => {
    for (const { nr, avsnitt } of tackning) {
      const bilaga = /^Bilaga (\d)/u.exec(avsnitt)?.[1];
      const del = bilaga === undefined ? (avsnitt === UTOVER ? "X" : "A") : `B${bilaga}`;
      expect(nr.split("-")[0]).toBe(del);
    }
  });

  it("ingen rad är tom, och ingen står två gånger i sitt avsnitt", () => {
    for (const { innehall, var: bars } of tackning) {
      expect(innehall.trim()).not.toBe("");
      expect(bars.trim()).not.toBe("");
    }
    const nycklar = tackning.map(({ avsnitt, innehall }) => `${avsnitt}|${innehall}`);
    expect(new Set(nycklar).size).toBe(nycklar.length);
  });
});
