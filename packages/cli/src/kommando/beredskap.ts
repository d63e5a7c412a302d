/**
 * `star underlag`: vad som fattas för att nyckeltalen ska bli hela, och hos vem.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import {
  type Brist,
  katalog,
  beredskap as raknaBrister,
  underlagAv,
} from "@star-finsam/core/nyckeltal";
import { Aktor, aktorer } from "@star-finsam/core/part";
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import type { Kommandofel } from "../fel.ts";
import { forklaring, beredskap as ord } from "../texter.ts";
import { periodI } from "./period.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. */
export type Beredskapsval = {
  readonly katalog: string;
  readonly period: string;
  readonly json: boolean;
};

/** Kör kommandot. Raderna är små tal om enskilda verksamheters ärenden: ett arbetsmaterial. */
export const beredskap = (
  val: Beredskapsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, anmark } = sammanhang;
    const period = yield* periodI(val.period);
    const { katalog: oppnad, last, lage } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    const underlag = underlagAv(lage, last.faktumslag, oppnad);
    const brister = raknaBrister(katalog, period, underlag);
    const saknade = katalog
      .map(({ id, behover }) => ({
        nyckeltal: id,
        fakta: behover.filter((slag) => !last.faktumslag.has(slag)),
      }))
      .filter(({ fakta }) => fakta.length > 0);
    anmark(forklaring.internt[sprak]);
    ut(
      val.json
        ? `${JSON.stringify({ brister, saknade }, undefined, 2)}\n`
        : iText(brister, saknade, sprak),
    );
  });

const iText = (
  brister: ReadonlyArray<Brist>,
  saknade: ReadonlyArray<{ readonly nyckeltal: string; readonly fakta: ReadonlyArray<string> }>,
  sprak: Sprak,
): string => {
  const rader = [
    ...saknade.map(
      ({ nyckeltal, fakta }) => `${nyckeltal}: ${ord.ingenKalla[sprak]} ${fakta.join(", ")}`,
    ),
    ...brister.map(
      ({ nyckeltal, uppgift, ansvarig, saknas, av }) =>
        `${nyckeltal}: ${ord.saknas(uppgift, saknas, av)[sprak]} (${namn(ansvarig, sprak)})`,
    ),
  ];
  return `${(rader.length === 0 ? [ord.helt[sprak]] : rader).join("\n")}\n`;
};

const namn = (ansvarig: string, sprak: Sprak): string => {
  if (ansvarig === "flera" || ansvarig === "okand") return ord[ansvarig][sprak];
  return arAktor(ansvarig) ? aktorer[ansvarig].titel[sprak] : ansvarig;
};

const arAktor = Schema.is(Aktor);
