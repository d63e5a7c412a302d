/**
 * Fyller en mall med skyddade rader. Byggaren ser bara utgivna celler och räknar aldrig fram ett tal ur ett
 * dolt.
 */
import { type Fonster, type Period, type Text, text } from "@star-finsam/core/kernel";
import { kostnadstitlar, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { type Cell, saknas, visad } from "../disclosure/Cell.ts";
import type { Skyddadrad, Skyddadtabell } from "../disclosure/skydda.ts";
import { avled, type Renderbar, type Spridning } from "../disclosure/Utgava.ts";
import { efterDimension, texter, uppradade } from "../texter.ts";
import { dimensionstitel, iRapportordning, kodtitel } from "./kodtitlar.ts";
import { konsnot } from "./konsnot.ts";
import type { Mall, Mallblock } from "./Mall.ts";
import type { Block, Diagram, Rapport, Siffra, Tabell } from "./Rapport.ts";

/** Det som en rapport behöver utöver mall och rader. */
export type Rapportuppgifter = {
  readonly forbund: { readonly id: string; readonly namn: string };
  readonly period: Period;
  readonly fonster: Fonster;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  /** Det som läsaren måste veta om underlaget, till exempel rader i karantän. */
  readonly noter?: ReadonlyArray<Text>;
};

/** Rapporten, med samma spridning som raderna. */
export const byggRapport = (
  mall: Mall,
  rader: Renderbar<Skyddadtabell>,
  uppgifter: Rapportuppgifter,
): Renderbar<Rapport> =>
  avled(rader, (tabell) => rapport(mall, tabell, uppgifter, rader.spridning));

function rapport(
  mall: Mall,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
  spridning: Spridning,
): Rapport {
  const intern = spridning === "intern";
  return {
    format: "star-rapport",
    version: 1,
    mall: { id: mall.id, version: mall.version },
    titel: mall.titel,
    forbund: uppgifter.forbund,
    period: uppgifter.period,
    fonster: uppgifter.fonster,
    spridning,
    ...(intern ? { vattenmarke: texter.farEjSpridas } : {}),
    noter: [intern ? texter.internt : texter.skyddat, ...(uppgifter.noter ?? [])],
    avsnitt: mall.avsnitt.map(({ id, rubrik, block }) => ({
      id,
      rubrik,
      innehall: block.flatMap((b) => fyll(b, rader, uppgifter)),
    })),
  };
}

function fyll(
  block: Mallblock,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
): ReadonlyArray<Block> {
  switch (block._tag) {
    case "Textlucka":
      return [block];
    case "Siffror":
      return [
        {
          _tag: "Siffror",
          rader: block.nyckeltal.map((id) => ({
            id,
            rubrik: titel(uppgifter, id),
            slag: talslag(uppgifter, id),
            cell: helhet(rader, id),
          })),
        },
      ];
    case "Grupptabell":
      return [grupptabell(block, rader, uppgifter)];
    case "Jamforelse":
      return [jamforelsediagram(block, rader), jamforelsetabell(block, rader)];
    case "Definitionstabell":
      return [definitionstabell(block.nyckeltal, rader, uppgifter)];
    case "Statistiktabell":
      return [statistiktabell(block.nyckeltal, rader, uppgifter)];
    case "Ekonomitabell":
      return [ekonomitabell(block.nyckeltal, rader, uppgifter)];
  }
}

const antalskolumn = { id: "antal", rubrik: texter.antal, slag: "antal" as const };
const andelskolumn = { id: "andel", rubrik: texter.andel, slag: "andel" as const };

function grupptabell(
  block: Extract<Mallblock, { _tag: "Grupptabell" }>,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
): Tabell {
  const { nyckeltal } = block;
  const dimensioner = block.dimension.split("+");
  const hela = helhet(rader, nyckeltal);
  const harAndel = hela._tag !== "EjTillampligt" && talslag(uppgifter, nyckeltal) === "antal";
  const cellerna = (cell: Cell) => (harAndel ? [cell, cell] : [cell]);
  const antalet = { ...antalskolumn, slag: talslag(uppgifter, nyckeltal) };
  const rubrik = dimensionerstitel(dimensioner);
  const grupper = grupperI(rader, nyckeltal, dimensioner);
  const not =
    block.dimension === "kon" && raknarPersoner(uppgifter, nyckeltal)
      ? konsnot(
          new Map([
            ...grupper.map((g) => [g["kon"] ?? "", gruppcell(rader, nyckeltal, g)] as const),
            ["alla", hela],
          ]),
        )
      : undefined;
  return {
    _tag: "Tabell",
    id: `${nyckeltal}-${dimensioner.join("-")}`,
    rubrik: efterDimension(titel(uppgifter, nyckeltal), rubrik),
    radrubrik: rubrik,
    kolumner: harAndel ? [antalet, andelskolumn] : [antalet],
    rader: grupper.map((grupp) => ({
      id: Object.values(grupp).join("+"),
      rubrik: grupptitel(grupp),
      celler: cellerna(gruppcell(rader, nyckeltal, grupp)),
    })),
    ...(harAndel
      ? { summa: [hela, hela._tag === "Visad" && hela.n > 0 ? visad(hela.n, hela.n) : hela] }
      : {}),
    noter: [
      definition(uppgifter, nyckeltal),
      ...(harAndel ? [texter.andelarAvrundade] : []),
      ...(not === undefined ? [] : [not]),
    ],
  };
}

/** Sant om nyckeltalet är ett antal individer eller ärenden; bara då är en könsfördelning personers. */
const raknarPersoner = ({ nyckeltal }: Rapportuppgifter, id: string): boolean =>
  nyckeltal.some(
    (n) => n.id === id && n._tag === "Antal" && (n.enhet === "individ" || n.enhet === "arende"),
  );

/** En rad per grupp, en kolumn per statistik. */
function statistiktabell(
  nyckeltal: string,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
): Tabell {
  const egna = rader.filter((rad) => rad.nyckeltal === nyckeltal);
  const statistik = [...new Set(koderI(rader, nyckeltal, "statistik"))];
  const grupper = egna
    .map(({ grupp }) => grupp)
    .filter((grupp) => !Object.hasOwn(grupp, "statistik"));
  return {
    _tag: "Tabell",
    id: nyckeltal,
    rubrik: titel(uppgifter, nyckeltal),
    radrubrik: texter.grupp,
    kolumner: [
      antalskolumn,
      ...statistik.map((kod) => ({
        id: kod,
        rubrik: kodtitel("statistik", kod),
        slag: "tal" as const,
      })),
    ],
    rader: grupper.map((grupp) => ({
      id: Object.values(grupp).join("+") || "alla",
      rubrik: grupptitel(grupp),
      celler: [
        hitta(rader, nyckeltal, grupp)?.cell ?? saknas,
        ...statistik.map(
          (kod) => hitta(rader, nyckeltal, { ...grupp, statistik: kod })?.cell ?? saknas,
        ),
      ],
    })),
    noter: [definition(uppgifter, nyckeltal)],
  };
}

type Jamforelse = Extract<Mallblock, { _tag: "Jamforelse" }>;

function jamforelsetabell(block: Jamforelse, rader: Skyddadtabell): Tabell {
  return {
    _tag: "Tabell",
    id: `${block.id}-tabell`,
    rubrik: block.rubrik,
    radrubrik: dimensionstitel(block.dimension),
    kolumner: block.serier.map(({ nyckeltal, rubrik }) => ({
      id: nyckeltal,
      rubrik,
      slag: "antal" as const,
    })),
    rader: kategorier(block, rader),
    summa: block.serier.map(({ nyckeltal }) => helhet(rader, nyckeltal)),
    noter: [],
  };
}

const jamforelsediagram = (block: Jamforelse, rader: Skyddadtabell): Diagram => ({
  _tag: "Diagram",
  id: block.id,
  rubrik: block.rubrik,
  underrubrik: block.underrubrik,
  slag: "grupperade_staplar",
  serier: block.serier.map(({ nyckeltal, rubrik }) => ({ id: nyckeltal, rubrik })),
  kategorier: kategorier(block, rader),
});

/** Kategorierna som någon av serierna har. En serie utan kategorin har noll där, om serien finns. */
function kategorier(block: Jamforelse, rader: Skyddadtabell): Diagram["kategorier"] {
  const koder = block.serier.flatMap(({ nyckeltal }) => koderI(rader, nyckeltal, block.dimension));
  return iRapportordning(block.dimension, koder).map((kod) => ({
    id: kod,
    rubrik: kodtitel(block.dimension, kod),
    celler: block.serier.map(({ nyckeltal }) =>
      gruppcell(rader, nyckeltal, { [block.dimension]: kod }),
    ),
  }));
}

const definitionstabell = (
  nyckeltal: string,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
): Tabell => ({
  _tag: "Tabell",
  id: nyckeltal,
  rubrik: titel(uppgifter, nyckeltal),
  radrubrik: texter.definition,
  kolumner: [antalskolumn, { id: "av", rubrik: texter.av, slag: "antal" }, andelskolumn],
  rader: rader
    .filter((rad) => rad.nyckeltal === nyckeltal && Object.hasOwn(rad.grupp, "definition"))
    .map(({ grupp, cell }) => {
      const av = cell._tag === "Visad" && cell.av !== undefined ? visad(cell.av) : cell;
      return {
        id: Object.values(grupp).join("+"),
        rubrik: grupptitel(grupp),
        celler: [cell, av, cell],
      };
    }),
  noter: [definition(uppgifter, nyckeltal)],
});

/** År × kostnadsslag. En cell som ingen källa har är `Saknas`, inte noll; då saknas också årets summa. */
function ekonomitabell(
  nyckeltal: string,
  rader: Skyddadtabell,
  uppgifter: Rapportuppgifter,
): Tabell {
  const slag = iRapportordning("kostnadsslag", koderI(rader, nyckeltal, "kostnadsslag"));
  const ar = [...new Set(koderI(rader, nyckeltal, "ar"))].sort();
  return {
    _tag: "Tabell",
    id: nyckeltal,
    rubrik: titel(uppgifter, nyckeltal),
    radrubrik: texter.ar,
    kolumner: [
      ...slag.map((kod) => ({
        id: kod,
        rubrik: kodtitel("kostnadsslag", kod),
        slag: "belopp" as const,
      })),
      { id: "summa", rubrik: texter.summa, slag: "belopp" as const },
    ],
    rader: ar.map((a) => {
      const celler = slag.map((kostnadsslag) => beloppscell(rader, nyckeltal, a, kostnadsslag));
      return { id: a, rubrik: text(a, a), celler: [...celler, summeraCeller(celler)] };
    }),
    summa: [
      ...slag.map((kod) => summeraCeller(ar.map((a) => beloppscell(rader, nyckeltal, a, kod)))),
      helhet(rader, nyckeltal),
    ],
    noter: [definition(uppgifter, nyckeltal)],
  };
}

const beloppscell = (
  rader: Skyddadtabell,
  nyckeltal: string,
  ar: string,
  kostnadsslag: string,
): Cell => hitta(rader, nyckeltal, { ar, kostnadsslag })?.cell ?? saknas;

const summeraCeller = (celler: ReadonlyArray<Cell>): Cell => {
  let summa = 0;
  for (const cell of celler) {
    if (cell._tag !== "Visad") return cell;
    summa += cell.n;
  }
  return visad(summa);
};

const hitta = (
  rader: Skyddadtabell,
  nyckeltal: string,
  grupp: Skyddadrad["grupp"],
): Skyddadrad | undefined =>
  rader.find((rad) => rad.nyckeltal === nyckeltal && sammaGrupp(rad.grupp, grupp));

const sammaGrupp = (a: Skyddadrad["grupp"], b: Skyddadrad["grupp"]): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([dimension, kod]) => b[dimension] === kod);

