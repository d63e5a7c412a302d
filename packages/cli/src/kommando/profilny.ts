/**
 * `star profil ny`: en profil ur en fils rubrik, skriven till en ny fil.
 */
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { profiler, provaProfil, RadtypId } from "@star-finsam/adapters-csv";
import { nyTabellprofil } from "@star-finsam/adapters-csv/xlsx";
import type { Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { harKod } from "../katalog/filer.ts";
import { profil as ord } from "../texter.ts";
import { kortnamn, lasDatafil } from "./profilfil.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";

/** Kommandots val. */
export type Nyval = {
  readonly fil: string;
  readonly blad: string | undefined;
  readonly radtyp: string | undefined;
  readonly ut: string | undefined;
};

const arRadtyp = Schema.is(RadtypId);

/** Kör kommandot. En fil som redan finns skrivs aldrig över. */
export const profilNy = (
  { fil, blad, radtyp, ut }: Nyval,
  { sprak, anmark }: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    if (radtyp === undefined || !arRadtyp(radtyp)) {
      return yield* felAnvandning(ord.vilkenRadtyp, ...RadtypId.literals.map(radtypsrad));
    }
    if (ut === undefined || !ut.endsWith(".json")) return yield* felAnvandning(ord.vart);
    const bytes = yield* lasDatafil(fil, blad);
    const val = {
      ...{ fil: kortnamn(fil), id: idAv(ut), radtyp, forlagor: [...profiler.values()] },
      ...(blad === undefined ? {} : { blad }),
    };
    const ny = yield* Effect.promise(() => nyTabellprofil(bytes, val));
    if (ny._tag === "Ingen") return yield* stoppandeFynd(ny.text);
    yield* skriv(ut, somJson(ny.profil));
    const kvar = provaProfil(ny.profil).length;
    anmark((kvar === 0 ? ord.skriven : ord.skrivenMedKvar(ny.attBestamma))[sprak]);
    if (kvar > 0) anmark(ny.beskrivning[sprak]);
  });

/** Radtypen, och vad en rad är i den medföljande profil som har den. */
function radtypsrad(id: RadtypId): Text {
  const forlaga = [...profiler.values()].find(({ radtyp }) => radtyp === id);
  const [mening = ""] = forlaga?.beskrivning.split(/(?<=\.)\s/u) ?? [];
  return ord.radtypsrad(id, mening);
}

const skriv = (ut: string, text: string): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: () => writeFile(ut, text, { flag: "wx" }),
    catch: (fel) => felAnvandning(harKod(fel, "EEXIST") ? ord.finnsRedan : ord.kundeInteSkriva),
  });

/** Profilens id: filens namn, om det duger som id. */
const idAv = (ut: string): string => {
  const namn = basename(ut, ".json");
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(namn) ? namn : "egen-profil";
};
