/**
 * En andel som aldrig glömmer vad den är en andel av. "41 %" i en rapport är 14 av 34; utan täljare och
 * nämnare kan ingen se om siffran är rätt.
 */
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";

/** Täljare av nämnare, hela antal. Invariant: 0 ≤ täljare ≤ nämnare. */
export const Andel = Schema.Struct({
  taljare: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  namnare: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
})
  .check(
    Schema.makeFilter((andel) =>
      andel.taljare <= andel.namnare
        ? undefined
        : { path: ["taljare"], issue: "täljaren är större än nämnaren" },
    ),
  )
  .annotate({ identifier: "Andel", title: "Andel med täljare och nämnare" });
export type Andel = typeof Andel.Type;

/** Andelen som tal 0–1, oavrundad; `None` när nämnaren är 0. */
export const varde = (andel: Andel): Option.Option<number> =>
  andel.namnare === 0 ? Option.none() : Option.some(andel.taljare / andel.namnare);

/** Andelen i hela procent, avrundad halvt uppåt med heltalsräkning; `None` när nämnaren är 0. */
export const procent = (andel: Andel): Option.Option<number> =>
  andel.namnare === 0
    ? Option.none()
    : Option.some(Math.floor((200 * andel.taljare + andel.namnare) / (2 * andel.namnare)));
