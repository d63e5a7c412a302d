/**
 * Stående staplar kant i kant, den sista öppen uppåt. När talen eller spannen inte ryms under staplarna läggs de ned.
 */
import { axelFor, lage, stegbredd } from "../axel.ts";
import { fotnoter } from "../forklaringar.ts";
import { stodlinje } from "../liggande.ts";
import { cellyta, stilFor } from "../monster.ts";
import type { Form } from "../Ritning.ts";
import { LITEN, RAD, r, skriv, skrivRader, streck } from "../svg.ts";
import { bredast, ordI, radbryt } from "../textbredd.ts";
import { diagramtexter } from "../texter.ts";
import { talI } from "../Underlag.ts";
import { staplarMed } from "./staplar.ts";

const OPPEN = 12;

export const histogram: Form = (underlag, val, topp) => {
  const { bredd, tema } = val;
  const { kategorier, serier, sprak } = underlag;
  const oppen = diagramtexter.sistaOppen[sprak];
  const axel = axelFor(talI(underlag), underlag.talslag, sprak, bredd < 400 ? 4 : 5);
  const vanster = stegbredd(axel) + 10;
  const kolumn = (bredd - vanster - 2) / kategorier.length;
  const varden = kategorier.flatMap(({ punkter }) => punkter.map(({ text }) => text));
  const ord = kategorier.flatMap(({ namn }) => ordI(namn));
  const ryms = Math.max(bredast(varden, LITEN), bredast(ord, LITEN)) + 4 <= kolumn;
  if (!ryms || serier.length > 1 || axel.fran < 0) {
    return staplarMed([...serier.map((serie) => serie.namn), oppen])(underlag, val, topp);
  }
  const hojd = Math.round(Math.min(240, Math.max(150, bredd * 0.4)));
  const botten = topp + 20 + hojd;
  const y = (tal: number): number => botten - lage(axel, tal) * hojd;
  const namn = kategorier.map((kategori) => radbryt(kategori.namn, kolumn - 2, LITEN));
  const titel = radbryt(serier[0]?.namn ?? "", bredd - vanster, LITEN);
  const { ink, dampad, linje } = tema.farger;
  const sista = kategorier.length - 1;
  const delar = kategorier.flatMap(({ punkter }, i) => {
    const punkt = punkter[0];
    const x = vanster + i * kolumn;
    const mitt = x + kolumn / 2;
    const text = skrivRader(mitt, botten + 15, namn[i] ?? [], {
      farg: dampad,
      ankare: "middle",
      storlek: LITEN,
    });
    if (punkt === undefined) return text;
    const kant = punkt.tal === undefined ? botten : y(punkt.tal);
    const bred = kolumn - (i === sista ? OPPEN : 2);
    const { farg } = stilFor(0, tema);
    return [
      ...(kant < botten ? [cellyta(punkt, x, kant, bred, botten - kant, stilFor(0, tema))] : []),
      ...(kant < botten && i === sista ? [oppenKant(x + bred, kant, botten, farg)] : []),
      skriv(mitt, kant - 5, punkt.text, { farg: ink, ankare: "middle", storlek: LITEN }),
      ...text,
    ];
  });
  const stod = axel.steg.flatMap(({ tal, text }) => [
    streck(`M${r(vanster)},${r(y(tal))}H${r(bredd)}`, stodlinje(tal, tema)),
    skriv(vanster - 6, y(tal) + 4, text, { farg: dampad, ankare: "end", storlek: LITEN }),
  ]);
  const skiljen = kategorier
    .slice(1)
    .map((_, i) =>
      streck(`M${r(vanster + (i + 1) * kolumn)},${r(botten)}V${r(botten + 4)}`, { farg: linje }),
    );
  const under = botten + Math.max(1, ...namn.map((rader) => rader.length)) * RAD + 4;
  const rubrik = skrivRader(vanster + (bredd - vanster) / 2, under + 14, titel, {
    farg: ink,
    ankare: "middle",
    storlek: LITEN,
  });
  const botten2 = under + titel.length * RAD + 4;
  const fot = fotnoter(underlag, val, botten2, [oppen]);
  return {
    hojd: botten2 + fot.hojd - topp,
    delar: [...stod, ...delar, ...skiljen, ...rubrik, ...fot.delar],
  };
};

/** Kanten åt höger om den sista stapeln: streckad överkant utan slut. */
const oppenKant = (x: number, kant: number, botten: number, farg: string): string =>
  streck(`M${r(x)},${r(kant)}H${r(x + OPPEN)}M${r(x)},${r(botten)}H${r(x + OPPEN)}`, {
    farg,
    bredd: 1.6,
    streckning: "3 2",
  });
