/**
 * Det som människor skriver i en rapport, sparat mellan utgåvorna.
 */
import {
  Dag,
  type Period,
  type Schemafel,
  schemalasare,
  text,
  tolkaPeriod,
} from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { mallfel } from "../texter.ts";
import { blockI, type Mall } from "./Mall.ts";

const id = Schema.NonEmptyString;

/** Perioden som den skrivs: `2025`, `2025-T1`, `A..B`. */
const Periodtext = Schema.String.check(
  Schema.makeFilter((skriven: string) => Result.isSuccess(tolkaPeriod(skriven)), {
    vantat: text("en period, till exempel 2025-T1", "a period, for instance 2025-T1"),
  }),
);

/**
 * Texterna till en mall. `luckor`: luckans id till texten; en tom text är inte ifylld. `underskrifter`: vem som skrev under för
 * vilken period. En underskrift gäller bara sin egen period, så nästa utgåva är inte undertecknad.
 */
export const Rapporttexter = Schema.Struct({
  luckor: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  underskrifter: Schema.optionalKey(
    Schema.Array(Schema.Struct({ period: Periodtext, roll: id, namn: id, dag: Dag })),
  ),
}).annotate({ identifier: "Rapporttexter", title: "Texter till en mall" });
export type Rapporttexter = typeof Rapporttexter.Type;

/** Filen `texter.json`: texterna efter mallens id. */
export const Textfil = Schema.Struct({
  version: Schema.Literal(1),
  mallar: Schema.Record(Schema.String, Rapporttexter),
}).annotate({ identifier: "Textfil", title: "texter.json, version 1" });
export type Textfil = typeof Textfil.Type;

/** Läser filen. Alla fel på en gång; okända nycklar är fel. */
export const tolkaTextfil = schemalasare(Textfil);

/** Luckor och roller som mallen inte har: en felstavad lucka får inte bli en tom. */
export const provaTexter = (
  mall: Mall,
  { luckor = {}, underskrifter = [] }: Rapporttexter,
): ReadonlyArray<Schemafel> => {
  const block = blockI(mall);
  const luckorna = block.flatMap((ett) => (ett._tag === "Textlucka" ? [ett.id] : []));
  const roller = block.flatMap((ett) =>
    ett._tag === "Underskrifter" ? ett.roller.map((roll) => roll.id) : [],
  );
  return [
    ...Object.keys(luckor)
      .filter((lucka) => !luckorna.includes(lucka))
      .map((lucka) => ({ plats: `luckor.${lucka}`, text: mallfel.okandLucka(luckorna) })),
    ...underskrifter.flatMap(({ roll }, nr) =>
      roller.includes(roll)
        ? []
        : [{ plats: `underskrifter.${nr}.roll`, text: mallfel.okandRoll(roller) }],
    ),
  ];
};

/** Underskriften av rollen för perioden. */
export const underskriftFor = (
  { underskrifter = [] }: Rapporttexter,
  roll: string,
  { fran, till }: Period,
): { readonly namn: string; readonly dag: Dag } | undefined =>
  underskrifter.find(
    (en) =>
      en.roll === roll &&
      Result.match(tolkaPeriod(en.period), {
        onFailure: () => false,
        onSuccess: (period) => period.fran === fran && period.till === till,
      }),
  );
