/**
 * Läser data utifrån mot ett schema och säger vad som är fel på svenska och engelska, med plats. Felen bär
 * aldrig värden: en felskriven inställning kan vara vad som helst.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type * as SchemaAST from "effect/SchemaAST";
import type * as SchemaIssue from "effect/SchemaIssue";
import { Text, text } from "./Text.ts";

/** Ett fel: var (nycklar med punkt emellan) och vad som väntades. */
export type Schemafel = { readonly plats: string; readonly text: Text };

/**
 * Läsaren för ett schema. Alla fel på en gång; nycklar som schemat inte har är fel. En kontroll säger vad den
 * väntar med anteckningen `vantat` (en `Text`); bibliotekets egna engelska meningar används aldrig.
 */
export const schemalasare = <T>(
  schema: Schema.Codec<T, unknown>,
): ((okant: unknown) => Result.Result<T, ReadonlyArray<Schemafel>>) => {
  const avkoda = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" });
  return (okant) => Result.mapError(avkoda(okant), ({ issue }) => felI(issue, []));
};

function felI(
  issue: SchemaIssue.Issue,
  plats: ReadonlyArray<PropertyKey>,
): ReadonlyArray<Schemafel> {
  const ett = (sv: string, en: string): ReadonlyArray<Schemafel> => [
    { plats: plats.map(String).join("."), text: text(sv, en) },
  ];
  switch (issue._tag) {
    case "Pointer":
      return felI(issue.issue, [...plats, ...issue.path]);
    case "Composite":
      return issue.issues.flatMap((del) => felI(del, plats));
    case "Encoding":
      return felI(issue.issue, plats);
    case "MissingKey":
      return ett("nyckeln saknas", "the key is missing");
    case "UnexpectedKey":
      return ett("okänd nyckel", "unknown key");
    case "InvalidType": {
      if (issue.ast._tag === "Literal") {
        return ett(`väntade ${String(issue.ast.literal)}`, `expected ${String(issue.ast.literal)}`);
      }
      const vantat = slag[issue.ast._tag];
      return vantat === undefined
        ? ett("fel slags värde", "wrong kind of value")
        : ett(`väntade ${vantat.sv}`, `expected ${vantat.en}`);
    }
    case "AnyOf":
      return (
        ingenAv(issue, plats) ?? ett("inget av de tillåtna värdena", "none of the allowed values")
      );
    case "Filter": {
      if (issue.issue._tag === "Pointer" || issue.issue._tag === "Composite") {
        return felI(issue.issue, plats);
      }
      const vantat = issue.filter.annotations?.["vantat"];
      return arText(vantat)
        ? ett(`väntade ${vantat.sv}`, `expected ${vantat.en}`)
        : ett("ogiltigt värde", "invalid value");
    }
    default:
      return ett("ogiltigt värde", "invalid value");
  }
}

const arText = Schema.is(Text);

/**
 * Felen i en union. Konstanter: de tillåtna värdena. Former som skiljs av en nyckel (`_tag`, `typ`, `jamforelse`): felen
 * i den form som nyckeln pekar ut, eller att nyckeln inte pekar ut någon. En enda möjlig form: felen i den.
 */
function ingenAv(
  issue: SchemaIssue.AnyOf,
  plats: ReadonlyArray<PropertyKey>,
): ReadonlyArray<Schemafel> | undefined {
  if (issue.ast.types.every((typ) => konstanterI(typ).length > 0)) {
    return [vantadeNagotAv(issue.ast.types.flatMap(konstanterI), plats)];
  }
  const skiljare = ["_tag", "typ", "jamforelse"].find((nyckel) =>
    issue.ast.types.every((typ) => konstanterPa(typ, nyckel).length > 0),
  );
  if (skiljare === undefined) {
    const [enda, ...fler] = issue.issues;
    return enda !== undefined && fler.length === 0 ? felI(enda, plats) : undefined;
  }
  const utpekad = issue.issues.find((del) => !galler(del, skiljare));
  if (utpekad !== undefined) return felI(utpekad, plats);
  const alla = issue.ast.types.flatMap((typ) => konstanterPa(typ, skiljare));
  return [vantadeNagotAv([...new Set(alla)], [...plats, skiljare])];
}

/** Sant om felet, eller något av dess delar, sitter på nyckeln. */
const galler = (issue: SchemaIssue.Issue, nyckel: string): boolean =>
  issue._tag === "Pointer"
    ? issue.path[0] === nyckel
    : issue._tag === "Composite" && issue.issues.some((del) => galler(del, nyckel));

const vantadeNagotAv = (
  konstanter: ReadonlyArray<string>,
  plats: ReadonlyArray<PropertyKey>,
): Schemafel => {
  const lista = konstanter.join(", ");
  return {
    plats: plats.map(String).join("."),
    text: text(`väntade något av ${lista}`, `expected one of ${lista}`),
  };
};

/** Konstanterna i en typ som bara är konstanter; annars ingen. */
const konstanterI = (typ: SchemaAST.AST): ReadonlyArray<string> =>
  typ._tag === "Literal"
    ? [String(typ.literal)]
    : typ._tag === "Union"
      ? typ.types.flatMap(konstanterI)
      : [];

/** Konstanterna som nyckeln får ha i ett objekt. */
const konstanterPa = (typ: SchemaAST.AST, nyckel: string): ReadonlyArray<string> =>
  typ._tag === "Objects"
    ? typ.propertySignatures
        .filter(({ name }) => name === nyckel)
        .flatMap(({ type }) => konstanterI(type))
    : [];

/** Vad en typ är, i ord. */
const slag: Readonly<Partial<Record<SchemaAST.AST["_tag"], Text>>> = {
  String: text("en text", "a text"),
  Number: text("ett tal", "a number"),
  Boolean: text("true eller false", "true or false"),
  Arrays: text("en lista", "a list"),
  Objects: text("ett objekt", "an object"),
};
