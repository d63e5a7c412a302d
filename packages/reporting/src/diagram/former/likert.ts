/**
 * Svar på en skala som liggande hundraprocentsstaplar, en per fråga. Den negativa halvan är randig, den positiva fylld, så att
 * de skiljs åt också utan färg. En andel som inte ryms i sin del står under stapeln med nivåns namn.
 */
import { celltext } from "../../format/index.ts";
import { kontrast } from "../../tema/farg.ts";
import type { Tema } from "../../tema/Tema.ts";
import { fotnoter, teckenforklaring } from "../forklaringar.ts";
import { cellyta, type Stil, yta } from "../monster.ts";
import { nivastil } from "../nivastil.ts";
import type { Form, Ritval } from "../Ritning.ts";
import { LITEN, RAD, STORLEK, skriv, skrivRader } from "../svg.ts";
import { radbryt, textbredd } from "../textbredd.ts";
import type { Kategori, Punkt, Serie, Underlag } from "../Underlag.ts";

const STAPEL = 22;
const LUCKA = 24;
const FREKVENS = "svarsfrekvens";

export const likert: Form = (underlag, val, topp) => {
  const nivaer = underlag.serier.flatMap((serie, i) =>
    serie.id === FREKVENS ? [] : [{ serie, i }],
  );
  const huvud = teckenforklaring(
    nivaer.map(({ serie }) => serie.namn),
    val,
    topp,
    (i) => nivastil(i, nivaer.length, val.tema),
  );
  const skala =
    (val.bredd - 2 - LUCKA * flestLuckor(underlag, nivaer)) / storstSumma(underlag, nivaer);
  const delar: Array<string> = [];
  let y = topp + huvud.hojd + 6;
  for (const kategori of underlag.kategorier) {
    const fraga = radbryt(kategori.namn, val.bredd - 2, STORLEK);
    delar.push(...skrivRader(0, y + STORLEK, fraga, { farg: val.tema.farger.ink }));
    y += fraga.length * RAD + 4;
    const { ritat, utanfor } = enStapel(kategori, nivaer, val, y, skala);
    const under = radbryt(
      [...utanfor, ...frekvens(underlag, kategori)].join(" · "),
      val.bredd - 2,
      LITEN,
    );
    delar.push(
      ...ritat,
      ...skrivRader(0, y + STAPEL + 14, under, { farg: val.tema.farger.dampad, storlek: LITEN }),
    );
    y += STAPEL + under.length * RAD + 12;
  }
  const fot = fotnoter(underlag, val, y - 6);
  return { hojd: y - 6 + fot.hojd - topp, delar: [...huvud.delar, ...delar, ...fot.delar] };
};

type Niva = { readonly serie: Serie; readonly i: number };

function enStapel(
  { punkter }: Kategori,
  nivaer: ReadonlyArray<Niva>,
  val: Ritval,
  y: number,
  skala: number,
): { readonly ritat: ReadonlyArray<string>; readonly utanfor: ReadonlyArray<string> } {
  const ritat: Array<string> = [];
  const utanfor: Array<string> = [];
  let x = 1;
  for (const [nr, { serie, i }] of nivaer.entries()) {
    const punkt = punkter[i];
    if (punkt === undefined) continue;
    const { farg } = { farg: val.tema.farger.ink };
    if (punkt.tal === undefined) {
      ritat.push(
        skriv(x + LUCKA / 2, y + 15, punkt.text, { farg, ankare: "middle", storlek: LITEN }),
      );
      x += LUCKA;
      continue;
    }
    const bredd = Math.max(0, punkt.tal) * skala;
    const stil = nivastil(nr, nivaer.length, val.tema);
    if (bredd > 0) ritat.push(cellyta(punkt, x, y, bredd, STAPEL, stil));
    const plats = textbredd(punkt.text, LITEN) + 8;
    if (plats <= bredd) ritat.push(...andel(punkt, x + bredd / 2, y, plats, stil, val.tema));
    else utanfor.push(`${serie.namn} ${punkt.text}`.replaceAll(" ", "\u00A0"));
    x += bredd;
  }
  return { ritat, utanfor };
}

/** Andelen mitt i sin del; på ränder, och där kontrasten inte räcker, på en vit platta. */
function andel(punkt: Punkt, mitt: number, y: number, bredd: number, stil: Stil, { farger }: Tema) {
  const farg = kontrast(farger.ink, stil.fyllning) >= 4.5 ? farger.ink : "#ffffff";
  const platta =
    punkt.cell._tag !== "Uppskattad" &&
    (stil.monster !== "fylld" || kontrast(farg, stil.fyllning) < 4.5);
  const vit = { farg: "#ffffff", fyllning: "#ffffff", monster: "fylld" as const };
  return [
    ...(platta ? [yta(mitt - bredd / 2 + 2, y + 3, bredd - 4, STAPEL - 6, vit)] : []),
    skriv(mitt, y + 15, punkt.text, {
      farg: platta || punkt.cell._tag === "Uppskattad" ? farger.ink : farg,
      ankare: "middle",
      storlek: LITEN,
    }),
  ];
}

const frekvens = ({ serier, sprak }: Underlag, { punkter }: Kategori): ReadonlyArray<string> =>
  serier.flatMap(({ id, namn }, i) =>
    id === FREKVENS && punkter[i] !== undefined
      ? [`${namn} ${celltext(punkter[i].cell, punkter[i].slag, sprak)}`.replaceAll(" ", "\u00A0")]
      : [],
  );

const perFraga = (
  { kategorier }: Underlag,
  nivaer: ReadonlyArray<Niva>,
  mat: (punkt: Punkt) => number,
): ReadonlyArray<number> =>
  kategorier.map(({ punkter }) =>
    nivaer.reduce((summa, { i }) => {
      const punkt = punkter[i];
      return punkt === undefined ? summa : summa + mat(punkt);
    }, 0),
  );

const storstSumma = (underlag: Underlag, nivaer: ReadonlyArray<Niva>): number =>
  Math.max(1, ...perFraga(underlag, nivaer, ({ tal }) => Math.max(0, tal ?? 0)));

const flestLuckor = (underlag: Underlag, nivaer: ReadonlyArray<Niva>): number =>
  Math.max(0, ...perFraga(underlag, nivaer, ({ tal }) => (tal === undefined ? 1 : 0)));
