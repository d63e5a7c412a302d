/**
 * Indikatorerna räknade ur enkätsvaren, just så som de publiceras: hela procent av dem som svarat, varje klass avrundad
 * halv uppåt för sig, så att en rad kan bli 99 eller 101. Källa: Sundsvalls slutrapport (räkningen återskapad ur tabellen).
 */
import * as Schema from "effect/Schema";
import { iPeriod, type Period } from "../kernel/index.ts";
import { type EnkatsvarLamnat, Respondentgrupp } from "../matning/index.ts";
import { ejIBruk, type Fraga, fragor } from "./fragor.ts";
import { nogAvVartKon } from "./nogAvVartKon.ts";
import { klassFor, type Svarsklass } from "./Skala.ts";

/** Minsta antal svarande kvinnor och minsta antal svarande män för att visa könen. Källa: NNS. */
export const MINST_PER_KON = 10;

const procent = Schema.NullOr(Schema.Int);

/** Förändringen mot året innan, i procentenheter av positiva svar. */
export const Forandring = Schema.Struct({
  enheter: Schema.Int,
  pil: Schema.Literals(["upp", "ner", "lika"]),
});
export type Forandring = typeof Forandring.Type;

const fraga = {
  indikator: Schema.Int,
  fraga: Schema.NonEmptyString,
};
const rad = {
  ...fraga,
  respondentgrupp: Respondentgrupp,
  kon: Schema.Literals(["alla", "kvinna", "man"]),
};

/**
 * En rad i `star nns --json`. `n`: de som fick frågan. Procent av dem som svarat; `null` när ingen svarat, och för ja/nej
 * i de klasser som inte finns. `dold`: färre än tio svarande kvinnor eller män, eller några få som är varken eller. `ej_i_bruk`: mäts inte med enkät.
 */
export const Indikatorrad = Schema.Union([
  Schema.Struct({
    status: Schema.Literal("visad"),
    ...rad,
    n: Schema.Int,
    svarande: Schema.Int,
    negativt: procent,
    varken: procent,
    positivt: procent,
    klartPositivt: procent,
    svarsfrekvens: procent,
    forandring: Schema.optionalKey(Forandring),
    konOsakert: Schema.optionalKey(Schema.Boolean),
  }),
  Schema.Struct({ status: Schema.Literal("dold"), ...rad }),
  Schema.Struct({ status: Schema.Literal("ej_i_bruk"), ...fraga }),
]).annotate({ identifier: "Indikatorrad", title: "Rad i star nns --json" });
export type Indikatorrad = typeof Indikatorrad.Type;

/** Perioden som räknas och den att jämföra med. Utan period räknas alla svar. */
export type Nnsval = {
  readonly period?: Period;
  readonly mot?: Period;
};

/** Raderna, i indikatorernas och gruppernas ordning. Frågor som ingen fått saknas. */
export const raknaNns = (
  svar: ReadonlyArray<EnkatsvarLamnat>,
  { period, mot }: Nnsval = {},
): ReadonlyArray<Indikatorrad> => {
  const nns = svar.filter(({ enkat }) => enkat === "nns");
  const nu = inom(nns, period);
  const da = mot === undefined ? [] : inom(nns, mot);
  const rader = fragor.flatMap((en) => raderFor(en, nu, da));
  const utom = ejIBruk.map((indikator) => ({
    status: "ej_i_bruk" as const,
    indikator,
    fraga: String(indikator),
  }));
  return nu.length === 0
    ? []
    : [...rader, ...utom].sort(
        (a, b) => a.indikator - b.indikator || (a.fraga < b.fraga ? -1 : a.fraga > b.fraga ? 1 : 0),
      );
};

const inom = (
  svar: ReadonlyArray<EnkatsvarLamnat>,
  period: Period | undefined,
): ReadonlyArray<EnkatsvarLamnat> =>
  period === undefined ? svar : svar.filter(({ galler }) => iPeriod(period, galler));

