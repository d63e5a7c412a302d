/**
 * Delmålens utfall som text för en terminal.
 */
import { VARJE } from "@star-finsam/core/delmal";
import type { Sprak, Text } from "@star-finsam/core/kernel";
import type { Delmalsdel, Delmalsdom, Delmalsrad } from "../disclosure/Delmalsrad.ts";
import type { Skyddademal } from "../disclosure/skyddaDelmal.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import {
  antal,
  decimaltal,
  intervalltext,
  kronor,
  periodtext,
  procenttext,
} from "../format/index.ts";
import type { Rapportuppgifter } from "../rapport/bygg.ts";
import { kodtitel } from "../rapport/kodtitlar.ts";
import { delmalstexter as ord, texter } from "../texter.ts";
import { andelstext } from "./andelstext.ts";
import { utanStyrtecken } from "./flykt.ts";
import { terminalhuvud } from "./terminalhuvud.ts";

/** Delmålen: titel, dom, mål och utfall, ett stycke vart. */
export const renderDelmal = (
  mal: Renderbar<Skyddademal>,
  uppgifter: Omit<Rapportuppgifter, "fonster">,
  sprak: Sprak = "sv",
): string => {
  const rader = oppna(mal);
  const intern = mal.spridning === "intern";
  const huvud = {
    vattenmarke: intern ? texter.farEjSpridas : undefined,
    titel: ord.rubrik,
    forbund: uppgifter.forbund,
    period: periodtext(uppgifter.period, sprak),
    noter: [intern ? texter.internt : texter.skyddat, ...(uppgifter.noter ?? [])],
  };
  const stycken = rader.map((rad) => stycke(rad, uppgifter, sprak));
  const allt = [
    ...terminalhuvud(huvud, sprak),
    ...(stycken.length === 0 ? [ord.inga[sprak]] : stycken),
  ];
  return `${utanStyrtecken(allt.join("\n\n"))}\n`;
};

type Uppgifter = Pick<Rapportuppgifter, "nyckeltal" | "period">;

function stycke(rad: Delmalsrad, uppgifter: Uppgifter, sprak: Sprak): string {
  const { titel, anmarkning, delar, period } = rad;
  const annan = period.fran !== uppgifter.period.fran || period.till !== uppgifter.period.till;
  return [
    `${titel[sprak]}: ${statusord(rad)[sprak]}`,
    ...(annan ? [`  ${texter.period[sprak]}: ${periodtext(period, sprak)}`] : []),
    ...delar.flatMap((del) =>
      delar.length === 1
        ? delrader(del, uppgifter, sprak).map((rad) => `  ${rad}`)
        : [
            `  ${delnamn(del)[sprak]}: ${statusord(del)[sprak]}`,
            ...delrader(del, uppgifter, sprak).map((rad) => `    ${rad}`),
          ],
    ),
    ...(anmarkning === undefined ? [] : [`  ${anmarkning[sprak]}`]),
  ].join("\n");
}

const delnamn = ({ titel, mal }: Delmalsdel): Text => titel ?? mal;

const statusord = (dom: Delmalsdom): Text =>
  dom.status === "uppskattad"
    ? ord.uppskattat[dom.uppnatt ? "uppnatt" : "ej_uppnatt"]
    : ord.status[dom.status];

function delrader(del: Delmalsdel, uppgifter: Uppgifter, sprak: Sprak): ReadonlyArray<string> {
  const rad = (namn: Text, varde: string) => `${namn[sprak]}: ${varde}`;
  const matt = mattext(del, uppgifter, sprak);
  return [
    rad(ord.mal, del.mal[sprak]),
    ...(matt === undefined ? [] : [rad(ord.matt, matt)]),
    rad(
      del.status === "kvalitativt" ? ord.bedomning : ord.utfall,
      [vardetext(del, del.utfall, sprak), ...sakerhet(del, sprak)].join("; "),
    ),
    ...(del.forra === undefined ? [] : [rad(ord.forra, vardetext(del, del.forra, sprak))]),
  ];
}

/** Nyckeltalet och gruppen i ord; koderna som räknas ihop med "eller" emellan. */
function mattext(
  { nyckeltal, grupp }: Delmalsdel,
  uppgifter: Uppgifter,
  sprak: Sprak,
): string | undefined {
  if (nyckeltal === undefined) return undefined;
  const grupper = Object.entries(grupp ?? {}).map(([dimension, koder]) =>
    [koder]
      .flat()
      .filter((kod) => kod !== VARJE)
      .map((kod) => kodtitel(dimension, kod)[sprak])
      .join(` ${ord.eller[sprak]} `),
  );
  const titel = uppgifter.nyckeltal.find(({ id }) => id === nyckeltal)?.titel[sprak] ?? nyckeltal;
  return [titel, ...grupper.filter((namn) => namn !== "")].join(" · ");
}

const sakerhet = ({ utfall, sakert }: Delmalsdel, sprak: Sprak): ReadonlyArray<string> => [
  ...(utfall._tag === "Andel" && utfall.intervall !== undefined
    ? [`${ord.intervall[sprak]} ${intervalltext(utfall.intervall, sprak)}`]
    : []),
  ...(sakert === undefined ? [] : [ord[sakert ? "saker" : "osaker"][sprak]]),
];

function vardetext(del: Delmalsdel, varde: Delmalsdel["utfall"], sprak: Sprak): string {
  switch (varde._tag) {
    case "Antal":
      return antal(varde.antal, sprak);
    case "Andel":
      return andelstext(varde, sprak);
    case "Kvot":
      return varde.namnare === 0 ? "–" : decimaltal(varde.taljare / varde.namnare, sprak);
    case "Varde":
      return decimaltal(varde.varde, sprak);
    case "Belopp":
      return kronor(varde.ore, sprak);
    case "Uppgift": {
      const cirka = del.status === "uppskattad" ? `${texter.cirka[sprak]} ` : "";
      const tal = lamnat(del, varde.tal, sprak);
      return `${cirka}${tal} (${ord.lamnat[sprak]}: ${varde.hanvisning})`;
    }
    case "Bedomning": {
      const { svar, text, hanvisning } = varde.bedomning;
      return `${ord.svar[svar][sprak]}. ${text[sprak]} (${hanvisning})`;
    }
    case "Saknas":
      return (del.status === "kvalitativt" ? ord.ingenBedomning : texter.uppgiftSaknas)[sprak];
    case "Dold":
      return "..";
  }
}

/** Ett tal lämnat för hand, i målets enhet. */
function lamnat({ enhet, vad }: Delmalsdel, tal: number, sprak: Sprak): string {
  if (enhet !== undefined) return `${decimaltal(tal, sprak)} ${enhet[sprak]}`;
  if (vad === "belopp") return kronor(tal, sprak);
  return vad === "andel" ? procenttext(tal, sprak) : decimaltal(tal, sprak);
}
