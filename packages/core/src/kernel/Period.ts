/**
 * Perioden som en siffra gäller: båda ändarna ingår. Förbund rapporterar per tertial och år, men läser
 * också halvår, kvartal, månader och fria perioder; alla skrivs på ett sätt som sorteras rätt.
 */
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  arFor,
  Dag,
  forstaDagen,
  manadFor,
  manadsslut,
  senareDag,
  sistaDagen,
  tidigareDag,
  tolkaDag,
} from "./Dag.ts";
import { type Text, text } from "./Text.ts";

/** Perioden från och med `fran` till och med `till`. Invariant: `fran <= till`. */
export const Period = Schema.Struct({ fran: Dag, till: Dag })
  .check(
    Schema.makeFilter((period) =>
      period.fran <= period.till
        ? undefined
        : { path: ["till"], issue: "perioden slutar före den börjar" },
    ),
  )
  .annotate({ identifier: "Period", title: "Period, båda dagarna ingår" });
export type Period = typeof Period.Type;

/** `enskild`: perioden för sig; `ackumulerad`: från årets början till periodens slut. */
export const Fonster = Schema.Literals(["enskild", "ackumulerad"]).annotate({
  identifier: "Fonster",
  title: "Enskild eller ackumulerad period",
});
export type Fonster = typeof Fonster.Type;

/** Ett tertial: 1 januari–april, 2 maj–augusti, 3 september–december. */
export const Tertial = Schema.Struct({ ar: Schema.Int, nummer: Schema.Literals([1, 2, 3]) });
export type Tertial = typeof Tertial.Type;

/** Texten kunde inte läsas som en period. Bär aldrig texten själv. */
export type PeriodOgiltig = { readonly _tag: "PeriodOgiltig"; readonly text: Text };

/**
 * Läser `2025`, `2025-T1`, `2025-H1`, `2025-Q1`, `2025-03`, en dag, eller `A..B` där båda ingår.
 */
export const tolkaPeriod = (skriven: string): Result.Result<Period, PeriodOgiltig> => {
  const delar = skriven.trim().split("..");
  const [forsta, sista] = [delar[0], delar[delar.length - 1]];
  if (delar.length > 2 || forsta === undefined || sista === undefined) return ogiltig;
  const fran = tolkaTidsdel(forsta.trim());
  const till = tolkaTidsdel(sista.trim());
  if (Option.isNone(fran) || Option.isNone(till)) return ogiltig;
  if (fran.value.fran > till.value.till) return baklanges;
  return Result.succeed({ fran: fran.value.fran, till: till.value.till });
};

/** Sant om dagen ligger i perioden. */
export const iPeriod = (period: Period, dag: Dag): boolean =>
  dag >= period.fran && dag <= period.till;

/** Sant om hela `inre` ligger i `yttre`. */
export const omfattar = (yttre: Period, inre: Period): boolean =>
  yttre.fran <= inre.fran && inre.till <= yttre.till;

/** Dagarna som perioderna har gemensamt. */
export const overlapp = (a: Period, b: Period): Option.Option<Period> => {
  const gemensam = { fran: senareDag(a.fran, b.fran), till: tidigareDag(a.till, b.till) };
  return gemensam.fran <= gemensam.till ? Option.some(gemensam) : Option.none();
};

/** Perioden från den 1 januari i slutårets början till periodens slut. */
export const ackumulera = (period: Period): Period => ({
  fran: forstaDagen(arFor(period.till), 1),
  till: period.till,
});

/** Tertialet som dagen ligger i. */
export const tertialFor = (dag: Dag): Tertial => {
  const manad = manadFor(dag);
  return { ar: arFor(dag), nummer: manad <= 4 ? 1 : manad <= 8 ? 2 : 3 };
};

/** Tertialets fyra månader. */
export const tertialPeriod = (tertial: Tertial): Period =>
  manader(tertial.ar, tertial.nummer * 4 - 3, 4);

/**
 * Insatsåret som dagen ligger i: tolv månader från den första i startmånaden (10 ger 1 oktober–30 september).
 * @throws RangeError om startmånaden inte är 1–12 (en defekt).
 */
export const insatsar = (dag: Dag, startmanad: number): Period => {
  const ar = manadFor(dag) < startmanad ? arFor(dag) - 1 : arFor(dag);
  const fran = forstaDagen(ar, startmanad);
  return { fran, till: manadsslut(fran, 11) };
};

const TIDSDEL = /^(\d{4})(?:-(?:([THQ])(\d)|(\d{2})(?:-(\d{2}))?))?$/u;

const MANADER_PER_DEL: Readonly<Record<string, number>> = { T: 4, H: 6, Q: 3 };

function tolkaTidsdel(skriven: string): Option.Option<Period> {
  const traff = TIDSDEL.exec(skriven);
  if (traff === null) return Option.none();
  const [, arText, slag, nummer, manad, dag] = traff;
  const ar = Number(arText);
  if (ar < 1) return Option.none();
  if (dag !== undefined) {
    return Option.map(tolkaDag(skriven), (d) => ({ fran: d, till: d }));
  }
  if (manad !== undefined) return manadsspann(ar, Number(manad), 1);
  if (slag === undefined) return manadsspann(ar, 1, 12);
  const langd = MANADER_PER_DEL[slag] ?? 12;
  return manadsspann(ar, (Number(nummer) - 1) * langd + 1, langd);
}

const manadsspann = (ar: number, forsta: number, antal: number): Option.Option<Period> =>
  forsta < 1 || forsta + antal > 13 ? Option.none() : Option.some(manader(ar, forsta, antal));

function manader(ar: number, forsta: number, antal: number): Period {
  return { fran: forstaDagen(ar, forsta), till: sistaDagen(ar, forsta + antal - 1) };
}

const ogiltig: Result.Result<never, PeriodOgiltig> = Result.fail({
  _tag: "PeriodOgiltig",
  text: text(
    "Perioden kan inte läsas. Skriv till exempel 2025, 2025-T1, 2025-H1, 2025-Q1, 2025-03, 2025-03-14 eller 2020-09..2024-10.",
    "The period cannot be read. Write for instance 2025, 2025-T1, 2025-H1, 2025-Q1, 2025-03, 2025-03-14 or 2020-09..2024-10.",
  ),
});

const baklanges: Result.Result<never, PeriodOgiltig> = Result.fail({
  _tag: "PeriodOgiltig",
  text: text(
    "Perioden slutar före den börjar. Skriv den tidigare delen först.",
    "The period ends before it begins. Write the earlier part first.",
  ),
});
