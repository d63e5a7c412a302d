import { describe, expect, it } from "vitest";
import { Aktor } from "../part/index.ts";
import { kommun } from "../testing/arendeprov.ts";
import {
  aktorenArPart,
  exempelforbundet,
  jamtland2025,
  jamtlandTidigare,
  kategorinFinns,
  kommunenArPart,
  type Overenskommelse,
  type Part,
} from "./index.ts";

const med = (...parter: ReadonlyArray<Part>): Overenskommelse => ({ ...jamtland2025, parter });
const region: Part = { id: "region", namn: "Regionen", slag: "region" };
const berg: Part = { id: "berg", namn: "Berg", slag: "kommun", kommun: kommun("2326") };

describe("kommunen är part", () => {
  it("i Jämtland just länets åtta", () => {
    const { parter } = jamtland2025;
    if (parter === "okand") throw new Error("okända parter");
    const koder = parter.flatMap((part) => (part.kommun === undefined ? [] : [part.kommun]));
    expect([...koder].sort()).toEqual([
      "2303",
      "2305",
      "2309",
      "2313",
      "2321",
      "2326",
      "2361",
      "2380",
    ]);
    expect(koder.every((kod) => kommunenArPart(jamtland2025, kod))).toBe(true);
    expect(kommunenArPart(jamtland2025, kommun("2281"))).toBe(false);
  });
  it("också när ingen vet vilka parterna är, eller en kommun saknar kod", () => {
    expect(kommunenArPart(jamtlandTidigare, kommun("2281"))).toBe(true);
    expect(kommunenArPart(exempelforbundet, kommun("2281"))).toBe(true);
  });
  it("en region utan kod säger inget om kommuner", () => {
    expect(kommunenArPart(med(region), kommun("2326"))).toBe(false);
    expect(kommunenArPart(med(region, berg), kommun("2326"))).toBe(true);
    expect(kommunenArPart(med(region, berg), kommun("2380"))).toBe(false);
    expect(kommunenArPart(med(), kommun("2326"))).toBe(false);
  });
});

describe("aktören hör till en part", () => {
  const som = (o: Overenskommelse) => Aktor.literals.filter((aktor) => aktorenArPart(o, aktor));
  it("alla i Jämtland, och när ingen vet vilka parterna är", () => {
    expect(som(jamtland2025)).toEqual(Aktor.literals);
    expect(som(jamtlandTidigare)).toEqual(Aktor.literals);
  });
  it("annars de vars slag av part finns; individen själv och annan alltid", () => {
    expect(som(med(berg))).toEqual(["ifo", "ame", "vuxenutbildning", "egen", "annan"]);
    expect(som(med(region))).toEqual(["primarvard", "psykiatri", "egen", "annan"]);
    expect(som(med({ id: "af", namn: "AF", slag: "arbetsformedlingen" }))).toEqual([
      "arbetsformedlingen",
      "egen",
      "annan",
    ]);
    expect(som(med({ id: "fk", namn: "FK", slag: "forsakringskassan" }))).toEqual([
      "forsakringskassan",
      "egen",
      "annan",
    ]);
    expect(som(med())).toEqual(["egen", "annan"]);
  });
});

describe("kategorin finns", () => {
  it("bara de som överenskommelsen räknar upp, eller vilken som helst när den tiger", () => {
    expect(kategorinFinns(jamtland2025, "social")).toBe(true);
    expect(kategorinFinns(jamtland2025, "studieinriktad")).toBe(false);
    expect(kategorinFinns(jamtlandTidigare, "studieinriktad")).toBe(true);
    expect(kategorinFinns({ ...jamtland2025, insatskategorier: "okand" }, "vad_som_helst")).toBe(
      true,
    );
    expect(kategorinFinns({ ...jamtland2025, insatskategorier: [] }, "social")).toBe(false);
  });
});
