/**
 * Utbudskartan: vad parterna erbjuder. Ett behov som ingen post möter är en lucka; en post som ingen sett över på länge
 * är inaktuell. Källa: bilaga 2, STAR (UTBUD-1).
 */
import * as Schema from "effect/Schema";
import { Dag, laggTillManader, PostId } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import { Aktor, type Partslag, partslagFor } from "../part/index.ts";

/** En post: vad som erbjuds, av vem, och när det senast sågs över. */
export const Utbudspost = Schema.Struct({
  id: PostId,
  benamning: Schema.NonEmptyString,
  kategori: PostId,
  aktor: Aktor,
  malgrupp: Schema.optionalKey(Schema.NonEmptyString),
  uppdaterad: Dag,
}).annotate({ identifier: "Utbudspost", title: "Post i utbudskartan" });
export type Utbudspost = typeof Utbudspost.Type;

/** Kartan. */
export const Utbudskarta = Schema.Struct({ poster: Schema.Array(Utbudspost) }).annotate({
  identifier: "Utbudskarta",
  title: "Utbudskarta",
});
export type Utbudskarta = typeof Utbudskarta.Type;

/** Kategorierna i `behov` som ingen post möter, var och en en gång. */
export const luckor = (
  { poster }: Utbudskarta,
  behov: ReadonlyArray<string>,
): ReadonlyArray<string> =>
  [...new Set(behov)].filter((kategori) => !poster.some((post) => post.kategori === kategori));

/** Posterna som inte setts över på `manader` månader, räknat till `dag`. */
export const inaktuella = (
  { poster }: Utbudskarta,
  manader: number,
  dag: Dag,
): ReadonlyArray<Utbudspost> =>
  poster.filter(({ uppdaterad }) => laggTillManader(uppdaterad, manader) < dag);

/** Slagen av parter i överenskommelsen som inte har någon post alls. */
export const parterUtanPost = (
  { poster }: Utbudskarta,
  { parter }: Overenskommelse,
): ReadonlyArray<Partslag> =>
  parter === "okand"
    ? []
    : [...new Set(parter.map(({ slag }) => slag))].filter(
        (slag) => !poster.some(({ aktor }) => partslagFor(aktor) === slag),
      );
