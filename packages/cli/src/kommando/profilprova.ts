/**
 * `star profil prova`: vad en okänd fil är, vilken profil som passar, och vad man gör sedan. Skriver aldrig en cell, och
 * aldrig en rubrik som ingen profil känner.
 */
import { basename } from "node:path";
import { type Filprov, type Profil, profiler } from "@star-finsam/adapters-csv";
import { provaTabell } from "@star-finsam/adapters-csv/xlsx";
import { avvisarFilen } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { fynd, profil as ord } from "../texter.ts";
import { kortnamn, lasDatafil } from "./profilfil.ts";
import { provtext } from "./profilprovtext.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";

/** Kommandots val. */
export type Provval = {
  readonly fil: string;
  readonly blad: string | undefined;
  readonly vald: Profil | undefined;
  readonly profilfil: string | undefined;
  readonly json: boolean;
};

/** Kör kommandot. En fil som inte går att läsa, eller som ingen profil passar, ger slutkod 1. */
export const profilProva = (
  { fil, blad, vald, profilfil, json }: Provval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, anmark, varld } = sammanhang;
    const bytes = yield* lasDatafil(fil, blad);
    const val = {
      fil: kortnamn(fil),
      profiler: [...profiler.values()],
      registrerad: varld.nu,
      ...(vald === undefined ? {} : { vald }),
      ...(blad === undefined ? {} : { blad }),
    };
    const prov = yield* Effect.promise(() => provaTabell(bytes, val));
    ut(json ? somJson(prov) : provtext(prov, sprak));
    const karantan = prov.last?.rader.karantan ?? 0;
    if (karantan > 0) anmark(fynd.karantan(karantan)[sprak]);
    const valt = { blad, egen: profilfil?.endsWith(".json") ? basename(profilfil) : undefined };
    const hinder = hindret(prov, valt);
    if (hinder !== undefined) return yield* stoppandeFynd(hinder);
    if (!json) ut(`\n${ord.nasta[sprak]}: ${nastaSteg(prov, valt)[sprak]}\n`);
  });

/** Det som gör att filen inte kan läsas in, om något gör det, och vad man börjar med. */
function hindret({ tabell, last, brister }: Filprov, { blad, egen }: Valt): Text | undefined {
  if (tabell === undefined) return ord.intLasbar;
  if (last?.avvisad === false) return undefined;
  if (brister.some(arFilensFel)) return ord.rattaFilen;
  if (tabell.rubrikrad === undefined) return ord.ingenRubrik;
  if (last === undefined) return ord.ingenPassar(blad !== undefined);
  return egen === undefined
    ? ord.passarInte(last.profil, blad !== undefined)
    : ord.egenPassarInte(egen);
}

/** Sant om filen ska rättas innan någon profil skrivs: felet är inte att profilen är en annan listas. */
const arFilensFel = (brist: Filprov["brister"][number]): boolean =>
  avvisarFilen(brist) && brist.kod !== "FIL_INGEN_RUBRIK";

/** Det som valts på kommandoraden. `egen`: den egna profilens fil, utan sökväg. */
type Valt = { readonly blad: string | undefined; readonly egen: string | undefined };

function nastaSteg({ last, profiler: passande }: Filprov, { blad, egen }: Valt): Text {
  const id = last?.profil ?? passande[0]?.profil ?? "";
  if ((last?.rader.karantan ?? 0) > 0) return ord.rattaForst(id, egen);
  return ord.laggTill(JSON.stringify(egen === undefined ? id : { fil: egen }), blad !== undefined);
}
