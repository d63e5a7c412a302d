import type { Forslag } from "@star-finsam/core/adapter";
import { describe, expect, it } from "vitest";
import type { LinkVal } from "../LinkVal.ts";
import { type Linkaktor, type Samordningsarende, Skydd } from "../samordningsarende/index.ts";
import {
  exempelarende,
  exempelfakta,
  exempelval,
  last,
  medPlan,
} from "../testing/arendeexempel.ts";
import { nyForeslagare } from "./index.ts";

const kor = (samordning: Samordningsarende, val: Partial<LinkVal> = {}) =>
  nyForeslagare({ ...exempelval, ...val }, "star-link-v1")(last(samordning));
const slaget = (en: Forslag) =>
  en._tag === "Faktumforslag" ? en.faktum._tag : en._tag === "Utkast" ? en.slag : en._tag;
const koder = ({ brister }: ReturnType<typeof kor>) => brister.map(({ kod }) => kod);
const medSkydd = (skydd: Skydd): Samordningsarende => ({
  ...exempelarende,
  individ: { ...exempelarende.individ, skydd },
});
const kandSkyddad = exempelfakta.map((f) =>
  f._tag === "IndividRegistrerad" ? { ...f, skyddad: true } : f,
);

describe("den som har skyddade personuppgifter", () => {
  it.each(Skydd.literals)("%s", (skydd) => {
    const svar = kor(medSkydd(skydd), { inkluderaFritext: true });
    const skyddad = skydd === "sekretessmarkering" || skydd === "skyddad_folkbokforing";
    expect(koder(svar).includes("SKYDDAD_INDIVID")).toBe(skyddad);
    if (skyddad) {
      expect(svar.forslag.map(slaget)).toEqual(["IndividRegistrerad", "PlanUpprattad"]);
      expect(koder(svar)).toEqual(["SKYDDAD_INDIVID"]);
      expect(svar.forslag[1]).toMatchObject({ faktum: { galler: "2025-03-10" } });
      expect(svar.forslag[1]).not.toHaveProperty("faktum.mal");
    } else expect(svar.forslag.map(slaget)).toContain("PlankontaktAngiven");
  });
  it("är det också när bara STAR vet", () => {
    const svar = kor(exempelarende, { fakta: kandSkyddad, inkluderaFritext: true });
    expect(svar.forslag.map(slaget)).toEqual(["PlanUpprattad"]);
    expect(koder(svar)).toEqual(["SKYDDAD_INDIVID"]);
  });
  it("läses när den som läser in bestämt det, men kontakterna lämnas aldrig", () => {
    for (const svar of [
      kor(medSkydd("sekretessmarkering"), { tillatSkyddade: true, inkluderaFritext: true }),
      kor(exempelarende, { tillatSkyddade: true, inkluderaFritext: true, fakta: kandSkyddad }),
    ]) {
      expect(koder(svar)).not.toContain("SKYDDAD_INDIVID");
      expect(svar.forslag.map(slaget)).toContain("PlaneringsmoteHallet");
      expect(svar.forslag.map(slaget)).not.toContain("PlankontaktAngiven");
    }
  });
  it("av planerna syns bara de samordnade som gäller, och att en är felregistrerad", () => {
    const skyddad = (plan: Parameters<typeof medPlan>[0]) =>
      kor({ ...medPlan(plan), individ: medSkydd("sekretessmarkering").individ });
    expect(skyddad({ status: "utkast" }).forslag.map(slaget)).toEqual(["IndividRegistrerad"]);
    expect(skyddad({ plantyp: "VP" }).forslag.map(slaget)).toEqual(["IndividRegistrerad"]);
    const fel = skyddad({ status: "felregistrerad" });
    expect(fel.forslag.map(slaget)).toEqual(["IndividRegistrerad"]);
    expect(koder(fel)).toEqual(["SKYDDAD_INDIVID", "FELREGISTRERAD"]);
    for (const plan of [{ status: "utkast" }, { plantyp: "VP" }] as const) {
      expect(koder(skyddad(plan))).toEqual(["SKYDDAD_INDIVID", "PLAN_UTAN_FORSLAG"]);
    }
  });
});

describe("kontakterna", () => {
  const kontakter = (samordning: Samordningsarende, inkluderaFritext = true) =>
    kor(samordning, { inkluderaFritext }).forslag.flatMap((en) =>
      en._tag === "Faktumforslag" && en.faktum._tag === "PlankontaktAngiven"
        ? [[en.faktum.aktor, en.faktum.kontakt, en.faktum.galler]]
        : [],
    );
  it("är med bara när fri text är det, för verksamheter med namn eller telefon", () => {
    expect(kontakter(exempelarende, false)).toEqual([]);
    expect(kontakter(exempelarende)).toEqual([
      ["ifo", "Handläggare Ettsson, IFO, 063-55 01 23", "2025-06-01"],
    ]);
  });
  it("inte för närstående, och inte utan en plan som gäller", () => {
    const narstaende: Linkaktor = {
      id: "n",
      enhet: "Hemma",
      namn: "N",
      roll: "narstaende",
      deltagande: "okant",
    };
    expect(kontakter({ ...exempelarende, aktorer: [narstaende] })).toEqual([]);
    expect(kontakter(medPlan({ status: "utkast" }))).toEqual([]);
  });
});
