import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faktumslag, fold } from "../faktum/index.ts";
import { type Forklaring, tolkaPeriod } from "../kernel/index.ts";
import { type Arendeliv, arende, liv } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import { beredskap, forklara, handlarOmArenden, katalog, rakna, underlagAv } from "./index.ts";

const period = Result.getOrThrow(tolkaPeriod("2024"));
const raknade = katalog.filter(handlarOmArenden);
const underlag = (...alla: ReadonlyArray<Arendeliv>) =>
  underlagAv(fold(alla.flatMap(liv)), faktumslag);
const nyckeltal = (id: string) => {
  const ett = raknade.find((n) => n.id === id);
  if (ett === undefined) throw new Error("nyckeltalet finns inte");
  return ett;
};
const forsta = (ett: Arendeliv, id: string) => {
  const [svar] = forklara(nyckeltal(id), period, underlag(ett), arende(ett.nummer));
  if (svar === undefined) throw new Error("ärendet finns inte");
  return svar;
};
const avslutat: Arendeliv = {
  nummer: 1,
  aktualiserat: "2024-01-10",
  mottaget: "2024-02-01",
  avslutat: "2024-06-01",
  ovrigt: { slut: [{ kod: "lon" }, { kod: "forsorjningsstod" }] },
};
const blad = (ett: Forklaring): ReadonlyArray<Forklaring> =>
  ett.delar.length === 0 ? [ett] : ett.delar.flatMap(blad);

describe("forklara", () => {
  it("säger led för led vad som frågades och vad som fanns", () => {
    const svar = forsta(avslutat, "avslutade");
    expect(svar.iUrvalet).toBe(true);
    expect(
      blad(svar.urval).map(({ haller, text, dag, koder }) => [haller, text.sv, dag ?? koder]),
    ).toEqual([
      [true, "ärendetyp är någon av samplanering", ["samplanering"]],
      [true, "mottaget har en dag", "2024-02-01"],
      [true, "avslutat i 2024-01-01..2024-12-31", "2024-06-01"],
    ]);
  });
  it("lön och försörjningsstöd är inte självförsörjande enligt Berg, och förklaringen säger varför", () => {
    const { definitioner } = forsta(avslutat, "sjalvforsorjande");
    expect(definitioner.map(({ kod, uppfyller }) => [kod, uppfyller])).toEqual([
      ["arbete_eller_sjukersattning", false],
      ["arbete_eller_studier", false],
      ["egen_forsorjning", false],
    ]);
    expect(definitioner[0]?.villkor).toMatchObject({
      haller: false,
      koder: ["forsorjningsstod", "lon"],
    });
  });
  it("den som inte är i urvalet uppfyller ingen definition, och en dag som saknas sägs", () => {
    const { avslutat: _, ...pagar } = avslutat;
    const svar = forsta({ ...pagar, ovrigt: {} }, "sjalvforsorjande");
    expect(svar.iUrvalet).toBe(false);
    expect(svar.definitioner.some(({ uppfyller }) => uppfyller)).toBe(false);
    expect(blad(svar.urval).find(({ text }) => text.sv.startsWith("avslutat"))).toMatchObject({
      haller: false,
      dag: "saknas",
    });
  });

  const nagotLiv = fc.record({
    dagar: fc.array(nagonDag, { minLength: 3, maxLength: 3 }),
    steg: fc.integer({ min: 1, max: 3 }),
    slut: fc.constantFrom("lon", "forsorjningsstod", "sjukersattning"),
    arendetyp: fc.constantFrom("samplanering", "konsultation"),
  });
  it("lag: de förklarade i urvalet är de räknade, och varje led följer av sina delar", () => {
    fc.assert(
      fc.property(fc.array(nagotLiv, { maxLength: 12 }), (liven) => {
        const allt = underlag(
          ...liven.map(({ dagar, steg, slut, arendetyp }, nummer): Arendeliv => {
            const [a = "", b = "", c = ""] = [...dagar].sort();
            return {
              nummer,
              aktualiserat: a,
              ...(steg > 1 ? { mottaget: b } : {}),
              ...(steg > 2 ? { avslutat: c } : {}),
              ovrigt: { slut: [{ kod: slut }], arendetyp },
            };
          }),
        );
        const rader = rakna({ nyckeltal: raknade, period, fonster: "enskild" }, allt);
        for (const ett of raknade) {
          const svar = liven.flatMap((_, nummer) => forklara(ett, period, allt, arende(nummer)));
          const antal = svar.filter(({ iUrvalet }) => iUrvalet).length;
          for (const { grupp, utfall } of rader.filter((rad) => rad.nyckeltal === ett.id)) {
            if (ett._tag === "Antal" && ett.enhet !== "individ" && "antal" in utfall) {
              if (Object.keys(grupp).length === 0) expect(utfall.antal).toBe(antal);
            }
            if (ett._tag === "Andel" && utfall._tag === "Andel") {
              expect(utfall.namnare).toBe(antal);
              expect(utfall.taljare).toBe(
                svar.filter(({ definitioner }) =>
                  definitioner.some((d) => d.kod === grupp["definition"] && d.uppfyller),
                ).length,
              );
            }
          }
          for (const { urval } of svar) expect(folder(urval)).toBe(true);
        }
      }),
    );
  });
});

