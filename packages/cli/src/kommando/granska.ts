/**
 * `star granska`: prövar historien mot överenskommelsens regler.
 */
import {
  type Granskningsrad,
  granska as granskaFakta,
  regelregister,
} from "@star-finsam/core/granskning";
import type { Regelgrund, Sprak } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { granskning as ord } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. */
export type Granskningsval = { readonly katalog: string; readonly json: boolean };

/** Kör kommandot. Ett brutet krav, prövat mot en överenskommelse som gällde, ger slutkod 1. */
export const granska = (
  val: Granskningsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut } = sammanhang;
    const { katalog, last } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    if (katalog.overenskommelser.every(({ regler }) => regler === "okand")) {
      sammanhang.anmark(ord.ingaRegler[sprak]);
    }
    const rader = granskaFakta(last.fakta, {
      overenskommelser: katalog.overenskommelser,
      teamKommun: "okand",
      kanda: last.faktumslag,
    });
    ut(val.json ? `${JSON.stringify(rader, undefined, 2)}\n` : `${iText(rader, sprak)}\n`);
    const krav = rader.filter(({ niva, utfall }) => niva === "krav" && utfall === "brott").length;
    if (krav > 0) yield* stoppandeFynd(ord.brutnaKrav(krav));
  });

/** Fynden i text: brotten per regel med var och vad som lagar dem, sedan det som inte kan bedömas, på en rad var. */
function iText(rader: ReadonlyArray<Granskningsrad>, sprak: Sprak): string {
  if (rader.length === 0) return ord.ingaFynd[sprak];
  const perRegel = regelregister.map((regel) => {
    const fynd = rader.filter((rad) => rad.regel === regel.id);
    return {
      regel,
      brott: fynd.filter(({ utfall }) => utfall === "brott"),
      oklara: fynd
        .filter(({ utfall }) => utfall === "kan_ej_bedomas")
        .reduce((summa, { antal }) => summa + antal, 0),
    };
  });
  const senare = rader.some(({ provadMot }) => provadMot?.hur === "senare");
  const oklara = perRegel.filter((rad) => rad.oklara > 0);
  return [
    ...(senare ? [ord.senare[sprak]] : []),
    ...perRegel
      .filter(({ brott }) => brott.length > 0)
      .map(({ regel, brott }) => brottstext(regel, brott, sprak)),
    ...(oklara.length > 0
      ? [
          [
            ord.oklart[sprak],
            ...oklara.map(
              ({ regel, oklara: antal }) => `  ${regel.id} (${antal}): ${regel.text[sprak]}`,
            ),
          ].join("\n"),
        ]
      : []),
  ].join("\n\n");
}

const VISADE = 10;

function brottstext(
  { id, kalla, text, atgard }: Regelgrund,
  brott: ReadonlyArray<Granskningsrad>,
  sprak: Sprak,
): string {
  const platser = brott.slice(0, VISADE).map(plats);
  const fler = brott.length - VISADE;
  return [
    `${id} (${kalla}): ${text[sprak]}`,
    `  ${ord.brott(brott.length)[sprak]}: ${platser.join(", ")}${fler > 0 ? ` +${fler}` : ""}`,
    `  ${atgard[sprak]}`,
  ].join("\n");
}

/** Var brottet syns: raden i källan, eller för en plikt utan ärende dagen den förföll. */
const plats = ({ kalla, slag, arende, dag }: Granskningsrad): string =>
  slag === "plikt" && arende === undefined ? dag : `${kalla.fil} ${kalla.rad}`;
