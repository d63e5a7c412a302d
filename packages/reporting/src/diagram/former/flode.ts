/**
 * Flöde mellan två kolumner av noder, i den ordning de är givna. Bara vägar som visas ritas, och en nods höjd är summan av dem,
 * så att bilden inte säger något om de dolda. Noderna bär namn; färgen hjälper bara ögat att följa en väg.
 */
import { ljusna } from "../../tema/farg.ts";
import { fotnoter } from "../forklaringar.ts";
import { stilFor } from "../monster.ts";
import type { Form, Ritval } from "../Ritning.ts";
import { summatext, visadSumma } from "../stegsumma.ts";
import { LITEN, RAD, r, ruta, skriv, skrivRader, streck } from "../svg.ts";
import { radbryt } from "../textbredd.ts";
import { diagramtexter } from "../texter.ts";
import type { Punkt, Underlag } from "../Underlag.ts";

const NOD = 10;
const LUFT = 8;

export const flode: Form = (underlag, val, topp) => {
  const { bredd, tema } = val;
  const kol = Math.min(200, bredd * (bredd < 480 ? 0.37 : 0.32));
  const { fran, till } = noderna(underlag, kol - NOD - 8);
  const total = Math.max(visadSumma(underlag.kategorier.flatMap(({ punkter }) => punkter)), 1);
  const skala = Math.min(320, Math.max(180, bredd * 0.5)) / total;
  const start = topp + RAD + 10;
  const [hojdFran, hojdTill] = [fran, till].map((noder) => kolumnhojd(noder, skala));
  const hojd = Math.max(hojdFran ?? 0, hojdTill ?? 0);
  const platserFran = placera(fran, skala, start + (hojd - (hojdFran ?? 0)) / 2);
  const platserTill = placera(till, skala, start + (hojd - (hojdTill ?? 0)) / 2);
  const [x0, x1] = [kol, bredd - kol];
  const dampad = { farg: tema.farger.dampad, storlek: LITEN };
  const noder = [
    ...nodDelar(fran, platserFran, { x: x0 - NOD, text: x0 - NOD - 6, ankare: "end" }, val),
    ...nodDelar(till, platserTill, { x: x1, text: x1 + NOD + 6, ankare: "start" }, val),
  ];
  const rubriker = [
    skriv(x0, topp + LITEN, diagramtexter.fran[underlag.sprak], { ...dampad, ankare: "end" }),
    skriv(x1, topp + LITEN, diagramtexter.till[underlag.sprak], { ...dampad, ankare: "start" }),
  ];
  const vagar = ritaVagar(underlag, val, { x0, x1, skala, platserFran, platserTill });
  const fot = fotnoter(underlag, val, start + hojd, dolda(underlag));
  return {
    hojd: start + hojd + fot.hojd - topp,
    delar: [...vagar, ...noder, ...rubriker, ...fot.delar],
  };
};

type Nod = { readonly rader: ReadonlyArray<string>; readonly summa: number };
type Plats = { readonly mitt: number; readonly topp: number };

function noderna({ kategorier, serier, sprak }: Underlag, bredd: number) {
  const nod = (namn: string, punkter: ReadonlyArray<Punkt>): Nod => {
    const antal = summatext(punkter, sprak);
    const text = antal === "" ? namn : `${namn} (${antal.replaceAll(" ", "\u00A0")})`;
    return { rader: radbryt(text, bredd, LITEN), summa: visadSumma(punkter) };
  };
  return {
    fran: kategorier.map(({ namn, punkter }) => nod(namn, punkter)),
    till: serier.map(({ namn }, i) =>
      nod(
        namn,
        kategorier.flatMap(({ punkter }) => punkter[i] ?? []),
      ),
    ),
  };
}

const nodhojd = ({ summa }: Nod, skala: number): number => Math.max(2, summa * skala);
const slot = (nod: Nod, skala: number): number =>
  Math.max(nodhojd(nod, skala), nod.rader.length * RAD) + LUFT;

const kolumnhojd = (noder: ReadonlyArray<Nod>, skala: number): number =>
  noder.reduce((hojd, nod) => hojd + slot(nod, skala), 0);

function placera(noder: ReadonlyArray<Nod>, skala: number, start: number): ReadonlyArray<Plats> {
  let y = start;
  return noder.map((nod) => {
    const mitt = y + (slot(nod, skala) - LUFT) / 2;
    y += slot(nod, skala);
    return { mitt, topp: mitt - (nod.summa * skala) / 2 };
  });
}

const nodDelar = (
  noder: ReadonlyArray<Nod>,
  platser: ReadonlyArray<Plats>,
  { x, text, ankare }: { x: number; text: number; ankare: "start" | "end" },
  { tema }: Ritval,
): ReadonlyArray<string> =>
  noder.flatMap((nod, i) => {
    const mitt = platser[i]?.mitt ?? 0;
    const hojd = Math.max(2, mitt * 2 - (platser[i]?.topp ?? mitt) * 2);
    const { accent, ink } = tema.farger;
    return [
      ruta(x, mitt - hojd / 2, NOD, hojd, { farg: accent, fyllning: accent }),
      ...skrivRader(text, mitt - (nod.rader.length * RAD) / 2 + 12, nod.rader, {
        farg: ink,
        ankare,
        storlek: LITEN,
      }),
    ];
  });

type Plan = {
  readonly x0: number;
  readonly x1: number;
  readonly skala: number;
  readonly platserFran: ReadonlyArray<Plats>;
  readonly platserTill: ReadonlyArray<Plats>;
};

function ritaVagar({ kategorier }: Underlag, { tema }: Ritval, plan: Plan): ReadonlyArray<string> {
  const { x0, x1, skala } = plan;
  const mitt = r((x0 + x1) / 2);
  const till = plan.platserTill.map(({ topp }) => topp);
  return kategorier.flatMap(({ punkter }, i) => {
    let y = plan.platserFran[i]?.topp ?? 0;
    const { farg } = stilFor(i, tema);
    return punkter.flatMap((punkt, j) => {
      const hojd = Math.max(0, punkt.tal ?? 0) * skala;
      const mal = till[j] ?? 0;
      if (hojd === 0) return [];
      const d = `M${r(x0)},${r(y)}C${mitt},${r(y)} ${mitt},${r(mal)} ${r(x1)},${r(mal)}V${r(mal + hojd)}C${mitt},${r(mal + hojd)} ${mitt},${r(y + hojd)} ${r(x0)},${r(y + hojd)}Z`;
      y += hojd;
      till[j] = mal + hojd;
      return [
        punkt.cell._tag === "Uppskattad"
          ? streck(d, { farg, streckning: "4 3" })
          : streck(d, { farg, bredd: 0.8, fyllning: ljusna(farg, 0.7) }),
      ];
    });
  });
}

/** Hur många vägar som inte ritas, i ord. */
const dolda = ({ kategorier, sprak }: Underlag): ReadonlyArray<string> => {
  const celler = kategorier.flatMap(({ punkter }) => punkter.map(({ cell }) => cell._tag));
  const antal = (tag: string): number => celler.filter((t) => t === tag).length;
  return [
    ...(antal("Dold") > 0 ? [`${diagramtexter.dolda[sprak]}: ${antal("Dold")}.`] : []),
    ...(antal("Saknas") > 0 ? [`${diagramtexter.utanUppgift[sprak]}: ${antal("Saknas")}.`] : []),
  ];
};
