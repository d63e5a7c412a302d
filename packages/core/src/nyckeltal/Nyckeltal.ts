/**
 * Ett nyckeltal definieras en gång, som data, och räknas för vilken period och gruppering som helst. Enheten
 * säger vad som räknas, så att ingen räknar en person fem gånger för fem insatser.
 *
 * Täljaren prövas bara på rader i nämnaren, och nämnaren bara på rader i urvalet: täljare ⊆ nämnare ⊆ urval gäller genom
 * hur räkningen är byggd.
 */
import * as Schema from "effect/Schema";
import { faktumslag } from "../faktum/index.ts";
import { type Fonster, type Period, Text, text, villkorSchema } from "../kernel/index.ts";
import { arRadslag, Radslag, tabeller } from "./tabeller/index.ts";
import type { Kolumnvillkor } from "./villkorsnoder.ts";

/** Vad som räknas. */
export const Enhet = Schema.Literals([
  "individ",
  "arende",
  "insats",
  "anstallning",
  "tillfalle",
  "ore",
]).annotate({ identifier: "Enhet", title: "Räkneenhet" });
export type Enhet = typeof Enhet.Type;

/** Statistik över ett värde. Kvartiler med linjär interpolation (typ 7). */
export const Statistik = Schema.Literals([
  "medel",
  "nedre_kvartil",
  "median",
  "ovre_kvartil",
  "minst",
  "storst",
]).annotate({ identifier: "Statistik", title: "Statistik" });
export type Statistik = typeof Statistik.Type;

/** Värdet delas med `delare` och avrundas halvt uppåt till `decimaler`. */
export const Skala = Schema.Struct({
  delare: Schema.Finite.check(Schema.isGreaterThan(0)),
  decimaler: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 6 })),
  enhet: Text,
}).annotate({ identifier: "Skala", title: "Värdets skala" });
export type Skala = typeof Skala.Type;

const kolumn = Schema.NonEmptyString;
const gemensamt = {
  id: Schema.NonEmptyString,
  titel: Text,
  definition: Text,
  enhet: Enhet,
  /** Fakta som nyckeltalet behöver; saknas de i alla källor är siffran okänd, inte noll. */
  behover: Schema.Array(Schema.Literals(faktumslag)),
  rader: Radslag,
  urval: villkorSchema,
  /** Kodkolumnerna att gruppera efter, en eller flera tillsammans. */
  grupperingar: Schema.Array(Schema.Array(kolumn)),
  /** Kolumnerna som planen får lägga till som gruppering. */
  dimensioner: Schema.Array(kolumn),
  /** När raderna inte går att lägga ihop, till exempel mått med olika enhet. */
  helhet: Schema.optionalKey(Schema.Literal("ingen")),
};

/** En namngiven definition inom ett andelsnyckeltal. `namnare` saknas: hela urvalet. */
export const Definition = Schema.Struct({
  kod: Schema.NonEmptyString,
  titel: Text,
  /** Fakta som just den här definitionen behöver utöver nyckeltalets. */
  behover: Schema.Array(Schema.Literals(faktumslag)),
  namnare: Schema.optionalKey(villkorSchema),
  taljare: villkorSchema,
}).annotate({ identifier: "Definition", title: "Namngiven definition" });
export type Definition = typeof Definition.Type;

/** Antal rader, eller antal olika individer när enheten är `individ`. */
export const Antalsnyckeltal = Schema.TaggedStruct("Antal", gemensamt);
export type Antalsnyckeltal = typeof Antalsnyckeltal.Type;

/** Andel av raderna som uppfyller var och en av flera namngivna definitioner. */
export const Andelsnyckeltal = Schema.TaggedStruct("Andel", {
  ...gemensamt,
  definitioner: Schema.Array(Definition),
});
export type Andelsnyckeltal = typeof Andelsnyckeltal.Type;

/** Andel av dagarna i perioden som radernas spann täcker. Spannets båda dagar ingår; utan slut pågår det än. */
export const Dagandelsnyckeltal = Schema.TaggedStruct("Dagandel", {
  ...gemensamt,
  fran: kolumn,
  till: kolumn,
  definitioner: Schema.Array(Definition),
});
export type Dagandelsnyckeltal = typeof Dagandelsnyckeltal.Type;

/** Statistik över dagarna från `fran` till `till` (0 om samma dag). Rader där någon av dagarna saknas räknas inte. */
export const Tidsnyckeltal = Schema.TaggedStruct("Tid", {
  ...gemensamt,
  fran: kolumn,
  till: kolumn,
  skala: Skala,
  statistik: Schema.Array(Statistik),
});
export type Tidsnyckeltal = typeof Tidsnyckeltal.Type;

