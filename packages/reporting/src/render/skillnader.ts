/**
 * Skillnader som text för en terminal: båda talen, skillnaden i procentenheter med sitt intervall, och domen.
 */
import {
  type Period,
  type Skillnad,
  type Sprak,
  skillnadsdomar,
  type Text,
} from "@star-finsam/core/kernel";
import type {
  Skyddadeskillnader,
  Skyddadskillnad,
  Skyddatled,
} from "../disclosure/skyddaSkillnader.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { celltext, periodtext, procentenheter } from "../format/index.ts";
import type { Rapportuppgifter } from "../rapport/bygg.ts";
import { dimensionstitel, kodtitel } from "../rapport/kodtitlar.ts";
import { skillnadstexter as ord, texter, uppradade } from "../texter.ts";
import { andelstext } from "./andelstext.ts";
import { utanStyrtecken } from "./flykt.ts";
import { terminalhuvud, understruken } from "./terminalhuvud.ts";

/** Det som skillnaderna gäller. `mot`: den andra perioden, eller kvinnor mot män. */
export type Skillnadsuppgifter = Rapportuppgifter & { readonly mot: Period | "kon" };

/** Skillnaderna, ett avsnitt per nyckeltal. */
export const renderSkillnader = (
  skillnader: Renderbar<Skyddadeskillnader>,
  uppgifter: Skillnadsuppgifter,
  sprak: Sprak = "sv",
): string => {
  const rader = oppna(skillnader);
  const intern = skillnader.spridning === "intern";
  const huvud = {
    vattenmarke: intern ? texter.farEjSpridas : undefined,
    titel: ord.rubrik,
    forbund: uppgifter.forbund,
    period: vadSomJamfors(uppgifter, sprak),
    noter: [
      intern ? texter.internt : texter.skyddat,
      ...(uppgifter.noter ?? []),
      ord.intervall,
      ord.baraAndelar,
    ],
  };
  const avsnitt = [...Map.groupBy(rader, ({ nyckeltal }) => nyckeltal)].map(([id, egna]) =>
    [
      understruken(titel(uppgifter, id)[sprak], "-"),
      ...egna.map((rad) => skillnadsrad(rad, sprak)),
    ].join("\n"),
  );
  const allt = [
    ...terminalhuvud(huvud, sprak),
    ...(avsnitt.length === 0 ? [ord.inga[sprak]] : avsnitt),
  ];
  return `${utanStyrtecken(allt.join("\n\n"))}\n`;
};

function vadSomJamfors({ period, fonster, mot }: Skillnadsuppgifter, sprak: Sprak): string {
  const andra =
    mot === "kon" ? ord.kvinnorMotMan[sprak] : `${ord.mot[sprak]} ${periodtext(mot, sprak)}`;
  return `${periodtext(period, sprak)} ${andra} (${texter[fonster][sprak]})`;
}

const titel = ({ nyckeltal }: Rapportuppgifter, id: string): Text =>
  nyckeltal.find((n) => n.id === id)?.titel ?? { sv: id, en: id };

function skillnadsrad({ grupp, a, b, skillnad }: Skyddadskillnad, sprak: Sprak): string {
  const koder = Object.entries(grupp).map(([dimension, kod]) => gruppnamn(dimension, kod));
  const tva = `${ledtext(a, sprak)} ${ord.mot[sprak]} ${ledtext(b, sprak)}`;
  return `${uppradade(koder)[sprak]}: ${tva}: ${
    skillnad === undefined ? ord.dold[sprak] : domtext(skillnad, sprak)
  }`;
}

/** Dimensionen och koden, så att en okänd kommun inte ser ut som en okänd aktör; en definition säger själv vad den är. */
const gruppnamn = (dimension: string, kod: string): Text => {
  const [namn, titel] = [dimensionstitel(dimension), kodtitel(dimension, kod)];
  return dimension === "definition"
    ? titel
    : { sv: `${namn.sv} – ${titel.sv}`, en: `${namn.en} – ${titel.en}` };
};

const ledtext = ({ cell }: Skyddatled, sprak: Sprak): string =>
  cell._tag === "Visad" && cell.av !== undefined
    ? andelstext({ taljare: cell.n, namnare: cell.av }, sprak)
    : celltext(cell, "andel", sprak);

const domtext = ({ skillnad, intervall: [lo, hi], dom }: Skillnad, sprak: Sprak): string => {
  const [ner, upp] = [procentenheter(lo, sprak), procentenheter(hi, sprak)];
  const tal = `${procentenheter(skillnad, sprak)} ${ord.procentenheter[sprak]}`;
  return `${tal} (${ner} ${ord.till[sprak]} ${upp}), ${skillnadsdomar[dom][sprak]}`;
};
