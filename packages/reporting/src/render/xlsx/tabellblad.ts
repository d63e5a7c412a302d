/**
 * Ett blad per tabell: rubrik, avsnitt och period, tabellen med fryst rubrikrad, summan under den, och noterna sist.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { celltext } from "../../format/index.ts";
import { ord, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { unikaNamn } from "../csv/namn.ts";
import { liknarFormel, renRad } from "../csv/ren.ts";
import type { Avsnittsrutnat, Ruta, Rutnat } from "../csv/rutnat.ts";
import type { Blad, Xcell, Xrad } from "./Blad.ts";
import { breddFor, hojdFor, langstaOrd, radantal } from "./matt.ts";
import { decimalerI, somCell } from "./rutor.ts";
import type { Stil } from "./Stilar.ts";

/** Det som alla blad i boken har gemensamt. */
export type Bokram = {
  readonly sprak: Sprak;
  readonly period: string;
  readonly sidtitel: string;
  readonly marke: string | undefined;
  readonly sidfot: readonly [string, string];
};

/** Rutnätet som blad. */
export const tabellblad = ({ avsnitt, nat }: Avsnittsrutnat, namn: string, ram: Bokram): Blad => {
  const t = (text: Rapporttext) => renRad(ord(text, ram.sprak)).trim();
  const rubriker = rubrikerna(nat, t);
  const etiketter = nat.rader.map(({ rubrik }) => t(rubrik));
  const kolumner = nat.kolumner.map((_, k) =>
    kolumnen(nat, k).map((ruta) => celltext(ruta.cell, ruta.slag, ram.sprak)),
  );
  const bredder = [
    breddFor([...etiketter, langstaOrd(rubriker[0] ?? "")], 28, 48),
    ...kolumner.map((texter, k) =>
      breddFor([langstaOrd(rubriker[k + 1] ?? ""), ...texter], 12, 22),
    ),
  ];
  const bred = bredrad(bredder);
  const fore = [
    bred(t(nat.rubrik), { typ: "rubrik" }, 18),
    bred(`${t(avsnitt.rubrik)} · ${ram.period}`, { typ: "not" }),
    ...(ram.marke === undefined ? [] : [bred(ram.marke, { typ: "marke" }, 16)]),
    { celler: [], hojd: 6 },
  ];
  const kropp = kroppen(nat, etiketter, bredder, ram.sprak);
  const efter = [...nat.noter, ...(nat.kalla === undefined ? [] : [nat.kalla])].map((not) =>
    bred(t(not), { typ: "not" }),
  );
  return {
    namn,
    bredder,
    rader: [
      ...fore,
      huvudrad(rubriker, bredder),
      ...kropp,
      ...summarad(nat, ram.sprak),
      ...(efter.length === 0 ? [] : [{ celler: [], hojd: 6 }, ...efter]),
    ],
    tabell: { huvudrad: fore.length, rader: kropp.length, kolumner: rubriker },
    sidtitel: ram.sidtitel,
    marke: ram.marke,
    sidfot: ram.sidfot,
  };
};

/** En rad text över alla kolumner, så hög som texten blir. */
export const bredrad =
  (bredder: ReadonlyArray<number>) =>
  (text: string, stil: Stil, radhojd?: number): Xrad => {
    const plats =
      bredder.reduce((a, b) => a + b, 0) * (stil.typ === "not" ? 10 / 9 : 13.5 / (radhojd ?? 13.5));
    const hojd = hojdFor(radantal(text, plats, stil.typ !== "not"), radhojd);
    return {
      celler: [textcell(text, { ...stil, bryt: true })],
      spann: bredder.length,
      ...(hojd === undefined ? {} : { hojd }),
    };
  };

/** Text som cell; den som liknar en formel får Excels eget märke för text. */
export const textcell = (text: string, stil: Stil = {}): Xcell => ({
  varde: text,
  stil: liknarFormel(text) ? { ...stil, citat: true } : stil,
});

const rubrikerna = (nat: Rutnat, t: (text: Rapporttext) => string): ReadonlyArray<string> =>
  unikaNamn(
    [nat.radrubrik, ...nat.kolumner.map(({ rubrik }) => rubrik)].map(
      (rubrik) => t(rubrik) || "Kolumn",
    ),
  );

const kolumnen = ({ rader, summa = [] }: Rutnat, k: number): ReadonlyArray<Ruta> =>
  [...rader.map(({ rutor }) => rutor), summa].flatMap((rutor) => rutor[k] ?? []);

const decimaler = (nat: Rutnat, k: number): number => decimalerI(kolumnen(nat, k));

const huvudrad = (rubriker: ReadonlyArray<string>, bredder: ReadonlyArray<number>): Xrad => ({
  celler: rubriker.map((rubrik, k) => textcell(rubrik, { typ: "huvud", bryt: true, hoger: k > 0 })),
  hojd: hojdFor(Math.max(...rubriker.map((r, k) => radantal(r, bredder[k] ?? 12, true)))) ?? 16.5,
});

function kroppen(
  nat: Rutnat,
  etiketter: ReadonlyArray<string>,
  bredder: ReadonlyArray<number>,
  sprak: Sprak,
): ReadonlyArray<Xrad> {
  if (nat.rader.length === 0) return [{ celler: [textcell(texter.ingaUppgifter[sprak])] }];
  return nat.rader.map(({ rutor }, i) => {
    const etikett = etiketter[i] ?? "";
    const hojd = hojdFor(radantal(etikett, bredder[0] ?? 28));
    return {
      celler: [
        textcell(etikett, { bryt: true }),
        ...rutor.map((ruta, k) => somCell(ruta, decimaler(nat, k), sprak)),
      ],
      ...(hojd === undefined ? {} : { hojd }),
    };
  });
}

const summarad = (nat: Rutnat, sprak: Sprak): ReadonlyArray<Xrad> =>
  nat.summa === undefined
    ? []
    : [
        {
          celler: [
            textcell(texter.summa[sprak], { typ: "fet" }),
            ...nat.summa.map((ruta, k) => somCell(ruta, decimaler(nat, k), sprak, { typ: "fet" })),
          ],
        },
      ];