/**
 * Median av tiden från `fran` till `till` enligt Kaplan–Meier. Det som inte slutat senast periodens sista dag pågår
 * fortfarande den dagen, och räknas så länge det gjort det.
 */
export const Overlevnadsnyckeltal = Schema.TaggedStruct("Overlevnad", {
  ...gemensamt,
  fran: kolumn,
  till: kolumn,
  skala: Skala,
});
export type Overlevnadsnyckeltal = typeof Overlevnadsnyckeltal.Type;

/**
 * Livslängdstabell: hur många som före varje gräns i `rutnat` slutat, och hur många som då inte följts längre men pågår. Delas inte
 * efter något, så att den går att skydda. Unit: dagar.
 */
export const Livstabellsnyckeltal = Schema.TaggedStruct("Livstabell", {
  ...gemensamt,
  fran: kolumn,
  till: kolumn,
  rutnat: Schema.Array(Schema.Int.check(Schema.isGreaterThan(0))),
});
export type Livstabellsnyckeltal = typeof Livstabellsnyckeltal.Type;

/** Statistik över ett tal per rad. */
export const Talnyckeltal = Schema.TaggedStruct("Tal", {
  ...gemensamt,
  tal: kolumn,
  skala: Skala,
  statistik: Schema.Array(Statistik),
});
export type Talnyckeltal = typeof Talnyckeltal.Type;

/** Summan av ett tal, eller ett belopp i öre när enheten är `ore`. */
export const Summanyckeltal = Schema.TaggedStruct("Summa", { ...gemensamt, tal: kolumn });
export type Summanyckeltal = typeof Summanyckeltal.Type;

/** Summan av ett tal delad med antalet rader som har talet, till exempel ärenden per möte. */
export const Kvotnyckeltal = Schema.TaggedStruct("Kvot", { ...gemensamt, tal: kolumn });
export type Kvotnyckeltal = typeof Kvotnyckeltal.Type;

/**
 * Hur många som pågår samtidigt, dag för dag i perioden: medel över periodens dagar, och den största. `slutdagen`: om
 * spannets sista dag räknas (ett ärende pågår inte den dag det avslutas, en insats gör det).
 */
export const Samtidighetsnyckeltal = Schema.TaggedStruct("Samtidiga", {
  ...gemensamt,
  fran: kolumn,
  till: kolumn,
  slutdagen: Schema.Literals(["raknas", "raknas_inte"]),
});
export type Samtidighetsnyckeltal = typeof Samtidighetsnyckeltal.Type;

const slag = Schema.Union([
  Antalsnyckeltal,
  Andelsnyckeltal,
  Dagandelsnyckeltal,
  Tidsnyckeltal,
  Overlevnadsnyckeltal,
  Livstabellsnyckeltal,
  Talnyckeltal,
  Summanyckeltal,
  Kvotnyckeltal,
  Samtidighetsnyckeltal,
]);

/** Ett nyckeltal. Varje kolumn som nämns finns i tabellen som det räknar på. */
export const Nyckeltal = slag
  .check(
    Schema.makeFilter((n: typeof slag.Type) => okandaKolumner(n).length === 0, {
      vantat: text("kolumner som tabellen har", "columns that the table has"),
    }),
  )
  .annotate({ identifier: "Nyckeltal", title: "Nyckeltal" });
export type Nyckeltal = typeof Nyckeltal.Type;

/** Kolumnerna som nyckeltalet nämner och tabellen inte har, i den ordning de nämns. */
export function okandaKolumner(nyckeltal: typeof slag.Type): ReadonlyArray<string> {
  if (!arRadslag(nyckeltal.rader)) return [nyckeltal.rader];
  const { dagar, koder, tal } = tabeller[nyckeltal.rader];
  const namnda = namndaKolumner(nyckeltal);
  return [
    ...namnda.dagar.filter((namn) => !Object.hasOwn(dagar, namn)),
    ...namnda.koder.filter((namn) => !Object.hasOwn(koder, namn)),
    ...namnda.tal.filter((namn) => !Object.hasOwn(tal, namn)),
  ];
}

/** Kolumner, efter slag. */
export type Kolumnlista = Readonly<Record<"dagar" | "koder" | "tal", ReadonlyArray<string>>>;