const helhet = (rader: Skyddadtabell, nyckeltal: string): Cell =>
  hitta(rader, nyckeltal, {})?.cell ?? saknas;

/** Gruppens cell. En grupp som inte finns är noll när helheten visas, annars det som helheten är. */
function gruppcell(rader: Skyddadtabell, nyckeltal: string, grupp: Skyddadrad["grupp"]): Cell {
  const funnen = hitta(rader, nyckeltal, grupp);
  if (funnen !== undefined) return funnen.cell;
  const hela = helhet(rader, nyckeltal);
  return hela._tag === "Visad" ? visad(0, hela.n) : hela;
}

const koderI = (
  rader: Skyddadtabell,
  nyckeltal: string,
  dimension: string,
): ReadonlyArray<string> =>
  rader.flatMap((rad) => {
    if (rad.nyckeltal !== nyckeltal || !Object.hasOwn(rad.grupp, dimension)) return [];
    const kod = rad.grupp[dimension];
    return kod === undefined ? [] : [kod];
  });

/** Grupperna över just de dimensionerna, i rapportordning. */
function grupperI(
  rader: Skyddadtabell,
  nyckeltal: string,
  dimensioner: ReadonlyArray<string>,
): ReadonlyArray<Skyddadrad["grupp"]> {
  const [forsta = "", ...resten] = dimensioner;
  const egna = rader
    .filter((rad) => rad.nyckeltal === nyckeltal)
    .map(({ grupp }) => grupp)
    .filter((grupp) => Object.keys(grupp).join("+") === dimensioner.join("+"));
  const koder = iRapportordning(
    forsta,
    egna.flatMap((grupp) => grupp[forsta] ?? []),
  );
  return koder.flatMap((kod) => {
    const medKoden = egna.filter((grupp) => grupp[forsta] === kod);
    return resten.length === 0 ? medKoden.slice(0, 1) : medKoden;
  });
}

