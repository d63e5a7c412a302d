/**
 * Läser data utifrån mot ett schema och säger vad som är fel på svenska och engelska, med plats. Felen bär
 * aldrig värden: en felskriven inställning kan vara vad som helst.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
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
    case "InvalidType":
      return issue.ast._tag === "Literal"
        ? ett(`väntade ${String(issue.ast.literal)}`, `expected ${String(issue.ast.literal)}`)
        : ett("fel slags värde", "wrong kind of value");
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

/** Felen i en union: de tillåtna värdena om de är konstanter, felen i den enda möjliga formen annars. */
function ingenAv(
  issue: SchemaIssue.AnyOf,
  plats: ReadonlyArray<PropertyKey>,
): ReadonlyArray<Schemafel> | undefined {
  const konstanter = issue.ast.types.map((typ) =>
    typ._tag === "Literal" ? String(typ.literal) : undefined,
  );
  if (konstanter.length > 0 && !konstanter.includes(undefined)) {
    const lista = konstanter.join(", ");
    const fel = text(`väntade något av ${lista}`, `expected one of ${lista}`);
    return [{ plats: plats.map(String).join("."), text: fel }];
  }
  const [enda, ...fler] = issue.issues;
  return enda !== undefined && fler.length === 0 ? felI(enda, plats) : undefined;
}
