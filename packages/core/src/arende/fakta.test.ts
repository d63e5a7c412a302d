/**
 * Ärendet vikt ur fakta: processens ordning, lösa uppgifter, rättelser och konflikter mellan källor.
 */
import { describe, expect, it } from "vitest";
import { arendekonflikter, fold, kandaArenden, losaArenden } from "../faktum/index.ts";
import { arende, huvud, individ, liv } from "../testing/fakta.ts";

const lageFor = (...livet: Parameters<typeof liv>) => fold(liv(...livet)).arenden.get(arende(1));

describe("ärendet ur fakta", () => {
  it("följer ett ärende från aktualisering till avslut", () => {
    const steg = { nummer: 1, aktualiserat: "2024-01-10" };
    expect(lageFor(steg)?._tag).toBe("AktualiseratArende");
    expect(lageFor({ ...steg, mottaget: "2024-02-01" })).toMatchObject({
      _tag: "MottagetArende",
      mottaget: "2024-02-01",
    });
    expect(
      lageFor({
        ...steg,
        mottaget: "2024-02-01",
        avslutat: "2024-06-01",
        ovrigt: { orsak: "studier" },
      }),
    ).toMatchObject({
      _tag: "AvslutatArende",
      mottaget: "2024-02-01",
      avslutat: "2024-06-01",
      orsak: "studier",
    });
  });

  it("ett ärende som avslutas utan att ha tagits emot är avskrivet, inte avslutat", () => {
    expect(lageFor({ nummer: 1, aktualiserat: "2024-01-10", avslutat: "2024-02-01" })?._tag).toBe(
      "AvskrivetArende",
    );
  });

  it("samma dag läses i processens ordning", () => {
    const samma = {
      nummer: 1,
      aktualiserat: "2024-01-10",
      mottaget: "2024-01-10",
      avslutat: "2024-01-10",
    };
    expect(fold([...liv(samma)].reverse()).arenden.get(arende(1))?._tag).toBe("AvslutatArende");
  });

  it("kölista, ej mottaget och konsultation är egna lägen", () => {
    const vem = { arende: arende(1), individ: individ(1) };
    const start = liv({ nummer: 1, aktualiserat: "2024-01-01" });
    const efter = (slag: "ArendeSattPaKolista" | "ArendeEjMottaget" | "ArendeBlevKonsultation") =>
      fold([...start, { ...huvud("2024-01-05", slag), _tag: slag, ...vem }]).arenden.get(arende(1))
        ?._tag;
    expect([
      efter("ArendeSattPaKolista"),
      efter("ArendeEjMottaget"),
      efter("ArendeBlevKonsultation"),
    ]).toEqual(["KoandeArende", "EjMottagetArende", "Konsultationsarende"]);
  });

  it("uppgifter om ett ärende som ingen aktualiserat syns som lösa", () => {
    const vem = { arende: arende(9), individ: individ(1) };
    const lage = fold([
      {
        ...huvud("2024-01-01", "a"),
        _tag: "ArendebarareUtsedd",
        ...vem,
        aktor: "ifo",
        dagKand: true,
      },
    ]);
    expect(losaArenden(lage)).toEqual([arende(9)]);
    expect(kandaArenden(lage)).toEqual([]);
  });
});

describe("individen ur flera källor", () => {
  const uppgift = (dag: string, mer: object) => ({
    ...huvud(dag, `${dag}${JSON.stringify(mer)}`),
    _tag: "IndividRegistrerad" as const,
    individ: individ(1),
    kon: "okant" as const,
    identitet: "personnummer" as const,
    skyddad: false,
    ...mer,
  });

  it("en tom uppgift tar aldrig bort en känd, och ett skydd består", () => {
    const fakta = [
      uppgift("2024-01-01", { kon: "kvinna", skyddad: true, fodelsear: 1980 }),
      uppgift("2024-05-01", {}),
    ];
    for (const ordning of [fakta, [...fakta].reverse()]) {
      expect(fold(ordning).individer.get(individ(1))).toMatchObject({
        kon: "kvinna",
        skyddad: true,
        fodelsear: 1980,
      });
    }
  });
});

describe("ärendenummer", () => {
  it("som bärs av två individer är en konflikt med båda platserna; samma individ är det inte", () => {
    const en = liv({ nummer: 1, individ: 1, aktualiserat: "2024-01-10" });
    const annan = liv({ nummer: 1, individ: 2, aktualiserat: "2024-02-10" }).map((faktum) => ({
      ...faktum,
      ...huvud(faktum.galler, `annan-${faktum._tag}`),
      kalla: { ...faktum.kalla, fil: "b.csv", rad: 7 },
    }));
    expect(arendekonflikter([...en, ...annan])).toMatchObject([
      { forsta: { fil: "test.csv" }, annan: { fil: "b.csv", rad: 7 } },
    ]);
    expect(arendekonflikter([...en, ...en])).toEqual([]);
  });
});

describe("rättelser", () => {
  it("ett ersatt faktum räknas inte", () => {
    const [registrerad, aktualiserat] = liv({ nummer: 1, aktualiserat: "2024-01-10" });
    if (registrerad === undefined || aktualiserat?._tag !== "ArendeAktualiserat")
      throw new Error("fel testdata");
    const rattat = { ...aktualiserat, ...huvud("2024-01-12", "rättat"), ersatter: aktualiserat.id };
    for (const ordning of [
      [aktualiserat, rattat],
      [rattat, aktualiserat],
    ]) {
      expect(fold([registrerad, ...ordning]).arenden.get(arende(1))).toMatchObject({
        aktualiserat: "2024-01-12",
      });
    }
  });
});
