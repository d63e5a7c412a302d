/**
 * Jämförelsen som text för en terminal.
 */
import type { Sprak, Text } from "@star-finsam/core/kernel";
import { antal, decimaltal, kronor } from "../format/index.ts";
import { ord as iSprak } from "../rapport/Rapporttext.ts";
import { utanStyrtecken } from "../render/flykt.ts";
import { understruken } from "../render/terminalhuvud.ts";
import { texter } from "../texter.ts";
import { jamforelseord as ord, orsakstitlar, regeltitlar } from "./texter.ts";
import type {
  Siffraskillnad,
  Utgavejamforelse,
  Utgavetal,
  Utgavevarde,
} from "./Utgavejamforelse.ts";

/** Jämförelsen, med det som fattas i den sagt. */
export const renderUtgavejamforelse = (jamforelse: Utgavejamforelse, sprak: Sprak): string => {
  const { spridning, gammal, ny, siffror, antalSiffror, endaI, noter } = jamforelse;
  const t = (text: Text): string => text[sprak];
  const namnet = ({ id, publicerad }: typeof gammal): string =>
    utanStyrtecken(`${id} (${publicerad})`);
  const stycken = [
    spridning === "far_ej_spridas" ? `*** ${t(texter.farEjSpridas).toUpperCase()} ***` : "",
    understruken(t(ord.rubrik), "="),
    t(ord.utgavorna(namnet(gammal), namnet(ny))),
    noter.map((not) => iSprak(not, sprak)).join("\n"),
    reglerna(jamforelse, sprak),
    orsakerna(jamforelse, sprak),
    understruken(t(ord.siffror(siffror.length, antalSiffror)), "-"),
    endaI.gammal + endaI.ny > 0 ? t(ord.enda(endaI.gammal, endaI.ny)) : "",
    ...siffror.map((en) => skillnaden(en, sprak)),
  ];
  return `${stycken.filter((stycke) => stycke !== "").join("\n\n")}\n`;
};

const reglerna = ({ regler }: Utgavejamforelse, sprak: Sprak): string =>
  regler.length === 0
    ? ""
    : [
        understruken(ord.regler[sprak], "-"),
        ...regler.map(({ slag, vilken }) =>
          utanStyrtecken(`- ${regeltitlar[slag][sprak]} ${vilken}`.trimEnd()),
        ),
      ].join("\n");

const orsakerna = ({ orsaker, gammal }: Utgavejamforelse, sprak: Sprak): string =>
  [
    understruken(ord.orsaker(gammal.kandTill)[sprak], "-"),
    ...(orsaker.length === 0 ? [ord.ingaOrsaker[sprak]] : []),
    ...orsaker.flatMap(({ orsak, antal: hur, arenden = [] }) => [
      `- ${antal(hur, sprak)} ${orsakstitlar[orsak][sprak]}`,
      ...(arenden.length === 0 ? [] : [`  ${ord.arenden[sprak]}: ${arenden.join(", ")}`]),
    ]),
  ].join("\n");

function skillnaden({ rubriker, slag, fore, nu, delar }: Siffraskillnad, sprak: Sprak): string {
  const rubrik = utanStyrtecken(rubriker.map((en) => iSprak(en, sprak)).join(" · "));
  const forst = `${rubrik}: ${vardet(fore, slag, sprak)} → ${vardet(nu, slag, sprak)}`;
  if (delar === undefined) return `${forst}\n  ${ord.visasInte[sprak]}`;
  return [
    forst,
    ...delar.map(
      ({ orsak, tal }) => `  ${andring(tal, slag, sprak)}  ${orsakstitlar[orsak][sprak]}`,
    ),
  ].join("\n");
}

function vardet(varde: Utgavevarde, slag: Siffraskillnad["slag"], sprak: Sprak): string {
  if (varde === "dolt") return ord.dolt[sprak];
  if (varde === "ingen_uppgift") return ord.ingenUppgift[sprak];
  const n = talet(varde.n, slag, sprak);
  return varde.av === undefined ? n : `${n} ${ord.av[sprak]} ${talet(varde.av, slag, sprak)}`;
}

function andring({ n, av }: Utgavetal, slag: Siffraskillnad["slag"], sprak: Sprak): string {
  const steg = (tal: number): string =>
    `${tal < 0 ? "−" : "+"}${talet(Math.abs(tal), slag, sprak)}`;
  if (av === undefined) return steg(n);
  return [
    ...(n === 0 ? [] : [`${ord.taljaren[sprak]} ${steg(n)}`]),
    ...(av === 0 ? [] : [`${ord.namnaren[sprak]} ${steg(av)}`]),
  ].join(", ");
}

const talet = (tal: number, slag: Siffraskillnad["slag"], sprak: Sprak): string =>
  slag === "belopp"
    ? kronor(tal, sprak)
    : Number.isInteger(tal)
      ? antal(tal, sprak)
      : decimaltal(tal, sprak);
