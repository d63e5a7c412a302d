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
  return faktumIdAv(faktumIdStam(kalla, nyckel), faktumIdSvans(slag, nummer));
}

/** Delarna av `faktumId` som är desamma för postens alla fakta, och för alla poster. Fogade är de id:t. */
export const faktumIdStam = (kalla: string, nyckel: string): string => `${kalla}:${nyckel}:`;
export const faktumIdSvans = (slag: string, nummer: number): string => `${slag}:${nummer}`;

/** Faktumets id av stam och svans: samma som `faktumId`, för den som bygger många. */
export function faktumIdAv(stam: string, svans: string): FaktumId {
  const id = stam + svans;
  if (arFaktumId(id)) return id;
  throw new RangeError("Ett faktum behöver ett id.");
}

function arFaktumId(kandidat: string): kandidat is FaktumId {
  return kandidat !== "";
}
