/**
 * Mätningar av individer: screening, steg på stegar, och progression mellan två mätningar med samma instrument.
 */
import type { Arendematning, Lage } from "../../faktum/index.ts";
import { type Dag, text } from "../../kernel/index.ts";
import { progression } from "../../matning/index.ts";
import { tabell } from "../Tabell.ts";
import { type Arendeperson, arendepersonFor, personkoder, personkolumner } from "./person.ts";

/** Screening och besvarade instrument; aldrig svaren. */
export const screeningtabell = tabell({
  titel: text("screening", "screening"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day") },
  koder: {
    ...personkolumner,
    instrument: { titel: text("instrument", "instrument") },
    status: { titel: text("status", "status") },
  },
  tal: {},
  rader: function* (lage) {
    for (const [matningar, vem] of perArende(lage)) {
      for (const m of matningar) {
        if (m._tag !== "ScreeningGjord" && m._tag !== "InstrumentBesvarat") continue;
        const status = m._tag === "ScreeningGjord" ? m.status : "besvarat";
        yield rad(vem, { dag: m.galler }, { instrument: m.instrument, status });
      }
    }
  },
});

type Steg = Extract<Arendematning, { readonly _tag: "StegBedomt" }>;
type Besvarat = Extract<Arendematning, { readonly _tag: "InstrumentBesvarat" }>;

const rorelse = {
  stege: { titel: text("stege", "ladder") },
  dimension: { titel: text("dimension", "dimension") },
  riktning: { titel: text("riktning", "direction") },
  fran_steg: { titel: text("från steg", "from step") },
  till_steg: { titel: text("till steg", "to step") },
};

/** En rad per bedömning efter den första i samma dimension: ett steg framåt, bakåt eller samma. */
export const stegbytestabell = tabell({
  titel: text("bedömningar på en stege", "assessments on a ladder"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day") },
  koder: { ...personkolumner, ...rorelse },
  tal: { steg: text("steg", "steps") },
  rader: function* (lage) {
    for (const [serie, vem] of stegserier(lage)) {
      for (const [i, nu] of serie.entries()) {
        const fore = serie[i - 1];
        if (fore !== undefined) yield stegrad(vem, fore, nu);
      }
    }
  },
});

/** En rad per ärende och dimension: från den första bedömningen till den senaste. */
export const stegutvecklingstabell = tabell({
  titel: text("utveckling på en stege", "development on a ladder"),
  handlarOm: "arenden",
  dagar: { dag: text("senaste bedömningen", "latest assessment") },
  koder: { ...personkolumner, ...rorelse },
  tal: { steg: text("steg", "steps") },
  rader: function* (lage) {
    for (const [serie, vem] of stegserier(lage)) {
      const [forsta] = serie;
      const sista = serie.at(-1);
      if (forsta !== undefined && sista !== undefined && serie.length > 1)
        yield stegrad(vem, forsta, sista);
    }
  },
});

/** En rad per fråga som besvarats två gånger i rad med samma instrument, version och svarande (SKAPA). */
export const progressionstabell = tabell({
  titel: text("progression", "progression"),
  handlarOm: "arenden",
  dagar: { dag: text("dagen", "the day") },
  koder: {
    ...personkolumner,
    instrument: { titel: text("instrument", "instrument") },
    svarande: { titel: text("vem som svarat", "who answered") },
    fraga: { titel: text("fråga", "question") },
    riktning: { titel: text("riktning", "direction") },
  },
  tal: { forandring: text("förändring", "change") },
  rader: function* (lage) {
    for (const [serie, vem] of svarsserier(lage)) {
      for (const [i, nu] of serie.entries()) {
        const fore = serie[i - 1];
        if (fore === undefined) continue;
        for (const [fraga, forandring] of Object.entries(progression(fore.svar, nu.svar))) {
          yield {
            ...rad(
              vem,
              { dag: nu.galler },
              { instrument: nu.instrument, svarande: nu.av, fraga, riktning: riktning(forandring) },
            ),
            tal: { forandring },
          };
        }
      }
    }
  },
});

function* perArende(lage: Lage): Generator<readonly [ReadonlyArray<Arendematning>, Arendeperson]> {
  for (const [id, matningar] of lage.arendematningar) {
    const vem = arendepersonFor(lage, id);
    if (vem !== undefined) yield [matningar, vem];
  }
}

function* stegserier(lage: Lage): Generator<readonly [ReadonlyArray<Steg>, Arendeperson]> {
  for (const [matningar, vem] of perArende(lage)) {
    const steg = matningar.filter((m) => m._tag === "StegBedomt");
    for (const serie of Map.groupBy(steg, (s) => `${s.stege}|${s.dimension}`).values())
      yield [serie, vem];
  }
}

function* svarsserier(lage: Lage): Generator<readonly [ReadonlyArray<Besvarat>, Arendeperson]> {
  for (const [matningar, vem] of perArende(lage)) {
    const svar = matningar.filter((m) => m._tag === "InstrumentBesvarat");
    const serier = Map.groupBy(svar, (s) => `${s.instrument}|${s.version}|${s.av}`);
    for (const serie of serier.values()) yield [serie, vem];
  }
}

const stegrad = (vem: Arendeperson, fore: Steg, nu: Steg) => ({
  ...rad(
    vem,
    { dag: nu.galler },
    {
      stege: nu.stege,
      dimension: nu.dimension,
      riktning: riktning(nu.steg - fore.steg),
      fran_steg: String(fore.steg),
      till_steg: String(nu.steg),
    },
  ),
  tal: { steg: nu.steg - fore.steg },
});

const riktning = (forandring: number): string =>
  forandring > 0 ? "framat" : forandring < 0 ? "bakat" : "oforandrat";

const rad = <K extends Readonly<Record<string, string>>>(
  { arende, uppgifter, person }: Arendeperson,
  dagar: { readonly dag: Dag },
  koder: K,
) => ({ person, dagar, koder: { ...personkoder(arende, uppgifter), ...koder }, tal: {} });
