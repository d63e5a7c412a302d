/**
 * `star forklara`: varför ett ärende räknas i ett nyckeltal, eller inte.
 */
import { type Faktum, gallandeFakta, kandaArenden } from "@star-finsam/core/faktum";
import {
  arArendeId,
  type Forklaring,
  type Period,
  type Sprak,
  type Text,
  text,
} from "@star-finsam/core/kernel";
import {
  katalog as allaNyckeltal,
  definitionerI,
  forklara as forklaraArende,
  handlarOmArenden,
  type Nyckeltal,
  type Radforklaring,
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
    const { katalog, last, lage } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    if (!arArendeId(val.arende)) return yield* felAnvandning(anvandningsfel.okantArende);
    const arende = kandaArenden(lage).find(({ id }) => id === val.arende);
    if (arende === undefined) return yield* felAnvandning(anvandningsfel.okantArende);
    const period = skriven ?? helaTiden(last.fakta);
    const underlag = underlagAv(lage, last.faktumslag, katalog);
    const svar = forklaraArende(nyckeltal, period, underlag, val.arende);
    const rader = gallandeFakta(last.fakta).filter(
      (faktum) => "arende" in faktum && faktum.arende === val.arende,
    );
    anmark(ord.internt[sprak]);
    ut(
      val.json
        ? `${JSON.stringify(somJson(val, period, arende.individ, svar, rader), undefined, 2)}\n`
        : iText(nyckeltal, svar, rader, sprak),
    );
  });

const valtNyckeltal = (id: string): Effect.Effect<Nyckeltal, Kommandofel> => {
  const kanda = allaNyckeltal.filter(handlarOmArenden);
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
  svar: ReadonlyArray<Radforklaring>,
  rader: ReadonlyArray<Faktum>,
) => ({
  nyckeltal,
  arende,
  individ,
  period,
  rader: svar,
  fakta: rader.map(({ id, _tag, galler, kalla }) => ({
    id,
    slag: _tag,
    galler,
    fil: kalla.fil,
    rad: kalla.rad,
  })),
});

const iText = (
  nyckeltal: Nyckeltal,
  svar: ReadonlyArray<Radforklaring>,
  rader: ReadonlyArray<Faktum>,
  sprak: Sprak,
): string =>
  [
    ...(svar.length === 0 ? [`${nyckeltal.titel[sprak]}: ${ord.ingenRad[sprak]}`] : []),
    ...svar.flatMap((rad) => radtext(nyckeltal, rad, sprak)),
    ord.fakta[sprak],
    ...rader.map(({ _tag, galler, kalla }) => `  ${galler} ${_tag} ${kalla.fil} ${kalla.rad}`),
    "",
  ].join("\n");

const radtext = (
  nyckeltal: Nyckeltal,
  { iUrvalet, urval, definitioner }: Radforklaring,
  sprak: Sprak,
): ReadonlyArray<string> => [
  `${nyckeltal.titel[sprak]}: ${(iUrvalet ? ord.raknas : ord.raknasInte)[sprak]}`,
  ...led(urval, 1, sprak),
  ...definitioner.flatMap(({ kod, uppfyller, villkor }) => [
    `${definitionstitel(nyckeltal, kod)[sprak]}: ${(uppfyller ? ord.ja : ord.nej)[sprak]}`,
    ...led(villkor, 1, sprak),
  ]),
];

const definitionstitel = (nyckeltal: Nyckeltal, kod: string): Text =>
  definitionerI(nyckeltal).find((definition) => definition.kod === kod)?.titel ?? text(kod, kod);

const led = (ett: Forklaring, djup: number, sprak: Sprak): ReadonlyArray<string> => [
  `${"  ".repeat(djup)}${(ett.haller ? ord.ja : ord.nej)[sprak]}: ${ett.text[sprak]}${fann(ett, sprak)}`,
  ...ett.delar.flatMap((del) => led(del, djup + 1, sprak)),
];

const fann = ({ dag, koder, tal }: Forklaring, sprak: Sprak): string => {
  if (tal !== undefined) return ` [${tal === "saknas" ? ord.saknas[sprak] : tal}]`;
  if (dag !== undefined) return ` [${dag === "saknas" ? ord.saknas[sprak] : dag}]`;
  return koder === undefined ? "" : ` [${koder.join(", ") || ord.saknas[sprak]}]`;
};
