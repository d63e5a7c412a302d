/**
 * Rapportens siffror som CSV, en fil per tabell, och en fil om rapporten med rubriker och noter.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../../disclosure/Utgava.ts";
import type { Rapport } from "../../rapport/Rapport.ts";
import { ord, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { type CsvDialekt, csv, csvtext, excelruta, rentTal } from "./dialekt.ts";
import { filord, unikaNamn } from "./namn.ts";
import { renRad } from "./ren.ts";
import { type Avsnittsrutnat, type Ruta, type Rutnat, rutnatI } from "./rutnat.ts";
import { kalkyltexter } from "./texter.ts";
import { rutvarde } from "./varde.ts";

/** En fil. */
export type Csvfil = { readonly namn: string; readonly text: string };

/** Hur filerna skrivs. */
export type Csvval = { readonly sprak?: Sprak; readonly dialekt?: CsvDialekt };

type Skrivning = {
  readonly sprak: Sprak;
  readonly dialekt: CsvDialekt;
  readonly marke: Rapporttext | undefined;
};

/** Rapportens tabeller. Namnen börjar med ordningstalet; det interna heter så och märker varje rad. */
export const renderCsv = (
  rapport: Renderbar<Rapport>,
  { sprak = "sv", dialekt = "excel" }: Csvval = {},
): ReadonlyArray<Csvfil> => {
  const r = oppna(rapport);
  const s: Skrivning = { sprak, dialekt, marke: r.vattenmarke };
  const nat = rutnatI(r);
  const namn = filnamnen(nat, rapport.spridning === "intern");
  return [
    { namn: namn[0] ?? "", text: csv(omRapporten(r, nat, namn.slice(1), s), dialekt) },
    ...nat.map((ett, i) => ({ namn: namn[i + 1] ?? "", text: csv(tabellen(ett.nat, s), dialekt) })),
  ];
};

const filnamnen = (nat: ReadonlyArray<Avsnittsrutnat>, intern: boolean): ReadonlyArray<string> => {
  const siffror = Math.max(2, String(nat.length).length);
  return [
    "om-rapporten",
    ...nat.map((ett) => `${filord(ett.avsnitt.id)}-${filord(ett.nat.id)}`),
  ].map(
    (namn, i) =>
      `${String(i).padStart(siffror, "0")}-${namn}${intern ? "-far-ej-spridas" : ""}.csv`,
  );
};

const tabellen = (nat: Rutnat, s: Skrivning): ReadonlyArray<ReadonlyArray<string>> =>
  s.dialekt === "excel" ? exceltabell(nat, s) : rentabell(nat, s);

function exceltabell(nat: Rutnat, s: Skrivning): ReadonlyArray<ReadonlyArray<string>> {
  const t = (text: Rapporttext) => csvtext(ord(text, s.sprak), "excel");
  const marke = s.marke === undefined ? [] : [t(s.marke)];
  const rubriker = [nat.radrubrik, ...nat.kolumner.map(({ rubrik }) => rubrik)];
  const rad = (namn: string, rutor: ReadonlyArray<Ruta>) => [
    namn,
    ...rutor.map((ruta) => excelruta(ruta, s.sprak)),
    ...marke,
  ];
  return [
    [...unikaNamn(rubriker.map(t)), ...marke.map(() => kalkyltexter.spridning[s.sprak])],
    ...nat.rader.map(({ rubrik, rutor }) => rad(t(rubrik), rutor)),
    ...(nat.summa === undefined ? [] : [rad(texter.summa[s.sprak], nat.summa)]),
  ];
}

function rentabell(nat: Rutnat, s: Skrivning): ReadonlyArray<ReadonlyArray<string>> {
  const t = (text: Rapporttext) => csvtext(ord(text, s.sprak), "ren");
  const marke = s.marke === undefined ? [] : [t(s.marke)];
  const kolumner = nat.kolumner.flatMap(({ id }) => [renRad(id), `${renRad(id)}_status`]);
  const rad = (kod: string, namn: string, rutor: ReadonlyArray<Ruta>) => [
    kod,
    namn,
    ...rutor.map(rutvarde).flatMap((varde) => [rentTal(varde), varde.status]),
    ...marke,
  ];
  return [
    unikaNamn(["kod", "namn", ...kolumner, ...marke.map(() => "_spridning")], { fore: "_" }),
    ...nat.rader.map(({ id, rubrik, rutor }) => rad(renRad(id), t(rubrik), rutor)),
    ...(nat.summa === undefined ? [] : [rad("_summa", texter.summa[s.sprak], nat.summa)]),
  ];
}

function omRapporten(
  r: Rapport,
  nat: ReadonlyArray<Avsnittsrutnat>,
  filer: ReadonlyArray<string>,
  { sprak, dialekt }: Skrivning,
): ReadonlyArray<ReadonlyArray<string>> {
  const k = kalkyltexter;
  const rad = (fil: string, slag: Rapporttext, text: string) => [
    fil,
    ord(slag, sprak),
    csvtext(text, dialekt),
  ];
  const om = (fil: string, slag: Rapporttext, text: Rapporttext) =>
    rad(fil, slag, ord(text, sprak));
  return [
    [k.fil[sprak], k.uppgift[sprak], k.innehall[sprak]],
    om("", k.titel, r.titel),
    rad("", texter.forbund, r.forbund.namn),
    rad("", k.fran, r.period.fran),
    rad("", k.till, r.period.till),
    om("", k.fonster, texter[r.fonster]),
    ...(r.vattenmarke === undefined ? [] : [om("", k.spridning, r.vattenmarke)]),
    ...r.noter.map((not) => om("", k.not, not)),
    ...nat.flatMap((ett, i) => [
      om(filer[i] ?? "", k.avsnitt, ett.avsnitt.rubrik),
      om(filer[i] ?? "", k.tabell, ett.nat.rubrik),
      ...ett.nat.noter.map((not) => om(filer[i] ?? "", k.not, not)),
      ...(ett.nat.kalla === undefined ? [] : [om(filer[i] ?? "", k.kalla, ett.nat.kalla)]),
    ]),
  ];
}
