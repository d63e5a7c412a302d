/**
 * Gränssnittet som en adapter uppfyller. Bytes in, fakta ut i bitar; det som är fel blir brister med plats,
 * och varje rad får en åtgärd så att raderna går att räkna ihop. Inget här kräver kunskap om Effect.
 */
import * as Schema from "effect/Schema";
import type { Faktum, Faktumslag } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import { type Dag, Text } from "../kernel/index.ts";
import type { Forslag } from "./Forslag.ts";

/** Vad som hände med en rad. Varje fysisk post får exakt en. */
export const Radatgard = Schema.Literals([
  "importerad",
  "karantan",
  "dubblett",
  "oforandrad",
  "tom",
  "rubrik",
  "summa",
]).annotate({ identifier: "Radatgard", title: "Radens åtgärd" });
export type Radatgard = typeof Radatgard.Type;

/** `stopp`: raden går till karantän. `varning`: raden importeras. `rattad`: raden importeras rättad. */
export const Allvar = Schema.Literals(["stopp", "varning", "rattad"]);
export type Allvar = typeof Allvar.Type;

/**
 * Något är fel i en källa. `rad` är fysisk rad från 1; `kolumn` är profilens fältnamn. Bär aldrig ett
 * cellvärde, ett namn eller ett personnummer.
 */
export const Brist = Schema.Struct({
  /** Koden; en stoppande kod som börjar med `FIL_` gäller hela filen. */
  kod: Schema.NonEmptyString,
  allvar: Allvar,
  fil: Schema.NonEmptyString,
  rad: Schema.optionalKey(Schema.Int),
  kolumn: Schema.optionalKey(Schema.NonEmptyString),
  text: Text,
}).annotate({ identifier: "Brist", title: "Brist i en källa" });
export type Brist = typeof Brist.Type;

/** En rads utfall. */
export type Radutfall = { readonly rad: number; readonly atgard: Radatgard };

/** En bit av en import. `forslag`: det som källan tyder på men som en människa ska godta (`godta`) innan det är fakta. */
export type Importdel = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly forslag?: ReadonlyArray<Forslag>;
  readonly brister: ReadonlyArray<Brist>;
  readonly rader: ReadonlyArray<Radutfall>;
  /** Hur stor del av källan som är läst efter den här delen, 0–1. För förloppsmätare. */
  readonly klart: number;
  /**
   * Slagen av fakta som källan kan lämna med de kolumner den har; finns i första delen. Det som ingen källa kan
   * lämna är okänt, inte noll.
   */
  readonly lamnar?: ReadonlyArray<Faktumslag>;
  /** Vad adaptern valde och varför: kodning, avgränsare. Finns i första delen. */
  readonly noteringar?: ReadonlyArray<Text>;
  /**
   * Delen kommer ur en källa som inte kunnat prövas hel i förväg. Dess fakta gäller först när källan är slut utan en
   * brist som avvisar filen (`avvisarFilen`); annars ska värden kasta allt som källan lämnat.
   */
  readonly preliminar?: true;
};

/** Sant om bristen gäller hela filen: inget i den gäller, och det som en preliminär del lämnat kastas. */
export const avvisarFilen = (brist: Brist): boolean =>
  brist.allvar === "stopp" && brist.kod.startsWith("FIL_");

/** Det som värden bestämmer. */
export type Lasval = {
  /** Källans id i `star.json`. */
  readonly kalla: string;
  /** Filens namn som det ska stå i proveniens och brister (relativt, aldrig en maskins sökväg). */
  readonly fil: string;
  /** Dagen fakta registreras; också referensdag för seklet i korta personnummer. */
  readonly registrerad: Dag;
  /** Tolv tecken identitet till pseudonym. Synkron. */
  readonly pseudonym: (identitet: string) => Pseudonym;
};

/** En adapter läser en källa. */
export type Adapter<Val extends Lasval = Lasval> = {
  readonly id: string;
  readonly las: (indata: AsyncIterable<Uint8Array>, val: Val) => AsyncIterable<Importdel>;
};

/** Antal rader per åtgärd, och hur många som lästes. */
export type Radrakning = Readonly<Record<Radatgard, number>> & { readonly last: number };

/** Räkningen innan något lästs. */
export const ingaRader: Radrakning = {
  last: 0,
  importerad: 0,
  karantan: 0,
  dubblett: 0,
  oforandrad: 0,
  tom: 0,
  rubrik: 0,
  summa: 0,
};

/** Räkningen efter ännu några rader. */
export const raknaRader = (rakning: Radrakning, rader: ReadonlyArray<Radutfall>): Radrakning => {
  const ut = { ...rakning, last: rakning.last + rader.length };
  for (const { atgard } of rader) ut[atgard] += 1;
  return ut;
};
