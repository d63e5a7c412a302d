/**
 * Kalenderdagen. Allt i STAR räknas i hela dagar: ett ärende aktualiseras, tas emot och avslutas en dag,
 * aldrig ett klockslag. En dag är texten `YYYY-MM-DD`, så att dagar sorteras och jämförs som text i alla
 * språk och aldrig flyttas av en tidszon.
 */
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import { text } from "./Text.ts";

const MONSTER = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u;

/** En dag som finns i kalendern (proleptisk gregoriansk), `YYYY-MM-DD`, år 0001–9999. */
export const Dag = Schema.String.annotate({ format: "date" })
  .check(
    Schema.isPattern(MONSTER, { vantat: text("en dag ÅÅÅÅ-MM-DD", "a day YYYY-MM-DD") }).abort(),
    Schema.makeFilter(finnsIKalendern, {
      vantat: text("en dag som finns i kalendern", "a day in the calendar"),
    }),
  )
  .pipe(Schema.brand("Dag"))
  .annotate({ identifier: "Dag", title: "Dag" });
export type Dag = typeof Dag.Type;

/** Sant om texten är en dag som finns i kalendern. */
export function arDag(kandidat: string): kandidat is Dag {
  return MONSTER.test(kandidat) && finnsIKalendern(kandidat);
}

/** Dagen, om texten är en sådan. */
export const tolkaDag = (kandidat: string): Option.Option<Dag> =>
  arDag(kandidat) ? Option.some(kandidat) : Option.none();

/**
 * Dagen som texten anger.
 * @throws RangeError om texten inte är en dag (en defekt: använd `tolkaDag` för text utifrån).
 */
export const sakerDag = (kand: string): Dag =>
  Option.getOrThrowWith(tolkaDag(kand), () => new RangeError("Texten är ingen dag."));

/** Dagen med givet år (1–9999), månad (1–12) och dag, om den finns. */
export const dagAv = (ar: number, manad: number, dag: number): Option.Option<Dag> =>
  tolkaDag(`${siffror(ar, 4)}-${siffror(manad, 2)}-${siffror(dag, 2)}`);

/** Årtalet. */
export const arFor = (dag: Dag): number => Number(dag.slice(0, 4));

/** Månaden, 1–12. */
export const manadFor = (dag: Dag): number => Number(dag.slice(5, 7));

/** Sista dagen i månaden; `manad` 1–12. */
export const sistaDagen = (ar: number, manad: number): Dag =>
  dagEllerDefekt(ar, manad, dagarIManaden(ar, manad));

/** Första dagen i månaden; `manad` 1–12. */
export const forstaDagen = (ar: number, manad: number): Dag => dagEllerDefekt(ar, manad, 1);

/** Antal dagar från `a` till `b`; negativt om `b` ligger före `a`. */
export const dagarMellan = (a: Dag, b: Dag): number => dagnummer(b) - dagnummer(a);

/** Löpnummer där 1970-01-01 är 0. Unit: days. */
export function dagnummer(dag: Dag): number {
  const ar = arFor(dag);
  const manad = manadFor(dag);
  const y = manad <= 2 ? ar - 1 : ar;
  const era = Math.floor(y / 400);
  const aretsIEran = y - era * 400;
  const dagPaAret =
    Math.floor((153 * (manad + (manad > 2 ? -3 : 9)) + 2) / 5) + Number(dag.slice(8, 10)) - 1;
  const dagIEran =
    aretsIEran * 365 + Math.floor(aretsIEran / 4) - Math.floor(aretsIEran / 100) + dagPaAret;
  return era * 146097 + dagIEran - 719468;
}

/** Den senare av två dagar. */
export const senareDag = (a: Dag, b: Dag): Dag => (a < b ? b : a);

/** Den tidigare av två dagar. */
export const tidigareDag = (a: Dag, b: Dag): Dag => (a < b ? a : b);

/**
 * Dagen `antal` dagar efter (före, om negativt).
 * @throws RangeError om dagen hamnar utanför år 0001–9999 (en defekt).
 */
export const laggTillDagar = (dag: Dag, antal: number): Dag => dagAvNummer(dagnummer(dag) + antal);

/**
 * Dagen med löpnumret, där 1970-01-01 är 0: `dagnummer` baklänges.
 * @throws RangeError om dagen hamnar utanför år 0001–9999 (en defekt).
 */
export const dagAvNummer = (nummer: number): Dag => {
  const tid = new Date(0);
  tid.setUTCDate(1 + nummer);
  return dagEllerDefekt(tid.getUTCFullYear(), tid.getUTCMonth() + 1, tid.getUTCDate());
};

/** Samma dag `antal` månader senare; en dag som månaden inte har blir månadens sista. */
export const laggTillManader = (dag: Dag, antal: number): Dag => {
  const { ar, manad } = manadEfter(dag, antal);
  return dagEllerDefekt(ar, manad, Math.min(Number(dag.slice(8, 10)), dagarIManaden(ar, manad)));
};

/** Sista dagen i månaden `antal` månader efter dagens egen. */
export const manadsslut = (dag: Dag, antal = 0): Dag => {
  const { ar, manad } = manadEfter(dag, antal);
  return sistaDagen(ar, manad);
};

const manadEfter = (dag: Dag, antal: number): { readonly ar: number; readonly manad: number } => {
  const nummer = arFor(dag) * 12 + manadFor(dag) - 1 + antal;
  return { ar: Math.floor(nummer / 12), manad: (nummer % 12) + 1 };
};

function finnsIKalendern(kandidat: string): boolean {
  const ar = Number(kandidat.slice(0, 4));
  const manad = Number(kandidat.slice(5, 7));
  const dag = Number(kandidat.slice(8, 10));
  return ar >= 1 && manad >= 1 && manad <= 12 && dag >= 1 && dag <= dagarIManaden(ar, manad);
}

function dagarIManaden(ar: number, manad: number): number {
  if (manad === 2) return ar % 4 === 0 && (ar % 100 !== 0 || ar % 400 === 0) ? 29 : 28;
  return manad === 4 || manad === 6 || manad === 9 || manad === 11 ? 30 : 31;
}

function dagEllerDefekt(ar: number, manad: number, dag: number): Dag {
  return Option.getOrThrowWith(
    dagAv(ar, manad, dag),
    () => new RangeError("En dag räknades fram som inte finns i kalendern."),
  );
}

const siffror = (tal: number, antal: number): string => String(tal).padStart(antal, "0");
