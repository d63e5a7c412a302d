/**
 * `star nns`: NNS-indikatorerna ur enkätsvaren.
 */
import { type Indikatorrad, type Nnsval, raknaNns } from "@star-finsam/core/indikator";
import {
  arFor,
  type Dag,
  dagAv,
  manadFor,
  type Period,
  type Sprak,
} from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import type { Kommandofel } from "../fel.ts";
import { nns as ord } from "../texter.ts";
import { periodI } from "./period.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. Utan period räknas alla svar. */
export type Nnskommando = {
  readonly katalog: string;
  readonly period: string | undefined;
  readonly json: boolean;
};

/** Kör kommandot. Med period jämförs med samma dagar året innan. */
export const nns = (
  { katalog, period: skriven, json }: Nnskommando,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, anmark } = sammanhang;
    const val = skriven === undefined ? {} : yield* periodval(skriven);
    const { last, lage } = yield* lasUnderlag(katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    const rader = raknaNns(lage.enkatsvar, val);
    if (rader.length === 0) anmark(ord.ingaSvar[sprak]);
    ut(json ? `${JSON.stringify(rader, undefined, 2)}\n` : iText(rader, sprak));
  });

const periodval = (skriven: string): Effect.Effect<Nnsval, Kommandofel> =>
  Effect.map(periodI(skriven), (period) => ({ period, mot: nnsmotparten(period) }));

/** Perioden att jämföra med, samma dagar året innan; den 29 februari blir den 28. */
export const nnsmotparten = ({ fran, till }: Period): Period => ({
  fran: ettArTidigare(fran),
  till: ettArTidigare(till),
});

const ettArTidigare = (dag: Dag): Dag => {
  const [ar, manad, nummer] = [arFor(dag) - 1, manadFor(dag), Number(dag.slice(8))];
  return Option.getOrElse(dagAv(ar, manad, nummer), () =>
    Option.getOrThrow(dagAv(ar, manad, nummer - 1)),
  );
};

const procent = (tal: number | null): string => (tal === null ? "–" : `${tal} %`);

function iText(rader: ReadonlyArray<Indikatorrad>, sprak: Sprak): string {
  return rader
    .map((rad) => {
      if (rad.status === "ej_i_bruk") {
        return `${rad.fraga}  ${ord.ejIBruk[sprak]}\n`;
      }
      const vem = `${rad.fraga}  ${ord.grupper[rad.respondentgrupp][sprak]}, ${ord.kon[rad.kon][sprak]}`;
      if (rad.status === "dold") return `${vem}: ${ord.dold[sprak]}\n`;
      const delar = [
        `${ord.svarande[sprak]} ${rad.svarande}/${rad.n}`,
        `${ord.negativt[sprak]} ${procent(rad.negativt)}`,
        `${ord.varken[sprak]} ${procent(rad.varken)}`,
        `${ord.positivt[sprak]} ${procent(rad.positivt)} (${procent(rad.klartPositivt)})`,
        ...(rad.forandring === undefined
          ? []
          : [`${PILAR[rad.forandring.pil]} ${rad.forandring.enheter}`]),
        ...(rad.konOsakert === true ? [ord.konOsakert[sprak]] : []),
      ];
      return `${vem}: ${delar.join(" · ")}\n`;
    })
    .join("");
}

const PILAR = { upp: "↑", ner: "↓", lika: "→" } as const;
