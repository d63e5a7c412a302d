/**
 * `star forklara`: varför ett ärende räknas i ett nyckeltal, eller inte.
 */
import { type Faktum, gallandeFakta } from "@star-finsam/core/faktum";
import { arArendeId, type Forklaring, type Period, type Sprak } from "@star-finsam/core/kernel";
import {
  type Arendeforklaring,
  type Arendenyckeltal,
  katalog as allaNyckeltal,
  forklara as forklaraArende,
  underlagAv,
} from "@star-finsam/core/nyckeltal";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { anvandningsfel, forklaring as ord } from "../texter.ts";
import { periodI } from "./period.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. Utan period: hela tiden som fakta täcker. */
export type Forklaringsval = {
  readonly katalog: string;
  readonly nyckeltal: string;
  readonly arende: string;
  readonly period: string | undefined;
  readonly json: boolean;
};

/** Kör kommandot. Svaret gäller en enda individ och är bara för den som för ärendet. */
export const forklara = (
  val: Forklaringsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, anmark } = sammanhang;
    const nyckeltal = yield* valtNyckeltal(val.nyckeltal);
    const skriven = val.period === undefined ? undefined : yield* periodI(val.period);
    const { last, lage } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    const post = underlagAv(lage, last.faktumslag).poster.find(
      ({ arende }) => arende.id === val.arende,
    );
    if (post === undefined || !arArendeId(val.arende)) {
      return yield* felAnvandning(anvandningsfel.okantArende);
    }
    const period = skriven ?? helaTiden(last.fakta);
    const svar = forklaraArende(nyckeltal, period, post);
    const rader = gallandeFakta(last.fakta).filter(
      (faktum) => "arende" in faktum && faktum.arende === val.arende,
    );
    anmark(ord.internt[sprak]);
    ut(
      val.json
        ? `${JSON.stringify(somJson(val, period, post.arende.individ, svar, rader), undefined, 2)}\n`
        : iText(nyckeltal, svar, rader, sprak),
    );
  });

const valtNyckeltal = (id: string): Effect.Effect<Arendenyckeltal, Kommandofel> => {
  const kanda = allaNyckeltal.filter((ett) => ett._tag !== "Belopp");
  const valt = kanda.find((ett) => ett.id === id);
  return valt === undefined
    ? Effect.fail(felAnvandning(anvandningsfel.okantNyckeltal(kanda.map((ett) => ett.id))))
    : Effect.succeed(valt);
};

/** Från den första till den sista dagen som något hänt. Det finns alltid ett faktum: ärendet självt. */
const helaTiden = (fakta: ReadonlyArray<Faktum>): Period => {
  const [forsta, ...resten] = fakta.map(({ galler }) => galler).sort();
  if (forsta === undefined) throw new Error("Ett ärende utan fakta.");
  return { fran: forsta, till: resten.at(-1) ?? forsta };
};

const somJson = (
  { nyckeltal, arende }: Forklaringsval,
  period: Period,
  individ: string,
  svar: Arendeforklaring,
  rader: ReadonlyArray<Faktum>,
) => ({
  nyckeltal,
  arende,
  individ,
  period,
  ...svar,
  fakta: rader.map(({ _tag, galler, kalla }) => ({
    slag: _tag,
    galler,
    fil: kalla.fil,
    rad: kalla.rad,
  })),
});

const iText = (
  {
    titel,
    definitioner,
  }: { readonly titel: { readonly [S in Sprak]: string } } & {
    readonly definitioner?: ReadonlyArray<{
      readonly kod: string;
      readonly titel: { readonly [S in Sprak]: string };
    }>;
  },
  svar: Arendeforklaring,
  rader: ReadonlyArray<Faktum>,
  sprak: Sprak,
): string =>
  [
    `${titel[sprak]}: ${(svar.iUrvalet ? ord.raknas : ord.raknasInte)[sprak]}`,
    ...led(svar.urval, 1, sprak),
    ...svar.definitioner.flatMap(({ kod, uppfyller, villkor }) => [
      `${definitioner?.find((d) => d.kod === kod)?.titel[sprak] ?? kod}: ${(uppfyller ? ord.ja : ord.nej)[sprak]}`,
      ...led(villkor, 1, sprak),
    ]),
    ord.fakta[sprak],
    ...rader.map(({ _tag, galler, kalla }) => `  ${galler} ${_tag} ${kalla.fil} ${kalla.rad}`),
    "",
  ].join("\n");

const led = (ett: Forklaring, djup: number, sprak: Sprak): ReadonlyArray<string> => [
  `${"  ".repeat(djup)}${(ett.haller ? ord.ja : ord.nej)[sprak]}: ${ett.text[sprak]}${fann(ett, sprak)}`,
  ...ett.delar.flatMap((del) => led(del, djup + 1, sprak)),
];

const fann = ({ dag, koder }: Forklaring, sprak: Sprak): string => {
  if (dag !== undefined) return ` [${dag === "saknas" ? ord.saknas[sprak] : dag}]`;
  return koder === undefined ? "" : ` [${koder.join(", ") || ord.saknas[sprak]}]`;
};
