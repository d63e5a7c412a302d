/**
 * Liggaren över det som är utgivet: en rad JSON per publicering, i den ordning de gavs ut. Varje post bär den förras avtryck, så att
 * ingen post kan ändras eller tas bort utan att det syns. Den innehåller bara det som allmänheten redan har sett.
 */
import { Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Cellgrupp } from "../publicering/Publicering.ts";
import { Utgiven } from "../publicering/Utgiven.ts";

/** Ett undantag: någon har bestämt att publiceringen får röja cellerna, och varför. */
export const Undantag = Schema.Struct({
  av: Schema.NonEmptyString,
  skal: Schema.NonEmptyString,
  celler: Schema.Array(Schema.Struct({ matt: Schema.NonEmptyString, grupp: Cellgrupp })),
}).annotate({ identifier: "Undantag", title: "Undantag från skyddet" });
export type Undantag = typeof Undantag.Type;

/** En publicering i liggaren. `forra` är den förra postens avtryck, tomt för den första. */
export const Liggarpost = Schema.Struct({
  version: Schema.Literal(1),
  nummer: Schema.Int,
  dag: Dag,
  utgiven: Utgiven,
  undantag: Schema.optionalKey(Undantag),
  forra: Schema.String,
  avtryck: Schema.NonEmptyString,
}).annotate({ identifier: "Liggarpost", title: "Post i liggaren, version 1" });
export type Liggarpost = typeof Liggarpost.Type;

/** Liggaren, äldst först. */
export type Liggare = ReadonlyArray<Liggarpost>;

/** Det som är utgivet. */
export const utgivnaI = (liggare: Liggare): ReadonlyArray<Utgiven> =>
  liggare.map(({ utgiven }) => utgiven);
