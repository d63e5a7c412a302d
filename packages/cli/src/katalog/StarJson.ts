/**
 * `star.json`: vilket förbund, vilka överenskommelser och vilka filer. Formatversion 1; okända nycklar är fel.
 */

import { Dag, schemalasare, text, tolkaPeriod } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";

const namn = Schema.NonEmptyString;
const fil = Schema.Struct({ fil: namn });
const idEllerFil = Schema.Union([namn, fil]);

/** En period som den skrivs: `2025`, `2025-T1`, `2025-03`, `A..B`. */
const Periodtext = Schema.String.check(
  Schema.makeFilter((skriven: string) => Result.isSuccess(tolkaPeriod(skriven)), {
    vantat: text(
      "en period, till exempel 2025 eller 2025-T1",
      "a period, for instance 2025 or 2025-T1",
    ),
  }),
);

/** Nyckelns plats: en miljövariabel, en fil i katalogen, eller den öppna demonyckeln. */
export const Nyckelplats = Schema.Union([
  Schema.Struct({ miljo: namn }),
  fil,
  Schema.Struct({ demo: Schema.Literal(true) }),
]);

/**
 * En källa: en fil och profilen som läser den. `uttagen` är dagen då filen togs ut. `period`: det som filen täcker, om den inte
 * är hela listan; det som ligger utanför är inte borta för att det inte står här.
 */
export const Kallpost = Schema.Struct({
  id: Schema.String.check(
    Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
      vantat: text(
        "ett id med små bokstäver, siffror och bindestreck",
        "an id of lower-case letters, digits and hyphens",
      ),
    }),
  ),
  fil: namn,
  profil: idEllerFil,
  kodning: Schema.optionalKey(Schema.Literals(["utf-8", "utf-16le", "utf-16be", "windows-1252"])),
  blad: Schema.optionalKey(namn),
  uttagen: Schema.optionalKey(Dag),
  period: Schema.optionalKey(Periodtext),
});
export type Kallpost = typeof Kallpost.Type;

/** Filen `star.json`. `delmal`: insatsens delmål. `rattelser`: rättelser som data. `liggare`: filen med det som är utgivet,
 * `liggare.ndjson` om inget annat sägs. */
export const StarJson = Schema.Struct({
  version: Schema.Literal(1),
  forbund: Schema.Struct({ id: namn, namn }),
  overenskommelser: Schema.Array(idEllerFil),
  nyckel: Nyckelplats,
  kallor: Schema.Array(Kallpost).check(
    Schema.makeFilter((kallor: ReadonlyArray<Kallpost>) => kallor.length > 0, {
      vantat: text("minst en källa", "at least one source"),
    }),
  ),
  delmal: Schema.optionalKey(namn),
  rattelser: Schema.optionalKey(namn),
  liggare: Schema.optionalKey(namn),
}).annotate({ identifier: "StarJson", title: "star.json, version 1" });
export type StarJson = typeof StarJson.Type;

/** Läser innehållet i `star.json`. */
export const tolkaStarJson = schemalasare(StarJson);
