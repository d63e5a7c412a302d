/**
 * `star profil`: vilka profiler som finns, vad en profil säger, vad en okänd fil är, och en ny profil ur en fils rubrik.
 */
import { basename } from "node:path";
import {
  type Profil,
  profiler,
  provaProfil,
  somTableSchema,
  tolkaProfil,
} from "@star-finsam/adapters-csv";
import type { Sprak } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { katalogfel, profil as ord } from "../texter.ts";
import { profilNy } from "./profilny.ts";
import { profilProva } from "./profilprova.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";

/** Det som går att göra. */
export const PROFILGORANDEN = ["lista", "visa", "prova", "ny"] as const;

/** Kommandots val. `mal`: profilens id eller fil (visa), eller filen med data (prova, ny). */
export type Profilval = {
  readonly vad: string | undefined;
  readonly mal: string | undefined;
  readonly profil: string | undefined;
  readonly blad: string | undefined;
  readonly radtyp: string | undefined;
  readonly ut: string | undefined;
  readonly json: boolean;
  readonly frictionless: boolean;
};

/** Kör kommandot. */
export const profil = (
  val: Profilval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> => {
  const { vad, mal, blad, json } = val;
  switch (vad) {
    case "lista":
      return Effect.sync(() => sammanhang.ut(json ? somJson(lista()) : listtext(sammanhang.sprak)));
    case "visa":
      return mal === undefined
        ? Effect.fail(felAnvandning(ord.visaVad))
        : visa(mal, val, sammanhang);
    case "prova":
      return mal === undefined
        ? Effect.fail(felAnvandning(ord.provaVad))
        : Effect.flatMap(valdProfil(val.profil), (vald) =>
            profilProva({ fil: mal, blad, vald, profilfil: val.profil, json }, sammanhang),
          );
    case "ny":
      return mal === undefined
        ? Effect.fail(felAnvandning(ord.nyVad))
        : profilNy({ fil: mal, blad, radtyp: val.radtyp, ut: val.ut }, sammanhang);
    default:
      return Effect.fail(felAnvandning(ord.okantGorande(PROFILGORANDEN)));
  }
};

const lista = () =>
  [...profiler.values()].map(({ id, version, bevis, radtyp, kalla, beskrivning }) => ({
    id,
    version,
    bevis,
    radtyp,
    kalla,
    beskrivning,
  }));

const listtext = (sprak: Sprak): string =>
  `${lista()
    .map(
      ({ id, version, bevis, beskrivning }) =>
        `${id}@${version}  (${ord.bevis[bevis][sprak]})\n  ${beskrivning}`,
    )
    .join("\n")}\n`;

const visa = (
  mal: string,
  { json, frictionless }: Profilval,
  { sprak, ut }: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.map(profilMed(mal), (funnen) => {
    if (frictionless) return ut(somJson(somTableSchema(funnen)));
    ut(json ? somJson(funnen) : visatext(funnen, sprak));
  });

function visatext(funnen: Profil, sprak: Sprak): string {
  const { id, version, kalla, bevis, radtyp, beskrivning, kolumner } = funnen;
  const rader = kolumner.map(({ alias, falt, typ, obligatorisk }) => {
    const [forsta = falt, ...andra] = alias;
    const aven = andra.length === 0 ? "" : `; ${ord.aven[sprak]} ${andra.join(", ")}`;
    return `  ${forsta}: ${falt}, ${typ}, ${ord.krav[obligatorisk][sprak]}${aven}`;
  });
  return `${[
    `${id}@${version}`,
    beskrivning,
    `${ord.kalla[sprak]}: ${kalla}`,
    `${ord.bevisrubrik[sprak]}: ${ord.bevis[bevis][sprak]}`,
    `${ord.radtyp[sprak]}: ${radtyp}`,
    "",
    `${ord.kolumner[sprak]}:`,
    ...rader,
  ].join("\n")}\n`;
}

const valdProfil = (namn: string | undefined): Effect.Effect<Profil | undefined, Kommandofel> =>
  namn === undefined ? Effect.succeed(undefined) : profilMed(namn);

/** Profilen med id:t, eller i JSON-filen; en egen profil prövas mot sin radtyp. */
const profilMed = (namn: string): Effect.Effect<Profil, Kommandofel> =>
  Effect.gen(function* () {
    const funnen = profiler.get(namn);
    if (funnen !== undefined) return funnen;
    if (!namn.endsWith(".json")) {
      return yield* felAnvandning(ord.okandProfil([...profiler.keys()]));
    }
    const egen = yield* lasJson(namn, basename(namn), tolkaProfil);
    const fel = provaProfil(egen);
    if (fel.length === 0) return egen;
    return yield* felAnvandning(
      ...fel.map(({ plats, text }) => katalogfel.felI(basename(namn), plats, text)),
    );
  });
