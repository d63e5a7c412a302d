/**
 * Det som den som läser in ett utskrivet dokument skriver själv: inget i dokumentet läses.
 */
import { Kon } from "@star-finsam/core/individ";
import { Dag, type Schemafel, schemalasare } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { Linkaktor, Planstatus, Plantyp, Skydd, Tidpunkt } from "../samordningsarende/index.ts";

const Individuppgifter = Schema.Struct({
  identitet: Schema.NonEmptyString,
  kon: Schema.optionalKey(Kon),
  skydd: Schema.optionalKey(Skydd),
});

/** Uppgifterna. `id`: dokumentets id hos den som läser in det. `identitet`: numret så som människor skriver det. */
export const Dokumentuppgifter = Schema.Struct({
  id: Schema.NonEmptyString,
  individ: Individuppgifter,
  plantyp: Plantyp,
  status: Schema.optionalKey(Planstatus),
  upprattad: Schema.optionalKey(Tidpunkt),
  motesdag: Schema.optionalKey(Dag),
  uppfoljningsdag: Schema.optionalKey(Dag),
  aktorer: Schema.optionalKey(Schema.Array(Linkaktor)),
  titel: Schema.optionalKey(Schema.NonEmptyString),
  medietyp: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Dokumentuppgifter", title: "Uppgifter om ett utskrivet dokument" });
export type Dokumentuppgifter = typeof Dokumentuppgifter.Type;

const las = schemalasare(Dokumentuppgifter);

/** Läser uppgifterna ur JSON. Felen bär inga värden, och inget namn på en nyckel som inte är vår. */
export const tolkaDokumentuppgifter = (
  okant: unknown,
): Result.Result<Dokumentuppgifter, ReadonlyArray<Schemafel>> =>
  Result.mapError(las(okant), (fel) =>
    fel.map(({ plats, text }) => ({ plats: kandPlats(plats), text })),
  );

/** En plats har högst så många led: `aktorer.0.id`. */
const DJUPAST = 3;
const PLATSER: ReadonlyArray<RegExp> = [
  platsen(Dokumentuppgifter.fields),
  platsen(Individuppgifter.fields, "individ\\."),
  platsen(Linkaktor.fields, "aktorer\\.\\d{1,4}\\."),
  /^aktorer\.\d{1,4}$/u,
];

function platsen(falt: object, fore = ""): RegExp {
  return new RegExp(`^${fore}(?:${Object.keys(falt).join("|")})$`, "u");
}

/** Platsen så långt den är vår egen; en okänd nyckel kan vara vad som helst, också ett namn eller ett nummer. */
function kandPlats(plats: string): string {
  const led = plats.split(".", DJUPAST);
  const kortade = led.map((_, i) => led.slice(0, led.length - i).join("."));
  return kortade.find((en) => PLATSER.some((monster) => monster.test(en))) ?? "";
}
