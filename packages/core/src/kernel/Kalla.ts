/**
 * Var ett faktum kommer ifrån, så noga att en människa hittar raden i filen hon skickade.
 */
import * as Schema from "effect/Schema";

/**
 * Fil, fysisk rad och profil. `rad` räknas från 1 i filen som den ligger (rubriker och tomma rader med);
 * `post` räknas från 1 bland dataraderna. `avtryck` visar om raden ändrats; det räknas på raden med
 * identiteten utbytt mot sin pseudonym, så att ingen kan gissa sig till personnumret ur det.
 */
export const Kalla = Schema.Struct({
  kalla: Schema.NonEmptyString,
  fil: Schema.NonEmptyString,
  blad: Schema.optionalKey(Schema.NonEmptyString),
  rad: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  post: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  profil: Schema.NonEmptyString,
  avtryck: Schema.NonEmptyString,
}).annotate({ identifier: "Kalla", title: "Källa" });
export type Kalla = typeof Kalla.Type;
