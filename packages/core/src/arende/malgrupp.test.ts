/**
 * AKT-4 när teamet antecknat sin bedömning av målgruppens kriterier: bruten av ett som inte är uppfyllt, hållen bara när allt
 * är bedömt och stämmer.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import { aktualiserat, efter, fritt, hant, pa, person, prova } from "../testing/arendeprov.ts";
import { type Arendehandelse, decide } from "./index.ts";

const utslag = prova("AKT-4");
const bedomt = (kriterium: string, uppfyllt = true) => ({ kriterium, uppfyllt });
const mottaget = (...kriterier: ReadonlyArray<ReturnType<typeof bedomt>>): Arendehandelse => ({
  _tag: "ArendeMottaget",
  ...hant("2025-03-20"),
  kriterier,
});
const tre: ReadonlyArray<Aktor> = ["ifo", "ame", "psykiatri"];
/** Exempelförbundet: 18–66 år, minst tre verksamheter, ett kriterium. */
const hos = (fodelsear = 1990, aktorer = tre) => ({
  ...efter(aktualiserat({ aktorer })),
  overenskommelse: exempelforbundet,
  individ: { ...person, fodelsear },
});
const allt = mottaget(bedomt("tre_aktorer"));

describe("AKT-4 med ålder, antal verksamheter och ett kriterium", () => {
  it("hålls när åldern är inom, verksamheterna nog och kriteriet uppfyllt", () => {
    expect(utslag(hos(), allt)).toBe("haller");
    expect(utslag(hos(1990, [...tre, "forsakringskassan"]), allt)).toBe("haller");
  });
  it("bryts av ett kriterium som inte är uppfyllt, vad resten än är", () => {
    const ej = mottaget(bedomt("tre_aktorer", false));
    expect(utslag(hos(), ej)).toBe("brott");
    expect(utslag({ ...hos(), individ: "okand" }, ej)).toBe("brott");
    expect(utslag(hos(1990, ["ifo"]), ej)).toBe("brott");
    // Bedömt både så och så: det ena svaret räcker för att det ska bryta.
    const bada = mottaget(bedomt("tre_aktorer"), bedomt("tre_aktorer", false));
    expect(utslag(hos(), bada)).toBe("brott");
    // Ett eget kriterium, som överenskommelsen inte har, är också ett nej.
    expect(utslag(hos(), mottaget(bedomt("tre_aktorer"), bedomt("eget", false)))).toBe("brott");
  });
  it("går inte att bedöma när kriteriet inte är bedömt", () => {
    expect(utslag(hos(), { _tag: "ArendeMottaget", ...hant("2025-03-20") })).toBe("kan_ej_bedomas");
    expect(utslag(hos(), mottaget())).toBe("kan_ej_bedomas");
    expect(utslag(hos(), mottaget(bedomt("eget")))).toBe("kan_ej_bedomas");
  });
  it("åldern: säkert inom håller, gränsåren avgör en människa, säkert utanför bryter", () => {
    const aren = [1957, 1958, 1959, 2006, 2007, 2008].map((ar) => utslag(hos(ar), allt));
    expect(aren).toEqual([
      "brott",
      "kan_ej_bedomas",
      "haller",
      "haller",
      "kan_ej_bedomas",
      "brott",
    ]);
    expect(utslag({ ...hos(), individ: person }, allt)).toBe("kan_ej_bedomas");
    expect(utslag({ ...hos(), individ: "okand" }, allt)).toBe("kan_ej_bedomas");
  });
  it("färre verksamheter än överenskommelsen nämner bryter inte, men håller inte heller", () => {
    const med = (...aktorer: ReadonlyArray<Aktor>) => utslag(hos(1990, aktorer), allt);
    expect(med("ifo", "ame")).toBe("kan_ej_bedomas");
    // Individen själv är ingen verksamhet, och samma verksamhet två gånger är en.
    expect(med("ifo", "ame", "egen")).toBe("kan_ej_bedomas");
    expect(med("ifo", "ame", "ame")).toBe("kan_ej_bedomas");
    expect(utslag({ ...hos(), ...efter() }, allt)).toBe("kan_ej_bedomas");
  });
});

describe("AKT-4 när överenskommelsen bara har kriterier", () => {
  const [forsta, ...resten] = jamtland2025.malgrupp.kriterier.map(({ id }) => bedomt(id));
  const laget = efter(aktualiserat({ aktorer: ["ifo"] }));
  it("hålls när alla är uppfyllda, inte när ett fattas; ålder och antal spelar ingen roll", () => {
    expect(resten.length).toBeGreaterThan(0);
    const alla = forsta === undefined ? [] : [...resten, forsta];
    expect(utslag(laget, mottaget(...alla))).toBe("haller");
    expect(utslag(laget, mottaget(...resten))).toBe("kan_ej_bedomas");
    const nej = resten.map((en) => ({ ...en, uppfyllt: false }));
    expect(utslag(laget, mottaget(...nej))).toBe("brott");
  });
});

describe("bedömningen följer med när teamet tar emot", () => {
  const vantar = { ...fritt, ...efter(aktualiserat()) };
  const kriterier = [bedomt("arbetsfor_alder"), bedomt("kombinerat_stod", false)];
  it("som den antecknades, och inte alls när ingen antecknat den", () => {
    const handelsen = (mer: { readonly kriterier?: typeof kriterier }) =>
      Result.getOrThrow(decide(vantar, { _tag: "TaEmotArende", ...pa("2025-03-20"), ...mer }))
        .handelse;
    expect(handelsen({ kriterier })).toStrictEqual(mottaget(...kriterier));
    expect(handelsen({})).toStrictEqual({ _tag: "ArendeMottaget", ...hant("2025-03-20") });
  });
});

describe("AKT-4 när överenskommelsen tiger om målgruppen", () => {
  it("kan inte bedömas: ingen ålder, inget antal och inga kriterier är inget att hålla sig till", () => {
    const tyst: Overenskommelse = {
      ...exempelforbundet,
      malgrupp: { alder: "okand", minstVerksamheter: "okand", kriterier: [] },
    };
    expect(utslag({ ...hos(), overenskommelse: tyst }, mottaget())).toBe("kan_ej_bedomas");
    const baraAntal = { ...tyst, malgrupp: { ...tyst.malgrupp, minstVerksamheter: 3 } };
    expect(utslag({ ...hos(), overenskommelse: baraAntal }, mottaget())).toBe("haller");
  });
});