/** Alla kolumner som nyckeltalet läser. */
export const namndaKolumner = (nyckeltal: typeof slag.Type): Kolumnlista => {
  const villkor = [
    nyckeltal.urval,
    ...definitionerI(nyckeltal).flatMap(({ namnare, taljare }) =>
      namnare === undefined ? [taljare] : [namnare, taljare],
    ),
  ].map(kolumnerI);
  return {
    dagar: [
      ...villkor.flatMap(({ dagar }) => dagar),
      ...("fran" in nyckeltal ? [nyckeltal.fran, nyckeltal.till] : []),
    ],
    koder: [
      ...villkor.flatMap(({ koder }) => koder),
      ...nyckeltal.grupperingar.flat(),
      ...nyckeltal.dimensioner,
    ],
    tal: [...villkor.flatMap(({ tal }) => tal), ...("tal" in nyckeltal ? [nyckeltal.tal] : [])],
  };
};

/** Definitionerna, om nyckeltalet har några. */
export const definitionerI = (nyckeltal: typeof slag.Type): ReadonlyArray<Definition> =>
  nyckeltal._tag === "Andel" || nyckeltal._tag === "Dagandel" ? nyckeltal.definitioner : [];

/** Kolumnerna som villkoret läser. */
export function kolumnerI(villkor: Kolumnvillkor): Kolumnlista {
  switch (villkor._tag) {
    case "Alla":
    case "Nagot": {
      const delar = villkor.villkor.map(kolumnerI);
      return {
        dagar: delar.flatMap(({ dagar }) => dagar),
        koder: delar.flatMap(({ koder }) => koder),
        tal: delar.flatMap(({ tal }) => tal),
      };
    }
    case "Inte":
      return kolumnerI(villkor.villkor);
    case "DagFore":
      return { dagar: [villkor.dag, villkor.annan], koder: [], tal: [] };
    case "NagonKod":
    case "BaraKoder":
      return { dagar: [], koder: [villkor.falt], tal: [] };
    case "TalMinst":
    case "TalOver":
      return { dagar: [], koder: [], tal: [villkor.tal] };
    default:
      return { dagar: [villkor.dag], koder: [], tal: [] };
  }
}

/**
 * Vad som ska räknas, för vilken period. `grupperingar`: utöver nyckeltalens egna, för de nyckeltal som har alla kolumnerna
 * bland sina grupperingar eller dimensioner.
 */
export type Rakneplan = {
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly grupperingar?: ReadonlyArray<ReadonlyArray<string>>;
};

/** Grupperingarna som planen ger nyckeltalet, var och en en gång. */
export const grupperingarFor = (
  { grupperingar, dimensioner }: Nyckeltal,
  plan: Rakneplan,
): ReadonlyArray<ReadonlyArray<string>> => {
  const tillatna = new Set([...grupperingar.flat(), ...dimensioner]);
  const egna = new Set(grupperingar.map((namn) => namn.join("|")));
  const onskade = (plan.grupperingar ?? []).filter(
    (namn) =>
      namn.length > 0 && namn.every((ett) => tillatna.has(ett)) && !egna.has(namn.join("|")),
  );
  return [...grupperingar, ...onskade];
};

/** Gruppen som en rad gäller: dimension till kod. Tom för helheten. */
export const Grupp = Schema.Record(Schema.String, Schema.String);
export type Grupp = typeof Grupp.Type;

/**
 * Vad som räknades fram. `Saknas`: ingen källa har de fakta som behövs. `EjTillampligt`: frågan har inget svar här, till
 * exempel en median av ingenting. `individer…` är antalet olika individer bakom talet, högst `MANGA` om enheten inte är
 * individer: sekretessen skyddar personer, inte ärenden. De saknas när raderna inte handlar om personer.
 */
export type Rakneutfall =
  | {
      readonly _tag: "Antal";
      readonly antal: number;
      readonly av: number;
      readonly individer?: number;
    }
  | {
      readonly _tag: "Andel";
      readonly taljare: number;
      readonly namnare: number;
      /** Talen är dagar, inte enheter: dagar i samma ärende hänger ihop, och inget intervall gäller dem. */
      readonly dagar?: true;
      readonly individerTaljare?: number;
      readonly individerResten?: number;
    }
  | {
      readonly _tag: "Kvot";
      readonly taljare: number;
      readonly namnare: number;
      readonly individer?: number;
    }
  | {
      readonly _tag: "Varde";
      readonly varde: number;
      readonly antal: number;
      readonly individer?: number;
    }
  | { readonly _tag: "Belopp"; readonly ore: number; readonly individer?: number }
  | { readonly _tag: "EjTillampligt" }
  | { readonly _tag: "Saknas" };

/** En framräknad rad, ännu inte skyddad för spridning. */
export type Resultatrad = {
  readonly nyckeltal: string;
  readonly enhet: Enhet;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly grupp: Grupp;
  readonly utfall: Rakneutfall;
};
