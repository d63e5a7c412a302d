/**
 * Namnen som fakta pekar på varandra med. Ett id är alltid källans eget eller bildat av källans nyckel;
 * aldrig ett personnummer och aldrig en kontrollsumma.
 */
import * as Schema from "effect/Schema";
import { text } from "./Text.ts";

/** Ärendets beteckning i källan, till exempel `B001`. */
export const ArendeId = Schema.NonEmptyString.pipe(Schema.brand("ArendeId")).annotate({
  identifier: "ArendeId",
  title: "Ärendets id",
});
export type ArendeId = typeof ArendeId.Type;

/** Id på poster som en människa skriver i JSON: parter, verksamheter, funktioner, koder. */
export const PostId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+([_-][a-z0-9]+)*$/u, {
    vantat: text(
      "ett id med små bokstäver, siffror, bindestreck eller understreck",
      "an id of lower-case letters, digits, hyphens or underscores",
    ),
  }),
);

/** `källans id:postens nyckel:fakta-slag:löpnummer`. */
export const FaktumId = Schema.NonEmptyString.pipe(Schema.brand("FaktumId")).annotate({
  identifier: "FaktumId",
  title: "Faktumets id",
});
export type FaktumId = typeof FaktumId.Type;

/** Sant om texten duger som ärendets id. */
export function arArendeId(kandidat: string): kandidat is ArendeId {
  return kandidat !== "";
}

/** Faktumets id av källa, postens nyckel, slag och löpnummer (från 1). */
export function faktumId(kalla: string, nyckel: string, slag: string, nummer: number): FaktumId {
  const id = `${kalla}:${nyckel}:${slag}:${nummer}`;
  if (arFaktumId(id)) return id;
  throw new RangeError("Ett faktum behöver ett id.");
}

function arFaktumId(kandidat: string): kandidat is FaktumId {
  return kandidat !== "";
}
