/**
 * Ett förbunds utseende som data: färger, typsnitt och logotyp. Bara typsnitt vars bredder är kända, så att ingen etikett klipps.
 */
import { schemalasare, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Rapporttext } from "../rapport/Rapporttext.ts";

const Farg = Schema.String.check(
  Schema.isPattern(/^#[0-9a-f]{6}$/u, {
    vantat: text(
      "en färg med sex små hexsiffror, som #0b2f5e",
      "a colour with six lower-case hex digits, like #0b2f5e",
    ),
  }),
);

const Png = Schema.String.check(
  Schema.isPattern(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/u, {
    vantat: text("en PNG-bild i base64", "a PNG image in base64"),
  }),
);

/** Ett utseende. `serier` är diagrammens färger i ordning; fler serier än färger skiljs åt med mönster. */
export const Tema = Schema.Struct({
  id: Schema.NonEmptyString,
  namn: Schema.NonEmptyString,
  farger: Schema.Struct({
    /** Rubriker och det som ska synas först. */
    accent: Farg,
    /** Brödtext. */
    ink: Farg,
    /** Text som är underordnad. */
    dampad: Farg,
    /** Axlar och ramar. */
    linje: Farg,
    /** Bakgrunden i tabellernas huvud. */
    huvudbakgrund: Farg,
    serier: Schema.Array(Farg).check(
      Schema.isMinLength(1, { vantat: text("minst en färg", "at least one colour") }),
      Schema.isMaxLength(4, { vantat: text("högst fyra färger", "at most four colours") }),
    ),
  }),
  typsnitt: Schema.Literal("Arial"),
  logotyp: Schema.optionalKey(Schema.Struct({ png: Png, alt: Rapporttext })),
}).annotate({ identifier: "Tema", title: "Rapportens utseende" });
export type Tema = typeof Tema.Type;

/** Läser ett tema ur data. Alla fel på en gång; okända nycklar är fel. */
export const tolkaTema = schemalasare(Tema);