/** Sant om varje led med delar följer av dem. */
const folder = ({ haller, text, delar }: Forklaring): boolean =>
  delar.every(folder) &&
  (delar.length === 0 ||
    haller ===
      (text.sv === "alla"
        ? delar.every((del) => del.haller)
        : text.sv === "inte"
          ? !delar.every((del) => del.haller)
          : delar.some((del) => del.haller)));

describe("beredskap", () => {
  it("per nyckeltal, uppgift och ansvarig: hur många som saknar den", () => {
    const utan = { ...avslutat, ovrigt: { aktorer: ["ifo"] as const } };
    const rader = beredskap(
      [nyckeltal("forsorjning_slut"), nyckeltal("sjalvforsorjande")],
      period,
      underlag(
        { ...avslutat, nummer: 1, ovrigt: { ...avslutat.ovrigt, aktorer: ["ifo"] } },
        { ...utan, nummer: 2 },
        { ...utan, nummer: 3, ovrigt: { aktorer: ["ame", "ifo"] } },
        { ...utan, nummer: 4, ovrigt: { slut: [{ kod: "okand" }], aktorer: [] } },
      ),
    );
    expect(
      rader.map((r) => `${r.nyckeltal} ${r.uppgift.sv} ${r.ansvarig} ${r.saknas}/${r.av}`),
    ).toEqual([
      "forsorjning_slut försörjning vid avslut flera 1/1",
      "forsorjning_slut försörjning vid avslut ifo 1/2",
      "forsorjning_slut försörjning vid avslut okand 1/1",
      "sjalvforsorjande försörjning vid avslut flera 1/1",
      "sjalvforsorjande försörjning vid avslut ifo 1/2",
      "sjalvforsorjande försörjning vid avslut okand 1/1",
      "sjalvforsorjande sysselsättning vid avslut ifo 2/2",
      "sjalvforsorjande sysselsättning vid avslut flera 1/1",
      "sjalvforsorjande sysselsättning vid avslut okand 1/1",
      "sjalvforsorjande försörjningsgrupp vid avslut flera 1/1",
      "sjalvforsorjande försörjningsgrupp vid avslut ifo 1/2",
      "sjalvforsorjande försörjningsgrupp vid avslut okand 1/1",
    ]);
  });
  it("den som inte räknas saknar inget, och ett helt underlag har inga rader", () => {
    const { avslutat: _, ...pagar } = avslutat;
    expect(beredskap([nyckeltal("forsorjning_slut")], period, underlag(pagar))).toEqual([]);
    expect(beredskap([nyckeltal("forsorjning_slut")], period, underlag(avslutat))).toEqual([]);
  });
});