function raderFor(
  en: Fraga,
  nu: ReadonlyArray<EnkatsvarLamnat>,
  da: ReadonlyArray<EnkatsvarLamnat>,
): ReadonlyArray<Indikatorrad> {
  const fick = somFick(en, nu);
  if (fick.length === 0) return [];
  const alla = visad(en, "alla", fick, somFick(en, da));
  if (!arDeltagare(en)) return [alla];
  const delar = (["kvinna", "man"] as const).map((kon) => ({
    kon,
    nu: fick.filter((s) => s.kon === kon),
    da: somFick(en, da).filter((s) => s.kon === kon),
  }));
  const nog = nogAvVart(en, fick);
  const nogDa = nogAvVart(en, somFick(en, da));
  return [
    alla,
    ...delar.map(
      (del): Indikatorrad =>
        nog
          ? visad(en, del.kon, del.nu, nogDa ? del.da : [])
          : { status: "dold", ...om(en), kon: del.kon },
    ),
  ];
}

/** Sant om könen får visas var för sig för den här frågan. */
const nogAvVart = (en: Fraga, fick: ReadonlyArray<EnkatsvarLamnat>): boolean => {
  const antal = (egna: ReadonlyArray<EnkatsvarLamnat>): number => svarande(en, egna).length;
  const kvinnor = antal(fick.filter(({ kon }) => kon === "kvinna"));
  const man = antal(fick.filter(({ kon }) => kon === "man"));
  return nogAvVartKon({ kvinnor, man, andra: antal(fick) - kvinnor - man }, MINST_PER_KON);
};

const arDeltagare = ({ respondentgrupp }: Fraga): boolean =>
  respondentgrupp === "deltagare_pagaende" || respondentgrupp === "deltagare_avslut";

const om = ({ indikator, id, respondentgrupp }: Fraga) => ({
  indikator,
  fraga: id,
  respondentgrupp,
});

/** De som fick frågan: gruppen, när formuläret hade den och villkoret var uppfyllt. */
const somFick = (
  { id, respondentgrupp, villkor }: Fraga,
  svar: ReadonlyArray<EnkatsvarLamnat>,
): ReadonlyArray<EnkatsvarLamnat> =>
  svar.filter(
    (s) =>
      s.respondentgrupp === respondentgrupp &&
      s.stallda.includes(id) &&
      (villkor === undefined || s.svar[villkor.fraga] === villkor.svar),
  );

/** Klasserna för dem som svarat; ett svar som inte hör till skalan är inget svar. */
const svarande = (
  { id, skala }: Fraga,
  svar: ReadonlyArray<EnkatsvarLamnat>,
): ReadonlyArray<Svarsklass> =>
  svar.flatMap((s) => {
    const kod = s.svar[id];
    const klass = kod === undefined ? undefined : klassFor(skala, kod);
    return klass === undefined ? [] : [klass];
  });

function visad(
  en: Fraga,
  kon: "alla" | "kvinna" | "man",
  fick: ReadonlyArray<EnkatsvarLamnat>,
  fickDa: ReadonlyArray<EnkatsvarLamnat>,
): Indikatorrad {
  const klasser = svarande(en, fick);
  const andel = (...vilka: ReadonlyArray<Svarsklass>) =>
    hela(klasser.filter((klass) => vilka.includes(klass)).length, klasser.length);
  const positivt = andel("positivt", "klart_positivt");
  const jaNej = en.skala === "ja_nej";
  const klasserDa = svarande(en, fickDa);
  const positivtDa = hela(
    klasserDa.filter((klass) => klass === "positivt" || klass === "klart_positivt").length,
    klasserDa.length,
  );
  return {
    status: "visad",
    ...om(en),
    kon,
    n: fick.length,
    svarande: klasser.length,
    negativt: andel("negativt"),
    varken: jaNej ? null : andel("varken"),
    positivt,
    klartPositivt: jaNej ? null : andel("klart_positivt"),
    svarsfrekvens: hela(klasser.length, fick.length),
    ...(positivt === null || positivtDa === null
      ? {}
      : { forandring: forandring(positivt - positivtDa) }),
    ...(kon !== "alla" && fick.some(({ konOsakert }) => konOsakert) ? { konOsakert: true } : {}),
  };
}

const forandring = (enheter: number): Forandring => ({
  enheter,
  pil: enheter > 0 ? "upp" : enheter < 0 ? "ner" : "lika",
});

/** Hela procent, halv uppåt; räknat i heltal så att 12,5 alltid blir 13. */
const hela = (taljare: number, namnare: number): number | null =>
  namnare === 0 ? null : Math.floor((200 * taljare + namnare) / (2 * namnare));
