/**
 * En katalog med `star.json`, prövad så långt det går utan att läsa källorna: filer finns, profiler duger,
 * överenskommelser är kända och nyckeln räcker.
 */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Profil, profiler, provaProfil, tolkaProfil } from "@star-finsam/adapters-csv";
import { harBoknamn } from "@star-finsam/adapters-csv/xlsx";
import { type Rattelse, tolkaRattelser } from "@star-finsam/core/aterimport";
import type { Delmal } from "@star-finsam/core/delmal";
import { overenskommelseregler } from "@star-finsam/core/granskning";
import type { Pseudonym } from "@star-finsam/core/individ";
import type { Dag, Schemafel } from "@star-finsam/core/kernel";
import {
  medfoljandeOverenskommelser,
  type Overenskommelse,
  okandaRegler,
  tolkaOverenskommelse,
} from "@star-finsam/core/overenskommelse";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { katalogfel } from "../texter.ts";
import { tolkaEgnaDelmal } from "./delmal.ts";
import { filIKatalogen, forsok, lasJson } from "./filer.ts";
import { type Liggarfil, liggarfilI } from "./liggarfil.ts";
import { faktagrans } from "./minne.ts";
import { pseudonymFor } from "./nyckel.ts";
import { type Kallpost, type StarJson, tolkaStarJson } from "./StarJson.ts";

/** En källa som kan läsas. `registrerad`: dagen filen togs ut, annars dagen kommandot körs. */
export type Kalla = {
  readonly post: Kallpost;
  readonly sokvag: string;
  readonly profil: Profil;
  readonly registrerad: Dag;
};

/** En öppnad katalog. */
export type Katalog = {
  readonly forbund: StarJson["forbund"];
  readonly overenskommelser: ReadonlyArray<Overenskommelse>;
  /** Insatsens delmål; `undefined` när star.json inte nämner någon fil. */
  readonly delmal: ReadonlyArray<Delmal> | undefined;
  /** Rättelserna och filen de står i; tomma när star.json inte nämner någon. */
  readonly rattelser: { readonly fil: string; readonly alla: ReadonlyArray<Rattelse> };
  /** Det som redan är utgivet, läst och prövat första gången någon behöver det. */
  readonly liggare: Effect.Effect<Liggarfil, Kommandofel>;
  readonly demonyckel: boolean;
  readonly kallor: ReadonlyArray<Kalla>;
  readonly pseudonym: (identitet: string) => Pseudonym;
  /** Så många fakta håller kommandot. */
  readonly maxFakta: number;
};

/** Världen som kommandot körs i. */
export type Varld = {
  readonly nu: Dag;
  readonly miljo: Readonly<Record<string, string | undefined>>;
};

const regelidn: ReadonlySet<string> = new Set(overenskommelseregler.map(({ id }) => id));

/** En överenskommelse ur en fil: reglerna den nämner ska dessutom finnas, annars prövas de aldrig och ingen märker det. */
const tolkaEgenOverenskommelse = (
  okant: unknown,
): Result.Result<Overenskommelse, ReadonlyArray<Schemafel>> =>
  Result.flatMap(tolkaOverenskommelse(okant), (overenskommelse) => {
    const fel = okandaRegler(overenskommelse, regelidn);
    return fel.length === 0 ? Result.succeed(overenskommelse) : Result.fail(fel);
  });

