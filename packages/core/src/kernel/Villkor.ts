/**
 * Villkor som data. Ett nyckeltal säger vilka som räknas med ett villkor, inte med en funktion: därför kan
 * samma villkor köras, förklaras led för led, listas i en katalog och bli till SQL.
 *
 * `D` är namnen på dagar som kan finnas på en post, `K` namnen på dess kodfält, `T` namnen på dess tal.
 */
import * as Schema from "effect/Schema";
import type { Dag } from "./Dag.ts";
import type { Period } from "./Period.ts";

/** Periodens första eller sista dag. */
export type Periodkant = "forsta" | "sista";

/** Ett villkor över en posts dagar, koder och tal. En dag eller ett tal som saknas gör varje villkor om det falskt. */
export type Villkor<D extends string, K extends string, T extends string = never> =
  | { readonly _tag: "Alla"; readonly villkor: ReadonlyArray<Villkor<D, K, T>> }
  | { readonly _tag: "Nagot"; readonly villkor: ReadonlyArray<Villkor<D, K, T>> }
  | { readonly _tag: "Inte"; readonly villkor: Villkor<D, K, T> }
  | { readonly _tag: "DagFinns"; readonly dag: D }
  | { readonly _tag: "DagIPerioden"; readonly dag: D }
  | { readonly _tag: "DagSenast"; readonly dag: D; readonly kant: Periodkant }
  | { readonly _tag: "DagTidigast"; readonly dag: D; readonly kant: Periodkant }
  | { readonly _tag: "DagEfter"; readonly dag: D; readonly kant: Periodkant }
  | { readonly _tag: "DagFore"; readonly dag: D; readonly annan: D }
  | { readonly _tag: "NagonKod"; readonly falt: K; readonly koder: ReadonlyArray<string> }
  | { readonly _tag: "BaraKoder"; readonly falt: K; readonly koder: ReadonlyArray<string> }
  | { readonly _tag: "TalMinst"; readonly tal: T; readonly minst: number }
  | { readonly _tag: "TalOver"; readonly tal: T; readonly over: number };

/** Schemat för villkor. Vilka namn som finns är postslagets sak. */
export const villkorSchema: Schema.Codec<Villkor<string, string, string>> = (() => {
  const dag = Schema.NonEmptyString;
  const falt = Schema.NonEmptyString;
  const tal = Schema.NonEmptyString;
  const kant = Schema.Literals(["forsta", "sista"]);
  const koder = Schema.Array(Schema.String);
  const djupare = Schema.suspend(
    (): Schema.Codec<Villkor<string, string, string>> => schema,
  ).annotate({
    identifier: "Villkor",
  });
  const schema: Schema.Codec<Villkor<string, string, string>> = Schema.Union([
    Schema.TaggedStruct("Alla", { villkor: Schema.Array(djupare) }),
    Schema.TaggedStruct("Nagot", { villkor: Schema.Array(djupare) }),
    Schema.TaggedStruct("Inte", { villkor: djupare }),
    Schema.TaggedStruct("DagFinns", { dag }),
    Schema.TaggedStruct("DagIPerioden", { dag }),
    Schema.TaggedStruct("DagSenast", { dag, kant }),
    Schema.TaggedStruct("DagTidigast", { dag, kant }),
    Schema.TaggedStruct("DagEfter", { dag, kant }),
    Schema.TaggedStruct("DagFore", { dag, annan: dag }),
    Schema.TaggedStruct("NagonKod", { falt, koder }),
    Schema.TaggedStruct("BaraKoder", { falt, koder }),
    Schema.TaggedStruct("TalMinst", { tal, minst: Schema.Finite }),
    Schema.TaggedStruct("TalOver", { tal, over: Schema.Finite }),
  ]);
  return schema;
})();

/** Hur en post lämnar sina dagar, koder och tal. */
export type Lasare<P, D extends string, K extends string, T extends string = never> = {
  readonly dag: (post: P, namn: D) => Dag | undefined;
  readonly koder: (post: P, falt: K) => ReadonlyArray<string>;
  readonly tal: (post: P, namn: T) => number | undefined;
};

/**
 * Gör villkoret till en kontroll av en post i taget. Räkningen av många poster gör samma sak kolumnvis
 * (`nyckeltal/villkorsnoder`); ett prov håller dem lika.
 *
 * `BaraKoder` kräver minst en kod; den som inget har uppfyller det inte.
 */
export const kompilera = <P, D extends string, K extends string, T extends string>(
  villkor: Villkor<D, K, T>,
  period: Period,
  las: Lasare<P, D, K, T>,
): ((post: P) => boolean) => {
  switch (villkor._tag) {
    case "Alla": {
      const delar = villkor.villkor.map((del) => kompilera(del, period, las));
      return (post) => delar.every((del) => del(post));
    }
    case "Nagot": {
      const delar = villkor.villkor.map((del) => kompilera(del, period, las));
      return (post) => delar.some((del) => del(post));
    }
    case "Inte": {
      const del = kompilera(villkor.villkor, period, las);
      return (post) => !del(post);
    }
    case "DagFinns":
      return (post) => las.dag(post, villkor.dag) !== undefined;
    case "DagIPerioden":
      return medDag(las, villkor.dag, (dag) => dag >= period.fran && dag <= period.till);
    case "DagSenast": {
      const grans = kantdag(period, villkor.kant);
      return medDag(las, villkor.dag, (dag) => dag <= grans);
    }
    case "DagTidigast": {
      const grans = kantdag(period, villkor.kant);
      return medDag(las, villkor.dag, (dag) => dag >= grans);
    }
    case "DagEfter": {
      const grans = kantdag(period, villkor.kant);
      return medDag(las, villkor.dag, (dag) => dag > grans);
    }
    case "DagFore":
      return (post) => {
        const annan = las.dag(post, villkor.annan);
        const dag = las.dag(post, villkor.dag);
        return dag !== undefined && annan !== undefined && dag < annan;
      };
    case "NagonKod":
      return (post) => las.koder(post, villkor.falt).some((kod) => villkor.koder.includes(kod));
    case "BaraKoder":
      return (post) => {
        const koder = las.koder(post, villkor.falt);
        return koder.length > 0 && koder.every((kod) => villkor.koder.includes(kod));
      };
    case "TalMinst":
      return (post) => (las.tal(post, villkor.tal) ?? Number.NaN) >= villkor.minst;
    case "TalOver":
      return (post) => (las.tal(post, villkor.tal) ?? Number.NaN) > villkor.over;
  }
};

const medDag =
  <P, D extends string, K extends string, T extends string>(
    las: Lasare<P, D, K, T>,
    namn: D,
    kontroll: (dag: Dag) => boolean,
  ) =>
  (post: P): boolean => {
    const dag = las.dag(post, namn);
    return dag !== undefined && kontroll(dag);
  };

const kantdag = (period: Period, kant: Periodkant): Dag =>
  kant === "forsta" ? period.fran : period.till;
