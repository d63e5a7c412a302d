/**
 * Texterna till en rapport: lästa ur en fil, prövade mot mallen, och granskade mot rapportens siffror.
 */
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  attFyllaI,
  granskaTexter,
  type Mall,
  provaTexter,
  type Rapport,
  type Rapporttexter,
  type Renderbar,
  type Skyddsregler,
  tolkaTextfil,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { rapporttexter } from "../rapporttexter.ts";
import { katalogfel } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

const FORVAL = "texter.json";

/** Texterna till mallen: ur filen som angetts, annars `texter.json` i katalogen. Utan fil inga. */
export const lasTexter = (
  katalog: string,
  fil: string | undefined,
  mall: Mall,
  { anmark, sprak }: Sammanhang,
): Effect.Effect<Rapporttexter, Kommandofel> =>
  Effect.gen(function* () {
    const sokvag = fil === undefined ? resolve(katalog, FORVAL) : resolve(fil);
    if (fil === undefined && !existsSync(sokvag)) return {};
    const namn = basename(sokvag);
    const { mallar } = yield* lasJson(sokvag, namn, tolkaTextfil);
    const texter = Object.hasOwn(mallar, mall.id) ? mallar[mall.id] : undefined;
    if (texter === undefined) {
      anmark(rapporttexter.ingaTexter(namn, mall.id)[sprak]);
      return {};
    }
    const fel = provaTexter(mall, texter);
    if (fel.length === 0) return texter;
    return yield* felAnvandning(
      ...fel.map(({ plats, text }) => katalogfel.felI(namn, `mallar.${mall.id}.${plats}`, text)),
    );
  });

/** Säger vilka luckor som är tomma, och vad i texterna som inte stämmer med siffrorna eller kan röja någon. */
export const anmarkOmTexter = (
  rapport: Renderbar<Rapport>,
  regler: Skyddsregler,
  { anmark, sprak }: Sammanhang,
): void => {
  const tomma = attFyllaI(rapport);
  if (tomma.length > 0) {
    const platser = tomma.map(({ avsnitt, lucka }) => `${avsnitt}.${lucka}`).join(", ");
    anmark(rapporttexter.attFyllaI(tomma.length, platser)[sprak]);
  }
  for (const { avsnitt, lucka, text } of granskaTexter(rapport, regler))
    anmark(rapporttexter.granskat(`${avsnitt}.${lucka}`, text)[sprak]);
};