/** Öppnar katalogen, eller säger vad som är fel i den. */
export const oppnaKatalog = (katalog: string, varld: Varld): Effect.Effect<Katalog, Kommandofel> =>
  Effect.gen(function* () {
    const uppgifter = yield* forsok(() => stat(katalog), katalogfel.ingenKatalog);
    if (!uppgifter.isDirectory()) return yield* felAnvandning(katalogfel.ingenKatalogMenFil);
    const starfil = resolve(katalog, "star.json");
    yield* forsok(() => stat(starfil), katalogfel.ingenStarJson);
    const star = yield* lasJson(starfil, "star.json", tolkaStarJson);
    if (new Set(star.kallor.map(({ id }) => id)).size < star.kallor.length) {
      return yield* felAnvandning(katalogfel.felI("star.json", "kallor", katalogfel.dubbelKalla));
    }
    const overenskommelser = yield* Effect.forEach(star.overenskommelser, (val, i) =>
      valj(katalog, val, `overenskommelser.${i}`, {
        medfoljande: medfoljandeOverenskommelser,
        tolka: tolkaEgenOverenskommelse,
        okand: katalogfel.okandOverenskommelse,
      }),
    );
    const kallor = yield* Effect.forEach(star.kallor, (post, i) =>
      oppnaKalla(katalog, post, i, varld),
    );
    const pseudonym = yield* pseudonymFor(katalog, star.nyckel, varld.miljo);
    const maxFakta = yield* faktagrans(varld.miljo);
    const delmal = yield* lasDelmal(katalog, star.delmal);
    const rattelser = yield* lasRattelser(katalog, star.rattelser);
    const liggare = yield* liggarfilI(katalog, star.liggare);
    return {
      delmal,
      rattelser,
      liggare,
      forbund: star.forbund,
      overenskommelser,
      demonyckel: "demo" in star.nyckel,
      kallor,
      pseudonym,
      maxFakta,
    };
  });

const lasDelmal = (
  katalog: string,
  fil: string | undefined,
): Effect.Effect<Katalog["delmal"], Kommandofel> =>
  fil === undefined
    ? Effect.succeed(undefined)
    : filIKatalogen(katalog, fil, "delmal").pipe(
        Effect.flatMap((sokvag) => lasJson(sokvag, fil, tolkaEgnaDelmal)),
        Effect.map(({ delmal }) => delmal),
      );

const lasRattelser = (
  katalog: string,
  fil: string | undefined,
): Effect.Effect<Katalog["rattelser"], Kommandofel> =>
  fil === undefined
    ? Effect.succeed({ fil: "", alla: [] })
    : filIKatalogen(katalog, fil, "rattelser").pipe(
        Effect.flatMap((sokvag) => lasJson(sokvag, fil, tolkaRattelser)),
        Effect.map(({ rattelser }) => ({ fil, alla: rattelser })),
      );

const oppnaKalla = (
  katalog: string,
  post: Kallpost,
  nummer: number,
  varld: Varld,
): Effect.Effect<Kalla, Kommandofel> =>
  Effect.gen(function* () {
    const plats = `kallor.${nummer}`;
    if (post.blad !== undefined && !harBoknamn(post.fil)) {
      return yield* felAnvandning(katalogfel.bladGallerInte(`${plats}.blad`));
    }
    const sokvag = yield* filIKatalogen(katalog, post.fil, `${plats}.fil`);
    const profil = yield* valj(katalog, post.profil, `${plats}.profil`, {
      medfoljande: profiler,
      tolka: tolkaProfil,
      okand: katalogfel.okandProfil,
    });
    const fel = provaProfil(profil);
    if (fel.length > 0) {
      return yield* felAnvandning(
        ...fel.map((f) => katalogfel.felI(namnet(post.profil), f.plats, f.text)),
      );
    }
    return { post, sokvag, profil, registrerad: post.uttagen ?? varld.nu };
  });

const namnet = (val: string | { readonly fil: string }): string =>
  typeof val === "string" ? val : val.fil;

/** Det som går att välja med id eller fil. */
type Utbud<T> = {
  readonly medfoljande: ReadonlyMap<string, T>;
  readonly tolka: Parameters<typeof lasJson<T>>[2];
  readonly okand: (
    plats: string,
    finns: ReadonlyArray<string>,
  ) => ReturnType<typeof katalogfel.okandProfil>;
};

const valj = <T>(
  katalog: string,
  val: string | { readonly fil: string },
  plats: string,
  utbud: Utbud<T>,
): Effect.Effect<T, Kommandofel> => {
  if (typeof val === "string") {
    const funnen = utbud.medfoljande.get(val);
    return funnen === undefined
      ? Effect.fail(felAnvandning(utbud.okand(plats, [...utbud.medfoljande.keys()])))
      : Effect.succeed(funnen);
  }
  return Effect.flatMap(filIKatalogen(katalog, val.fil, `${plats}.fil`), (sokvag) =>
    lasJson(sokvag, val.fil, utbud.tolka),
  );
};