/** Gruppens koder i ord; utan grupp är det alla. En definition står sist. */
const grupptitel = (grupp: Skyddadrad["grupp"]): Text => {
  const titlar = Object.entries(grupp).map(([dimension, kod]) => kodtitel(dimension, kod));
  return titlar.length === 0 ? texter.alla : uppradade(titlar);
};

const dimensionerstitel = (dimensioner: ReadonlyArray<string>): Text =>
  uppradade(dimensioner.map(dimensionstitel));

/** Vad helheten är för slags tal. */
const talslag = ({ nyckeltal }: Rapportuppgifter, id: string): Siffra["slag"] => {
  const ett = nyckeltal.find((n) => n.id === id);
  if (ett?.enhet === "ore" || Object.hasOwn(kostnadstitlar, id)) return "belopp";
  return ett?._tag === "Kvot" ? "kvot" : ett?._tag === "Summa" ? "tal" : "antal";
};

const titel = ({ nyckeltal }: Rapportuppgifter, id: string): Text =>
  nyckeltal.find((n) => n.id === id)?.titel ?? kostnadstitlar[id] ?? text(id, id);

const definition = ({ nyckeltal }: Rapportuppgifter, id: string): Text =>
  nyckeltal.find((n) => n.id === id)?.definition ?? text(id, id);
