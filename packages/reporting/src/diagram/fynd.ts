/**
 * Det som ska sägas först om ett diagram: störst, minst och vad som ändrats, bara av tal som visas.
 */

import { liten } from "./ordform.ts";
import { diagramtexter as t } from "./texter.ts";
import { dagAv } from "./tidsaxel.ts";
import type { Kategori, Punkt, Underlag } from "./Underlag.ts";

/** Meningarna. Inga om färre än två tal visas. */
export const fyndI = (underlag: Underlag): ReadonlyArray<string> => {
  switch (underlag.slag) {
    case "flode":
      return ytterst(vagar(underlag), [t.storstVag[underlag.sprak], ""], underlag, "storst");
    case "likert":
      return likertfynd(underlag);
    case "linjer":
      return underlag.serier.flatMap((_, i) => linjefynd(underlag, i));
    case "lada":
      return storstOchMinst(
        underlag,
        serienr(underlag, "median"),
        [t.hogstMedian, t.lagstMedian],
        "",
      );
    case "overlevnad":
      return overlevnadsfynd(underlag);
    case "histogram":
      return ytterst(kategorital(underlag, 0), [t.flest[underlag.sprak], ""], underlag, "storst");
    default:
      return [
        ...underlag.serier.flatMap(({ namn }, i, { length }) =>
          storstOchMinst(underlag, i, [t.storst, t.minst], length === 1 ? "" : ` ${liten(namn)}`),
        ),
        ...storstSkillnad(underlag),
      ];
  }
};

type Ett = { readonly namn: string; readonly punkt: Punkt };
type Ord = { readonly sv: string; readonly en: string };

const serienr = ({ serier }: Underlag, id: string): number => serier.findIndex((s) => s.id === id);

const kategorital = ({ kategorier }: Underlag, nr: number): ReadonlyArray<Ett> =>
  kategorier.flatMap(({ namn, punkter }) =>
    punkter[nr] === undefined ? [] : [{ namn, punkt: punkter[nr] }],
  );

const vagar = ({ kategorier, serier, sprak }: Underlag): ReadonlyArray<Ett> =>
  kategorier.flatMap(({ namn, punkter }) =>
    punkter.flatMap((punkt, i) =>
      punkt.cell._tag === "EjTillampligt"
        ? []
        : [
            {
              namn: `${t.franStart[sprak]} ${liten(namn)} ${t.tillMal[sprak]} ${liten(serier[i]?.namn ?? "")}`,
              punkt,
            },
          ],
    ),
  );

/** Den eller de som har det största eller minsta talet. Delar fler än tre på det nämns bara de tre första. */
function ytterst(
  alla: ReadonlyArray<Ett>,
  [fore, efter]: readonly [string, string],
  { sprak }: Underlag,
  vilket: "storst" | "minst",
): ReadonlyArray<string> {
  const visade = alla.filter(({ punkt }) => punkt.tal !== undefined);
  if (visade.length < 2) return [];
  const tal = visade.map(({ punkt }) => punkt.tal ?? 0);
  const grans = vilket === "storst" ? Math.max(...tal) : Math.min(...tal);
  const ytterst = visade.filter(({ punkt }) => punkt.tal === grans);
  if (ytterst.length === visade.length) return [];
  const namn = ytterst.slice(0, 3).map((ett) => ett.namn);
  const fler = ytterst.length > 3 ? [t.manga[sprak]] : [];
  const bland = visade.length < alla.length ? ` ${t.avDeVisade[sprak]}` : "";
  return [
    `${fore}${bland}${efter}: ${[...namn, ...fler].join(", ")}, ${ytterst[0]?.punkt.text ?? ""}.`,
  ];
}

const storstOchMinst = (
  underlag: Underlag,
  nr: number,
  [storst, minst]: readonly [Ord, Ord],
  efter: string,
): ReadonlyArray<string> => [
  ...ytterst(kategorital(underlag, nr), [storst[underlag.sprak], efter], underlag, "storst"),
  ...ytterst(kategorital(underlag, nr), [minst[underlag.sprak], efter], underlag, "minst"),
];

/** Med två serier: kategorin där de skiljer sig mest. */
function storstSkillnad({ kategorier, serier, sprak }: Underlag): ReadonlyArray<string> {
  const [a, b] = serier;
  if (a === undefined || b === undefined || serier.length !== 2) return [];
  const skillnad = ({ punkter: [p, q] }: Kategori): number =>
    p?.tal === undefined || q?.tal === undefined ? -1 : Math.abs(p.tal - q.tal);
  const storst = Math.max(...kategorier.map(skillnad));
  const kategori = kategorier.find((k) => skillnad(k) === storst);
  if (kategori === undefined || storst <= 0) return [];
  const [p, q] = kategori.punkter;
  const bland = kategorier.some((k) => skillnad(k) < 0) ? ` ${t.avDeVisade[sprak]}` : "";
  return [
    `${t.storstSkillnad[sprak]}${bland}: ${kategori.namn}, ${liten(a.namn)} ${p?.text}, ${liten(b.namn)} ${q?.text}.`,
  ];
}

/** Frågorna där störst och minst andel gav det mest positiva svaret. */
function likertfynd(underlag: Underlag): ReadonlyArray<string> {
  const bast = underlag.serier.findLastIndex(({ id }) => id !== "svarsfrekvens");
  const svar = ` ${t.forSvaret[underlag.sprak]} ${underlag.serier[bast]?.namn}`;
  return storstOchMinst(underlag, bast, [t.storstAndel, t.minstAndel], svar);
}

/** Från den första till den sista perioden, när båda visas. */
function linjefynd({ kategorier, serier, sprak }: Underlag, nr: number): ReadonlyArray<string> {
  const [forsta, sista] = [kategorier[0], kategorier.at(-1)];
  const [p, q] = [forsta?.punkter[nr], sista?.punkter[nr]];
  if (p?.tal === undefined || q?.tal === undefined || forsta === sista) return [];
  return [
    `${serier[nr]?.namn}: ${t.franStart[sprak]} ${p.text} (${forsta?.namn}) ${t.tillMal[sprak]} ${q.text} (${sista?.namn}).`,
  ];
}

/** När hälften är kvar, annars hur många som är det sist. */
function overlevnadsfynd(underlag: Underlag): ReadonlyArray<string> {
  const { sprak } = underlag;
  const visade = [...underlag.kategorier]
    .sort((a, b) => dagAv(a) - dagAv(b))
    .map((kategori) => ({ kategori, punkt: kategori.punkter[serienr(underlag, "andel")] }))
    .filter(({ punkt }) => punkt?.tal !== undefined);
  const halften = visade.find(({ punkt }) => (punkt?.tal ?? 1) <= 0.5);
  const sista = visade.at(-1);
  if (sista === undefined) return [];
  const { kategori, punkt } = halften ?? sista;
  return [
    `${(halften === undefined ? t.vidSista : t.ner)[sprak]} ${dagAv(kategori)}: ${punkt?.text}.`,
  ];
}
