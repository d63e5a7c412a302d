import { katalog, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { mattFor } from "./matt.ts";

const matt = mattFor(katalog);
const namn = (...id: ReadonlyArray<string>) => id.map((ett) => matt(ett).namn);

describe("måttet", () => {
  it("är detsamma för alla nyckeltal över samma urval: de räknar samma människor", () => {
    expect(
      namn("avslutade", "avslutsorsak", "forsorjning_start", "forsorjning_slut", "arendetid"),
    ).toEqual(Array(5).fill("avslutade"));
    expect(namn("sjalvforsorjande", "hallbart_avslut")).toEqual(["avslutade", "avslutade"]);
    expect(namn("processniva", "samtidiga_arenden", "kartlaggning")).toEqual(
      Array(3).fill("processniva"),
    );
  });

  it("är ett annat för andra urval, andra enheter och dagar", () => {
    expect(namn("aktualiseringar", "mottagna", "deltagare", "pagaende")).toEqual([
      "aktualiseringar",
      "mottagna",
      "deltagare",
      "pagaende",
    ]);
    expect(namn("sip", "sip_deltagare")).toEqual(["sip", "sip_deltagare"]);
    expect(namn("parallella_insatser")).toEqual(["parallella_insatser"]);
  });

  it("är ett annat för det som bara räknar dem som har ett värde", () => {
    expect(namn("sysselsattningsgrad", "anstallningsgrad")).toEqual([
      "sysselsattningsgrad",
      "anstallningsgrad",
    ]);
  });

  it("ett nyckeltal utan definition är sitt eget", () => {
    expect([matt("okänt").namn, matt("okänt").dimension("kon", { kon: "man" })]).toEqual([
      "okänt",
      "okänt:kon",
    ]);
  });
});

describe("dimensionen", () => {
  const dimension = (id: string, nyckel: string, nycklar = [nyckel]) =>
    matt(id).dimension(nyckel, Object.fromEntries(nycklar.map((en) => [en, "x"])));

  it("är kolumnen: försörjning vid aktualisering och vid avslut är två", () => {
    expect(dimension("forsorjning_start", "forsorjning")).toBe("forsorjning_start");
    expect(dimension("forsorjning_slut", "forsorjning")).toBe("forsorjning_slut");
    const bada = ["forsorjning_start", "forsorjning_slut"];
    expect(bada.map((en) => dimension("forsorjningsovergangar", en, bada))).toEqual(bada);
  });

  it("är densamma när planen lagt till en gruppering", () => {
    for (const id of ["aktualiseringar", "mottagna", "deltagare", "forsorjning_slut"])
      expect(dimension(id, "kon")).toBe("kon");
  });

  it("som två kolumner kan heta är nyckeltalets egen", () => {
    const bada = katalog.flatMap(
      (ett): ReadonlyArray<Nyckeltal> =>
        ett.id === "forsorjning_slut" ? [{ ...ett, dimensioner: ["forsorjning_start"] }] : [],
    );
    const tvetydig = mattFor(bada)("forsorjning_slut");
    expect(tvetydig.dimension("forsorjning", { forsorjning: "lon", kon: "man" })).toBe(
      "forsorjning_slut:forsorjning",
    );
  });
});
